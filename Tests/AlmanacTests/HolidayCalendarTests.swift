import Almanac
import TestSupport
import Testing

struct HolidayCalendarTests {
  let calendar = HolidayCalendar(liberationDay: .yearly)
  let lustrum = HolidayCalendar(liberationDay: .lustrum)
  let withGoodFriday = HolidayCalendar(liberationDay: .yearly, includesGoodFriday: true)

  @Test func `the public holidays of 2023 come in order`() {
    let holidays = calendar.publicHolidays(inYear: 2023)
    #expect(
      holidays.map(\.holiday) == [
        .newYear, .easterSunday, .easterMonday, .kingsDay, .liberationDay, .ascension,
        .whitSunday, .whitMonday, .christmasDay, .secondChristmasDay,
      ])
    #expect(
      holidays.map(\.day) == [
        "2023-01-01", "2023-04-09", "2023-04-10", "2023-04-27", "2023-05-05", "2023-05-18",
        "2023-05-28", "2023-05-29", "2023-12-25", "2023-12-26",
      ])
  }

  @Test func `a year's list and the single days agree`() {
    for calendar in [calendar, lustrum, withGoodFriday] {
      for year in 2000...2050 {
        let listed = Set(calendar.publicHolidays(inYear: year).map(\.day))
        #expect(Set(DayRange.year(year).days.filter(calendar.isPublicHoliday)) == listed)
      }
    }
  }

  @Test func `Bevrijdingsdag is a day off every year or every five`() {
    #expect(calendar.holiday(on: "2026-05-05") == .liberationDay)
    #expect(lustrum.holiday(on: "2026-05-05") == nil)
    #expect(lustrum.holiday(on: "2025-05-05") == .liberationDay)
    #expect(lustrum.isWorkingDay("2026-05-05"))
    #expect(!calendar.isWorkingDay("2026-05-05"))
  }

  @Test func `Goede Vrijdag is a day off only when asked for`() {
    #expect(calendar.holiday(on: "2023-04-07") == nil)
    #expect(withGoodFriday.holiday(on: "2023-04-07") == .goodFriday)
  }

  @Test func `two holidays on one day are listed both and named by the first`() {
    let days = calendar.publicHolidays(inYear: 2016).filter { $0.day == "2016-05-05" }
    #expect(days.map(\.holiday) == [.liberationDay, .ascension])
    #expect(calendar.holiday(on: "2016-05-05") == .liberationDay)
    #expect(
      HolidayCalendar(liberationDay: .lustrum).holiday(on: "2016-05-05") == .ascension)
  }

  @Test(
    arguments: [
      ("2023-04-07", .goodFriday), ("2023-05-04", .remembranceDay), ("2023-09-19", .princesDay),
      ("2023-12-05", .saintNicholasEve), ("2023-12-24", .christmasEve),
      ("2023-12-31", .newYearsEve), ("2023-09-26", nil), ("2023-12-25", nil), ("2023-05-05", nil),
    ] as [(Day, Holiday?)])
  func `sensitive evenings are no days off but observed`(day: Day, observed: Holiday?) {
    #expect(calendar.observance(on: day) == observed)
    if observed != nil { #expect(!calendar.isPublicHoliday(day)) }
  }

  @Test func `weekends and holidays are no working days`() {
    #expect(calendar.isWorkingDay("2023-09-15"))
    #expect(!calendar.isWorkingDay("2023-09-16"))
    #expect(!calendar.isWorkingDay("2023-09-17"))
    #expect(!calendar.isWorkingDay("2023-05-18"))
  }

  @Test func `a term counted back that ends on a Saturday moves to the Friday`() {
    #expect(calendar.workingDay(onOrBefore: ("2023-09-26" as Day) - 10) == "2023-09-15")
    #expect(calendar.workingDay(onOrBefore: "2023-09-15") == "2023-09-15")
    #expect(calendar.workingDay(onOrBefore: "2024-01-01") == "2023-12-29")
    #expect(withGoodFriday.workingDay(onOrBefore: "2023-04-10") == "2023-04-06")
  }

  @Test func `a statutory term moves forward`() {
    #expect(calendar.workingDay(onOrAfter: "2023-12-23") == "2023-12-27")
    #expect(calendar.workingDay(onOrAfter: "2023-12-30") == "2024-01-02")
    #expect(calendar.workingDay(onOrAfter: "2023-09-26") == "2023-09-26")
  }

  @Test func `working days are counted back over weekends and holidays`() {
    #expect(calendar.subtracting(workingDays: 1, from: "2023-09-26") == "2023-09-25")
    #expect(calendar.subtracting(workingDays: 2, from: "2023-09-26") == "2023-09-22")
    #expect(calendar.subtracting(workingDays: 10, from: "2023-09-26") == "2023-09-12")
    #expect(calendar.subtracting(workingDays: 1, from: "2023-04-11") == "2023-04-07")
    #expect(withGoodFriday.subtracting(workingDays: 1, from: "2023-04-11") == "2023-04-06")
    #expect(calendar.subtracting(workingDays: 1, from: "2023-09-17") == "2023-09-15")
    #expect(calendar.subtracting(workingDays: 0, from: "2023-09-17") == "2023-09-15")
    #expect(calendar.subtracting(workingDays: 0, from: "2023-09-26") == "2023-09-26")
  }

  @Test func `counting back a negative number stops the program`() async {
    await #expect(processExitsWith: .failure) {
      _ = HolidayCalendar(liberationDay: .yearly)
        .subtracting(workingDays: -1, from: Day(number: 0))
    }
  }

  @Test func `a calendar is stored by its two choices`() throws {
    let text = #"{"includesGoodFriday":true,"liberationDay":"yearly"}"#
    #expect(try json(withGoodFriday) == text)
    #expect(try value(HolidayCalendar.self, json: text) == withGoodFriday)
  }
}
