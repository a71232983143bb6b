import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct StaffFreeTests {
  let asked = Chamber.request {
    $0.officers = [
      .init(name: "Beleidsadviseur", away: [DayRange("2023-10-02", "2023-10-06")]),
      .init(name: "Projectleider"),
    ]
  }

  func judge(_ more: [Entity] = []) -> Judge {
    Judge(StaffFree(), in: Season.agenda(with: more), for: asked)
  }

  @Test func `an officer who is away costs`() throws {
    #expect(try judge().outcome("2023-09-26") == .fine)
    #expect(try judge().outcome("2023-10-03") == .costs(3))
    #expect(try judge().outcome("2023-10-06") == .costs(3))
    #expect(try judge().outcome("2023-10-07") == .fine)
    #expect(
      try judge().matter("2023-10-03")
        == .staffFree(
          .init(
            officers: ["Beleidsadviseur", "Projectleider"],
            hindered: [
              .init(
                officer: "Beleidsadviseur", obstacle: .away(DayRange("2023-10-02", "2023-10-06")))
            ])))
  }

  @Test func `an officer is in one room at a time`() throws {
    var other = Chamber.placed(2, nil, "burgerzaal", "20:00")
    var request = Season.request(number: 2)
    request.needs.officers = [.init(name: "projectleider")]
    other.append(.request(request))
    #expect(try judge(other).outcome("2023-09-26") == .costs(3))
    #expect(try judge(other).outcome("2023-09-26", "raadzaal", "21:00") == .fine)
    let elsewhere = StaffFree.Obstacle.elsewhere(
      title: "Sessie 2", hours: TimeRange("20:00", "21:00"))
    guard case .staffFree(let facts) = try judge(other).matter("2023-09-26") else {
      Issue.record("another matter")
      return
    }
    #expect(facts.hindered == [.init(officer: "Projectleider", obstacle: elsewhere)])
  }

  @Test func `where no officer is asked for it has nothing to say`() {
    #expect(Judge(StaffFree()).findings("2023-10-03").isEmpty)
  }
}
