import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct RequiredWeekdayTests {
  @Test func `only on Wednesday forbids Tuesday and Thursday`() throws {
    let words = "uitsluitend op woensdag"
    let judge = Judge(RequiredWeekday(), on: clause(words, .on, .hard, weekdays: [.wednesday]))
    #expect(try judge.outcome("2023-09-26") == .forbidden)
    #expect(try judge.outcome("2023-09-27") == .fine)
    #expect(try judge.outcome("2023-09-28") == .forbidden)
    #expect(
      try judge.matter("2023-09-26")
        == .requiredWeekday(Weekdays(phrase: words, weekdays: [.wednesday])))
  }

  @Test func `of two weekdays both will do`() throws {
    let judge = Judge(RequiredWeekday(), on: clause(.on, .hard, weekdays: [.tuesday, .thursday]))
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(try judge.outcome("2023-09-27") == .forbidden)
    #expect(try judge.outcome("2023-09-28") == .fine)
  }

  @Test func `a wished weekday and a day without one are none of its business`() {
    let judge = Judge(
      RequiredWeekday(), on: clause(.prefer, .soft, weekdays: [.wednesday]),
      clause(.on, .soft, weekdays: [.wednesday]), clause(.on, .hard, .days("2023-09-27")))
    #expect(judge.findings("2023-09-26").isEmpty)
  }
}
