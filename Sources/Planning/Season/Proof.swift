/// Proves, level by level, that no plan is better: first that no more can be placed, then that no
/// fewer moves will do.
///
///     var proof = Proof(grid, around: plan)
///     while proof.step(conflicts: 1_000) {}
///     proof.bound    // per level; equal to the cost of `proof.plan` where proven
struct Proof {
  let grid: Grid
  /// The best plan known.
  private(set) var plan: [Int32]
  private(set) var cost: PlanCost
  /// What no plan can do better than, level by level; meaningful as far as `proven` goes.
  private(set) var bound = PlanCost()
  /// How many levels are proven, at most 2.
  private(set) var proven = 0
  let encoding: Encoding
  private var minimum: Minimum
  /// Whether the last question went unanswered.
  private(set) var isUnsure = false

  /// Begins with a plan that breaks nothing.
  init(_ grid: Grid, around plan: [Int32]) {
    self.grid = grid
    self.plan = plan
    cost = Self.cost(grid, plan)
    let encoding = Encoding(grid, around: plan)
    for request in 0..<grid.count where plan[request] < 0 { encoding.open(request) }
    self.encoding = encoding
    minimum = Minimum(encoding) { [(encoding.placed[$0], grid.weight[$0])] }
    closeUnplaced()
  }

  /// Goes on for about so many conflicts; false when both levels are proven.
  mutating func step(conflicts: Int) -> Bool {
    guard proven < 2 else { return false }
    let outcome = minimum.step(conflicts: conflicts)
    isUnsure = outcome == .unknown
    if isUnsure, proven == 0 { minimum.widen() }
    if outcome == .plan || outcome == .best {
      let other = encoding.plan()
      consider(other, Self.cost(grid, other))
    }
    if proven == 0 {
      bound.unplaced = minimum.bound
      closeUnplaced()
    } else {
      bound.moved = minimum.bound
      if bound.moved >= cost.moved { proven = 2 }
    }
    return proven < 2
  }

  /// By request: whether every plan with the least left out has it; known from level 0 on.
  private(set) var isPlaced: [Bool] = []
  private var moveWishes: MoveWishes?

  /// The season with the places only that a plan can use which is best at the proven levels.
  func refined() -> Grid {
    guard proven == 2, let moveWishes else { return grid }
    let keeps = (0..<grid.count).map { moveWishes.keeps($0, minimum) }
    return grid.restricted { keeps[$0].allows(grid, $0, Int(grid.cells[$1])) }
  }

  /// By request: whether it is in none of the sets, found so far, that cannot all be placed.
  private var isInNoCore: [Bool] {
    (0..<grid.count).map {
      encoding.isOpened($0) ? minimum.isWished(encoding.placed[$0]) : grid.weight[$0] > 0
    }
  }

  /// Goes to the second level when the first is proven.
  private mutating func closeUnplaced() {
    guard minimum.bound >= cost.unplaced else { return }
    bound.unplaced = cost.unplaced
    proven = grid.isPublished ? 1 : 2
    isPlaced = isInNoCore
    guard proven == 1 else { return }
    minimum.settle()
    let wishes = MoveWishes(encoding, isPlaced: isPlaced)
    moveWishes = wishes
    for request in 0..<grid.count
    where grid.published[request] >= 0 && grid.published[request] != encoding.base[request] {
      encoding.open(request)
    }
    minimum = Minimum(encoding) { wishes.wishes(of: $0) }
    if cost.moved == 0 { proven = 2 }
  }

  /// Takes over a plan when it is better.
  mutating func consider(_ other: [Int32], _ otherCost: PlanCost) {
    if otherCost < cost {
      plan = other
      cost = otherCost
    }
  }

  private static func cost(_ grid: Grid, _ plan: [Int32]) -> PlanCost {
    var occupancy = Occupancy(grid)
    occupancy.reset(to: plan)
    return occupancy.cost
  }
}

/// The wishes that announced sessions stay where they are, in a season's clauses.
private struct MoveWishes {
  let encoding: Encoding
  /// By request: whether every plan with the least left out has it; those not yet opened
  /// all are.
  private let isPlaced: [Bool]
  /// A literal that never holds.
  private let never: Literal
  private let cache = Cache()

  init(_ encoding: Encoding, isPlaced: [Bool]) {
    self.encoding = encoding
    self.isPlaced = isPlaced
    never = encoding.clauses.variable()
    encoding.clauses.add(-never)
  }

  /// The wishes of a request that is opened.
  func wishes(of request: Int) -> [Minimum.Wish] {
    let (grid, clauses) = (encoding.grid, encoding.clauses)
    if isPlaced[request] { clauses.add(encoding.placed[request]) }
    let old = Int(grid.published[request])
    guard old >= 0, let opened = encoding.opened[request] else { return [] }
    let weights = grid.weights
    guard weights.areNested else {
      return zip(grid.places(of: request), opened.places).map { place, literal in
        (-literal, grid.moveCost(request, to: Int(place)))
      }
    }
    let kept = kept(request, opened, old)
    return [
      (kept.evening, weights.moveEvening - weights.moveRound),
      (kept.start, weights.moveRound - weights.moveRoom), (kept.place, weights.moveRoom),
    ]
  }

  private typealias Kept = (evening: Literal, start: Literal, place: Literal)

  /// The literals that say that evening, start and place of a request are kept.
  private func kept(_ request: Int, _ opened: Encoding.Opened, _ old: Int) -> Kept {
    if let known = cache.kept[request] { return known }
    let grid = encoding.grid
    let evening = opened.evenings.first { $0.evening == grid.evening(old) }?.literal
    let start = opened.starts.first { $0.slot == grid.slot(old) }?.literal
    let place = grid.index(of: old, for: request).map {
      opened.places[$0 - grid.start[request]]
    }
    let kept = (kept(request, evening), kept(request, start), kept(request, place))
    cache.kept[request] = kept
    return kept
  }

  /// The literals made so far, by request.
  private final class Cache {
    var kept: [Int: Kept] = [:]
  }

  /// What of its announced place a request keeps in every best plan.
  struct Keeps {
    var evening = false
    var start = false
    var place = false

    /// Whether a place keeps that.
    func allows(_ grid: Grid, _ request: Int, _ place: Int) -> Bool {
      let old = Int(grid.published[request])
      return (!evening || grid.evening(place) == grid.evening(old))
        && (!start || grid.slot(place) == grid.slot(old)) && (!self.place || place == old)
    }
  }

  /// What of its announced place a request keeps in every plan with the fewest moves.
  func keeps(_ request: Int, _ minimum: Minimum) -> Keeps {
    let grid = encoding.grid
    let (old, weights) = (Int(grid.published[request]), grid.weights)
    guard old >= 0, weights.areNested else { return Keeps() }
    guard let opened = encoding.opened[request] else {
      return Keeps(
        evening: weights.moveEvening > weights.moveRound,
        start: weights.moveRound > weights.moveRoom, place: weights.moveRoom > 0)
    }
    let kept = kept(request, opened, old)
    return Keeps(
      evening: minimum.isWished(kept.evening), start: minimum.isWished(kept.start),
      place: minimum.isWished(kept.place))
  }

  /// A literal for "stays, or is left out".
  private func kept(_ request: Int, _ stays: Literal?) -> Literal {
    if isPlaced[request] { return stays ?? never }
    let own = encoding.placed[request]
    guard let stays else { return -own }
    let kept = encoding.clauses.variable()
    encoding.clauses.add(-kept, stays, -own)
    return kept
  }
}
