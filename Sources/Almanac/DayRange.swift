/// An unbroken run of days, the first and the last both included; never empty.
///
///     DayRange.month(year: 2023, month: 9).count  // 30
///
/// Invariant: `first <= last`. In files a range is a list of two days.
public struct DayRange: Hashable, Sendable {
  /// The first day, included.
  public let first: Day
  /// The last day, included.
  public let last: Day

  /// The days from `first` to `last`, both included.
  ///
  /// - Precondition: `first <= last`; for days that come from outside use ``init(checked:_:)``.
  public init(_ first: Day, _ last: Day) {
    precondition(first <= last, "a range of days cannot run from \(first) to \(last)")
    self.first = first
    self.last = last
  }

  /// The days from `first` to `last`, both included, or nil when `last` comes before `first`.
  public init?(checked first: Day, _ last: Day) {
    guard first <= last else { return nil }
    self.init(first, last)
  }

  /// One day alone.
  public init(_ day: Day) {
    self.init(day, day)
  }

  /// The days of a calendar month.
  ///
  /// - Precondition: `month` is 1 to 12.
  public static func month(year: Int, month: Int) -> DayRange {
    let last = Day.daysInMonth(year: year, month: month)
    let first = Day(civilYear: year, month: month, day: 1)
    return DayRange(first, first + (last - 1))
  }

  /// The days of a calendar year.
  public static func year(_ year: Int) -> DayRange {
    DayRange(
      Day(civilYear: year, month: 1, day: 1), Day(civilYear: year, month: 12, day: 31))
  }
}

extension DayRange {
  /// The number of days, at least 1.
  public var count: Int { last - first + 1 }

  /// The days in order, made as they are asked for.
  public var days: LazyMapSequence<ClosedRange<Int>, Day> {
    (first.number...last.number).lazy.map { Day(number: $0) }
  }

  /// Whether the day is one of these.
  public func contains(_ day: Day) -> Bool { first <= day && day <= last }

  /// Whether every day of the other range is one of these.
  public func contains(_ other: DayRange) -> Bool { first <= other.first && other.last <= last }

  /// Whether the two ranges share a day.
  public func overlaps(_ other: DayRange) -> Bool { first <= other.last && other.first <= last }

  /// The days the two ranges share, or nil when they share none.
  public func intersection(_ other: DayRange) -> DayRange? {
    DayRange(checked: max(first, other.first), min(last, other.last))
  }

  /// The range with so many days added at both ends.
  ///
  /// A negative count narrows it; narrowed to nothing, it is the middle day that stays.
  public func widened(by count: Int) -> DayRange {
    if let range = DayRange(checked: first - count, last + count) { return range }
    return DayRange(first + (last - first) / 2)
  }
}

extension DayRange: CustomStringConvertible {
  /// Both days in ISO 8601 with a slash between, such as "2023-09-14/2023-10-01".
  public var description: String { "\(first)/\(last)" }
}

extension DayRange: Codable {
  /// Reads a list of exactly two days in order.
  public init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    let first = try container.decode(Day.self)
    let last = try container.decode(Day.self)
    guard container.isAtEnd else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a range of days is a list of two days, not more")
    }
    guard let range = DayRange(checked: first, last) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a range of days cannot run from \(first) to \(last)")
    }
    self = range
  }

  /// Writes a list of two days.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(first)
    try container.encode(last)
  }
}
