import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// What a plan changes, and why.
struct ProposalStepsTests {
  func replanned(_ more: Entity..., today: Day = "2023-07-03") throws -> Proposal {
    let timetable = Timetable(
      Season.agenda(with: more), today: today, .init(keeps: .standing, takesRequests: false))
    var planner = try Planner(timetable, levels: 1)
    _ = planner.step(20_000)
    return try planner.proposal()
  }

  @Test func `what may stay stays`() throws {
    let proposal = try replanned(
      .session(session(1)), .session(session(2, "burgerzaal", state: .provisional)))
    #expect(proposal.steps.isEmpty)
    #expect(proposal.progress.proven.prefix(2) == [true, true])
    #expect(!proposal.isWanting)
  }

  @Test func `a session in the way of another moves as little as will do, and says why`() throws {
    let proposal = try replanned(.session(session(1)), .session(session(2)))
    let step = try #require(proposal.steps.first)
    #expect(proposal.steps.count == 1)
    #expect(step.isForced)
    #expect(step.why.map(\.rule) == ["RoomFree"])
    #expect(step.to == Slot(day: "2023-09-26", room: "burgerzaal", start: "19:30"))
  }

  @Test func `an evening that is cancelled sends its session to another`() throws {
    let closed = Entity.closedDay(ClosedDay(day: "2023-09-26", name: "Feest"))
    let proposal = try replanned(.session(session(1)), closed)
    let step = try #require(proposal.steps.first)
    #expect(step.why.map(\.rule) == ["ClosedDay"])
    #expect(step.to.map(\.day) != "2023-09-26")
    #expect(step.to != nil)
  }

  @Test func `a pinned session is left where it may not be, and said so`() throws {
    var pinned = session(1)
    pinned.isPinned = true
    let closed = Entity.closedDay(ClosedDay(day: "2023-09-26", name: "Feest"))
    let proposal = try replanned(.session(pinned), closed)
    #expect(proposal.steps.isEmpty)
    #expect(proposal.isWanting)
  }
}
