/// A day and a time on the local clock, such as "2023-09-18T19:00".
///
/// It says nothing about a time zone; ``AmsterdamZone`` places it on the time line. 24:00 of one
/// day and 00:00 of the next are the same instant, yet two moments, the first sorted first.
public struct Moment: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The time on that day's clock.
  public let time: TimeOfDay

  /// The moment on this day at this time.
  public init(day: Day, time: TimeOfDay) {
    self.day = day
    self.time = time
  }
}

extension Moment: Comparable {
  /// Whether the first moment comes earlier on the local clock.
  public static func < (lhs: Moment, rhs: Moment) -> Bool {
    (lhs.day, lhs.time) < (rhs.day, rhs.time)
  }
}

extension Moment: CustomStringConvertible {
  /// The moment written as "2023-09-18T19:00" or "2023-09-18T19:00:00", or nil for other text.
  ///
  /// Seconds are checked and then dropped, for a moment is no finer than a minute.
  public init?(iso: String) {
    guard iso.utf8.count <= 19 else { return nil }
    let parts = iso.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = Day(iso: String(parts[0])),
      let time = Self.time(parts[1])
    else { return nil }
    self.init(day: day, time: time)
  }

  /// The time written "HH:MM" or "HH:MM:SS"; after 24:00 only 00 seconds exist.
  private static func time(_ text: Substring) -> TimeOfDay? {
    let bytes = text.utf8
    guard bytes.count == 5 || bytes.count == 8 else { return nil }
    guard let time = TimeOfDay(iso: String(text.prefix(5))), bytes.count == 8 else {
      return TimeOfDay(iso: String(text))
    }
    let tail = bytes.dropFirst(5)
    guard tail.first == UInt8(ascii: ":"), let seconds = decimal(tail.dropFirst()),
      (0...(time == .endOfDay ? 0 : 59)).contains(seconds)
    else { return nil }
    return time
  }

  /// The ISO 8601 text to the minute, such as "2023-09-18T19:00".
  public var description: String { "\(day)T\(time)" }
}

extension Moment: Codable {
  /// Reads "YYYY-MM-DDTHH:MM", with or without seconds.
  public init(from decoder: any Decoder) throws {
    self = try decoder.value(called: "a moment written YYYY-MM-DDTHH:MM", Moment.init(iso:))
  }

  /// Writes "YYYY-MM-DDTHH:MM".
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
