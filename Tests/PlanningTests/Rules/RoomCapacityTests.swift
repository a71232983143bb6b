import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct RoomCapacityTests {
  func judge(_ people: Int?, speakers: Int? = nil, _ more: Entity...) -> Judge {
    let request = Chamber.request { ($0.audience, $0.speakers) = (people, speakers) }
    return Judge(RoomCapacity(), in: Season.agenda(with: more), for: request)
  }

  @Test func `those whom 34 speakers of May 2019 drew fit the raadzaal only`() throws {
    let judge = judge(68, speakers: 34)
    #expect(try judge.outcome("2023-09-26", "raadzaal") == .fine)
    #expect(try judge.outcome("2023-09-26", "burgerzaal") == .forbidden)
    #expect(
      try judge.matter("2023-09-26", "burgerzaal")
        == .roomCapacity(
          .init(room: "burgerzaal", seats: 60, attendance: 68, larger: ["raadzaal"])))
  }

  @Test func `the last seat is a seat`() throws {
    #expect(try judge(60).outcome("2023-09-26", "burgerzaal") == .fine)
    #expect(try judge(61).outcome("2023-09-26", "burgerzaal") == .forbidden)
    #expect(try judge(nil, speakers: 61).outcome("2023-09-26", "burgerzaal") == .forbidden)
  }

  @Test func `no room is large enough for everybody`() throws {
    guard case .roomCapacity(let facts) = try judge(500).matter("2023-09-26") else {
      Issue.record("another matter")
      return
    }
    #expect(facts.larger.isEmpty)
  }

  @Test func `where the council file says so it costs`() throws {
    let soft = Chamber.council { $0.softRules = ["RoomCapacity"] }
    #expect(try judge(68, soft).outcome("2023-09-26", "burgerzaal") == .costs(8))
    #expect(try judge(68, soft).outcome("2023-09-26", "raadzaal") == .fine)
  }

  @Test func `it can be set aside by name`() throws {
    let request = judge(68).request
    let scene = Scene(Season.agenda, request: request, today: "2023-07-03")
    let slot = Slot(day: "2023-09-26", room: "burgerzaal", start: "19:30")
    let override = Override(rule: "RoomCapacity", reason: "staanplaatsen", day: "2023-07-03")
    let candidate = Candidate(slot: slot, duration: 60)
    #expect(scene.verdict(on: candidate).refusals.map(\.rule).contains("RoomCapacity"))
    let verdict = scene.verdict(on: candidate, overrides: [override])
    #expect(verdict.overridden.map(\.rule) == ["RoomCapacity"])
  }

  @Test func `where nobody knows how many come, and on a visit, it has nothing to say`() {
    #expect(judge(nil).findings("2023-09-26").isEmpty)
    var visit = judge(500)
    visit.request?.kindWanted = .visit
    #expect(visit.findings("2023-09-26").isEmpty)
  }
}
