import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct InPeriodTests {
  let week = DayRange("2023-09-25", "2023-10-01")

  @Test func `in week 39 is from Monday to Sunday`() throws {
    let judge = Judge(InPeriod(), on: clause("in week 39", .on, .hard, .periods([week])))
    #expect(try judge.outcome("2023-09-24") == .forbidden)
    #expect(try judge.outcome("2023-09-25") == .fine)
    #expect(try judge.outcome("2023-10-01") == .fine)
    #expect(try judge.outcome("2023-10-02") == .forbidden)
    #expect(
      try judge.matter("2023-09-26") == .inPeriod(Period(phrase: "in week 39", days: week)))
  }

  @Test func `on 26 September is that day only`() throws {
    let judge = Judge(InPeriod(), on: clause(.on, .hard, .days("2023-09-26")))
    #expect(try judge.outcome("2023-09-25") == .forbidden)
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(try judge.outcome("2023-09-27") == .forbidden)
  }

  @Test func `of two days the days between are left out`() throws {
    let days = [DayRange("2023-12-05"), DayRange("2023-12-12")]
    let judge = Judge(InPeriod(), on: clause(.on, .hard, .periods(days)))
    #expect(try judge.outcome("2023-12-05") == .fine)
    #expect(try judge.outcome("2023-12-06") == .forbidden)
    #expect(try judge.outcome("2023-12-11") == .forbidden)
    #expect(try judge.outcome("2023-12-12") == .fine)
  }

  @Test func `between two dates both are included`() throws {
    let judge = Judge(
      InPeriod(), on: clause(.between, .hard, .days("2023-09-11"), .days("2023-09-29")))
    #expect(try judge.outcome("2023-09-10") == .forbidden)
    #expect(try judge.outcome("2023-09-11") == .fine)
    #expect(try judge.outcome("2023-09-29") == .fine)
    #expect(try judge.outcome("2023-09-30") == .forbidden)
  }

  @Test func `the next market is the first that notice allows`() throws {
    let judge = Judge(
      InPeriod(), on: clause(.next, .hard, .meeting(body: Body.market, within: nil)))
    #expect(try judge.outcome("2023-07-04") == .forbidden)
    #expect(try judge.outcome("2023-07-11") == .fine)
    #expect(try judge.outcome("2023-07-18") == .forbidden)
  }

  @Test func `the council of October is its evening in that month`() throws {
    let october = Point.meeting(body: Body.plenary, within: .month(year: 2023, month: 10))
    let judge = Judge(InPeriod(), on: clause(.on, .hard, october))
    #expect(try judge.outcome("2023-10-04") == .fine)
    #expect(try judge.outcome("2023-10-05") == .forbidden)
  }

  @Test func `a wish for a time between two dates costs`() throws {
    let judge = Judge(
      InPeriod(), on: clause(.between, .soft, .days("2023-09-11"), .days("2023-09-29")))
    #expect(try judge.outcome("2023-09-29") == .fine)
    #expect(try judge.outcome("2023-09-30") == .costs(8))
  }

  @Test func `a wish for the next market costs where it is not met`() {
    let wish = clause(.next, .soft, .meeting(body: Body.market, within: nil))
    let costs = RuleList.all.flatMap { Judge($0, on: wish).findings("2023-07-18") }.map(\.cost)
    // InPeriod takes demands only and AboutPeriod does not know `next`: nobody judges this wish.
    #expect(costs.max() != 0)
  }

  @Test func `wishes, weekdays and events are none of its business`() {
    let judge = Judge(
      InPeriod(), on: clause(.prefer, .soft, .periods([week])),
      clause(.on, .soft, .periods([week])),
      clause(.on, .hard, weekdays: [.wednesday]), clause(.between, .hard, .summer, .autumn))
    #expect(judge.findings("2023-12-05").isEmpty)
  }
}
