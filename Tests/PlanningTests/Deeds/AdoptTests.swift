import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// A whole plan taken over.
struct AdoptTests {
  func deeds(_ more: Entity...) -> Deeds {
    Deeds(
      Season.agenda(with: more), today: "2023-07-03",
      supply: Supply(highest: [.session: 7], publicIDs: ["a", "b", "c"]))
  }

  func proposal(_ deeds: Deeds, _ terms: Timetable.Terms = .init()) throws -> Proposal {
    var planner = try Planner(Timetable(deeds.agenda, today: deeds.today, terms))
    _ = planner.step(5_000)
    return try planner.proposal()
  }

  @Test func `a plan is one step, and one step back`() throws {
    let deeds = deeds(
      .request(request(1)), .request(request(2) { $0.state = .granted }),
      .ruling(
        Ruling(
          number: 1, request: 2, outcome: .grant(condition: nil), taken: .meeting,
          day: "2023-07-03", reason: nil)))
    let proposal = try proposal(deeds)
    let edit = try deeds.adopt(proposal.agenda, as: .plan, reason: "De najaarsplanning")
    #expect(edit.what == Deed(.plan, EntityKey(.council, Profile.only)))
    let after = try deeds.agenda.applying(edit)
    #expect(after.sessions.map(\.number) == [8, 9])
    #expect(after.sessions.map(\.publicID) == ["a", "b"])
    #expect(after.sessions.map(\.state) == [.provisional, .planned])
    #expect(Check(after, today: deeds.today).isClean)
    #expect(try after.applying(edit.inverse) == deeds.agenda)
  }

  @Test func `what is announced does not change without a reason`() throws {
    let deeds = deeds(.session(session(1)), .session(session(2, state: .provisional)))
    let plan = deeds.agenda.without(Array(deeds.agenda.sessions))
    for reason in [nil, " "] {
      #expect(throws: Refusal.announcedNeedsReason([1])) {
        try deeds.adopt(plan, as: .replan, reason: reason)
      }
    }
    let edit = try deeds.adopt(plan, as: .replan, reason: "Het kan niet anders")
    let after = try deeds.agenda.applying(edit)
    #expect(after.sessions.map(\.state) == [.cancelled, .cancelled])
  }

  @Test func `a plan that a rule refuses is not taken over`() throws {
    let deeds = deeds(.session(session(1, state: .provisional)), .session(session(2, "burgerzaal")))
    var wrong = session(1, "burgerzaal", state: .provisional)
    wrong.sequence = 1
    let refused = #expect(throws: Refusal.self) {
      try deeds.adopt(deeds.agenda.with([wrong]), as: .plan, reason: nil)
    }
    guard case .verdict(let verdict)? = refused else {
      Issue.record("no verdict")
      return
    }
    #expect(verdict.refusals.map(\.rule) == ["RoomFree"])
  }

  @Test func `what stands as planned is no step`() {
    let deeds = deeds(.session(session(1)))
    #expect(throws: Refusal.nothingChanges) {
      try deeds.adopt(deeds.agenda, as: .replan, reason: nil)
    }
  }
}
