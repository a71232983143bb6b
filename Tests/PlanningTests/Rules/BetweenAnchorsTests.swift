import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct BetweenAnchorsTests {
  let words = "tussen zomerreces en herfstvakantie"

  @Test func `between two recesses is from the day after one to the day before the other`() throws {
    let judge = Judge(BetweenAnchors(), on: clause(words, .between, .hard, .summer, .autumn))
    #expect(try judge.outcome("2023-09-03") == .forbidden)
    #expect(try judge.outcome("2023-09-04") == .fine)
    #expect(try judge.outcome("2023-10-20") == .fine)
    #expect(try judge.outcome("2023-10-21") == .forbidden)
    #expect(
      try judge.matter("2023-09-26")
        == .betweenAnchors(Period(phrase: words, days: DayRange("2023-09-04", "2023-10-20"))))
  }

  @Test func `between two anchors is after the last phase and before the first treated`() throws {
    let judge = Judge(BetweenAnchors(), on: clause(.between, .hard, .summerNote, .budget))
    #expect(try judge.outcome("2023-07-19") == .forbidden)
    #expect(try judge.outcome("2023-07-20") == .fine)
    #expect(try judge.outcome("2023-10-16") == .fine)
    #expect(try judge.outcome("2023-10-17") == .forbidden)
  }

  @Test func `a date at one end is included, the event at the other is not`() throws {
    let judge = Judge(
      BetweenAnchors(), on: clause(.between, .hard, .summer, .days("2023-10-10")))
    #expect(try judge.outcome("2023-09-03") == .forbidden)
    #expect(try judge.outcome("2023-10-10") == .fine)
    #expect(try judge.outcome("2023-10-11") == .forbidden)
  }

  @Test func `a wish costs and does not forbid`() throws {
    let judge = Judge(BetweenAnchors(), on: clause(.between, .soft, .summer, .autumn))
    #expect(try judge.outcome("2023-10-21") == .costs(8))
  }

  @Test func `two dates and a name unknown are none of its business`() {
    let judge = Judge(
      BetweenAnchors(), on: clause(.between, .hard, .days("2023-09-11"), .days("2023-09-29")),
      clause(.between, .hard, .summer, .nowhere))
    #expect(judge.findings("2023-12-05").isEmpty)
  }
}
