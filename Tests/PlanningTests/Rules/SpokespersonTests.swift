import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// Zorg and jeugd in parallel share speakers.
struct SpokespersonTests {
  let zorg = Chamber.request("zorg")

  func judge(_ more: [Entity], for request: Request? = nil) -> Judge {
    Judge(Spokesperson(), in: Season.agenda(with: more), for: request ?? zorg)
  }

  func faction(_ zorg: [Member.ID], _ jeugd: [Member.ID] = []) -> Entity {
    Chamber.faction(
      "F1", seats: 6, representatives: 2,
      ["zorg": zorg, "jeugd": jeugd].filter { !$0.value.isEmpty })
  }

  func facts(_ judge: Judge, _ start: TimeOfDay = "19:30") throws -> Spokesperson.Facts {
    guard case .spokesperson(let facts) = try judge.matter("2023-09-26", "raadzaal", start) else {
      throw AnotherMatter()
    }
    return facts
  }

  struct AnotherMatter: Error {}

  @Test func `the first speaks where nothing else runs`() throws {
    let judge = judge([faction(["F1-6", "F1-2"], ["F1-6"])])
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(
      try facts(judge) == .init(portfolio: "zorg", factions: 1, standIns: [], silent: []))
  }

  @Test func `who must speak on youth next door cannot speak on care`() throws {
    let jeugd = Chamber.placed(2, "jeugd", "burgerzaal", "20:00")
    let second = judge([faction(["F1-6", "F1-2"], ["F1-6"])] + jeugd)
    #expect(try second.outcome("2023-09-26") == .costs(1))
    #expect(try facts(second).standIns == [.init(faction: "Fractie F1", person: "F1-2")])
    #expect(try second.outcome("2023-09-26", "raadzaal", "21:00") == .fine)
    let nobody = judge([faction(["F1-6"], ["F1-6"])] + jeugd)
    #expect(try nobody.outcome("2023-09-26") == .costs(3))
    #expect(try facts(nobody).silent == ["Fractie F1"])
  }

  @Test func `who can be missed next door stays the first`() throws {
    let jeugd = Chamber.placed(2, "jeugd", "burgerzaal")
    #expect(
      try judge([faction(["F1-6", "F1-2"], ["F1-6", "F1-3"])] + jeugd).outcome("2023-09-26")
        == .fine)
  }

  @Test func `two sessions after each other take one speaker`() throws {
    let row =
      Chamber.placed(2, "jeugd", "burgerzaal", "19:30", 30)
      + Chamber.placed(3, "jeugd", "burgerzaal", "20:00", 30)
    let judge = judge([faction(["F1-6"], ["F1-6", "F1-3"])] + row)
    #expect(try judge.outcome("2023-09-26") == .fine)
  }

  @Test func `who is away, no longer speaks or chairs is not there`() throws {
    let away = Availability(absences: [Absence(days: DayRange("2023-09-26"))])
    let member = Entity.member(Member(id: "F1-6", faction: "F1", availability: away))
    #expect(try judge([faction(["F1-6", "F1-2"]), member]).outcome("2023-09-26") == .costs(1))
    #expect(try judge([faction(["F1-6", "F1-2"]), member]).outcome("2023-10-03") == .fine)
    let until = Availability(until: "2023-09-25")
    let gone = Entity.faction(
      Faction(
        id: "F1", name: "F1", seats: 6,
        spokespersons: [
          .init(
            portfolio: "zorg",
            people: [.init(member: "F1-6", availability: until), .init(member: "F1-2")])
        ]))
    #expect(try judge([gone]).outcome("2023-09-26") == .fine)
    let chaired = Chamber.placed(2, nil, "burgerzaal", chair: "F1-6")
    #expect(try judge([faction(["F1-6", "F1-2"])] + chaired).outcome("2023-09-26") == .costs(1))
  }

  @Test func `who chairs the session itself does not speak in it`() throws {
    let own = Chamber.placed(1, "zorg", "raadzaal", chair: "F1-6")
    let judge = judge([faction(["F1-6", "F1-2"])] + own)
    #expect(try judge.outcome("2023-09-26", session: 1) == .costs(1))
    #expect(try judge.outcome("2023-10-03") == .fine)
  }

  @Test func `each faction counts, and one that is gone does not`() throws {
    let away = Availability(absences: [Absence(days: DayRange("2023-09-26"))])
    let all = [
      faction(["F1-6"]), Chamber.faction("F2", seats: 5, ["zorg": ["F2-1"]], availability: away),
      Chamber.faction("F3", seats: 5, ["zorg": ["F3-1"]], availability: away),
      Chamber.faction(
        "F4", seats: 5, ["zorg": ["F4-1"]], availability: Availability(until: "2023-09-25")),
    ]
    #expect(try judge(all).outcome("2023-09-26") == .costs(6))
    #expect(try facts(judge(all)).factions == 3)
  }

  @Test func `a faction that has too few people is another rule's`() throws {
    let one = Chamber.faction("F12", seats: 1, ["zorg": ["F12-1"], "jeugd": ["F12-1"]])
    let judge = judge([one] + Chamber.placed(2, "jeugd", "burgerzaal"))
    #expect(try judge.outcome("2023-09-26") == .fine)
  }

  @Test func `without a portfolio or speakers it has nothing to say`() {
    #expect(judge([faction(["F1-6"])], for: Chamber.request()).findings("2023-09-26").isEmpty)
    #expect(judge([]).findings("2023-09-26").isEmpty)
  }
}
