import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct CheckTests {
  func agenda(_ more: Entity...) -> Agenda {
    let papers = [
      Paper(number: 1, request: 1, title: "Startnotitie", received: "2023-07-03")
    ]
    return Season.agenda(
      with: [.request(Season.request())] + papers.map(Entity.paper) + more)
  }

  @Test func `a session on 26 September stands`() {
    let check = Check(agenda(.session(session(1, request: 1))), today: "2023-07-03")
    #expect(check.verdicts.map(\.session.number) == [1])
    #expect(check.isClean)
    #expect(check.overridden.isEmpty)
  }

  @Test func `a moved anchor makes a failure`() throws {
    var budget = try #require(Season.agenda.anchors["begroting-2024"])
    budget.phases[1].day = "2023-09-26"
    let placed = Entity.session(session(1, request: 1))
    let check = Check(agenda(placed, .anchor(budget)), today: "2023-07-03")
    #expect(!check.isClean)
    #expect(check.failures.map(\.session.number) == [1])
    #expect(check.failures.first?.verdict.refusals.map(\.rule) == ["BeforeAnchor"])
  }

  @Test func `what was set aside shows and does not fail`() {
    let override = Override(rule: "BeforeAnchor", reason: "presidium", day: "2023-09-04")
    let placed = session(1, on: "2023-10-17", request: 1, overrides: [override])
    let check = Check(agenda(.session(placed)), today: "2023-07-03")
    #expect(check.isClean)
    #expect(check.overridden.map(\.session.number) == [1])
    #expect(check.overridden.first?.verdict.overridden.map(\.override) == ["presidium"])
  }

  @Test func `two sessions in one room fail both`() {
    let check = Check(agenda(.session(session(1)), .session(session(2))), today: "2023-07-03")
    #expect(check.failures.map(\.session.number) == [1, 2])
    let rules = check.failures.map { $0.verdict.refusals.map(\.rule) }
    #expect(rules == [["RoomFree"], ["RoomFree"]])
  }

  @Test func `what is past, held, cancelled or nowhere is not judged`() {
    var nowhere = session(5)
    nowhere.slot = nil
    let past = agenda(
      .session(session(1, on: "2023-09-25")), .session(session(2)),
      .session(session(3, state: .held)), .session(session(4, state: .cancelled)),
      .session(nowhere))
    #expect(Check(past, today: "2023-09-26").verdicts.map(\.session.number) == [2])
    #expect(Check(Agenda(), today: "2023-09-26").isClean)
  }

  @Test func `the verdicts stand by day, start and number`() {
    let sessions = [
      session(1, "burgerzaal", "20:30"), session(2, "raadzaal", "19:30"),
      session(3, "burgerzaal", "19:30"), session(4, on: "2023-09-19"),
    ]
    let check = Check(Season.agenda(with: sessions.map(Entity.session)), today: "2023-07-03")
    #expect(check.verdicts.map(\.session.number) == [4, 2, 3, 1])
  }

  @Test func `a session without a request is judged by the council's rules alone`() {
    let check = Check(agenda(.session(session(1, on: "2023-10-17"))), today: "2023-07-03")
    #expect(check.isClean)
    #expect(!Check(agenda(.session(session(1, on: "2023-10-24"))), today: "2023-07-03").isClean)
  }

  @Test func `a working visit without a request needs no market evening`() {
    let visit = session(1, "wijk", "14:00", on: "2023-09-27", kind: .visit)
    let check = Check(agenda(.session(visit)), today: "2023-07-03")
    // Scene.needsMarket looks at the kind that the request wants, not at the session's own.
    #expect(check.isClean)
  }

  @Test func `a published session that has no papers does not fail as its evening nears`() {
    let plan = agenda(.session(session(1, state: .published)))
    #expect(Check(plan, today: "2023-09-12").isClean)
    let near = Check(plan, today: "2023-09-13")
    // DocumentsDays takes "no papers" for "papers that can be there today at the earliest".
    #expect(near.failures.flatMap { $0.verdict.refusals.map(\.rule) } == [])
  }
}
