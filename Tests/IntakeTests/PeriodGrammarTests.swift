import TestSupport
import Testing

@testable import Intake

struct PeriodGrammarTests {
  @Test func `a choice is several ranges and a run is one`() {
    #expect(
      Reading.ranges("eind november of begin december")
        == ["2023-11-21/2023-11-30", "2023-12-01/2023-12-10"])
    #expect(Reading.ranges("28 november t/m 5 december") == ["2023-11-28/2023-12-05"])
  }

  @Test func `a year in a title is no year`() {
    #expect(Reading.periods("2022-2026").year(at: 0) == nil)
    #expect(Reading.periods("2024").year(at: 0)?.value == 2024)
    #expect(Reading.periods("2024").choice(at: 0) == nil)
    #expect(Reading.periods("2024").periodOrYear(at: 0) != nil)
  }

  @Test func `dates at the ends of time do not trap`() {
    for day in ["0001-01-01", "9999-12-31"].map(Season.day) {
      for text in ["mei", "volgend jaar", "eind volgende maand", "week 53", "de winter", "1 jan."] {
        _ = Reading.periods(text, on: day).choice(at: 0)
      }
    }
  }
}
