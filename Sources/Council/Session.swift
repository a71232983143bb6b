public import Almanac

/// A piece of an evening, placed or still to be placed.
public struct Session: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.session
  /// The same as its `number`.
  public var id: Int { number }
  /// Its number in this store, from 1, never used again.
  public let number: Int
  /// A random name made once, for calendars and for what leaves the house.
  public let publicID: String
  /// Counted up at every change that a calendar must show.
  public var sequence: Int
  /// The request that it answers.
  public var request: Request.ID?
  /// What it is about.
  public var title: String
  /// What happens in it.
  public var kindOfSession: SessionKind?
  /// Minutes.
  public var duration: Int
  /// Where and when; nil while it is not placed.
  public var slot: Slot?
  /// Where it stands.
  public var state: SessionState
  /// What came of it, once held.
  public var result: SessionResult?
  /// Track and number as published: "A01"; nil until then.
  public var code: String?
  /// Hard rules that the registry set aside for this session, each with its reason.
  public var overrides: [Override]
  /// The last day of an option on the slot, and on those that it holds beside it.
  public var optionUntil: Day?
  /// Whether planning may not move it.
  public var isPinned: Bool
  /// The slots that it holds beside its own until `optionUntil`.
  @Sparse public var options: [Slot]
  /// Who chairs it; nil while nobody was chosen.
  public var chair: Member.ID?

  /// A session.
  public init(
    number: Int, publicID: String, sequence: Int = 0, request: Request.ID? = nil, title: String,
    kindOfSession: SessionKind? = nil, duration: Int, slot: Slot? = nil,
    state: SessionState = .provisional, result: SessionResult? = nil, code: String? = nil,
    overrides: [Override] = [], optionUntil: Day? = nil, isPinned: Bool = false,
    options: [Slot] = [], chair: Member.ID? = nil
  ) {
    self.number = number
    self.publicID = publicID
    self.sequence = sequence
    self.request = request
    self.title = title
    self.kindOfSession = kindOfSession
    self.duration = duration
    self.slot = slot
    self.state = state
    self.result = result
    self.code = code
    self.overrides = overrides
    self.optionUntil = optionUntil
    self.isPinned = isPinned
    self.options = options
    self.chair = chair
  }

  /// From its start to its end; nil while it is not placed.
  public var hours: TimeRange? { slot.map { $0.hours(duration) } }

  /// Whether it stands on an option still: on its own slot, and perhaps on others beside it.
  public var isOnOption: Bool { optionUntil != nil }

  /// Whether it takes a place on its evening.
  public var isLive: Bool { slot != nil && state != .cancelled }
}

/// Where and when a session is.
public struct Slot: Hashable, Codable, Sendable {
  /// The day of the evening.
  public var day: Day
  /// The room.
  public var room: Room.ID
  /// When it starts.
  public var start: TimeOfDay

  /// A slot.
  public init(day: Day, room: Room.ID, start: TimeOfDay) {
    self.day = day
    self.room = room
    self.start = start
  }

  /// The hours that so many minutes take from its start, midnight being the end of the day.
  public func hours(_ duration: Int) -> TimeRange {
    TimeRange(start, max(start, start.adding(minutes: duration)))
  }
}

/// Where a session stands.
public enum SessionState: String, Codable, Sendable, CaseIterable {
  /// Placed before its request is granted, or on an option.
  case provisional = "voorlopig"
  /// Planned.
  case planned = "ingepland"
  /// Planned and published.
  case published = "gepubliceerd"
  /// Cancelled.
  case cancelled = "vervallen"
  /// Held.
  case held = "gehouden"
}

/// What came of a session.
public enum SessionResult: String, Codable, Sendable, CaseIterable {
  /// Discussed for information.
  case discussed = "ter beeldvorming besproken"
  /// To the council without debate.
  case withoutDebate = "hamerstuk"
  /// To the council for debate.
  case forDebate = "bespreekstuk"
  /// To be continued.
  case toContinue = "voortzetten"
  /// Back to the executive.
  case backToCollege = "terug naar college"
}

/// A hard rule set aside for one session, and why.
public struct Override: Hashable, Codable, Sendable {
  /// The rule's name: "Recess".
  public var rule: String
  /// Why it was set aside.
  public var reason: String
  /// The day on which it was set aside.
  public var day: Day

  /// An override.
  public init(rule: String, reason: String, day: Day) {
    self.rule = rule
    self.reason = reason
    self.day = day
  }
}
