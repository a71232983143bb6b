import Almanac
import TestSupport
import Testing

@testable import Desk

struct DayEntryTests {
  private let days = DayEntry(today: "2023-07-03")

  @Test(
    arguments: [
      ("26-9-2023", "2023-09-26"), ("26 sep 2023", "2023-09-26"),
      ("dinsdag 26 september 2023", "2023-09-26"), ("2023-09-26", "2023-09-26"),
      ("  26 sep 2023  ", "2023-09-26"),
    ] as [(String, Day)])
  func `a date is read as people write it`(text: String, day: Day) {
    #expect(days.day(text) == day)
  }

  @Test(arguments: ["wk 39", "WK 39", "week 39", "Week39", "w39", "wk. 39", "wk 39 ", " wk 39"])
  func `a week is its Monday`(text: String) {
    #expect(days.day(text) == "2023-09-25")
  }

  @Test func `a week that is over is next year's, the one that runs is this year's`() {
    #expect(days.day("wk 27") == "2023-07-03")
    #expect(DayEntry(today: "2023-07-09").day("wk 27") == "2023-07-03")
    #expect(days.day("wk 26") == "2024-06-24")
    #expect(days.day("wk 1") == "2024-01-01")
    #expect(DayEntry(today: "2023-01-01").day("wk 52") == "2022-12-26")
  }

  @Test(arguments: ["", " ", "ooit", "wk", "wk 0", "wk 54", "wk -1", "week drie", "31-2-2023"])
  func `what names no day gives none`(text: String) {
    #expect(days.day(text) == nil)
  }

  @Test func `week 53 is only where the year has one`() {
    #expect(days.day("wk 53") == nil)
    #expect(DayEntry(today: "2026-01-05").day("wk 53") == "2026-12-28")
  }
}
