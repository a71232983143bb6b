import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// Slots that other sessions hold an option on.
struct OptionsTests {
  /// A session on 3 October that holds an option on 26 September.
  func onOption(
    _ number: Int = 2, _ room: Room.ID = "raadzaal", _ start: TimeOfDay = "19:30",
    until: Day? = "2023-09-10"
  ) -> Session {
    var session = session(number, on: "2023-10-03", request: number, state: .provisional)
    session.options = [Slot(day: "2023-09-26", room: room, start: start)]
    session.optionUntil = until
    return session
  }

  func verdict(
    _ sessions: Session..., more: [Entity] = [], request: Request = Season.request(),
    session: Session.ID? = nil, today: Day = "2023-07-03"
  ) -> Verdict {
    let scene = Scene(
      Season.agenda(with: sessions.map(Entity.session) + more + [.paper(Season.paper)]),
      request: request, today: today)
    let slot = Slot(day: "2023-09-26", room: "raadzaal", start: "19:30")
    return scene.verdict(on: Candidate(session: session, slot: slot, duration: 60))
  }

  @Test func `a room on which another holds an option costs, is named and not forbidden`() throws {
    let verdict = verdict(onOption())
    #expect(verdict.isAllowed && verdict.cost == 3)
    let finding = try #require(verdict.costs.first)
    #expect(finding.rule == "RoomFree" && finding.strength == .soft)
    let taken = RoomFree.Facts.session(
      room: "raadzaal", title: "Sessie 2", hours: TimeRange("19:30", "20:30"))
    #expect(finding.matter == .option(.roomFree(taken), until: "2023-09-10"))
    #expect(verdict.findings.filter { $0.rule == "RoomFree" }.count == 1)
  }

  @Test func `its own slot still forbids`() {
    var session = onOption()
    session.slot?.day = "2023-09-26"
    session.options[0].day = "2023-10-03"
    #expect(verdict(session).refusals.map(\.rule) == ["RoomFree"])
  }

  @Test func `an option that has lapsed, or is its own, or of what was cancelled, is none`() {
    #expect(verdict(onOption(), today: "2023-09-10").cost == 3)
    #expect(verdict(onOption(until: nil)).cost == 0)
    #expect(verdict(onOption(until: "2023-07-02")).cost == 0)
    #expect(verdict(onOption(), session: 2).cost == 0)
    var cancelled = onOption()
    cancelled.state = .cancelled
    #expect(verdict(cancelled).cost == 0)
    #expect(verdict(onOption(2, "raadzaal", "20:30")).cost == 0)
    #expect(verdict(onOption(2, "burgerzaal")).cost == 0)
  }

  @Test func `a clerk and a portfolio holder can be held as well`() throws {
    let request = Season.request(portfolio: "sport")
    let other = Entity.request(Season.request(number: 2, portfolio: "sport"))
    let holder = verdict(onOption(2, "burgerzaal"), more: [other], request: request)
    #expect(holder.isAllowed && holder.costs.map(\.rule) == ["PortfolioHolder"])
    let two = verdict(
      session(3, "burgerzaal"), session(4, "hal"), onOption(2, "foyer"))
    #expect(two.isAllowed)
    #expect(two.costs.map(\.rule).contains("ClerkFree"))
  }

  @Test func `each room that is held is told, and what is asked for stays told`() {
    let asked = Season.request(room: "burgerzaal")
    let verdict = verdict(onOption(2), onOption(3), request: asked)
    #expect(verdict.findings.filter { $0.rule == "RoomFree" }.map(\.cost) == [6, 3, 3])
  }

  @Test func `the slot without an option comes first`() throws {
    let agenda = Season.agenda(with: [.session(onOption()), .paper(Season.paper)])
    let scene = Scene(agenda, request: Season.request(), today: "2023-07-03")
    let best = Alternatives.ranked(scene, duration: 60, in: DayRange("2023-09-26"))
    #expect(best.first?.candidate.slot.room == "burgerzaal" && best.first?.cost == 0)
  }
}
