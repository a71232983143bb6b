import Almanac
import TestSupport
import Testing

struct HolidaysTests {
  /// The field study, section 2.4; what it lacks follows from Easter or from the date itself.
  static let table: [(holiday: Holiday, days: [Day])] = [
    (.newYear, ["2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01"]),
    (.goodFriday, ["2023-04-07", "2024-03-29", "2025-04-18", "2026-04-03", "2027-03-26"]),
    (.easterSunday, ["2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28"]),
    (.easterMonday, ["2023-04-10", "2024-04-01", "2025-04-21", "2026-04-06", "2027-03-29"]),
    (.kingsDay, ["2023-04-27", "2024-04-27", "2025-04-26", "2026-04-27", "2027-04-27"]),
    (.remembranceDay, ["2023-05-04", "2024-05-04", "2025-05-04", "2026-05-04", "2027-05-04"]),
    (.liberationDay, ["2023-05-05", "2024-05-05", "2025-05-05", "2026-05-05", "2027-05-05"]),
    (.ascension, ["2023-05-18", "2024-05-09", "2025-05-29", "2026-05-14", "2027-05-06"]),
    (.whitSunday, ["2023-05-28", "2024-05-19", "2025-06-08", "2026-05-24", "2027-05-16"]),
    (.whitMonday, ["2023-05-29", "2024-05-20", "2025-06-09", "2026-05-25", "2027-05-17"]),
    (.princesDay, ["2023-09-19", "2024-09-17", "2025-09-16", "2026-09-15", "2027-09-21"]),
    (.saintNicholasEve, ["2023-12-05", "2024-12-05", "2025-12-05", "2026-12-05", "2027-12-05"]),
    (.christmasEve, ["2023-12-24", "2024-12-24", "2025-12-24", "2026-12-24", "2027-12-24"]),
    (.christmasDay, ["2023-12-25", "2024-12-25", "2025-12-25", "2026-12-25", "2027-12-25"]),
    (.secondChristmasDay, ["2023-12-26", "2024-12-26", "2025-12-26", "2026-12-26", "2027-12-26"]),
    (.newYearsEve, ["2023-12-31", "2024-12-31", "2025-12-31", "2026-12-31", "2027-12-31"]),
  ]

  @Test(arguments: table)
  func `the holidays of 2023 to 2027 are those of the table`(
    row: (holiday: Holiday, days: [Day])
  ) {
    #expect((2023...2027).map(row.holiday.day(inYear:)) == row.days)
  }

  @Test func `the table has every holiday`() {
    #expect(Self.table.map(\.holiday) == Holiday.allCases)
  }

  @Test(
    arguments: zip(
      [Holiday.kingsDay, .remembranceDay, .liberationDay, .saintNicholasEve, .christmasDay],
      [
        [.thursday, .saturday, .saturday, .monday, .tuesday],
        [.thursday, .saturday, .sunday, .monday, .tuesday],
        [.friday, .sunday, .monday, .tuesday, .wednesday],
        [.tuesday, .thursday, .friday, .saturday, .sunday],
        [.monday, .wednesday, .thursday, .friday, .saturday],
      ] as [[Weekday]]))
  func `they fall on the weekdays of the table`(holiday: Holiday, weekdays: [Weekday]) {
    #expect((2023...2027).map { holiday.day(inYear: $0).weekday } == weekdays)
  }

  @Test func `carnival is Sunday to Tuesday`() {
    #expect(
      (2023...2027).map(Holiday.carnival(inYear:)) == [
        DayRange("2023-02-19", "2023-02-21"), DayRange("2024-02-11", "2024-02-13"),
        DayRange("2025-03-02", "2025-03-04"), DayRange("2026-02-15", "2026-02-17"),
        DayRange("2027-02-07", "2027-02-09"),
      ])
  }

  @Test(
    arguments: [
      "1961-04-02", "2000-04-23", "2008-03-23", "2011-04-24", "2038-04-25",
    ] as [Day])
  func `Easter falls where it is known to`(day: Day) {
    #expect(Holiday.easter(year: day.year) == day)
  }

  @Test func `Easter is a Sunday from 22 March to 25 April in every year`() {
    for year in 1...9999 {
      let easter = Holiday.easter(year: year)
      let isWithin =
        easter.year == year && (easter.month, easter.day) >= (3, 22)
        && (easter.month, easter.day) <= (4, 25)
      guard easter.weekday == .sunday, isWithin else {
        Issue.record("Easter of \(year) on \(easter)")
        return
      }
    }
  }

  @Test(arguments: ["2006-04-29", "2013-04-30", "2014-04-26", "2015-04-27"] as [Day])
  func `Koningsdag was on 30 April before 2014 and never is on a Sunday`(day: Day) {
    #expect(Holiday.kingsDay.day(inYear: day.year) == day)
    #expect((1980...2100).allSatisfy { Holiday.kingsDay.day(inYear: $0).weekday != .sunday })
  }

  @Test func `every holiday has its own name in both languages`() {
    for language in Language.allCases {
      #expect(Set(Holiday.allCases.map { $0.name(language) }).count == Holiday.allCases.count)
    }
    #expect(Holiday.easterMonday.name(.nl) == "Tweede paasdag")
    #expect(Holiday.easterMonday.name(.en) == "Easter Monday")
  }
}
