/// A time on the clock to the minute, from 00:00 up to and including 24:00, the end of the day.
///
///     TimeOfDay(hour: 19, minute: 30)?.description  // "19:30"
///
/// Invariant: `minutes` is 0 to 1440. In files a time is written "19:30".
public struct TimeOfDay: Hashable, Sendable {
  /// Minutes since midnight, 0 to 1440.
  public let minutes: Int

  /// The time this many minutes after midnight, or nil outside 0 to 1440.
  public init?(minutes: Int) {
    guard (0...1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time with this hour and minute, or nil when the clock has no such time; 24:00 is one.
  public init?(hour: Int, minute: Int) {
    guard (0...24).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(minutes: hour * 60 + minute)
  }

  private init(clamping minutes: Int) {
    self.minutes = min(max(minutes, 0), 1440)
  }

  /// The start of the day, 00:00.
  public static let midnight = TimeOfDay(clamping: 0)

  /// The end of the day, 24:00.
  public static let endOfDay = TimeOfDay(clamping: 1440)

  /// The hour, 0 to 24.
  public var hour: Int { minutes / 60 }

  /// The minute of the hour, 0 to 59.
  public var minute: Int { minutes % 60 }

  /// The time so many minutes later, kept within 00:00 and 24:00.
  ///
  /// A negative count goes back.
  public func adding(minutes count: Int) -> TimeOfDay {
    let (sum, overflow) = minutes.addingReportingOverflow(count)
    return TimeOfDay(clamping: overflow ? Int.max : sum)
  }

  /// The number of minutes from the second time to the first, negative when the first is earlier.
  public static func - (later: TimeOfDay, earlier: TimeOfDay) -> Int {
    later.minutes - earlier.minutes
  }
}

extension TimeOfDay: Comparable {
  /// Whether the first time is earlier.
  public static func < (lhs: TimeOfDay, rhs: TimeOfDay) -> Bool { lhs.minutes < rhs.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  /// The time written as "19:30" or "9:05", or nil for other text and for no such time.
  public init?(iso: String) {
    guard iso.utf8.count <= 5 else { return nil }
    let parts = iso.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, parts[1].count == 2,
      let hour = decimal(parts[0]), let minute = decimal(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// Hour and minute in two digits each, such as "09:05".
  public var description: String { "\(padded(hour, to: 2)):\(padded(minute, to: 2))" }
}

extension TimeOfDay: Codable {
  /// Reads "19:30" or "9:05".
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(called: "a time written HH:MM", TimeOfDay.init(iso:))
  }

  /// Writes "19:30".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
