import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct EveningLoadTests {
  func judge(_ sessions: [Session], for request: Request? = Season.request()) -> Judge {
    Judge(EveningLoad(), in: Season.agenda(with: sessions.map(Entity.session)), for: request)
  }

  /// So many sessions one after another in the burgerzaal.
  func row(_ count: Int) -> [Session] {
    (0..<count).map {
      session(
        $0 + 2, "burgerzaal", TimeOfDay(minutes: 19 * 60 + 30 + 30 * $0) ?? .midnight, 30)
    }
  }

  @Test func `a sixth session fits and a seventh costs`() throws {
    #expect(try judge([]).outcome("2023-09-26") == .fine)
    #expect(try judge(row(5)).outcome("2023-09-26") == .fine)
    #expect(try judge(row(6)).outcome("2023-09-26") == .costs(6))
    #expect(try judge(row(7)).outcome("2023-09-26") == .costs(12))
    #expect(try judge(row(7)).outcome("2023-10-03") == .fine)
    let facts = EveningLoad.Facts(sessions: 7, maxSessions: 6, parallel: 2, maxParallel: 2)
    #expect(try judge(row(6)).matter("2023-09-26") == .eveningLoad(facts))
  }

  @Test func `two side by side fit and a third costs`() throws {
    let side = [session(2, "raadzaal", "20:00"), session(3, "burgerzaal", "20:30")]
    #expect(try judge(side).outcome("2023-09-26", "hal", "19:30") == .fine)
    #expect(try judge(side).outcome("2023-09-26", "hal", "19:31") == .costs(6))
    #expect(try judge(side).outcome("2023-09-26", "hal", "21:00") == .fine)
  }

  @Test func `it does not count itself, nor what was cancelled`() throws {
    let sessions = row(5) + [session(1), session(9, state: .cancelled)]
    #expect(try judge(sessions).outcome("2023-09-26", session: 1) == .fine)
  }

  @Test func `a council that sets no measure has none`() throws {
    var market = try #require(Season.agenda.bodies[Body.market])
    (market.maxSessions, market.maxParallel) = (nil, nil)
    let agenda = Season.agenda(with: row(7).map(Entity.session) + [.body(market)])
    #expect(try Judge(EveningLoad(), in: agenda).outcome("2023-09-26") == .fine)
  }

  @Test func `a working visit by day takes no place in the evening`() throws {
    let sessions = row(5) + [session(8, "hal", "10:00", kind: .visit)]
    // The load counts every session of the day, visits included.
    let outcome = try judge(sessions).outcome("2023-09-26")
    #expect(outcome == .fine)
    var visit = Season.request()
    visit.kindWanted = .visit
    #expect(judge(row(7), for: visit).findings("2023-09-26").isEmpty)
  }
}
