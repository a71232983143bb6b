public import Almanac

/// From when until when somebody counts, and when they are away.
public struct Availability: Hashable, Codable, Sendable {
  /// The first day that counts; nil is always.
  public var from: Day?
  /// The last day that counts; nil is always.
  public var until: Day?
  /// When they are away, in order.
  public var absences: [Absence]

  /// Somebody's availability; always there when nothing is said.
  public init(from: Day? = nil, until: Day? = nil, absences: [Absence] = []) {
    self.from = from
    self.until = until
    self.absences = absences
  }

  /// Whether they hold their place on a day.
  public func isValid(on day: Day) -> Bool {
    (from.map { $0 <= day } ?? true) && (until.map { day <= $0 } ?? true)
  }

  /// The absence that takes them away in those hours, if any.
  public func absence(on day: Day, during hours: TimeRange) -> Absence? {
    absences.first { $0.overlaps(day: day, hours: hours) }
  }

  /// Whether they hold their place and are there in those hours.
  public func isFree(on day: Day, during hours: TimeRange) -> Bool {
    isValid(on: day) && absence(on: day, during: hours) == nil
  }
}

/// A time away, by the day or by the hour.
public struct Absence: Hashable, Codable, Sendable {
  /// When it begins.
  public var from: Moment
  /// When it ends, that moment not included.
  public var until: Moment

  /// An absence between two moments.
  public init(from: Moment, until: Moment) {
    self.from = from
    self.until = until
  }

  /// An absence of whole days, both included.
  public init(days: DayRange) {
    self.init(
      from: Moment(day: days.first, time: .clock(0, 0)),
      until: Moment(day: days.last, time: .clock(24, 0)))
  }

  /// The days that it touches.
  public var days: DayRange {
    let last = until.time == .midnight ? until.day - 1 : until.day
    return DayRange(from.day, max(from.day, last))
  }

  /// Whether it is reckoned in whole days.
  public var isWholeDays: Bool { from.time.minutes == 0 && until.time.minutes == 24 * 60 }

  /// Whether it takes any of those hours of a day.
  public func overlaps(day: Day, hours: TimeRange) -> Bool {
    from < Moment(day: day, time: hours.end) && Moment(day: day, time: hours.start) < until
  }
}

/// A portfolio holder: the mayor or an alderman.
public struct Holder: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.holder
  /// The short name that files and commands use.
  public let id: String
  /// The role, not the person.
  public var name: String
  /// What they hold, in lower case.
  public var portfolios: [String]
  /// Who stands in: with a substitute an absence costs, without one it forbids.
  public var substitute: Holder.ID?
  /// When they count.
  public var availability: Availability

  /// A portfolio holder.
  public init(
    id: String, name: String, portfolios: [String], substitute: Holder.ID? = nil,
    availability: Availability = Availability()
  ) {
    self.id = id
    self.name = name
    self.portfolios = portfolios
    self.substitute = substitute
    self.availability = availability
  }
}

/// A faction: its seats, its representatives and who speaks for it on what.
public struct Faction: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.faction
  /// The short name that files and commands use: "F1".
  public let id: String
  /// The name that people use.
  public var name: String
  /// How many members it has: F1-1, F1-2 and on.
  public var seats: Int
  /// How many non-members may speak for it in the market: F1-a, F1-b and on.
  public var representatives: Int
  /// Who speaks on which portfolio.
  public var spokespersons: [Spokespersons]
  /// When it counts.
  public var availability: Availability

  /// A faction.
  public init(
    id: String, name: String, seats: Int, representatives: Int = 0,
    spokespersons: [Spokespersons] = [], availability: Availability = Availability()
  ) {
    self.id = id
    self.name = name
    self.seats = seats
    self.representatives = representatives
    self.spokespersons = spokespersons
    self.availability = availability
  }

  /// Who speaks on one portfolio: the first first, further names are substitutes.
  public struct Spokespersons: Hashable, Codable, Sendable {
    /// The portfolio, in lower case.
    public var portfolio: String
    /// Who speaks, with from when until when.
    public var people: [Spokesperson]

    /// The spokespersons of a portfolio.
    public init(portfolio: String, people: [Spokesperson]) {
      self.portfolio = portfolio
      self.people = people
    }
  }

  /// One who speaks on a portfolio for a time.
  public struct Spokesperson: Hashable, Codable, Sendable {
    /// A member or representative of the faction.
    public var member: Member.ID
    /// When they speak on it.
    public var availability: Availability

    /// A spokesperson.
    public init(member: Member.ID, availability: Availability = Availability()) {
      self.member = member
      self.availability = availability
    }
  }

  /// The identifiers of its members and representatives, members first.
  public var people: [Member.ID] {
    let letters = (0..<max(0, min(representatives, 26))).map {
      Character(UnicodeScalar(97 + UInt8($0)))
    }
    return (0..<max(0, seats)).map { "\(id)-\($0 + 1)" } + letters.map { "\(id)-\($0)" }
  }
}

/// What is known of one member or representative beyond the faction's own facts.
public struct Member: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.member
  /// "F1-2" or "F1-a".
  public let id: String
  /// The faction.
  public var faction: Faction.ID
  /// When they count.
  public var availability: Availability

  /// A member.
  public init(id: String, faction: Faction.ID, availability: Availability = Availability()) {
    self.id = id
    self.faction = faction
    self.availability = availability
  }
}

/// A member who may chair sessions.
public struct Chair: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.chair
  /// The same as its `member`.
  public var id: String { member }
  /// Who it is.
  public let member: Member.ID
  /// When they chair.
  public var availability: Availability

  /// A chair.
  public init(member: Member.ID, availability: Availability = Availability()) {
    self.member = member
    self.availability = availability
  }
}

/// Registry staff: one clerk in each room in use.
public struct Clerk: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.clerk
  /// The short name that files and commands use.
  public let id: String
  /// The role, not the person.
  public var name: String
  /// When they serve.
  public var availability: Availability

  /// A clerk.
  public init(id: String, name: String, availability: Availability = Availability()) {
    self.id = id
    self.name = name
    self.availability = availability
  }
}

extension Agenda {
  /// The portfolio holders who hold a portfolio on a day, in order of identifier.
  public func holders(of portfolio: String, on day: Day) -> [Holder] {
    let wanted = portfolio.folded
    return holders.filter {
      $0.availability.isValid(on: day) && $0.portfolios.contains { $0.folded == wanted }
    }
  }
}

extension Agenda {
  /// Every portfolio that somebody holds, sorted.
  public var portfolios: [String] {
    Set(holders.flatMap(\.portfolios)).sorted()
  }
}
