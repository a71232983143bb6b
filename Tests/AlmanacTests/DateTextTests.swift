import Almanac
import TestSupport
import Testing

struct DateTextTests {
  @Test(
    arguments: [
      (.short, "di 26 sep 2023", "Tue 26 Sep 2023"),
      (.brief, "di 26 sep", "Tue 26 Sep"),
      (.long, "dinsdag 26 september 2023", "Tuesday 26 September 2023"),
      (.dayMonth, "26 september", "26 September"),
      (.compact, "26-09-2023", "2023-09-26"),
    ] as [(DateStyle, String, String)])
  func `a day is printed in every style`(style: DateStyle, dutch: String, english: String) {
    let day: Day = "2023-09-26"
    #expect(day.text(style, .nl) == dutch)
    #expect(day.text(style, .en) == english)
  }

  @Test func `only the compact style pads`() {
    let day: Day = "2024-03-01"
    #expect(day.text(.short, .nl) == "vr 1 mrt 2024")
    #expect(day.text(.brief, .nl) == "vr 1 mrt")
    #expect(day.text(.long, .nl) == "vrijdag 1 maart 2024")
    #expect(day.text(.compact, .nl) == "01-03-2024")
  }

  @Test func `the brief style is the short one without its year`() {
    for day in Season.range("2023-01-01", "2024-12-31").days {
      for language in [Language.nl, .en] {
        #expect("\(day.text(.brief, language)) \(day.year)" == day.text(.short, language))
      }
    }
  }

  @Test func `a week is printed by its number`() throws {
    let week = try #require(ISOWeek(year: 2023, number: 39))
    #expect(week.text(.nl) == "wk 39")
    #expect(week.text(.en) == "wk 39")
    #expect(("2024-01-01" as Day).week.text(.nl) == "wk 1")
  }

  @Test(
    arguments: [
      ("2023-09-26", "2023-09-26", "26 september 2023", "26 September 2023"),
      ("2023-09-21", "2023-09-30", "21 t/m 30 september 2023", "21 to 30 September 2023"),
      (
        "2023-09-14", "2023-10-01", "14 september t/m 1 oktober 2023",
        "14 September to 1 October 2023"
      ),
      (
        "2023-12-23", "2024-01-07", "23 december 2023 t/m 7 januari 2024",
        "23 December 2023 to 7 January 2024"
      ),
      (
        "2023-09-01", "2024-09-01", "1 september 2023 t/m 1 september 2024",
        "1 September 2023 to 1 September 2024"
      ),
    ] as [(Day, Day, String, String)])
  func `a range says no more than is needed`(
    first: Day, last: Day, dutch: String, english: String
  ) {
    #expect(DayRange(first, last).text(.nl) == dutch)
    #expect(DayRange(first, last).text(.en) == english)
  }
}
