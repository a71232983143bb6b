import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct RecessRuleTests {
  let judge = Judge(RecessRule())

  @Test(arguments: ["2023-10-21", "2023-10-24", "2023-10-29"] as [Day])
  func `the autumn recess is closed from its first to its last day`(day: Day) throws {
    #expect(try judge.outcome(day) == .forbidden)
    let period = DayRange("2023-10-21", "2023-10-29")
    #expect(try judge.matter(day) == .recess(.init(name: "herfstreces", period: period)))
    #expect(try judge.finding(day).source == .calendar)
  }

  @Test(arguments: ["2023-10-20", "2023-10-30", "2023-09-05", "2023-07-21", "2023-09-04"] as [Day])
  func `outside a recess it has nothing to say`(day: Day) {
    #expect(judge.findings(day).isEmpty)
  }

  @Test func `a recess longer than the school holiday takes the first market evening`() throws {
    let longer = Recess(name: "zomerreces", periods: [DayRange("2023-07-22", "2023-09-10")])
    let judge = Judge(RecessRule(), in: Season.agenda(with: [.recess(longer)]))
    #expect(try judge.outcome("2023-09-05") == .forbidden)
    #expect(judge.findings("2023-09-12").isEmpty)
  }
}
