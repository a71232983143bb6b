/// A Dutch public holiday, or an evening on which a council prefers not to meet.
///
///     Holiday.kingsDay.day(inYear: 2025)  // 2025-04-26, for the 27th is a Sunday
///
/// Every one is a single day, computed from the year; which of them are days off is for
/// ``HolidayCalendar`` to say.
public enum Holiday: String, Sendable, CaseIterable, Codable {
  /// Nieuwjaarsdag, 1 January.
  case newYear
  /// Goede Vrijdag, two days before Easter.
  case goodFriday
  /// Eerste paasdag.
  case easterSunday
  /// Tweede paasdag.
  case easterMonday
  /// Koningsdag, 27 April, or Koninginnedag before 2014.
  case kingsDay
  /// Dodenherdenking, 4 May, in the evening.
  case remembranceDay
  /// Bevrijdingsdag, 5 May.
  case liberationDay
  /// Hemelvaartsdag, the Thursday 39 days after Easter.
  case ascension
  /// Eerste pinksterdag, 49 days after Easter.
  case whitSunday
  /// Tweede pinksterdag.
  case whitMonday
  /// Prinsjesdag, the third Tuesday of September.
  case princesDay
  /// Sinterklaasavond, 5 December.
  case saintNicholasEve
  /// Kerstavond, 24 December.
  case christmasEve
  /// Eerste kerstdag, 25 December.
  case christmasDay
  /// Tweede kerstdag, 26 December.
  case secondChristmasDay
  /// Oudejaarsavond, 31 December.
  case newYearsEve
}

extension Holiday {
  /// The day on which it falls in a year.
  public func day(inYear year: Int) -> Day {
    switch self {
    case .newYear: Day(civilYear: year, month: 1, day: 1)
    case .goodFriday: Self.easter(year: year) - 2
    case .easterSunday: Self.easter(year: year)
    case .easterMonday: Self.easter(year: year) + 1
    case .kingsDay: Self.kingsDay(year: year)
    case .remembranceDay: Day(civilYear: year, month: 5, day: 4)
    case .liberationDay: Day(civilYear: year, month: 5, day: 5)
    case .ascension: Self.easter(year: year) + 39
    case .whitSunday: Self.easter(year: year) + 49
    case .whitMonday: Self.easter(year: year) + 50
    case .princesDay: Day(civilYear: year, month: 9, day: 15).onOrAfter(.tuesday)
    case .saintNicholasEve: Day(civilYear: year, month: 12, day: 5)
    case .christmasEve: Day(civilYear: year, month: 12, day: 24)
    case .christmasDay: Day(civilYear: year, month: 12, day: 25)
    case .secondChristmasDay: Day(civilYear: year, month: 12, day: 26)
    case .newYearsEve: Day(civilYear: year, month: 12, day: 31)
    }
  }

  /// The day on which the birthday of the King, or before 2014 of the Queen, is celebrated.
  ///
  /// 27 April from 2014 on, 30 April before; a Sunday moves to the Saturday before. That last rule
  /// dates from 1980: earlier years are out of scope, and treated by the same rule.
  private static func kingsDay(year: Int) -> Day {
    let birthday = Day(civilYear: year, month: 4, day: year >= 2014 ? 27 : 30)
    return birthday.weekday == .sunday ? birthday - 1 : birthday
  }

  /// Easter Sunday of the Gregorian calendar.
  ///
  /// The anonymous Gregorian algorithm (Nature, 20 April 1876), as in Jean Meeus, "Astronomical
  /// Algorithms", chapter 8: also known as Meeus/Jones/Butcher. The letters are theirs.
  public static func easter(year: Int) -> Day {
    let a = year.modulo(19)
    let b = year.floorDivided(by: 100)
    let c = year.modulo(100)
    let d = b.floorDivided(by: 4)
    let e = b.modulo(4)
    let f = (b + 8).floorDivided(by: 25)
    let g = (b - f + 1).floorDivided(by: 3)
    let h = (19 * a + b - d - g + 15).modulo(30)
    let i = c / 4
    let k = c % 4
    let l = (32 + 2 * e + 2 * i - h - k).modulo(7)
    let m = (a + 11 * h + 22 * l) / 451
    let n = h + l - 7 * m + 114
    return Day(civilYear: year, month: n / 31, day: n % 31 + 1)
  }

  /// Carnival: Sunday to Tuesday before Ash Wednesday, which comes 46 days before Easter.
  public static func carnival(inYear year: Int) -> DayRange {
    let easter = easter(year: year)
    return DayRange(easter - 49, easter - 47)
  }
}

extension Holiday {
  /// The name people use, such as "Tweede paasdag" or "Easter Monday".
  public func name(_ language: Language) -> String {
    switch language {
    case .nl: dutchName
    case .en: englishName
    }
  }

  private var dutchName: String {
    switch self {
    case .newYear: "Nieuwjaarsdag"
    case .goodFriday: "Goede Vrijdag"
    case .easterSunday: "Eerste paasdag"
    case .easterMonday: "Tweede paasdag"
    case .kingsDay: "Koningsdag"
    case .remembranceDay: "Dodenherdenking"
    case .liberationDay: "Bevrijdingsdag"
    case .ascension: "Hemelvaartsdag"
    case .whitSunday: "Eerste pinksterdag"
    case .whitMonday: "Tweede pinksterdag"
    case .princesDay: "Prinsjesdag"
    case .saintNicholasEve: "Sinterklaasavond"
    case .christmasEve: "Kerstavond"
    case .christmasDay: "Eerste kerstdag"
    case .secondChristmasDay: "Tweede kerstdag"
    case .newYearsEve: "Oudejaarsavond"
    }
  }

  private var englishName: String {
    switch self {
    case .newYear: "New Year's Day"
    case .goodFriday: "Good Friday"
    case .easterSunday: "Easter Sunday"
    case .easterMonday: "Easter Monday"
    case .kingsDay: "King's Day"
    case .remembranceDay: "Remembrance Day"
    case .liberationDay: "Liberation Day"
    case .ascension: "Ascension Day"
    case .whitSunday: "Whit Sunday"
    case .whitMonday: "Whit Monday"
    case .princesDay: "Prinsjesdag"
    case .saintNicholasEve: "Saint Nicholas' Eve"
    case .christmasEve: "Christmas Eve"
    case .christmasDay: "Christmas Day"
    case .secondChristmasDay: "Second Christmas Day"
    case .newYearsEve: "New Year's Eve"
    }
  }
}
