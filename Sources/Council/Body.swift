public import Almanac

/// What meets: the political market, the council, the presidium.
public struct Body: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.body
  /// The identifier of the body whose evenings sessions are placed on.
  public static let market = "markt"
  /// The identifier of the council itself.
  public static let plenary = "raad"
  /// The identifier of the body that rules on requests.
  public static let presidium = "presidium"

  /// The short name that files and commands use.
  public let id: String
  /// The name that people use.
  public var name: String
  /// Other names by which letters call it.
  public var aliases: [String]
  /// Whether it meets in the sense of the Gemeentewet, which brings the publicity of article 19.
  public var isStatutory: Bool
  /// When it meets.
  public var pattern: MeetingPattern
  /// When its meetings begin.
  public var start: TimeOfDay
  /// When its meetings end.
  public var end: TimeOfDay
  /// Minutes of its time grid: sessions start on it and occupy whole steps.
  public var step: Int
  /// Minutes kept free in a room between two sessions, by preference.
  public var changeOver: Int
  /// Its rooms, in order of preference.
  public var rooms: [Room.ID]
  /// How many sessions an evening holds, by preference; nil is no limit.
  public var maxSessions: Int?
  /// How many sessions run side by side, by preference; nil is no limit.
  public var maxParallel: Int?

  /// A body.
  public init(
    id: String, name: String, aliases: [String] = [], isStatutory: Bool = false,
    pattern: MeetingPattern, start: TimeOfDay, end: TimeOfDay, step: Int = 30, changeOver: Int = 0,
    rooms: [Room.ID] = [], maxSessions: Int? = nil, maxParallel: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.aliases = aliases
    self.isStatutory = isStatutory
    self.pattern = pattern
    self.start = start
    self.end = end
    self.step = step
    self.changeOver = changeOver
    self.rooms = rooms
    self.maxSessions = maxSessions
    self.maxParallel = maxParallel
  }
}

/// On which days a body meets.
public enum MeetingPattern: Hashable, Codable, Sendable {
  /// On these weekdays of every week.
  case weekly([Weekday])
  /// On these weekdays of every second week, the week of `from` being the first.
  case fortnightly([Weekday], from: Day)
  /// On these days, each named; the weekdays are those that people expect.
  case dates([Day], usually: [Weekday])

  /// Whether a body with this pattern meets on a day.
  public func includes(_ day: Day) -> Bool {
    switch self {
    case .weekly(let weekdays):
      weekdays.contains(day.weekday)
    case .fortnightly(let weekdays, let from):
      weekdays.contains(day.weekday) && (Self.monday(of: day) - Self.monday(of: from)) % 14 == 0
    case .dates(let days, _):
      days.contains(day)
    }
  }

  /// The weekdays on which people expect the body.
  public var weekdays: [Weekday] {
    switch self {
    case .weekly(let weekdays), .fortnightly(let weekdays, _), .dates(_, let weekdays): weekdays
    }
  }

  private static func monday(of day: Day) -> Day { day.onOrBefore(.monday) }
}
