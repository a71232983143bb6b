import Almanac
import TestSupport
import Testing

@testable import Intake

struct DayGrammarTests {
  @Test(
    arguments: zip(
      [
        "14 november 2023", "14-11-2023", "14/11/'23", "2023-11-14", "14 nov.", "di 14 november",
        "dinsdag 14 november a.s.", "de 14e november", "November 14, 2023", "14.11.2023",
      ], repeatElement("2023-11-14/2023-11-14", count: 10)))
  func `one day in many ways`(text: String, range: String) {
    #expect(Reading.ranges(text) == [range])
  }

  @Test func `a day past belongs to the next year unless said otherwise`() {
    #expect(Reading.ranges("3 mei") == ["2024-05-03/2024-05-03"])
    #expect(Reading.ranges("3 mei jl.") == ["2023-05-03/2023-05-03"])
    #expect(Reading.ranges("22 augustus") == ["2023-08-22/2023-08-22"])
  }

  @Test func `several days of one month`() {
    #expect(
      Reading.ranges("7, 14 en 21 november")
        == ["2023-11-07/2023-11-07", "2023-11-14/2023-11-14", "2023-11-21/2023-11-21"])
    #expect(Reading.ranges("7 t/m 21 november 2024") == ["2024-11-07/2024-11-21"])
    #expect(
      Reading.ranges("maandag 6 of dinsdag 7 november")
        == ["2023-11-06/2023-11-06", "2023-11-07/2023-11-07"])
  }

  @Test func `what is wrong with a date is told`() {
    func problem(_ text: String) -> DateProblem? {
      Reading.periods(text).dated(at: 0)?.value.problem
    }
    #expect(problem("31 juni") == .noSuchDay)
    #expect(problem("30-2-2024") == .noSuchDay)
    let day = Season.day("2023-11-14")
    #expect(problem("maandag 14 november 2023") == .weekdayDisagrees(day, said: .monday))
    #expect(problem("29 februari") == nil)
  }

  @Test(arguments: ["14", "24-NB-6.5", "14.30 uur", "RK-2023-05-01", "0612345678", "45 mei"])
  func `numbers that are no dates`(text: String) {
    #expect(Reading.periods(text).dated(at: 0)?.value.ranges.first == nil)
  }
}
