/// A week of ISO 8601: Monday to Sunday, named by the year that holds its Thursday.
///
///     ISOWeek(year: 2023, number: 39)?.days.first  // 2023-09-25
///
/// Week 1 is the week with 4 January in it, so a year has 52 weeks or 53. In files a week is
/// written as ISO 8601 does, "2023-W39".
public struct ISOWeek: Hashable, Sendable {
  /// The year the week belongs to, which differs from the calendar year around New Year.
  public let year: Int
  /// The week's number, 1 to 53.
  public let number: Int

  /// The week with this number, or nil when the year has no such week.
  public init?(year: Int, number: Int) {
    guard Day.supportedYears.contains(year), (1...Self.count(inYear: year)).contains(number)
    else { return nil }
    self.year = year
    self.number = number
  }

  /// The week a day lies in.
  public init(of day: Day) {
    let thursday = day + (Weekday.thursday.rawValue - day.weekday.rawValue)
    year = thursday.year
    number = (thursday.dayOfYear - 1) / 7 + 1
  }

  /// The seven days, Monday to Sunday.
  public var days: DayRange {
    let firstMonday = Day(civilYear: year, month: 1, day: 4).onOrBefore(.monday)
    let monday = firstMonday + 7 * (number - 1)
    return DayRange(monday, monday + 6)
  }

  /// The number of weeks in a year, 52 or 53.
  public static func count(inYear year: Int) -> Int {
    // 28 December always lies in the last week, as 4 January lies in the first.
    ISOWeek(of: Day(civilYear: year, month: 12, day: 28)).number
  }
}

extension ISOWeek: Comparable {
  /// Whether the first week comes before the second.
  public static func < (lhs: ISOWeek, rhs: ISOWeek) -> Bool {
    (lhs.year, lhs.number) < (rhs.year, rhs.number)
  }
}

extension ISOWeek: CustomStringConvertible {
  /// The week written strictly as "YYYY-Www", or nil for other text and for no such week.
  public init?(iso: String) {
    guard iso.utf8.count == 8 else { return nil }
    let parts = iso.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 3], parts[1].first == UInt8(ascii: "W"),
      let year = decimal(parts[0]),
      let number = decimal(parts[1].dropFirst())
    else { return nil }
    self.init(year: year, number: number)
  }

  /// The ISO 8601 text, such as "2023-W39".
  public var description: String { "\(padded(year, to: 4))-W\(padded(number, to: 2))" }
}

extension ISOWeek: Codable {
  /// Reads "YYYY-Www".
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(called: "a week written YYYY-Www", ISOWeek.init(iso:))
  }

  /// Writes "YYYY-Www".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
