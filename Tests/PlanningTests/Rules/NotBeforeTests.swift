import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct NotBeforeTests {
  @Test func `from 1 October on includes 1 October`() throws {
    let words = "niet eerder dan 1 oktober"
    let judge = Judge(NotBefore(), on: clause(words, .notBefore, .hard, .days("2023-10-01")))
    #expect(try judge.outcome("2023-09-30") == .forbidden)
    #expect(try judge.outcome("2023-10-01") == .fine)
    #expect(
      try judge.matter("2023-10-03")
        == .notBefore(Limit(phrase: words, source: nil, day: "2023-10-01")))
  }

  @Test func `after 8 November leaves it out`() throws {
    let judge = Judge(NotBefore(), on: clause(.after, .hard, .days("2023-11-08")))
    #expect(try judge.outcome("2023-11-08") == .forbidden)
    #expect(try judge.outcome("2023-11-09") == .fine)
  }

  @Test func `after September is from 1 October`() throws {
    let judge = Judge(NotBefore(), on: clause(.after, .hard, .days("2023-09-01", "2023-09-30")))
    #expect(try judge.outcome("2023-09-30") == .forbidden)
    #expect(try judge.outcome("2023-10-01") == .fine)
  }

  @Test func `soon after a date forbids the time before, though it is a wish`() throws {
    let judge = Judge(NotBefore(), on: clause(.soonAfter, .soft, .days("2023-09-15")))
    #expect(try judge.outcome("2023-09-15") == .forbidden)
    #expect(try judge.outcome("2023-09-16") == .fine)
  }

  @Test func `a wish costs and does not forbid`() throws {
    let judge = Judge(NotBefore(), on: clause(.notBefore, .soft, .days("2023-10-01")))
    #expect(try judge.outcome("2023-09-30") == .costs(8))
    #expect(try judge.outcome("2023-10-01") == .fine)
  }

  @Test func `after an event and a name unknown are none of its business`() {
    let judge = Judge(
      NotBefore(), on: clause(.after, .hard, .summer), clause(.notBefore, .hard, .nowhere))
    #expect(judge.findings("2023-07-04").isEmpty)
  }
}
