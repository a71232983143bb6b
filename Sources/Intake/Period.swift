import Almanac

/// A stretch of the calendar as a letter names it, year filled in.
struct Period: Hashable, Sendable {
  /// How fine the words are: tolerances depend on it.
  enum Grain: Int, Sendable, Comparable {
    case day, week, part, month, season, year

    static func < (a: Grain, b: Grain) -> Bool { a.rawValue < b.rawValue }

    /// The days on each side that "ca." leaves.
    var tolerance: Int {
      switch self {
      case .day: 3
      case .week, .part: 7
      case .month, .season, .year: 14
      }
    }
  }

  /// Its days; several where the letter leaves a choice.
  var ranges: [DayRange]
  /// How fine the words are.
  var grain: Grain
  /// Whether the words have no sharp edges: "medio", "half", "begin 2024".
  var isVague = false
  /// Why the words are no date after all.
  var problem: DateProblem?

  /// From its first day to its last.
  var hull: DayRange? {
    guard let first = ranges.map(\.first).min(), let last = ranges.map(\.last).max() else {
      return nil
    }
    return DayRange(checked: first, last)
  }

  /// This period or the other.
  func union(_ other: Period) -> Period {
    Period(
      ranges: ranges + other.ranges, grain: max(grain, other.grain),
      isVague: isVague && other.isVague, problem: problem ?? other.problem)
  }

  /// From this period to the other, both included.
  func through(_ other: Period) -> Period? {
    guard let first = hull?.first, let last = other.hull?.last,
      let range = DayRange(checked: first, last)
    else { return nil }
    return Period(
      ranges: [range], grain: max(grain, other.grain), problem: problem ?? other.problem)
  }
}

/// What is wrong with words that look like a date.
enum DateProblem: Hashable, Sendable {
  /// The calendar has no such day.
  case noSuchDay
  /// The day is another day of the week than the words say.
  case weekdayDisagrees(Day, said: Weekday)
}

/// What was read, and the index of the token behind it.
struct Parsed<Value> {
  var value: Value
  var end: Int

  init(_ value: Value, _ end: Int) {
    self.value = value
    self.end = end
  }
}

/// A part of a month or a year.
enum Part: Hashable, Sendable {
  case beginning, middle, end, firstHalf, secondHalf, lastWeek
  /// The week of that number in a month, the first beginning on its first day.
  case week(Int)
  /// So many days from the first of a month.
  case days(Int)

  /// Whether the words have no sharp edges in a month.
  var isVague: Bool { self == .middle }

  /// Its days in a month; nil where the month is too short.
  func days(year: Int, month: Int) -> DayRange? {
    guard let first = Day(year: year, month: month, day: 1) else { return nil }
    let last = Day.daysInMonth(year: year, month: month)
    switch self {
    case .beginning: return DayRange(first, first + 9)
    case .middle: return DayRange(first + 10, first + 19)
    case .end: return DayRange(first + 20, first + (last - 1))
    case .firstHalf: return DayRange(first, first + 14)
    case .secondHalf: return DayRange(first + 15, first + (last - 1))
    case .days(let count):
      return DayRange(checked: first, min(first + count, first + last) - 1)
    case .lastWeek: return (first + (last - 1)).week.days
    case .week(let number):
      return DayRange(checked: first + 7 * (number - 1), min(first + 7 * number, first + last) - 1)
    }
  }

  /// Its days in a year: without sharp edges, but for the halves.
  func days(year: Int) -> DayRange? {
    func months(_ first: Int, _ last: Int) -> DayRange? {
      guard Day.supportedYears.contains(year) else { return nil }
      return DayRange(
        DayRange.month(year: year, month: first).first, DayRange.month(year: year, month: last).last
      )
    }
    switch self {
    case .beginning: return months(1, 3)
    case .middle: return months(5, 8)
    case .end: return months(10, 12)
    case .firstHalf: return months(1, 6)
    case .secondHalf: return months(7, 12)
    case .lastWeek, .week, .days: return nil
    }
  }
}
