import Almanac
import TestSupport
import Testing

@testable import Council

/// What each relation comes to, by itself.
struct ResolvingTests {
  typealias Span = Window.Span

  func window(_ clauses: Clause..., on day: Day = "2023-06-27", session: Int = 0) -> Window {
    Season.agenda.window(of: clauses, letterDate: day, session: session)
  }

  /// The days that one clause spans.
  func span(_ clause: Clause, on day: Day = "2023-06-27") -> Span {
    window(clause, on: day).parts[0].span
  }

  static let spans: [(Clause, Span)] = [
    (
      clause(.on, .hard, .days("2023-09-25", "2023-10-01")), Span("2023-09-25", "2023-10-01")
    ),
    (clause(.on, .hard, weekdays: [.wednesday]), Span(nil, nil)),
    (
      clause(.prefer, .soft, .days("2023-09-25", "2023-10-01")), Span("2023-09-25", "2023-10-01")
    ),
    (
      clause(.about, .soft, .days("2023-09-21", "2023-09-30")), Span("2023-09-14", "2023-10-07")
    ),
    (clause(.about, .soft, .days("2023-09-26"), days: 3), Span("2023-09-23", "2023-09-29")),
    (clause(.before, .hard, .days("2023-11-15")), Span(nil, "2023-11-14")),
    (clause(.before, .hard, .days("2023-11-01", "2023-11-30")), Span(nil, "2023-10-31")),
    (clause(.before, .hard, .budget), Span(nil, "2023-10-16")),
    (clause(.before, .hard, .budget, days: 14), Span(nil, "2023-10-03")),
    (clause(.before, .soft, .budget, days: 42), Span("2023-09-05", "2023-10-16")),
    (clause(.after, .hard, .days("2023-09-01", "2023-09-30")), Span("2023-10-01", nil)),
    (clause(.after, .hard, .summerNote), Span("2023-07-20", nil)),
    (clause(.after, .hard, .summerNote, days: 14), Span("2023-08-02", nil)),
    (clause(.soonAfter, .soft, .summer), Span("2023-09-04", nil)),
    (
      clause(.between, .hard, .days("2023-09-11"), .days("2023-09-29")),
      Span("2023-09-11", "2023-09-29")
    ),
    (clause(.between, .hard, .summer, .autumn), Span("2023-09-04", "2023-10-20")),
    (clause(.between, .hard, .summerNote, .budget), Span("2023-07-20", "2023-10-16")),
    (clause(.between, .hard, .summer, .days("2023-10-10")), Span("2023-09-04", "2023-10-10")),
    (clause(.deadline, .hard, .days("2023-10-13")), Span(nil, "2023-10-13")),
    (clause(.deadline, .hard, days: 42), Span("2023-06-28", "2023-08-08")),
    (clause(.deadline, .hard, .summerNote, days: 28), Span("2023-07-20", "2023-08-16")),
    (clause(.notBefore, .hard, .days("2024-01-11", "2024-01-20")), Span("2024-01-11", nil)),
    (clause(.asSoonAsPossible, .soft), Span("2023-06-28", "2023-07-25")),
    (clause(.asSoonAsPossible, .soft, .summer, days: 7), Span("2023-09-04", "2023-09-10")),
    (clause(.next, .hard, .market), Span("2023-07-11", "2023-07-11")),
    (clause(.exclude, .hard, .autumn), Span(nil, nil)),
    (clause(.sameEvening, .hard), Span(nil, nil)),
    (clause(.gap, .hard, days: 14), Span(nil, nil)),
  ]

  @Test(arguments: spans)
  func `each relation spans its days`(clause: Clause, expected: Span) {
    let part = window(clause).parts[0]
    #expect(part.span == expected)
    #expect(part.failure == nil)
  }

  @Test func `every relation is in the table`() {
    #expect(Set(Self.spans.map(\.0.relation)) == Set(Relation.allCases))
  }

  @Test func `a period kept in mind by about is its core`() {
    let part = window(clause(.about, .soft, .days("2023-09-21", "2023-09-30"))).parts[0]
    #expect(part.core == DayRange("2023-09-21", "2023-09-30"))
  }

  @Test func `kort na wishes for four weeks and demands that the event is over`() {
    let window = window(clause(.soonAfter, .soft, .summer))
    #expect(window.earliest == "2023-09-04")
    #expect(window.latest == nil)
    #expect(window.target == Span("2023-09-04", "2023-10-01"))
    #expect(self.window(clause(.soonAfter, .soft, .summer, days: 14)).target?.last == "2023-09-17")
  }

  @Test func `of two days the days between are left out, as strongly as the clause`() {
    let days = Point.periods([DayRange("2023-12-12"), DayRange("2023-12-05")])
    let window = window(clause(.on, .hard, days))
    #expect(window.earliest == "2023-12-05")
    #expect(window.latest == "2023-12-12")
    let gap = DayRange("2023-12-06", "2023-12-11")
    #expect(window.exclusions.map(\.days) == [gap])
    #expect(window.exclusions.map(\.strength) == [.hard])
    #expect(self.window(clause(.prefer, .soft, days)).exclusions.map(\.strength) == [.soft])
  }

  @Test func `weeks that touch leave nothing between them`() {
    let weeks = Point.periods([
      DayRange("2023-10-09", "2023-10-15"), DayRange("2023-10-16", "2023-10-22"),
    ])
    #expect(window(clause(.on, .hard, weeks)).exclusions.isEmpty)
  }

  @Test func `days within a month that is named too leave nothing out`() {
    let choice = Point.periods([
      DayRange("2023-09-01", "2023-09-30"), DayRange("2023-09-05"), DayRange("2023-09-12"),
    ])
    // `gaps(between:)` compares neighbours only; a DaySet of the points would not.
    #expect(window(clause(.on, .hard, choice)).exclusions.isEmpty)
  }

  @Test func `an exclusion names its days and does not bound the window`() {
    let window = window(
      clause(.exclude, .hard, .autumn), clause(.exclude, .soft, .days("2023-12-05")))
    #expect(window.earliest == nil)
    #expect(window.latest == nil)
    #expect(
      window.exclusions == [
        .init(days: DayRange("2023-10-21", "2023-10-29"), strength: .hard, clause: 0),
        .init(days: DayRange("2023-12-05"), strength: .soft, clause: 1),
      ])
  }

  @Test func `weekdays come once each, in order of the week`() {
    let window = window(
      clause(.prefer, .soft, weekdays: [.thursday, .tuesday]),
      clause(.on, .hard, weekdays: [.tuesday]))
    #expect(window.weekdays == [.tuesday, .thursday])
    #expect(window.earliest == nil)
    #expect(window.target == nil)
  }

  @Test func `the next market is ten days on at least, outside recess`() {
    let next = clause(.next, .hard, .market)
    #expect(span(next, on: "2023-07-01") == Span("2023-07-11", "2023-07-11"))
    #expect(span(next, on: "2023-07-02") == Span("2023-07-18", "2023-07-18"))
    #expect(span(next, on: "2023-07-09") == Span("2023-09-05", "2023-09-05"))
    #expect(window(next).parts[0].source == .meeting(Body.market))
  }

  @Test func `the council of October is its evening, that of November too`() {
    let october = Point.meeting(body: Body.plenary, within: .month(year: 2023, month: 10))
    #expect(span(clause(.on, .hard, october)) == Span("2023-10-04", "2023-10-04"))
    #expect(span(clause(.before, .hard, october)) == Span(nil, "2023-10-03"))
    let autumn = Point.meeting(body: Body.plenary, within: DayRange("2023-10-01", "2023-11-30"))
    let choice = window(clause(.on, .hard, autumn))
    #expect(choice.parts[0].span == Span("2023-10-04", "2023-11-08"))
    #expect(choice.exclusions.map(\.days) == [DayRange("2023-10-05", "2023-11-07")])
  }

  @Test func `a meeting without a period is the next after the letter`() {
    let council = Point.meeting(body: Body.plenary, within: nil)
    #expect(span(clause(.before, .hard, council)) == Span(nil, "2023-07-18"))
    #expect(span(clause(.after, .hard, council), on: "2023-07-19") == Span("2023-09-13", nil))
  }

  @Test func `a clause about a second session does not narrow the first`() {
    let clauses = [
      clause(.on, .hard, .days("2023-09-26")),
      clause(.on, .hard, .days("2023-10-10"), session: 1),
    ]
    let first = Season.agenda.window(of: clauses, letterDate: "2023-06-27")
    let second = Season.agenda.window(of: clauses, letterDate: "2023-06-27", session: 1)
    #expect(first.earliest == "2023-09-26")
    #expect(second.earliest == "2023-10-10")
    #expect(first.conflict == nil)
    #expect(first.parts.count == 2)
  }

  @Test func `between an event and an earlier one of the next year runs forward`() {
    let words = clause(
      "tussen kerstreces en zomerreces", .between, .hard, .recess(name: "kerstreces"), .summer)
    // Each name is read from the letter on: Christmas of 2023 and the summer of 2023.
    let window = window(words, on: "2023-06-27")
    #expect(window.conflict == nil)
    #expect(window.earliest == "2024-01-08")
    #expect(window.latest == "2024-07-19")
  }
}

/// How clauses come together.
struct ResolvingTogetherTests {
  typealias Span = Window.Span

  func window(_ clauses: Clause...) -> Window {
    Season.agenda.window(of: clauses, letterDate: "2023-06-27")
  }

  let late = clause("na de begroting", .after, .hard, .budget)
  let early = clause("uiterlijk 13 oktober", .deadline, .hard, .days("2023-10-13"))

  @Test func `the latest first day and the earliest last day bind`() {
    let window = window(
      clause(.after, .hard, .summerNote), clause(.after, .hard, .summer),
      clause(.before, .hard, .budget), early)
    #expect(window.earliest == "2023-09-04")
    #expect(window.latest == "2023-10-13")
  }

  @Test func `two phrases that contradict each other are named in the letter's order`() {
    let expected = Window.Conflict(first: "na de begroting", second: "uiterlijk 13 oktober")
    let first = window(late, clause(.after, .hard, .summer), early)
    #expect(first.conflict == expected)
    #expect(first.earliest == nil)
    #expect(first.latest == nil)
    #expect(first.target == nil)
    let second = window(early, late)
    #expect(
      second.conflict == Window.Conflict(first: "uiterlijk 13 oktober", second: "na de begroting"))
  }

  @Test func `a window of one day is no conflict`() {
    let window = window(
      clause(.notBefore, .hard, .days("2023-10-13")), early)
    #expect(window.conflict == nil)
    #expect(window.earliest == "2023-10-13")
    #expect(window.latest == "2023-10-13")
  }

  @Test func `a wish never narrows a demand, nor contradicts one`() {
    let window = window(early, clause(.about, .soft, .days("2023-12-01", "2023-12-10")))
    #expect(window.conflict == nil)
    #expect(window.latest == "2023-10-13")
    #expect(window.earliest == nil)
    #expect(window.target == nil)
  }

  @Test func `a wish is cut off by the demands`() {
    let window = window(
      clause(.before, .hard, .days("2023-09-28")),
      clause(.about, .soft, .days("2023-09-21", "2023-09-30")))
    #expect(window.target == Span("2023-09-14", "2023-09-27"))
  }

  @Test func `wishes come to what they agree on, or to nothing`() {
    let end = clause(.prefer, .soft, .days("2023-09-21", "2023-09-30"))
    let soon = clause(.soonAfter, .soft, .summer)
    #expect(window(end, soon).target == Span("2023-09-21", "2023-09-30"))
    let sooner = clause(.soonAfter, .soft, .summer, days: 14)
    #expect(window(end, sooner).target == nil)
    #expect(window(end, sooner).earliest == "2023-09-04")
  }

  @Test func `kort na clashes with a deadline before the event is over`() {
    let soon = clause("kort na het zomerreces", .soonAfter, .soft, .summer)
    let end = clause("vóór 1 september", .before, .hard, .days("2023-09-01"))
    #expect(
      window(soon, end).conflict
        == Window.Conflict(first: "kort na het zomerreces", second: "vóór 1 september"))
  }

  @Test func `a wish out of reach of the demands is told`() {
    let window = window(
      clause(.deadline, .hard, .days("2023-09-10")),
      clause(.prefer, .soft, .days("2023-09-21", "2023-09-30")))
    #expect(window.unmet == [1])
    #expect(window.target == nil)
    #expect(window.latest == "2023-09-10")
  }

  @Test func `a weekday that no day of the window is contradicts it`() {
    var weekday = clause("alleen op woensdag", .on, .hard)
    weekday.weekdays = [.wednesday]
    let day = clause("op 14 november", .on, .hard, .days("2023-11-14"))
    #expect(
      window(day, weekday).conflict
        == Window.Conflict(first: "op 14 november", second: "alleen op woensdag"))
    let week = clause("in week 46", .on, .hard, .days("2023-11-13", "2023-11-19"))
    #expect(window(week, weekday).conflict == nil)
  }

  @Test func `days left out that are all there are contradict them`() {
    let week = clause("in week 43", .on, .hard, .days("2023-10-23", "2023-10-29"))
    let recess = clause("niet in het herfstreces", .exclude, .hard, .autumn)
    #expect(
      window(week, recess).conflict
        == Window.Conflict(first: "in week 43", second: "niet in het herfstreces"))
  }

  @Test func `an exclusion that is only unwelcome is no wish for those days`() {
    #expect(window(clause(.exclude, .soft, .autumn)).target == nil)
  }

  @Test func `no clauses come to an open window`() {
    let window = window()
    #expect(window.earliest == nil && window.latest == nil && window.target == nil)
    #expect(window.conflict == nil && window.parts.isEmpty)
  }
}

/// Names that fit nothing.
struct ResolvingFailureTests {
  func failure(_ point: Point, _ relation: Relation = .after, on day: Day = "2023-06-27")
    -> Window.Failure?
  {
    Season.agenda.window(of: [clause(relation, .hard, point)], letterDate: day).parts[0].failure
  }

  @Test func `an anchor that is not there, of other years or over, is asked for`() {
    #expect(failure(.unknown(name: "de Omgevingsvisie")) == .needsAnchor("de Omgevingsvisie"))
    #expect(
      failure(.event(name: "Woonvisie", years: nil, phase: nil)) == .needsAnchor("Woonvisie"))
    #expect(
      failure(.event(name: "Begroting", years: "2025-2028", phase: nil))
        == .needsAnchor("Begroting 2025-2028"))
    #expect(failure(.summerNote, on: "2023-07-19") == nil)
    #expect(failure(.summerNote, on: "2023-07-20") == .needsAnchor("Zomernota"))
  }

  @Test func `a phase that the anchor does not have is named`() {
    let point = Point.event(name: "Begroting", years: "2023-2026", phase: "aanbieding")
    #expect(
      failure(point) == .noSuchPhase(anchor: "begroting-2023", phase: "aanbieding"))
  }

  @Test func `a recess that is not there or over is asked for`() {
    #expect(failure(.recess(name: "carnaval")) == .needsRecess("carnaval"))
    #expect(failure(.summer, on: "2025-08-24") == nil)
    #expect(failure(.summer, on: "2025-08-25") == .needsRecess("zomerreces"))
  }

  @Test func `a body that does not meet then is told`() {
    let july = DayRange("2023-08-01", "2023-08-31")
    #expect(
      failure(.meeting(body: Body.plenary, within: july), .on) == .noMeeting(Body.plenary))
    #expect(
      failure(.meeting(body: "commissie", within: nil), .next) == .noMeeting("commissie"))
    #expect(failure(.meeting(body: "commissie", within: nil)) == .noMeeting("commissie"))
  }

  @Test func `a clause that came to nothing binds nothing`() {
    let window = Season.agenda.window(
      of: [
        clause(.between, .hard, .summer, .unknown(name: "X")),
        clause(.on, .hard, .unknown(name: "Y"), weekdays: [.wednesday]),
      ], letterDate: "2023-06-27")
    #expect(window.earliest == nil)
    #expect(window.latest == nil)
    #expect(window.weekdays.isEmpty)
    #expect(window.parts.map(\.failure) == [.needsAnchor("X"), .needsAnchor("Y")])
  }
}
