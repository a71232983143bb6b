import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct RulingTests {
  @Test func `a grant makes provisional sessions planned`() throws {
    let first = deeds()
    let placed = try first.agenda.applying(try first.place(1, Wish()))
    let edit = try Deeds(placed, today: first.today).grant(1, RulingTerms(reason: "rijp"))
    let after = try placed.applying(edit)
    #expect(after.requests[1]?.state == .granted)
    #expect(after.sessions[1]?.state == .planned)
    #expect(after.rulings[1]?.isLate == true)
    #expect(after.rulings[1]?.reason == "rijp")
  }

  @Test func `a meeting rules only on a day on which the presidium meets`() throws {
    let late = deeds(today: "2023-07-04")
    #expect(
      throws: Refusal.noPresidium(Season.day("2023-07-04"), next: Season.day("2023-09-04"))
    ) { try late.grant(1, RulingTerms()) }
    let after = try late.agenda.applying(try late.grant(1, RulingTerms(way: .round)))
    #expect(after.rulings[1]?.taken.awaitsConfirmation == true)
    #expect(after.rulings[1]?.isLate == false)
  }

  @Test func `a ruling does not come before its request`() {
    #expect(throws: Refusal.self) {
      try deeds().grant(1, RulingTerms(day: Season.day("2023-06-05")))
    }
  }

  @Test func `refusing cancels the session and ends the request`() throws {
    let first = deeds()
    let placed = try first.agenda.applying(try first.place(1, Wish()))
    let after = try placed.applying(try Deeds(placed, today: first.today).refuse(1, RulingTerms()))
    #expect(after.sessions[1]?.state == .cancelled)
    #expect(throws: Refusal.requestClosed(1, .refused)) {
      try Deeds(after, today: first.today).grant(1, RulingTerms())
    }
  }

  @Test func `merging hands over case number and papers`() throws {
    let both = deeds(.request(Season.request(number: 2)))
    let after = try both.agenda.applying(try both.merge(1, into: 2, RulingTerms()))
    #expect(after.requests[1]?.mergedInto == 2)
    #expect(after.requests[2]?.relatedCases == ["3604011"])
    #expect(after.papers[1]?.request == 2)
    #expect(throws: Refusal.sameRequest(1)) { try both.merge(1, into: 1, RulingTerms()) }
  }

  @Test func `holding or offering makes a planned session provisional again`() throws {
    let first = deeds(request: Season.request(state: .granted))
    let placed = try first.agenda.applying(try first.place(1, Wish()))
    let again = Deeds(placed, today: first.today)
    for edit in [
      try again.hold(1, RulingTerms()), try again.offer(1, Season.day("2023-10-10"), RulingTerms()),
    ] {
      #expect(try placed.applying(edit).sessions[1]?.state == .provisional)
    }
  }

  @Test func `the ruling that counts is the last grant`() throws {
    let start = deeds(today: "2023-07-03")
    func after(_ agenda: Agenda, _ day: String, _ edit: (Deeds) throws -> Edit) throws -> Agenda {
      try agenda.applying(try edit(Deeds(agenda, today: Season.day(day), supply: start.supply)))
    }
    let mandate = RulingTerms(way: .mandate)
    var agenda = try after(start.agenda, "2023-07-03") { try $0.grant(1, mandate) }
    agenda = try after(agenda, "2023-07-03") { try $0.place(1, Wish()) }
    agenda = try after(agenda, "2023-07-03") { try $0.hold(1, mandate) }
    agenda = try after(agenda, "2023-09-20") { try $0.grant(1, mandate) }
    let refusals = Check(agenda, today: Season.day("2023-07-03")).failures
      .flatMap { $0.verdict.refusals.map(\.rule) }
    #expect(refusals == ["PresidiumBefore"])
  }

  @Test func `rulings and the days they name lie in order`() {
    let day = Season.day("2023-07-02")
    #expect(throws: Refusal.dayBeforeRuling(day, ruling: Season.day("2023-07-03"))) {
      try deeds().offer(1, day, RulingTerms())
    }
    #expect(throws: Refusal.dayBeforeRuling(day, ruling: Season.day("2023-07-03"))) {
      try deeds().hold(1, until: day, RulingTerms())
    }
    let ahead = Season.day("2023-09-04")
    #expect(throws: Refusal.rulingAhead(ahead, today: Season.day("2023-07-03"))) {
      try deeds().grant(1, RulingTerms(day: ahead))
    }
  }

  @Test func `secrecy and closed doors go with a merge`() throws {
    let both = deeds(.request(Season.request(number: 2)))
    let secret = try both.agenda.applying(
      try both.imposeSecrecy(1, body: "raad", ground: "Woo 5.1", reason: nil))
    let merged = try secret.applying(
      try Deeds(secret, today: both.today).merge(1, into: 2, RulingTerms()))
    #expect(merged.secrecy(on: EntityKey(.request, "2")) != nil)
  }

  @Test func `every ruling is undone by its inverse`() throws {
    let start = deeds().agenda
    let deeds = Deeds(start, today: Season.day("2023-07-03"))
    for edit in [
      try deeds.grant(1, condition: "twee sprekers", RulingTerms()),
      try deeds.offer(1, Season.day("2023-10-03"), RulingTerms()),
      try deeds.settle(1, how: "een brief", RulingTerms()), try deeds.hold(1, RulingTerms()),
      try deeds.withdraw(1, reason: nil),
    ] {
      #expect(try start.applying(edit).applying(edit.inverse) == start)
    }
  }
}
