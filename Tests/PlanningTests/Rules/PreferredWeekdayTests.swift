import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct PreferredWeekdayTests {
  @Test func `preferably on Tuesday costs on another day`() throws {
    let words = "bij voorkeur op dinsdag"
    let judge = Judge(PreferredWeekday(), on: clause(words, .prefer, .soft, weekdays: [.tuesday]))
    #expect(try judge.outcome("2023-09-25") == .costs(2))
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(try judge.outcome("2023-09-27") == .costs(2))
    #expect(
      try judge.matter("2023-09-27")
        == .preferredWeekday(Weekdays(phrase: words, weekdays: [.tuesday])))
  }

  @Test func `a weekday in a wished period counts too`() throws {
    let september = Point.days("2023-09-01", "2023-09-30")
    let judge = Judge(
      PreferredWeekday(), on: clause(.on, .soft, september, weekdays: [.tuesday]))
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(try judge.outcome("2023-09-28") == .costs(2))
  }

  @Test func `a demanded weekday and a wish without one are none of its business`() {
    let judge = Judge(
      PreferredWeekday(), on: clause(.on, .hard, weekdays: [.wednesday]),
      clause(.prefer, .soft, .days("2023-09-26")))
    #expect(judge.findings("2023-09-26").isEmpty)
  }
}
