public import Almanac
public import Council

// What several rules find alike.

/// A phrase that sets a limit, with the day on which it lies.
public struct Limit: Hashable, Codable, Sendable {
  /// The words.
  public var phrase: String
  /// What they measure from.
  public var source: Window.Source?
  /// The first or last day that they allow.
  public var day: Day
}

/// A phrase that names days.
public struct Period: Hashable, Codable, Sendable {
  /// The words.
  public var phrase: String
  /// The days.
  public var days: DayRange
}

/// A phrase that names weekdays.
public struct Weekdays: Hashable, Codable, Sendable {
  /// The words.
  public var phrase: String
  /// The weekdays.
  public var weekdays: [Weekday]
}

/// Sessions that run at the same time.
enum Overlap {
  /// How many sessions run side by side at most, at any moment of some hours.
  static func deepest(_ sessions: [Session], within hours: TimeRange) -> Int {
    let spans = sessions.compactMap(\.hours)
    let moments = [hours.start] + spans.map(\.start).filter(hours.contains)
    return moments.map { moment in spans.filter { $0.contains(moment) }.count }.max() ?? 0
  }
}
