import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// What a slot would push out.
struct EjectionTests {
  func best(_ sessions: [Session], _ more: Entity...) -> Ejection? {
    let asked = request(9, .information)
    let agenda = Season.agenda(
      with: [.request(asked)] + sessions.map(Entity.session) + more)
    return Ejection.best(agenda, asked, session: nil, on: "2023-09-26", today: "2023-07-03")
  }

  @Test func `the session that finds another slot most cheaply goes`() throws {
    let bound = Entity.request(
      request(2, .information) { $0.clauses = [clause(.on, .hard, .days("2023-09-26"))] })
    let found = try #require(
      best(
        [session(1, "raadzaal", "19:30", 180), session(2, "burgerzaal", "19:30", 180, request: 2)],
        bound))
    #expect(found.session.number == 1)
    #expect(found.verdict.isAllowed)
    #expect(found.instead?.isAllowed == true)
    #expect(found.instead?.candidate.day != "2023-09-26")
  }

  @Test func `one that has nowhere to go would be left out`() throws {
    var pinned = session(1, "raadzaal", "19:30", 180)
    pinned.isPinned = true
    let bound = Entity.request(
      request(2, .information) { $0.clauses = [clause(.on, .hard, .days("2023-09-26"))] })
    let found = try #require(
      best([pinned, session(2, "burgerzaal", "19:30", 180, request: 2)], bound))
    #expect(found.session.number == 2)
    #expect(found.instead == nil)
  }

  @Test func `a pinned session is never pushed out`() {
    let pinned = ["raadzaal", "burgerzaal"].enumerated().map { index, room in
      var session = session(index + 1, room, "19:30", 180)
      session.isPinned = true
      return session
    }
    #expect(best(pinned) == nil)
  }
}
