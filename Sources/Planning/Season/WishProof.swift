/// Proves what the wishes must cost at least, when as little as possible is left out and moved.
///
/// It bounds from below with a ``Relaxation``; strikes a request from an evening when every plan
/// that has it there must cost as much as one that is known; and where the evenings will not agree,
/// it looks at both cases: the request on that evening, or not (branch and bound, depth first).
struct WishProof {
  private let grid: Grid
  private let season: WishSeason
  private let moved: Int
  /// What is open: cases not yet decided, the last one first.
  private var cases: [Case]
  /// What no plan can cost less than, in whole points.
  private(set) var bound = 0
  /// The best plan that the evenings agreed on, and what it costs; none better than was known.
  private(set) var found: (plan: [Int32], cost: PlanCost)?

  /// A case with what was inherited as its bound.
  private struct Case {
    var relaxation: Relaxation
    var bound: Int
    /// Whether evenings were struck since it was made.
    var wasSurveyed = false
  }

  /// The proof for a season; nil when an evening of it has too many candidates.
  ///
  /// - Parameters:
  ///   - grid: the season, with the places that a plan can use which is best at the first levels.
  ///   - isPlaced: by request, whether every plan that leaves out as little as possible has it.
  ///   - leftOut: the weight that is left out.
  ///   - moved: what the moves of announced sessions cost.
  init?(_ grid: Grid, isPlaced: [Bool], leftOut: Int, moved: Int) {
    guard let season = WishSeason(grid, leftOut: leftOut, moved: moved) else { return nil }
    self.grid = grid
    self.season = season
    self.moved = moved
    var relaxation = Relaxation(
      season.models.map { .max >> CandidateSet(CandidateSet.bitWidth - $0.requests.count) },
      isPlaced: isPlaced,
      multiplier: season.firstMultipliers)
    season.propagate(&relaxation)
    cases = [Case(relaxation: relaxation, bound: 0)]
  }

  /// Cases in which the evenings agree on a plan that moves more than need be: as far as this
  /// proof goes, they cannot be decided.
  private var undecided: Int?

  /// Whether no plan is better than the best known.
  var isDone: Bool { cases.isEmpty && undecided == nil }

  /// Whether nothing is left to do.
  var isOver: Bool { cases.isEmpty }

  /// The places on which the evenings agreed last, each request once: the beginning of a plan.
  var suggestion: [Int32]? { cases.last.map { season.plan($0.relaxation) } }

  /// How often the multipliers were moved.
  private(set) var rounds = 0

  /// Does a piece of work, when the best plan known costs `target`; returns how much it was.
  mutating func step(target: Int) -> Int {
    guard var current = cases.popLast() else { return conclude(0, target) }
    let target = min(target, found?.cost.wishes ?? .max)
    guard current.bound < target else { return conclude(1, target) }
    var work = current.relaxation.improve(season, target: target)
    rounds += 1
    current.bound = max(current.bound, current.relaxation.bound)
    guard current.bound < target else { return conclude(work, target) }
    if current.relaxation.agrees {
      if let pair = season.brokenChain(current.relaxation) {
        split(current, pair.request, evening: pair.model)
        return conclude(work, target)
      }
      if take(current, target) { return conclude(work, target) }
    }
    if current.relaxation.multipliers.idle > 20 {
      if !current.wasSurveyed {
        current.wasSurveyed = true
        work += season.survey(&current.relaxation, target: target)
        season.propagate(&current.relaxation)
        current.relaxation.multipliers.restart(step: 0.8)
      } else if let choice = season.disagreement(current.relaxation) {
        split(current, choice.request, evening: choice.model)
        return conclude(work, target)
      } else {
        current.relaxation.multipliers.restart(step: 0.4)
      }
    }
    cases.append(current)
    return conclude(work, target)
  }

  /// Takes over the plan on which the evenings agree; true when that ends its case.
  private mutating func take(_ current: Case, _ target: Int) -> Bool {
    let plan = season.plan(current.relaxation)
    var occupancy = Occupancy(grid)
    occupancy.reset(to: plan)
    let cost = occupancy.cost
    if cost.moved <= moved {
      if cost.wishes < target { found = (plan, cost) }
      return cost.wishes <= current.bound
    }
    // What it moves too much was charged for; when that was all, no more can be said of the case.
    guard cost.wishes + WishSeason.moveCharge * (cost.moved - moved) <= current.bound else {
      return false
    }
    undecided = min(undecided ?? .max, current.bound)
    return true
  }

  private mutating func conclude(_ work: Int, _ target: Int) -> Int {
    let target = min(target, found?.cost.wishes ?? .max)
    if let least = undecided, least >= target { undecided = nil }
    let open = min(cases.map(\.bound).min() ?? target, undecided ?? target)
    bound = max(bound, min(target, open))
    return max(1, work)
  }

  /// Looks at both cases: a request on an evening, and not; the first is looked at first.
  private mutating func split(_ current: Case, _ request: Int, evening: Int?) {
    var (with, without) = (current, current)
    with.wasSurveyed = false
    without.wasSurveyed = false
    if let evening {
      season.require(request, on: evening, &with.relaxation)
      season.strike(request, from: evening, &without.relaxation)
    } else {
      season.leaveOut(request, &with.relaxation)
      without.relaxation.isPlaced[request] = true
    }
    for branch in [without, with] {
      var branch = branch
      guard season.propagate(&branch.relaxation) else { continue }
      branch.relaxation.multipliers.restart(step: 0.8)
      cases.append(branch)
    }
  }
}
