import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ClerkFreeTests {
  func judge(_ sessions: Session...) -> Judge {
    Judge(ClerkFree(), in: Season.agenda(with: sessions.map(Entity.session)))
  }

  @Test func `three clerks serve three rooms and not four`() throws {
    let two = judge(session(2, "burgerzaal"), session(3, "hal"))
    #expect(try two.outcome("2023-09-26") == .fine)
    let three = judge(session(2, "burgerzaal"), session(3, "hal"), session(4, "foyer", "20:00"))
    #expect(try three.outcome("2023-09-26") == .forbidden)
    #expect(try three.outcome("2023-09-26", "raadzaal", "20:30") == .fine)
    #expect(
      try three.matter("2023-09-26")
        == .clerkFree(.init(needed: 4, available: 3, away: [])))
  }

  @Test func `a clerk who is away leaves two`() throws {
    let judge = judge(
      session(2, "burgerzaal", on: "2023-10-03"), session(3, "hal", on: "2023-10-03"))
    #expect(try judge.outcome("2023-10-03") == .forbidden)
    #expect(
      try judge.matter("2023-10-03")
        == .clerkFree(.init(needed: 3, available: 2, away: ["Raadsadviseur"])))
    #expect(try judge.outcome("2023-10-03", "raadzaal", "20:30") == .fine)
  }

  @Test func `sessions one after the other take one clerk`() throws {
    let judge = judge(
      session(2, "burgerzaal", "19:30", 30), session(3, "burgerzaal", "20:00", 30),
      session(4, "burgerzaal", "20:30", 30))
    #expect(
      try judge.finding("2023-09-26", "raadzaal", "19:30", 90).matter
        == .clerkFree(.init(needed: 2, available: 3, away: [])))
  }

  @Test func `a clerk who no longer serves does not count`() throws {
    let left = Clerk(
      id: "griffier-2", name: "X", availability: Availability(until: "2023-09-25"))
    let agenda = Season.agenda(with: [
      .clerk(left), .session(session(2, "burgerzaal")), .session(session(3, "hal")),
    ])
    #expect(
      try Judge(ClerkFree(), in: agenda).matter("2023-09-26")
        == .clerkFree(.init(needed: 3, available: 2, away: [])))
  }

  @Test func `a council that lists no clerks and a working visit need none`() {
    #expect(Judge(ClerkFree(), in: Agenda()).findings("2023-09-26").isEmpty)
    var visit = Season.request()
    visit.kindWanted = .visit
    #expect(Judge(ClerkFree(), for: visit).findings("2023-09-26").isEmpty)
  }
}
