import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ExcludedTests {
  let words = "niet in de herfstvakantie"

  @Test func `not in the autumn holiday forbids its first to its last day`() throws {
    let judge = Judge(Excluded(), on: clause(words, .exclude, .hard, .autumn))
    #expect(try judge.outcome("2023-10-20") == .fine)
    #expect(try judge.outcome("2023-10-21") == .forbidden)
    #expect(try judge.outcome("2023-10-29") == .forbidden)
    #expect(try judge.outcome("2023-10-30") == .fine)
    let period = Period(phrase: words, days: DayRange("2023-10-21", "2023-10-29"))
    #expect(try judge.matter("2023-09-26") == .excluded(period))
  }

  @Test func `rather not costs`() throws {
    let judge = Judge(Excluded(), on: clause(.exclude, .soft, .days("2023-12-05")))
    #expect(try judge.outcome("2023-12-04") == .fine)
    #expect(try judge.outcome("2023-12-05") == .costs(6))
    #expect(try judge.outcome("2023-12-06") == .fine)
  }

  @Test func `of two periods each is told`() {
    let weeks = [DayRange("2023-09-11", "2023-09-17"), DayRange("2023-09-25", "2023-10-01")]
    let judge = Judge(Excluded(), on: clause(.exclude, .hard, .periods(weeks)))
    #expect(judge.findings("2023-09-26").map(\.isBroken) == [false, true])
    #expect(judge.findings("2023-09-19").map(\.isBroken) == [false, false])
  }

  @Test func `without an exclusion it has nothing to say`() {
    #expect(Judge(Excluded()).findings("2023-10-24").isEmpty)
    let judge = Judge(Excluded(), on: clause(.exclude, .hard, .nowhere))
    #expect(judge.findings("2023-10-24").isEmpty)
  }
}
