import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct VerdictTests {
  let scene = Scene(
    Season.agenda(with: [.request(Season.request()), .paper(Season.paper)]),
    request: Season.request(), today: "2023-07-03")

  func candidate(_ day: Day) -> Candidate {
    Candidate(slot: Slot(day: day, room: "raadzaal", start: "19:30"), duration: 60)
  }

  @Test func `the findings stand in the order of the rules`() {
    let verdict = scene.verdict(on: candidate("2023-09-26"))
    #expect(
      verdict.findings.map(\.rule) == [
        "AfterAnchor", "AfterAnchor", "BeforeAnchor", "SoonAfter", "AboutPeriod", "MarketEvening",
        "NoticeDays", "DocumentsDays", "PresidiumBefore", "RoomFree", "SlotFit", "EarliestStart",
        "LatestEnd", "EveningLoad", "ClerkFree", "TechnicalQuestions", "FactionMeeting",
        "WeekLoad",
      ])
    #expect(verdict.isAllowed)
    #expect(verdict.refusals.isEmpty)
    #expect(verdict.costs.isEmpty)
  }

  @Test func `one refusal forbids, whatever the rest says`() {
    let verdict = scene.verdict(on: candidate("2023-10-17"))
    #expect(!verdict.isAllowed)
    #expect(verdict.refusals.map(\.rule) == ["BeforeAnchor"])
    #expect(verdict.cost == verdict.costs.reduce(0) { $0 + $1.cost })
    #expect(verdict.costs.map(\.rule) == ["SoonAfter", "AboutPeriod"])
  }

  @Test func `a rule set aside no longer forbids, and shows`() {
    let override = Override(rule: "BeforeAnchor", reason: "gevraagd", day: "2023-09-01")
    let verdict = scene.verdict(on: candidate("2023-10-17"), overrides: [override])
    #expect(verdict.isAllowed)
    #expect(verdict.overridden.map(\.rule) == ["BeforeAnchor"])
    #expect(verdict.overridden.map(\.override) == ["gevraagd"])
    #expect(verdict.cost == scene.verdict(on: candidate("2023-10-17")).cost)
  }

  @Test func `setting aside one rule leaves the others`() {
    let override = Override(rule: "Recess", reason: "gevraagd", day: "2023-09-01")
    let verdict = scene.verdict(on: candidate("2023-10-24"), overrides: [override])
    #expect(!verdict.isAllowed)
    #expect(verdict.refusals.map(\.rule) == ["BeforeAnchor"])
    #expect(verdict.overridden.map(\.rule) == ["Recess"])
  }

  @Test func `a rule set aside that is not broken does not show`() {
    let override = Override(rule: "MarketEvening", reason: "gevraagd", day: "2023-09-01")
    let verdict = scene.verdict(on: candidate("2023-09-26"), overrides: [override])
    #expect(verdict.overridden.isEmpty)
  }

  @Test func `setting aside a wish does not lower the cost`() {
    let override = Override(rule: "AboutPeriod", reason: "gevraagd", day: "2023-09-01")
    let verdict = scene.verdict(on: candidate("2023-10-03"), overrides: [override])
    #expect(verdict.cost == 6)
    #expect(verdict.overridden.isEmpty)
  }

  @Test func `without a request the letter's rules are silent`() {
    let scene = Scene(Season.agenda, request: nil, today: "2023-07-03")
    let verdict = scene.verdict(on: candidate("2023-09-26"))
    #expect(
      verdict.findings.map(\.rule) == [
        "MarketEvening", "NoticeDays", "DocumentsDays", "RoomFree", "SlotFit", "EarliestStart",
        "LatestEnd", "EveningLoad", "ClerkFree", "TechnicalQuestions", "FactionMeeting",
        "WeekLoad",
      ])
    #expect(verdict.isAllowed)
  }
}

/// The window that people are shown and the rules that judge each day say the same.
struct VerdictWindowTests {
  static let demands: [Clause] = [
    clause(.on, .hard, .days("2023-09-25", "2023-10-01")),
    clause(.on, .hard, .periods([DayRange("2023-09-05"), DayRange("2023-09-26")])),
    clause(.on, .hard, .meeting(body: Body.plenary, within: .month(year: 2023, month: 10))),
    clause(.on, .hard, weekdays: [.wednesday]),
    clause(.before, .hard, .budget), clause(.before, .hard, .days("2023-10-01")),
    clause(.before, .hard, .budget, days: 14), clause(.after, .hard, .summerNote),
    clause(.after, .hard, .days("2023-09-15")), clause(.after, .hard, .summer, days: 14),
    clause(.between, .hard, .summer, .autumn), clause(.between, .hard, .summerNote, .budget),
    clause(.between, .hard, .days("2023-09-11"), .days("2023-09-29")),
    clause(.deadline, .hard, .days("2023-10-13")), clause(.deadline, .hard, .budget),
    clause(.deadline, .hard, days: 42), clause(.notBefore, .hard, .days("2023-09-12")),
    clause(.notBefore, .hard, .summer), clause(.soonAfter, .soft, .summer),
    clause(.soonAfter, .soft, .days("2023-09-15"), days: 14),
    clause(.exclude, .hard, .autumn), clause(.exclude, .hard, .days("2023-09-26")),
    clause(.next, .hard, .meeting(body: Body.market, within: nil)),
    clause(.about, .soft, .days("2023-09-21", "2023-09-30")), clause(.asSoonAsPossible, .soft),
    clause(.prefer, .soft, .days("2023-09-21", "2023-09-30")),
    clause(.after, .hard, .nowhere), clause(.sameEvening, .hard), clause(.gap, .hard, days: 14),
  ]

  static let letterRules = RuleList.all.prefix { $0.name != "MarketEvening" }

  @Test(arguments: demands)
  func `rules forbid the days that the window leaves out, and no others`(clause: Clause) {
    expectAgreement([clause])
  }

  @Test(arguments: UInt64(0)..<50)
  func `clauses together forbid what each forbids`(seed: UInt64) {
    var random = SeededGenerator(seed)
    expectAgreement((0..<3).compactMap { _ in Self.demands.randomElement(using: &random) })
  }

  private func expectAgreement(_ clauses: [Clause]) {
    let scene = Scene(
      Season.agenda, request: Season.request(clauses: clauses), today: "2023-07-03")
    let window = scene.window
    var wrong: [Day] = []
    // A deadline counted from the letter starts the day after it, and nobody plans before today.
    for day in DayRange("2023-07-03", "2023-12-31").days {
      let isOpen =
        Window.Span(window.earliest, window.latest).contains(day)
        && !window.exclusions.contains { $0.strength == .hard && $0.days.contains(day) }
        && !clauses.contains { $0.isDemandedWeekday && !$0.weekdays.contains(day.weekday) }
      let isAllowed = Self.letterRules.allSatisfy { rule in
        let slot = Slot(day: day, room: "raadzaal", start: "19:30")
        return !rule.findings(Candidate(slot: slot, duration: 60), in: scene)
          .contains(where: \.forbids)
      }
      if window.conflict != nil ? isAllowed : isOpen != isAllowed { wrong.append(day) }
    }
    #expect(wrong.isEmpty)
  }
}

extension Clause {
  fileprivate var isDemandedWeekday: Bool { strength == .hard && !weekdays.isEmpty }
}
