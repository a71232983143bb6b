public import Almanac

/// One meeting of a body on a day, with its rooms and its time grid.
///
/// Most evenings follow from their body's pattern and are never written down. One that departs
/// from it (another hour, another day, a reserve) is kept as an item of its own.
public struct Evening: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.evening
  /// Body and day, as in "raad 2023-09-12".
  public var id: String { Self.id(body, day) }

  /// The body that meets.
  public let body: Body.ID
  /// The day on which it meets.
  public let day: Day
  /// What this meeting is called.
  public var name: String
  /// When it begins.
  public var start: TimeOfDay
  /// When it ends.
  public var end: TimeOfDay
  /// Its rooms, in order of preference.
  public var rooms: [Room.ID]
  /// Whether it is kept for what did not fit elsewhere.
  public var isReserve: Bool

  /// An evening of a body.
  public init(
    body: Body.ID, day: Day, name: String, start: TimeOfDay, end: TimeOfDay, rooms: [Room.ID],
    isReserve: Bool = false
  ) {
    self.body = body
    self.day = day
    self.name = name
    self.start = start
    self.end = end
    self.rooms = rooms
    self.isReserve = isReserve
  }

  /// The identifier of a body's evening on a day.
  public static func id(_ body: Body.ID, _ day: Day) -> String { "\(body) \(day)" }

  /// From its start to its end.
  public var hours: TimeRange { TimeRange(start, max(start, end)) }
}

extension Agenda {
  /// A body's evening on a day, from its pattern or written down; nil where it does not meet.
  public func evening(of body: Body.ID, on day: Day) -> Evening? {
    if let written = evenings[Evening.id(body, day)] { return written }
    guard let body = bodies[body], body.pattern.includes(day) else { return nil }
    return usualEvening(of: body, on: day)
  }

  /// What a body's evening on a day would be, whether or not it meets then.
  public func usualEvening(of body: Body, on day: Day) -> Evening {
    Evening(
      body: body.id, day: day, name: body.name, start: body.start, end: body.end, rooms: body.rooms)
  }

  /// Every evening of a body within a range, in order of day.
  ///
  /// - Complexity: O(days in the range · evenings that are written down within it).
  public func evenings(of body: Body.ID, in range: DayRange) -> [Evening] {
    let written = evenings.filter { $0.body == body && range.contains($0.day) }
    let usual = bodies[body].map { body -> [Evening] in
      Array(range.days).filter { day in
        body.pattern.includes(day) && !written.contains { $0.day == day }
      }.map { usualEvening(of: body, on: $0) }
    }
    return (Array(written) + (usual ?? [])).sorted { $0.day < $1.day }
  }

  /// The sessions that take a place on a day, by start, then by the market's order of rooms, then by
  /// number.
  public func sessions(on day: Day) -> [Session] {
    let rooms = bodies[Body.market]?.rooms ?? []
    func place(_ session: Session) -> (TimeOfDay, Int, Int) {
      let room = session.slot.flatMap { rooms.firstIndex(of: $0.room) } ?? rooms.count
      return (session.slot?.start ?? .midnight, room, session.number)
    }
    return sessions.filter { $0.isLive && $0.slot?.day == day }
      .sorted { place($0) < place($1) }
  }
}
