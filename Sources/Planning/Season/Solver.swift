/// Plans a season: a plan at once, better ones as long as it runs, and the proof when there is none
/// better.
///
///     var solver = try Solver(season, seed: 1)
///     while solver.step(10_000) {}
///     solver.progress.plan
///
/// It is a value with a step: whoever runs it owns the clock, the thread and the button that stops
/// it. The same season, seed and steps give the same plan on every machine, however the steps are
/// cut. A step is about the time of one small move of the annealing, a quarter of a microsecond.
public struct Solver: ~Copyable {
  /// The season.
  public let season: Season
  let grid: Grid
  private var placing: Placing
  private var proof: Proof?
  private var annealing: Annealing?
  private var spent = Spent()
  private var patience = 200
  private var stalled = 0
  private let levels: Int
  private let seed: UInt64
  /// What is known by now.
  public private(set) var progress: Progress

  /// The steps that each part took.
  private struct Spent {
    var total = 0
    var proof = 0
    var search = 0
    var debt = 0
  }

  /// What is known of a season's best plan.
  public struct Progress: Hashable, Sendable {
    /// The best plan so far.
    public var plan: Plan
    /// What it costs.
    public var cost: PlanCost
    /// What no plan can cost less than, level by level.
    public var bound: PlanCost
    /// Whether each level is proven best, given the ones before it.
    public var proven: [Bool]
    /// The steps taken.
    public var steps: Int

    /// Whether the plan is proven best at every level.
    public var isProven: Bool { proven.allSatisfy { $0 } }
  }

  /// Begins with the first plan there is.
  ///
  /// - Parameters:
  ///   - season: what to plan.
  ///   - seed: what chance begins from.
  ///   - levels: how many levels to work on beside the first: 0 only places as much as it can, 1
  ///     also keeps what was announced where it was, 2 also betters the wishes.
  /// - Throws: what makes the season unreadable as one.
  public init(_ season: Season, seed: UInt64 = 1, levels: Int = 2) throws(SeasonFault) {
    try self.init(season, Grid(season), seed: seed, levels: levels)
  }

  /// Begins with the first plan there is of a season that was made ready.
  init(_ season: Season, _ grid: Grid, seed: UInt64, levels: Int) {
    self.season = season
    self.grid = grid
    self.seed = seed
    self.levels = levels
    placing = Placing(grid, seed: seed)
    progress = Progress(
      plan: grid.plan(placing.best), cost: placing.bestCost, bound: PlanCost(),
      proven: Self.proven(0, placing.bestCost), steps: 0)
  }

  /// Works for so many steps; false when there is nothing left to do.
  public mutating func step(_ count: Int) -> Bool {
    spent.debt += count
    while spent.debt > 0 {
      let cost = advance()
      guard cost > 0 else {
        spent.debt = 0
        note()
        return false
      }
      spent.debt -= cost
      spent.total += cost
    }
    note()
    return true
  }

  /// Does the next small piece of work, and tells how many steps it took; 0 when all is done.
  private mutating func advance() -> Int {
    guard proof != nil else { return place() }
    if isProving, annealing?.isDone != false || spent.proof <= spent.search { return prove() }
    return levels == 2 || isProving ? better() : 0
  }

  private var isProving: Bool { (proof?.proven ?? 0) < (levels > 0 ? 2 : 1) }

  /// A piece of placing; when that has found all, or nothing for a while, the proof begins.
  private mutating func place() -> Int {
    let before = placing.bestCost.unplaced
    let steps = placing.steps
    if !placing.isDone { placing.step(10) }
    stalled = placing.bestCost.unplaced < before ? 0 : stalled + 10
    if placing.isDone || stalled > 50 + grid.count {
      proof = Proof(grid, around: placing.best)
    }
    return (placing.steps - steps + 1) * Self.placingSteps
  }

  /// A question of the proof; where it finds no answer, more placing.
  private mutating func prove() -> Int {
    let (level, bound) = (proof?.proven ?? 0, proof?.bound ?? PlanCost())
    guard level == 0 || levels > 0 else { return 0 }
    let goesOn = proof?.step(conflicts: patience) ?? false
    var cost = Self.questionSteps + grid.count
    if goesOn, proof?.bound == bound, proof?.isUnsure == true {
      cost += patience * Self.conflictSteps
      patience = min(patience * 2, 50_000)
      if level == 0, !placing.isDone { cost += placeMore(cost) }
      if annealing == nil, level > 0 { beginAnnealing() }
    }
    spent.proof += cost
    if annealing == nil, !goesOn || spent.proof > Self.alone { beginAnnealing() }
    return cost
  }

  private mutating func placeMore(_ cost: Int) -> Int {
    let pieces = max(10, cost / Self.placingSteps)
    placing.step(pieces)
    proof?.consider(placing.best)
    return pieces * Self.placingSteps
  }

  private mutating func beginAnnealing() {
    guard let proof, levels == 2 || grid.isPublished else { return }
    var occupancy = Occupancy(grid)
    occupancy.reset(to: proof.plan)
    annealing = Annealing(occupancy, seed: seed)
    spent.search = spent.proof
  }

  /// A piece of annealing, from the best plan that the proof found too.
  private mutating func better() -> Int {
    if annealing == nil { beginAnnealing() }
    guard let cost = annealing?.bestCost, annealing?.isDone == false else { return 0 }
    if let proof, proof.cost < cost { annealing?.begin(with: proof.plan) }
    annealing?.step(Self.slice)
    if let annealing { proof?.consider(annealing.best) }
    spent.search += Self.slice
    return Self.slice
  }

  private mutating func note() {
    let best = annealing.map { ($0.bestCost, $0.best) } ?? (placing.bestCost, placing.best)
    let proved = proof.map { ($0.cost, $0.plan) } ?? best
    let (bestCost, plan) = best.0 <= proved.0 ? best : proved
    progress = Progress(
      plan: grid.plan(plan), cost: bestCost, bound: proof?.bound ?? PlanCost(),
      proven: Self.proven(proof?.proven ?? 0, bestCost), steps: spent.total)
  }

  /// A level that costs nothing cannot be bettered.
  private static func proven(_ levels: Int, _ cost: PlanCost) -> [Bool] {
    let first = levels > 0 || cost.unplaced == 0
    let second = first && (levels > 1 || cost.moved == 0)
    return [first, second, second && cost.wishes == 0]
  }

  /// What a piece of work counts for, in steps.
  private static let placingSteps = 60
  private static let questionSteps = 400
  private static let conflictSteps = 40
  /// Moves of the annealing in one piece.
  private static let slice = 1_000
  /// How long the proof goes on before the annealing gets its share.
  private static let alone = 200_000
}
