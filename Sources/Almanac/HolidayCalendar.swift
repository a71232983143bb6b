/// Which holidays are days off, and so which days are working days.
///
///     let calendar = HolidayCalendar(liberationDay: .yearly)
///     calendar.workingDay(onOrBefore: saturday16September)  // Friday 15 September
///
/// Article 3 of the Algemene termijnenwet lists the holidays, Bevrijdingsdag every year and Goede
/// Vrijdag put on a par with them. Whether an office is closed on those two is its own agreement,
/// hence the two switches.
public struct HolidayCalendar: Sendable, Hashable, Codable {
  /// In which years 5 May is a day off.
  public enum LiberationDayRule: String, Sendable, CaseIterable, Codable {
    /// Every year, as the law on terms has it.
    case yearly
    /// In years divisible by five only, as in many labour agreements.
    case lustrum
  }

  /// In which years 5 May is a day off.
  public let liberationDay: LiberationDayRule
  /// Whether Goede Vrijdag is a day off.
  public let includesGoodFriday: Bool

  /// The calendar with these two choices made.
  public init(liberationDay: LiberationDayRule, includesGoodFriday: Bool = false) {
    self.liberationDay = liberationDay
    self.includesGoodFriday = includesGoodFriday
  }
}

// MARK: Days off

extension HolidayCalendar {
  /// The public holiday on a day, or nil.
  ///
  /// Where two meet, as Bevrijdingsdag and Hemelvaartsdag on 5 May 2016, it is the first in the
  /// order of `Holiday.allCases`.
  public func holiday(on day: Day) -> Holiday? {
    let year = day.year
    return Holiday.allCases.first { isDayOff($0, inYear: year) && $0.day(inYear: year) == day }
  }

  /// Whether the day is a public holiday.
  public func isPublicHoliday(_ day: Day) -> Bool { holiday(on: day) != nil }

  /// The public holidays of a year, sorted by day.
  ///
  /// A day with two holidays is there twice.
  public func publicHolidays(inYear year: Int) -> [(day: Day, holiday: Holiday)] {
    Holiday.allCases.enumerated()
      .filter { isDayOff($0.element, inYear: year) }
      .map { (order: $0.offset, day: $0.element.day(inYear: year), holiday: $0.element) }
      .sorted { ($0.day, $0.order) < ($1.day, $1.order) }
      .map { (day: $0.day, holiday: $0.holiday) }
  }

  /// The evening on a day that a council would rather leave free, or nil.
  ///
  /// Goede Vrijdag, 4 May, Prinsjesdag, Sinterklaasavond, Kerstavond and Oudejaarsavond, whether
  /// or not the day is a day off. Carnival takes three days: see ``Holiday/carnival(inYear:)``.
  public func observance(on day: Day) -> Holiday? {
    let evenings: [Holiday] = [
      .goodFriday, .remembranceDay, .princesDay, .saintNicholasEve, .christmasEve, .newYearsEve,
    ]
    let year = day.year
    return evenings.first { $0.day(inYear: year) == day }
  }

  private func isDayOff(_ holiday: Holiday, inYear year: Int) -> Bool {
    switch holiday {
    case .newYear, .easterSunday, .easterMonday, .kingsDay, .ascension, .whitSunday, .whitMonday,
      .christmasDay, .secondChristmasDay:
      true
    case .goodFriday: includesGoodFriday
    case .liberationDay: liberationDay == .yearly || year.modulo(5) == 0
    case .remembranceDay, .princesDay, .saintNicholasEve, .christmasEve, .newYearsEve: false
    }
  }
}

// MARK: Working days

extension HolidayCalendar {
  /// Whether the day is no Saturday, no Sunday and no public holiday.
  public func isWorkingDay(_ day: Day) -> Bool {
    !day.weekday.isWeekend && !isPublicHoliday(day)
  }

  /// This day when it is a working day, else the last one before it.
  ///
  /// So moves a term that is counted back from an evening. Article 1 of the Algemene termijnenwet
  /// moves statutory terms forward only, and its second paragraph excepts terms reckoned back from
  /// an event: moving back is the careful reading, not the law.
  public func workingDay(onOrBefore day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day - 1 }
    return day
  }

  /// This day when it is a working day, else the first one after it.
  ///
  /// So moves a statutory term: article 1, first paragraph, of the Algemene termijnenwet.
  public func workingDay(onOrAfter day: Day) -> Day {
    var day = day
    while !isWorkingDay(day) { day = day + 1 }
    return day
  }

  /// The working day that comes so many working days before a day, which itself is not counted.
  ///
  /// With 0 it is the day itself, moved back to a working day.
  ///
  /// - Precondition: `count` is not negative.
  /// - Complexity: O(*n*) for *n* working days.
  public func subtracting(workingDays count: Int, from day: Day) -> Day {
    precondition(count >= 0, "cannot count back \(count) working days")
    guard count > 0 else { return workingDay(onOrBefore: day) }
    var day = day
    for _ in 0..<count { day = workingDay(onOrBefore: day - 1) }
    return day
  }
}
