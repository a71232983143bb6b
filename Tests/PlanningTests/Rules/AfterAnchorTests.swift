import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct AfterAnchorTests {
  let judge = Judge(AfterAnchor(), on: clause("na de Zomernota", .after, .hard, .summerNote))

  @Test func `after the summer note is from the day after the council decides on it`() throws {
    #expect(try judge.outcome("2023-07-19") == .forbidden)
    #expect(try judge.outcome("2023-07-20") == .fine)
    #expect(try judge.outcome("2023-09-26") == .fine)
    let limit = Limit(
      phrase: "na de Zomernota", source: .anchor("zomernota-2023", phase: "raad"),
      day: "2023-07-20")
    #expect(try judge.matter("2023-09-26") == .afterAnchor(limit))
    #expect(
      try judge.finding("2023-07-19").source == .letter(phrase: "na de Zomernota", place: nil))
  }

  @Test func `a named phase moves the limit`() throws {
    let offered = Point.event(name: "Kadernota", years: "2023-2027", phase: "markt")
    let judge = Judge(AfterAnchor(), on: clause(.after, .hard, offered))
    #expect(try judge.outcome("2023-07-04") == .forbidden)
    #expect(try judge.outcome("2023-07-05") == .fine)
  }

  @Test func `a gap in days is counted from the event`() throws {
    let judge = Judge(AfterAnchor(), on: clause(.after, .hard, .summerNote, days: 14))
    #expect(try judge.outcome("2023-08-01") == .forbidden)
    #expect(try judge.outcome("2023-08-02") == .fine)
  }

  @Test func `a wish costs and does not forbid`() throws {
    let judge = Judge(AfterAnchor(), on: clause(.after, .soft, .summerNote))
    #expect(try judge.outcome("2023-07-19") == .costs(8))
    #expect(try judge.outcome("2023-07-20") == .fine)
  }

  @Test func `kort na forbids the time before, though it is a wish`() throws {
    let judge = Judge(AfterAnchor(), on: clause(.soonAfter, .soft, .summer))
    #expect(try judge.outcome("2023-09-03") == .forbidden)
    #expect(try judge.outcome("2023-09-04") == .fine)
    #expect(try judge.outcome("2023-12-05") == .fine)
  }

  @Test func `days of the calendar, unknown names and other sessions are none of its business`() {
    let judge = Judge(
      AfterAnchor(), on: clause(.after, .hard, .days("2023-11-08")),
      clause(.after, .hard, .nowhere), clause(.after, .hard, .summerNote, session: 1),
      clause(.before, .hard, .summerNote))
    #expect(judge.findings("2023-07-04").isEmpty)
    #expect(Judge(AfterAnchor(), for: nil).findings("2023-07-04").isEmpty)
  }
}
