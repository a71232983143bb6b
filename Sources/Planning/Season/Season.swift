public import Almanac

/// A season to plan, as facts: the problem of the format `marktmeester-plan/1`.
///
/// Requests want a place each: an evening, a first round and a room. Everything refers by index
/// into the lists here, rounds count from 0 within an evening, and a list's order is its meaning:
/// closed evenings stay in it. A season says nothing about where things go: that is a ``Plan``.
public struct Season: Hashable, Sendable {
  /// The season's name, for messages and results.
  public var name: String
  /// The evenings, in order of their day.
  public var evenings: [Evening]
  /// The rooms, the same every evening.
  public var rooms: [Room]
  /// Who must be in the room for their portfolio.
  public var holders: [Holder]
  /// The factions of the council.
  public var factions: [Faction]
  /// What asks for a place.
  public var requests: [Request]
  /// Which request comes after which.
  public var chains: [Chain]
  /// Requests that are better treated on one evening.
  public var together: [Pair]
  /// Requests that are better not treated at the same time.
  public var apart: [Pair]
  /// What was announced, one entry a request; nil where nothing was.
  public var published: [Place?]?
  /// Rounds that an evening can bear before more of them costs.
  public var loadTarget: Int
  /// What each broken wish and each move costs.
  public var weights: Weights

  /// A season.
  public init(
    name: String, evenings: [Evening], rooms: [Room], holders: [Holder] = [],
    factions: [Faction] = [], requests: [Request], chains: [Chain] = [], together: [Pair] = [],
    apart: [Pair] = [], published: [Place?]? = nil, loadTarget: Int, weights: Weights = Weights()
  ) {
    self.name = name
    self.evenings = evenings
    self.rooms = rooms
    self.holders = holders
    self.factions = factions
    self.requests = requests
    self.chains = chains
    self.together = together
    self.apart = apart
    self.published = published
    self.loadTarget = loadTarget
    self.weights = weights
  }
}

extension Season {
  /// An evening with its rounds.
  public struct Evening: Hashable, Sendable {
    /// Its day.
    public var day: Day
    /// Why nothing is planned on it; nil when it is open.
    public var closed: String?
    /// How many rounds it has.
    public var rounds: Int
    /// How many sessions it may have.
    public var maxSessions: Int
    /// How many sessions may be held at once, by round; nil for as many as there are rooms.
    public var parallel: [Int]?

    /// An evening.
    public init(
      day: Day, closed: String? = nil, rounds: Int, maxSessions: Int, parallel: [Int]? = nil
    ) {
      self.day = day
      self.parallel = parallel
      self.closed = closed
      self.rounds = rounds
      self.maxSessions = maxSessions
    }
  }

  /// A room.
  public struct Room: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// How many people it holds.
    public var capacity: Int
    /// What it has.
    public var equipment: [String]
    /// Whether the public may come in.
    public var isPublic: Bool
    /// The evenings on which it cannot be used.
    public var closed: [Int]

    /// A room.
    public init(
      id: String, capacity: Int, equipment: [String] = [], isPublic: Bool = true,
      closed: [Int] = []
    ) {
      self.id = id
      self.capacity = capacity
      self.equipment = equipment
      self.isPublic = isPublic
      self.closed = closed
    }
  }

  /// A portfolio holder.
  public struct Holder: Hashable, Sendable {
    /// The holder's name.
    public var id: String
    /// When the holder is away.
    public var absences: [Absence]

    /// A holder.
    public init(id: String, absences: [Absence] = []) {
      self.id = id
      self.absences = absences
    }
  }

  /// An evening, or some of its rounds, on which a holder is away.
  public struct Absence: Hashable, Sendable {
    /// The evening.
    public var evening: Int
    /// The rounds; nil for all of them.
    public var rounds: [Int]?

    /// An absence.
    public init(evening: Int, rounds: [Int]? = nil) {
      self.evening = evening
      self.rounds = rounds
    }
  }

  /// A faction with who speaks for it.
  public struct Faction: Hashable, Sendable {
    /// Its name.
    public var id: String
    /// Who speaks, by portfolio: only looked up, never walked through.
    public var spokespersons: [String: String]

    /// A faction.
    public init(id: String, spokespersons: [String: String]) {
      self.id = id
      self.spokespersons = spokespersons
    }
  }

  /// `after` comes at least so many days after `before`, and only if `before` is placed.
  public struct Chain: Hashable, Sendable {
    /// The request that comes first.
    public var before: Int
    /// The request that follows it.
    public var after: Int
    /// The least number of days between their evenings.
    public var minDays: Int

    /// A chain.
    public init(before: Int, after: Int, minDays: Int) {
      self.before = before
      self.after = after
      self.minDays = minDays
    }
  }

  /// Two requests.
  public struct Pair: Hashable, Sendable {
    /// One.
    public var first: Int
    /// The other.
    public var second: Int

    /// A pair.
    public init(_ first: Int, _ second: Int) {
      self.first = first
      self.second = second
    }
  }

  /// What each broken wish and each move costs, in whole points.
  public struct Weights: Hashable, Sendable {
    /// A week, or part of one, off the day that was wished.
    public var date = 4
    /// A round over what an evening can bear.
    public var load = 3
    /// A round later that an evening ends.
    public var end = 2
    /// A room opened for an evening.
    public var room = 1
    /// A pair that belongs together, on different evenings.
    public var together = 12
    /// A pair that belongs apart, at the same time.
    public var apart = 15
    /// A session too many at once for a person.
    public var clash = 2
    /// A published session that goes to another evening.
    public var moveEvening = 10
    /// One that begins at another round of its evening.
    public var moveRound = 3
    /// One that only changes rooms.
    public var moveRoom = 1

    /// The usual weights.
    public init() {}

    /// Whether a move costs the more, the further it goes.
    var areNested: Bool { moveEvening >= moveRound && moveRound >= moveRoom }
  }
}
