import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct DeadlineTests {
  @Test func `no later than 13 October includes 13 October`() throws {
    let words = "uiterlijk 13 oktober"
    let judge = Judge(Deadline(), on: clause(words, .deadline, .hard, .days("2023-10-13")))
    #expect(try judge.outcome("2023-10-13") == .fine)
    #expect(try judge.outcome("2023-10-14") == .forbidden)
    #expect(
      try judge.matter("2023-09-26")
        == .deadline(Limit(phrase: words, source: nil, day: "2023-10-13")))
  }

  @Test func `before 15 November leaves it out`() throws {
    let judge = Judge(Deadline(), on: clause(.before, .hard, .days("2023-11-15")))
    #expect(try judge.outcome("2023-11-14") == .fine)
    #expect(try judge.outcome("2023-11-15") == .forbidden)
  }

  @Test func `no later than in September is up to its last day`() throws {
    let judge = Judge(Deadline(), on: clause(.deadline, .hard, .days("2023-09-01", "2023-09-30")))
    #expect(try judge.outcome("2023-09-30") == .fine)
    #expect(try judge.outcome("2023-10-01") == .forbidden)
  }

  @Test func `within six weeks is counted from the letter`() throws {
    let judge = Judge(Deadline(), on: clause(.deadline, .hard, days: 42))
    #expect(try judge.outcome("2023-08-08") == .fine)
    #expect(try judge.outcome("2023-08-09") == .forbidden)
  }

  @Test func `no later than the budget names the phase`() throws {
    let judge = Judge(Deadline(), on: clause("x", .deadline, .hard, .budget))
    #expect(try judge.outcome("2023-11-08") == .fine)
    let source = Window.Source.anchor("begroting-2024", phase: "raad")
    #expect(
      try judge.matter("2023-11-09")
        == .deadline(Limit(phrase: "x", source: source, day: "2023-11-08")))
  }

  @Test func `within four weeks after an event is not before the event`() {
    let judge = Judge(Deadline(), on: clause(.deadline, .hard, .summerNote, days: 28))
    #expect(!judge.forbids("2023-08-16"))
    #expect(judge.forbids("2023-08-17"))
    // The window begins on 20 July, and no rule says so.
    #expect(judge.forbids("2023-07-18"))
  }

  @Test func `a wish costs and does not forbid`() throws {
    let judge = Judge(Deadline(), on: clause(.deadline, .soft, .days("2023-10-13")))
    #expect(try judge.outcome("2023-10-13") == .fine)
    #expect(try judge.outcome("2023-10-14") == .costs(8))
  }

  @Test func `a wish for the weeks before a date is judged once`() {
    let judge = Judge(Deadline(), on: clause(.before, .soft, .days("2023-11-01"), days: 42))
    // AboutPeriod judges it, and BeforeAnchor leaves the like with an event to AboutPeriod.
    #expect(judge.findings("2023-11-07").isEmpty)
  }

  @Test func `before an event and a name unknown are none of its business`() {
    let judge = Judge(
      Deadline(), on: clause(.before, .hard, .budget), clause(.deadline, .hard, .nowhere))
    #expect(judge.findings("2023-12-05").isEmpty)
  }
}
