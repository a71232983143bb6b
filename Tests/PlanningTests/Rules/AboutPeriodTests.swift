import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct AboutPeriodTests {
  let words = "ca. eind september"
  let core = DayRange("2023-09-21", "2023-09-30")
  let span = DayRange("2023-09-14", "2023-10-07")

  @Test(
    arguments: zip(
      ["2023-09-21", "2023-09-26", "2023-09-30", "2023-09-19", "2023-09-14", "2023-10-03"] as [Day],
      [Outcome.fine, .fine, .fine, .costs(2), .costs(2), .costs(2)]))
  func `the core is free and the edge costs a little`(day: Day, outcome: Outcome) throws {
    let judge = Judge(
      AboutPeriod(), on: clause(words, .about, .soft, .days("2023-09-21", "2023-09-30")))
    #expect(try judge.outcome(day) == outcome)
    let place: AboutPeriod.Place = outcome == .fine ? .core : .edge
    #expect(
      try judge.matter(day)
        == .aboutPeriod(.init(phrase: words, core: core, span: span, place: place)))
  }

  @Test(
    arguments: zip(
      ["2023-09-13", "2023-10-08", "2023-10-14", "2023-10-15"] as [Day], [6, 6, 6, 10]))
  func `beyond the edge each week begun costs`(day: Day, cost: Int) throws {
    let judge = Judge(
      AboutPeriod(), on: clause(words, .about, .soft, .days("2023-09-21", "2023-09-30")))
    #expect(try judge.outcome(day) == .costs(cost))
    #expect(
      try judge.matter(day)
        == .aboutPeriod(.init(phrase: words, core: core, span: span, place: .outside)))
  }

  @Test func `about a day reaches as far as its clause says`() throws {
    let judge = Judge(AboutPeriod(), on: clause(.about, .soft, .days("2023-09-26"), days: 3))
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(try judge.outcome("2023-09-29") == .costs(2))
    #expect(try judge.outcome("2023-09-30") == .costs(6))
  }

  @Test func `the six weeks before the budget are a wish with no edge`() throws {
    let judge = Judge(AboutPeriod(), on: clause(.before, .soft, .budget, days: 42))
    #expect(try judge.outcome("2023-09-05") == .fine)
    #expect(try judge.outcome("2023-10-16") == .fine)
    #expect(try judge.outcome("2023-09-04") == .costs(6))
    #expect(try judge.outcome("2023-10-17") == .costs(6))
  }

  @Test func `a preferred week is a wish with no edge`() throws {
    let week = Point.days("2023-09-25", "2023-10-01")
    let judge = Judge(AboutPeriod(), on: clause(.prefer, .soft, week))
    #expect(try judge.outcome("2023-10-01") == .fine)
    #expect(try judge.outcome("2023-10-02") == .costs(6))
  }

  @Test func `between two preferred weeks costs like outside them`() throws {
    let weeks = [DayRange("2023-09-18", "2023-09-24"), DayRange("2023-10-02", "2023-10-08")]
    let judge = Judge(AboutPeriod(), on: clause(.prefer, .soft, .periods(weeks)))
    #expect(try judge.outcome("2023-09-19") == .fine)
    #expect(try judge.outcome("2023-10-03") == .fine)
    // AboutPeriod takes the first to the last day of a choice for one core.
    let outcome = try judge.outcome("2023-09-26")
    #expect(outcome != .fine)
  }

  @Test func `a demand and a wish without an end are none of its business`() {
    let judge = Judge(
      AboutPeriod(), on: clause(.on, .hard, .days("2023-09-26")),
      clause(.before, .soft, .budget), clause(.after, .soft, .summer),
      clause(.prefer, .soft, weekdays: [.tuesday]))
    #expect(judge.findings("2023-12-05").isEmpty)
  }
}
