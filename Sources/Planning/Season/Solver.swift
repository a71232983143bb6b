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
  private let grid: Grid
  private let seed: UInt64
  private let levels: Int
  private var placing: Placing
  /// Pieces of placing since it last gained.
  private var stalled = 0
  /// The proof of the first two levels, once the placing has slowed down.
  private var proof: Proof?
  /// The conflicts that a question of the proof may take.
  private var patience = 200
  /// The steps of placing that are due before the next question.
  private var owed = 0
  /// The search for better wishes, and the proof that there are none.
  private var annealing: Annealing?
  private var wishProof: WishProof?
  private var looseBound: LooseBound?
  private var isRefined = false
  /// The round of the wishes' proof after which its agreements are made a plan next.
  private var nextPolish = 10
  private var spent = Spent()
  /// What is known by now.
  public private(set) var progress: Progress

  /// The steps that each part took.
  private struct Spent {
    var total = 0
    /// Steps asked for and not yet taken; less than 0 when a piece took more.
    var debt = 0
    var proof = 0
    var search = 0
  }

  /// What is known of a season's best plan.
  public struct Progress: Hashable, Sendable {
    /// The best plan so far.
    public var plan: Plan
    /// What it costs.
    public var cost: PlanCost
    /// What no plan can cost less than, level by level, given the best at the levels before.
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
  ///   - plan: a plan to begin with, of this season or of the one that it was before a fact
  ///     changed; what no longer fits looks for another place. Nil begins with nothing placed.
  /// - Throws: what makes the season unreadable as one.
  public init(
    _ season: Season, seed: UInt64 = 1, levels: Int = 2, from plan: Plan? = nil
  ) throws(SeasonFault) {
    self.season = season
    self.seed = seed
    self.levels = levels
    let grid = try Grid(season)
    self.grid = grid
    if let plan {
      let known = plan.prefix(grid.count).map { place in
        Int32(place.flatMap(grid.cellIfThere) ?? -1)
      }
      let places = known + Array(repeating: -1, count: grid.count - known.count)
      placing = Placing(Greedy.completed(grid, places), seed: seed)
    } else {
      placing = Placing(grid, seed: seed)
    }
    progress = Progress(
      plan: grid.plan(placing.best), cost: placing.bestCost, bound: PlanCost(),
      proven: [false, false, false], steps: 0)
    note()
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
    guard let proof else { return place() }
    if proof.proven == 0, owed > 0 { return placeMore() }
    if proof.proven < min(2, levels + 1) {
      let isBehind = spent.proof <= spent.search * Self.proofShare
      return isBehind || annealing?.isDone != false ? prove() : better()
    }
    guard levels == 2 else { return 0 }
    if !isRefined { refine() }
    if let looseBound, !looseBound.isOver, spent.proof <= spent.search { return bound() }
    guard let wishProof else { return better() }
    if wishProof.isDone { return 0 }
    if wishProof.isOver { return better() }
    return spent.proof <= spent.search ? bound() : better()
  }

  /// A piece of placing; when that has found all, or nothing for a while, the proof begins.
  private mutating func place() -> Int {
    let (before, steps) = (placing.bestCost.unplaced, placing.steps)
    if !placing.isDone { placing.step(10) }
    stalled = placing.bestCost.unplaced < before ? 0 : stalled + 10
    if placing.isDone || stalled > 50 + grid.count * grid.count / 100 {
      proof = Proof(grid, around: placing.best)
    }
    return (placing.steps - steps + 1) * Self.placingSteps
  }

  /// A question of the proof; where it finds no answer, placing gets its share of the time.
  private mutating func prove() -> Int {
    let (level, before) = (proof?.proven ?? 0, size)
    let conflict = Self.conflictSteps + before / Self.variablesAStep
    let conflicts = max(1, min(patience, Self.mostPatience / conflict))
    _ = proof?.step(conflicts: conflicts)
    var cost = Self.questionSteps + grid.count + (size - before) * Self.variableSteps
    if proof?.isUnsure == true {
      cost += conflicts * conflict
      patience = conflicts * 2
      if level == 0 { owed = max(Self.leastPlacing, cost * size / Self.halfAndHalf) }
    }
    spent.proof += cost
    if annealing == nil, levels > 0, spent.proof > Self.alone { anneal(grid) }
    return cost
  }

  /// How many variables the clauses have.
  private var size: Int { proof?.encoding.clauses.variables ?? 0 }

  /// A piece of the placing that goes on beside questions without an answer.
  private mutating func placeMore() -> Int {
    guard !placing.isDone else {
      owed = 0
      return 1
    }
    placing.step(10)
    proof?.consider(placing.best, placing.bestCost)
    let cost = 10 * Self.placingSteps
    owed -= cost
    spent.proof += cost
    return cost
  }

  /// Begins the work on wishes, at the places only that keep the proven levels at their best.
  private mutating func refine() {
    guard let proof else { return }
    isRefined = true
    let refined = proof.refined()
    anneal(refined)
    wishProof = WishProof(
      refined, isPlaced: proof.isPlaced, leftOut: proof.cost.unplaced, moved: proof.cost.moved)
    if wishProof == nil {
      looseBound = LooseBound(refined, isPlaced: proof.isPlaced, leftOut: proof.cost.unplaced)
    }
    spent.proof = Self.headStart
  }

  private mutating func anneal(_ grid: Grid) {
    guard let proof else { return }
    var occupancy = Occupancy(grid)
    occupancy.reset(to: proof.plan)
    annealing = Annealing(occupancy, seed: seed)
    (spent.search, spent.proof) = (0, 0)
  }

  /// A piece of annealing, from the best plan that a proof found too.
  private mutating func better() -> Int {
    guard let proof, let cost = annealing?.bestCost, annealing?.isDone == false else {
      spent.search = max(spent.search, spent.proof)
      return wishProof == nil ? 0 : 1
    }
    if proof.cost < cost { annealing?.begin(with: proof.plan) }
    annealing?.step(Self.slice)
    if let annealing { self.proof?.consider(annealing.best, annealing.bestCost) }
    spent.search += Self.slice
    return Self.slice
  }

  /// A piece of the proof of the wishes.
  private mutating func bound() -> Int {
    let target = proof?.cost.wishes ?? 0
    let work = wishProof?.step(target: target) ?? looseBound?.step(target: target) ?? 0
    if let found = wishProof?.found { proof?.consider(found.plan, found.cost) }
    var cost = work / Self.workAStep + 1
    if let rounds = wishProof?.rounds, rounds >= nextPolish { cost += polish() }
    spent.proof += cost
    return cost
  }

  /// Makes a plan of what the evenings agreed on last, and anneals it a little.
  private mutating func polish() -> Int {
    nextPolish = nextPolish * 5 / 4 + 5
    guard let annealing, let suggestion = wishProof?.suggestion, let proof else { return 0 }
    var placing = Placing(
      Greedy.completed(annealing.occupancy.grid, suggestion), seed: seed &+ UInt64(nextPolish))
    placing.step(grid.count)
    var cost = placing.steps * Self.placingSteps
    guard placing.bestCost.unplaced <= proof.cost.unplaced else { return cost }
    var occupancy = Occupancy(annealing.occupancy.grid)
    occupancy.reset(to: placing.best)
    var cooling = Annealing(occupancy, seed: seed, heat: Self.warm)
    let moves = Self.polishMoves * grid.count
    cooling.step(moves)
    cost += moves
    self.proof?.consider(cooling.best, cooling.bestCost)
    return cost
  }

  private mutating func note() {
    let (cost, plan) = proof.map { ($0.cost, $0.plan) } ?? (placing.bestCost, placing.best)
    var bound = proof?.bound ?? PlanCost()
    bound.wishes = wishProof?.bound ?? looseBound?.bound ?? 0
    let level = proof?.proven ?? 0
    let first = level > 0 || cost.unplaced == 0
    let second = first && (level > 1 || cost.moved == 0)
    progress = Progress(
      plan: grid.plan(plan), cost: cost, bound: bound,
      proven: [first, second, second && (cost.wishes == 0 || wishProof?.isDone == true)],
      steps: spent.total)
  }

  // What a piece of work counts for, in steps.
  private static let placingSteps = 16
  private static let questionSteps = 400
  private static let conflictSteps = 40
  /// A conflict undoes and redoes much of what was found: a step for so many variables.
  private static let variablesAStep = 64
  private static let variableSteps = 2
  private static let workAStep = 3
  /// Moves of the annealing in one piece.
  private static let slice = 1_000
  /// How long the proof of the first levels goes on before the annealing gets its share.
  private static let alone = 800_000
  /// Of so many variables questions and placing get as much time each while there is no answer: of
  /// fewer the questions more, of more the placing.
  private static let halfAndHalf = 300_000
  /// How long the annealing goes on before the proof of the wishes gets its share.
  private static let headStart = 4_000
  /// How much longer the proof of the first levels works than the annealing beside it.
  private static let proofShare = 4
  /// How warm a plan made of agreements is annealed, and for how many moves a request.
  private static let warm = 1.5
  private static let polishMoves = 300
  /// The steps that a question may take: about a tenth of a second.
  private static let mostPatience = 400_000
  private static let leastPlacing = 200
}
