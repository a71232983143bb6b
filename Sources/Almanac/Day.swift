/// A civil day in the proleptic Gregorian calendar, without a time or a time zone.
///
///     let day = Day(year: 2023, month: 9, day: 26)
///     day?.weekday      // tuesday
///     day?.description  // "2023-09-26"
///
/// A day is nothing but a count of days since 1970-01-01, so comparing and counting are integer
/// arithmetic. Text and dates are accepted for the years 1 to 9999; arithmetic may go beyond.
public struct Day: Hashable, Sendable {
  /// Days since 1970-01-01, negative before.
  public let number: Int

  /// The day this many days after 1970-01-01.
  public init(number: Int) {
    self.number = number
  }

  /// The day with this date, or nil when there is no such day in the years 1 to 9999.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.supportedYears.contains(year), (1...12).contains(month),
      (1...Self.daysInMonth(year: year, month: month)).contains(day)
    else { return nil }
    self.init(civilYear: year, month: month, day: day)
  }

  /// The years whose dates can be written and read.
  public static let supportedYears = 1...9999
}

// MARK: Parts of the date

extension Day {
  /// The day of a date that is known to exist.
  ///
  /// This is `days_from_civil` of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms",
  /// http://howardhinnant.github.io/date_algorithms.html: years begin in March, so that the leap
  /// day is the last of its year, and 400 years are one era of 146 097 days.
  init(civilYear: Int, month: Int, day: Int) {
    let year = month <= 2 ? civilYear - 1 : civilYear
    let era = year.floorDivided(by: 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month and day at once: `civil_from_days` of the same source.
  var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year, such as 2023.
  public var year: Int { civil.year }

  /// The month, 1 to 12.
  public var month: Int { civil.month }

  /// The day of the month, 1 to 31.
  public var day: Int { civil.day }

  /// The day of the year, 1 to 366.
  public var dayOfYear: Int {
    self - Day(civilYear: year, month: 1, day: 1) + 1
  }

  /// The day of the week.
  public var weekday: Weekday {
    // 1970-01-01 was a Thursday, the fourth case.
    Weekday.allCases[(number + 3).modulo(7)]
  }

  /// The ISO week this day lies in.
  public var week: ISOWeek { ISOWeek(of: self) }

  /// Whether the year has a 29 February.
  public static func isLeap(year: Int) -> Bool {
    year.modulo(4) == 0 && (year.modulo(100) != 0 || year.modulo(400) == 0)
  }

  /// The number of days in a month, 28 to 31.
  ///
  /// - Precondition: `month` is 1 to 12.
  public static func daysInMonth(year: Int, month: Int) -> Int {
    precondition((1...12).contains(month), "month \(month) is not 1 to 12")
    switch month {
    case 2: return isLeap(year: year) ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

// MARK: Counting

extension Day: Comparable {
  /// Whether the first day comes before the second.
  public static func < (lhs: Day, rhs: Day) -> Bool { lhs.number < rhs.number }

  /// The day this many days later, or earlier when the count is negative.
  public static func + (day: Day, count: Int) -> Day { Day(number: day.number + count) }

  /// The day this many days earlier, or later when the count is negative.
  public static func - (day: Day, count: Int) -> Day { Day(number: day.number - count) }

  /// The number of days from the second day to the first, negative when the first is earlier.
  public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }

  /// The same day of the month so many months later, or the month's last day where it has none.
  ///
  /// One month after 31 January is 28 or 29 February. A negative count goes back.
  public func adding(months: Int) -> Day {
    let (year, month, day) = civil
    let count = year * 12 + month - 1 + months
    let newYear = count.floorDivided(by: 12)
    let newMonth = count.modulo(12) + 1
    let last = Self.daysInMonth(year: newYear, month: newMonth)
    return Day(civilYear: newYear, month: newMonth, day: min(day, last))
  }

  /// The first such weekday strictly after this day.
  public func next(_ weekday: Weekday) -> Day { (self + 1).onOrAfter(weekday) }

  /// This day when it is such a weekday, else the first one after it.
  public func onOrAfter(_ weekday: Weekday) -> Day {
    self + (weekday.rawValue - self.weekday.rawValue).modulo(7)
  }

  /// This day when it is such a weekday, else the last one before it.
  public func onOrBefore(_ weekday: Weekday) -> Day {
    self - (self.weekday.rawValue - weekday.rawValue).modulo(7)
  }
}

// MARK: Text

extension Day: CustomStringConvertible {
  /// The day written strictly as "YYYY-MM-DD", or nil for other text and for no such day.
  public init?(iso: String) {
    let bytes = iso.utf8
    guard bytes.count == 10 else { return nil }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2],
      let year = decimal(parts[0]), let month = decimal(parts[1]),
      let day = decimal(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The ISO 8601 text, such as "2023-09-26".
  public var description: String {
    let (year, month, day) = civil
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

extension Day: Codable {
  /// Reads "YYYY-MM-DD", and the longer or negative years that reckoning can come to.
  ///
  /// Whatever is written is read again: a day past the year 9999 is kept as ISO 8601 expands it.
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(called: "a day written YYYY-MM-DD") { text in
      Day(iso: text) ?? Day(expanded: text)
    }
  }

  private init?(expanded text: String) {
    let isNegative = text.hasPrefix("-")
    let parts = text.dropFirst(isNegative ? 1 : 0).utf8.split(separator: UInt8(ascii: "-"))
    guard parts.count == 3, (4...7).contains(parts[0].count), let year = decimal(parts[0]),
      let month = decimal(parts[1]), let day = decimal(parts[2]), (1...12).contains(month)
    else { return nil }
    self.init(civilYear: isNegative ? -year : year, month: month, day: day)
    guard description == text else { return nil }
  }

  /// Writes "YYYY-MM-DD".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
