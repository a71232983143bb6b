import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SmallFactionTests {
  let speakers = ["zorg": ["F9-1"], "jeugd": ["F9-1"]]

  func judge(
    seats: Int, _ representatives: Int, beside count: Int = 1, chair: Member.ID? = nil,
    _ more: [Entity] = []
  ) -> Judge {
    let rooms = ["burgerzaal", "hal", "foyer"]
    let placed = (0..<count).flatMap { index in
      Chamber.placed(index + 2, "jeugd", rooms[index], chair: index == 0 ? chair : nil)
    }
    let faction = Chamber.faction(
      "F9", seats: seats, representatives: representatives, speakers)
    return Judge(
      SmallFaction(), in: Season.agenda(with: [faction] + placed + more),
      for: Chamber.request("zorg"))
  }

  @Test func `one seat and two representatives are three people`() throws {
    #expect(try judge(seats: 1, 2).outcome("2023-09-26") == .fine)
    #expect(try judge(seats: 1, 2, beside: 2).outcome("2023-09-26") == .costs(1))
    #expect(try judge(seats: 1, 2, beside: 3).outcome("2023-09-26") == .forbidden)
    #expect(
      try judge(seats: 1, 2, beside: 3).matter("2023-09-26")
        == .smallFaction(
          .init(factions: [.init(faction: "Fractie F9", people: 3, rooms: 4)], isShort: true)))
  }

  @Test func `one seat alone cannot serve two rooms`() throws {
    #expect(try judge(seats: 1, 0).outcome("2023-09-26") == .forbidden)
    #expect(judge(seats: 1, 0).findings("2023-09-26", "raadzaal", "20:30").isEmpty)
    #expect(judge(seats: 1, 0, beside: 0).findings("2023-09-26").isEmpty)
  }

  @Test func `who chairs is one less`() throws {
    #expect(try judge(seats: 2, 0).outcome("2023-09-26") == .costs(1))
    #expect(try judge(seats: 2, 0, chair: "F9-2").outcome("2023-09-26") == .forbidden)
    #expect(try judge(seats: 2, 1, chair: "F9-2").outcome("2023-09-26") == .costs(1))
    #expect(try judge(seats: 2, 1, chair: "F1-2").outcome("2023-09-26") == .fine)
  }

  @Test func `who chairs the session itself is one less too`() throws {
    let own = Chamber.placed(1, "zorg", "raadzaal", chair: "F9-2")
    #expect(try judge(seats: 2, 0, own).outcome("2023-09-26", session: 1) == .forbidden)
    #expect(try judge(seats: 2, 1, own).outcome("2023-09-26", session: 1) == .costs(1))
  }

  @Test func `who is away is one less`() throws {
    let away = Availability(absences: [Absence(days: DayRange("2023-09-26"))])
    let member = Entity.member(Member(id: "F9-2", faction: "F9", availability: away))
    #expect(try judge(seats: 2, 0, [member]).outcome("2023-09-26") == .forbidden)
  }

  @Test func `where the council file says so it costs`() throws {
    let soft = Chamber.council { $0.softRules = ["SmallFaction"] }
    #expect(try judge(seats: 1, 0, [soft]).outcome("2023-09-26") == .costs(2))
  }

  @Test func `it can be set aside by name`() {
    #expect(RuleList.hardNames.contains("SmallFaction"))
  }

  @Test func `a session on which it does not speak asks nothing of it`() {
    var judge = judge(seats: 1, 0)
    judge.request = Chamber.request("wonen")
    #expect(judge.findings("2023-09-26").isEmpty)
  }
}
