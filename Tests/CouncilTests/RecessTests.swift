import Almanac
import Council
import TestSupport
import Testing

struct RecessTests {
  let recess = Recess(
    name: "herfstreces",
    periods: [DayRange("2022-10-15", "2022-10-23"), DayRange("2023-10-21", "2023-10-29")])

  @Test func `the period is the first that is not over`() {
    #expect(recess.period(notOverOn: "2022-10-23")?.first == "2022-10-15")
    #expect(recess.period(notOverOn: "2022-10-24")?.first == "2023-10-21")
    #expect(recess.period(notOverOn: "2023-10-29")?.first == "2023-10-21")
    #expect(recess.period(notOverOn: "2023-10-30") == nil)
  }

  @Test func `a day is in recess from the first to the last`() {
    let agenda = Agenda([.recess(recess)])
    #expect(agenda.recess(on: "2023-10-20") == nil)
    #expect(agenda.recess(on: "2023-10-21")?.recess == recess)
    #expect(agenda.recess(on: "2023-10-29")?.period == recess.periods[1])
    #expect(agenda.recess(on: "2023-10-30") == nil)
  }
}
