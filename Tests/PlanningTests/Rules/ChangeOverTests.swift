import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ChangeOverTests {
  func judge(_ sessions: Session..., minutes: Int = 15) throws -> Judge {
    var market = try #require(Season.agenda.bodies[Body.market])
    market.changeOver = minutes
    return Judge(
      ChangeOver(), in: Season.agenda(with: sessions.map(Entity.session) + [.body(market)]))
  }

  @Test func `fifteen minutes between two sessions are kept on both sides`() throws {
    let judge = try judge(session(2, "burgerzaal", "20:30", 30))
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "19:30", 45) == .fine)
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "19:30", 46) == .costs(3))
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "21:14") == .costs(3))
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "21:15") == .fine)
    #expect(
      try judge.matter("2023-09-26", "burgerzaal", "21:00")
        == .changeOver(
          .init(
            minutes: 15,
            neighbour: .init(title: "Sessie 2", hours: TimeRange("20:30", "21:00"), gap: 0))))
  }

  @Test func `too near on both sides is told twice`() throws {
    let judge = try judge(
      session(2, "burgerzaal", "19:30"), session(3, "burgerzaal", "21:30"))
    #expect(judge.findings("2023-09-26", "burgerzaal", "20:30").map(\.cost) == [3, 3])
  }

  @Test func `another room, a session in the way and itself are not near`() throws {
    let judge = try judge(session(2, "burgerzaal", "20:30", 30))
    #expect(try judge.outcome("2023-09-26", "raadzaal", "21:00") == .fine)
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "20:30") == .fine)
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "21:00", session: 2) == .fine)
  }

  @Test func `a council that needs no time between has nothing to keep`() throws {
    #expect(try judge(session(2), minutes: 0).findings("2023-09-26").isEmpty)
  }
}
