/// A stretch of time within one day: the start is included, the end is not.
///
///     TimeRange(half8, nine).overlaps(TimeRange(nine, ten))  // false: they only touch
///
/// Invariant: `start <= end`; with `start == end` the range is empty.
public struct TimeRange: Hashable, Sendable {
  /// The first minute.
  public let start: TimeOfDay
  /// The first minute no longer included.
  public let end: TimeOfDay

  /// The time from `start` up to `end`.
  ///
  /// - Precondition: `start <= end`; for times that come from outside use ``init(checked:_:)``.
  public init(_ start: TimeOfDay, _ end: TimeOfDay) {
    precondition(start <= end, "a range of time cannot run from \(start) to \(end)")
    self.start = start
    self.end = end
  }

  /// The time from `start` up to `end`, or nil when `end` comes before `start`.
  public init?(checked start: TimeOfDay, _ end: TimeOfDay) {
    guard start <= end else { return nil }
    self.init(start, end)
  }

  /// The length in minutes.
  public var minutes: Int { end - start }

  /// Whether there is no time in the range.
  public var isEmpty: Bool { start == end }

  /// Whether the time lies in the range; its end does not.
  public func contains(_ time: TimeOfDay) -> Bool { start <= time && time < end }

  /// Whether the two share a minute; an empty range overlaps nothing.
  public func overlaps(_ other: TimeRange) -> Bool {
    max(start, other.start) < min(end, other.end)
  }
}

extension TimeRange: CustomStringConvertible {
  /// Both times with a dash between, such as "19:30-21:00".
  public var description: String { "\(start)-\(end)" }
}

extension TimeRange: Codable {
  private enum CodingKeys: String, CodingKey { case start, end }

  /// Reads `start` and `end`, in that order on the clock.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decode(TimeOfDay.self, forKey: .start)
    let end = try container.decode(TimeOfDay.self, forKey: .end)
    guard let range = TimeRange(checked: start, end) else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container,
        debugDescription: "a range of time cannot run from \(start) to \(end)")
    }
    self = range
  }

  /// Writes `start` and `end`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(start, forKey: .start)
    try container.encode(end, forKey: .end)
  }
}
