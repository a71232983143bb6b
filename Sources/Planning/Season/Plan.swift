/// Where a session goes: an evening, its first round and a room, each an index into a ``Season``.
public struct Place: Hashable, Sendable {
  /// The evening.
  public var evening: Int
  /// Its first round.
  public var round: Int
  /// The room.
  public var room: Int

  /// A place.
  public init(evening: Int, round: Int, room: Int) {
    self.evening = evening
    self.round = round
    self.room = room
  }
}

/// Where every request of a season goes; nil for one that is left out.
public typealias Plan = [Place?]

/// What a plan costs: first what is left out, then what was announced and moves, then wishes.
///
/// The levels are compared in that order, never added up: no number of wishes outweighs a request
/// that could have been placed.
public struct PlanCost: Hashable, Comparable, Sendable {
  /// The weight of the requests that are left out.
  public var unplaced: Int
  /// What the moves of announced sessions cost.
  public var moved: Int
  /// What the broken wishes cost.
  public var wishes: Int

  /// A cost.
  public init(unplaced: Int = 0, moved: Int = 0, wishes: Int = 0) {
    self.unplaced = unplaced
    self.moved = moved
    self.wishes = wishes
  }

  /// Whether one costs less: the first level in which they differ decides.
  public static func < (one: Self, other: Self) -> Bool {
    (one.unplaced, one.moved, one.wishes) < (other.unplaced, other.moved, other.wishes)
  }

  /// The three levels in order.
  public var levels: [Int] { [unplaced, moved, wishes] }
}

/// The wishes of a cost, split by rule.
public struct WishCosts: Hashable, Sendable {
  /// Weeks off the day that was wished.
  public var date = 0
  /// Rounds over what an evening can bear.
  public var load = 0
  /// Rounds until the evenings end.
  public var end = 0
  /// Rooms opened.
  public var room = 0
  /// Pairs that belong together and are not.
  public var together = 0
  /// Pairs that belong apart and are not.
  public var apart = 0
  /// People wanted in two rooms at once.
  public var clash = 0

  /// What the places cost in themselves.
  public var place = 0

  /// All of them.
  public var sum: Int { place + date + load + end + room + together + apart + clash }
}
