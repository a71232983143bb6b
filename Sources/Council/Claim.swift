public import Almanac

/// What a phase of an anchor takes of its evening: all of it, some rooms, some hours.
public struct Claim: Hashable, Codable, Sendable {
  /// The rooms; empty is all of them.
  @Sparse public var rooms: [Room.ID]
  /// From when; nil is from the start of the evening.
  public var from: TimeOfDay?
  /// Until when; nil is to the end of the evening.
  public var until: TimeOfDay?

  /// A claim; of the whole evening where nothing is said.
  public init(rooms: [Room.ID] = [], from: TimeOfDay? = nil, until: TimeOfDay? = nil) {
    self.rooms = rooms
    self.from = from
    self.until = until
  }

  /// The hours that it takes.
  public var hours: TimeRange {
    let start = from ?? .midnight
    return TimeRange(start, max(start, until ?? .endOfDay))
  }

  /// Whether it takes a room in some hours.
  public func takes(_ room: Room.ID, during hours: TimeRange) -> Bool {
    (rooms.isEmpty || rooms.contains(room)) && hours.overlaps(self.hours)
  }
}

extension Anchor {
  /// Whether a request is the anchor's own: the request says so, or its case number is one of the
  /// anchor's.
  ///
  /// That a letter names a case of the anchor's does not make it the anchor's own.
  public func isOwn(_ request: Request) -> Bool {
    request.anchor == id || request.caseNumber.map(cases.contains) == true
  }
}
