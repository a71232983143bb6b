public import Almanac

extension Season {
  /// What is asked for.
  public struct Request: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// Decides who speaks for a faction.
    public var portfolio: String
    /// The holders who must be there.
    public var holders: [Int]
    /// How many rounds.
    public var duration: Int
    /// How many people are expected.
    public var attendance: Int
    /// What the room must have.
    public var equipment: [String]
    /// Whether the public must be able to come in.
    public var isPublic: Bool
    /// Not before these days.
    public var after: [Limit]
    /// Not after these days.
    public var before: [Limit]
    /// The day on which its papers are ready.
    public var papersReady: Day
    /// How many days before the evening the papers are due.
    public var noticeDays: Int
    /// The day of the presidium that can grant it.
    public var presidium: Day
    /// How many days the evening comes after that presidium.
    public var leadDays: Int
    /// The day that is wished.
    public var preferred: Day
    /// Within how many days of it nothing is paid.
    public var tolerance: Int
    /// What leaving it out costs.
    public var weight: Int
    /// The only place it may have.
    public var pin: Place?
    /// Places that something else forbids, with the reason.
    public var bans: [Ban]
    /// What places cost beside the date; nothing where none is named.
    public var prices: [PricedPlace]
    /// The factions whose spokesperson must be there.
    public var attend: [Int]
    /// The factions whose spokesperson would like to be there.
    public var wish: [Int]

    /// A request.
    public init(
      id: String, portfolio: String = "", holders: [Int] = [], duration: Int = 1,
      attendance: Int = 0, equipment: [String] = [], isPublic: Bool = false,
      after: [Limit] = [], before: [Limit] = [], papersReady: Day, noticeDays: Int = 0,
      presidium: Day, leadDays: Int = 0, preferred: Day, tolerance: Int = 0, weight: Int = 1,
      pin: Place? = nil, bans: [Ban] = [], prices: [PricedPlace] = [],
      attend: [Int] = [], wish: [Int] = []
    ) {
      self.bans = bans
      self.prices = prices
      self.id = id
      self.portfolio = portfolio
      self.holders = holders
      self.duration = duration
      self.attendance = attendance
      self.equipment = equipment
      self.isPublic = isPublic
      self.after = after
      self.before = before
      self.papersReady = papersReady
      self.noticeDays = noticeDays
      self.presidium = presidium
      self.leadDays = leadDays
      self.preferred = preferred
      self.tolerance = tolerance
      self.weight = weight
      self.pin = pin
      self.attend = attend
      self.wish = wish
    }
  }

  /// Places that one reason forbids.
  public struct Ban: Hashable, Sendable {
    /// Why: the name of a rule.
    public var reason: String
    /// The places.
    public var places: [Place]

    /// A ban.
    public init(reason: String, places: [Place]) {
      self.reason = reason
      self.places = places
    }
  }

  /// A place with its price.
  public struct PricedPlace: Hashable, Sendable {
    /// The place.
    public var place: Place
    /// What it costs, 0 or more.
    public var price: Int

    /// A place with its price.
    public init(_ place: Place, price: Int) {
      self.place = place
      self.price = price
    }
  }

  /// A limit on the day of a request, with its reason.
  public struct Limit: Hashable, Sendable {
    /// The first or last day allowed.
    public var day: Day
    /// Why.
    public var reason: String

    /// A limit.
    public init(day: Day, reason: String) {
      self.day = day
      self.reason = reason
    }
  }
}
