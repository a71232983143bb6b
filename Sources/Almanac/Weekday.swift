/// A day of the week, numbered as in ISO 8601: Monday is 1, Sunday is 7.
///
///     Weekday(name: "tuesday")?.rawValue  // 2
///
/// Weekdays are ordered Monday to Sunday. In files a weekday is its English name in lower case.
public enum Weekday: Int, CaseIterable, Sendable {
  /// The first day of the ISO week.
  case monday = 1
  /// The second day of the ISO week.
  case tuesday
  /// The third day of the ISO week.
  case wednesday
  /// The fourth day of the ISO week, the one that decides to which year a week belongs.
  case thursday
  /// The fifth day of the ISO week.
  case friday
  /// The sixth day of the ISO week.
  case saturday
  /// The last day of the ISO week.
  case sunday

  /// The English name in lower case, as files and options spell it.
  public var name: String {
    switch self {
    case .monday: "monday"
    case .tuesday: "tuesday"
    case .wednesday: "wednesday"
    case .thursday: "thursday"
    case .friday: "friday"
    case .saturday: "saturday"
    case .sunday: "sunday"
    }
  }

  /// The weekday with this English name in lower case, or nil when there is none.
  public init?(name: String) {
    guard let weekday = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = weekday
  }

  /// Whether this is a Saturday or a Sunday.
  public var isWeekend: Bool { self >= .saturday }
}

extension Weekday: Comparable {
  /// Whether the first comes earlier in the ISO week.
  public static func < (lhs: Weekday, rhs: Weekday) -> Bool { lhs.rawValue < rhs.rawValue }
}

extension Weekday: Codable {
  /// Reads an English name in lower case.
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(called: "an English weekday in lower case", Weekday.init(name:))
  }

  /// Writes the English name in lower case.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}
