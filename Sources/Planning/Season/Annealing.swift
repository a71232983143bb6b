/// Betters a plan by small moves, of which it also takes some that make it worse: often while it is
/// hot, seldom when it has cooled.
///
/// Simulated annealing of Scott Kirkpatrick, Daniel Gelatt and Mario Vecchi, "Optimization by
/// simulated annealing", Science 220 (1983). It runs in rounds, each twice as long as the one
/// before and beginning with the best plan so far, so that it can be stopped at any time. Nothing
/// is ever left out that stood: level 0 never gets worse.
struct Annealing: Sendable {
  private(set) var occupancy: Occupancy
  /// The best plan met, and what it costs.
  private(set) var best: [Int32]
  private(set) var bestCost: PlanCost
  /// How many moves were tried so far.
  private(set) var steps = 0
  private var random: Randomness
  private var round: Schedule
  private var movable: [Int] = []
  private var left: [Int] = []

  /// Hot enough to change most of a plan.
  static let hot = 6.0

  /// Begins with a plan.
  ///
  /// - Parameters:
  ///   - occupancy: a plan that breaks nothing.
  ///   - seed: what chance begins from.
  ///   - heat: how hot it begins; little of a good plan is left when that is much.
  init(_ occupancy: Occupancy, seed: UInt64, heat: Double = Annealing.hot) {
    round = Schedule(heat: heat)
    self.occupancy = occupancy
    best = occupancy.place
    bestCost = occupancy.cost
    random = Randomness(seed: seed)
    list()
    round.begin(moves: max(1, movable.count))
  }

  /// Goes on from another plan.
  mutating func begin(with plan: [Int32]) {
    occupancy.reset(to: plan)
    best = plan
    bestCost = occupancy.cost
    list()
  }

  /// Notes which requests are placed and can move, and which are left out.
  private mutating func list() {
    let grid = occupancy.grid
    movable = (0..<grid.count).filter {
      occupancy.isPlaced($0) && grid.range(of: $0).count > 1
    }
    left = (0..<grid.count).filter {
      !occupancy.isPlaced($0) && !grid.range(of: $0).isEmpty
    }
  }

  /// Whether no move can change anything.
  var isDone: Bool { movable.isEmpty }

  /// Tries so many moves.
  mutating func step(_ count: Int) {
    for _ in 0..<count {
      // The last that could move may have been left out for one that cannot.
      guard !movable.isEmpty else { return }
      steps += 1
      if round.isOver { restart() }
      round.advance()
      if !left.isEmpty, random.below(Self.swapsOneIn) == 0 { swapIn() } else { move() }
    }
  }

  private mutating func restart() {
    begin(with: best)
    round.lengthen(moves: movable.count)
  }

  /// One move in so many tries to place what is left out instead of something else.
  private static let swapsOneIn = 16

  /// Puts one that is left out where another stands that weighs as much, which is left out then.
  private mutating func swapIn() {
    let position = random.below(left.count)
    let request = left[position]
    let grid = occupancy.grid
    let range = grid.range(of: request)
    let index = range.lowerBound + random.below(range.count)
    let target = Int(grid.cells[index])
    let blockers = occupancy.blockers(of: request, at: target)
    guard blockers.count == 1, let other = blockers.first, !occupancy.hasFollower(other),
      grid.weight[other] <= grid.weight[request]
    else { return }
    let before = occupancy.cost
    let (old, price) = (Int(occupancy.place[other]), occupancy.price[other])
    occupancy.take(other)
    if occupancy.fits(request, at: target) {
      occupancy.put(request, index: index)
      if accepts(before) {
        list()
        return
      }
      occupancy.take(request)
    }
    occupancy.put(other, at: old, price: price)
  }

  @inline(__always)
  private mutating func move() {
    let request = movable[random.below(movable.count)]
    let grid = occupancy.grid
    let range = grid.range(of: request)
    let index = range.lowerBound + random.below(range.count)
    let target = Int(grid.cells[index])
    let old = Int(occupancy.place[request])
    guard target != old, occupancy.keepsOrder(request, on: grid.evening(target)) else { return }
    let before = occupancy.cost
    let oldPrice = occupancy.price[request]
    occupancy.take(request)
    if occupancy.fits(request, at: target) {
      occupancy.put(request, index: index)
      if accepts(before) { return }
      occupancy.take(request)
    } else if exchange(request, index, from: old, before) {
      return
    }
    occupancy.put(request, at: old, price: oldPrice)
  }

  /// Puts a request where exactly one other stands, and that one where the first came from.
  private mutating func exchange(
    _ request: Int, _ index: Int, from old: Int, _ before: PlanCost
  ) -> Bool {
    let grid = occupancy.grid
    let target = Int(grid.cells[index])
    let other = Int(occupancy.occupant[target])
    guard other >= 0 else { return false }
    let place = Int(occupancy.place[other])
    guard let back = grid.index(of: old, for: other) else { return false }
    let price = occupancy.price[other]
    occupancy.take(other)
    if occupancy.fits(request, at: target) {
      occupancy.put(request, index: index)
      if occupancy.fits(other, at: old) {
        occupancy.put(other, index: back)
        if ordered(request), ordered(other), accepts(before) { return true }
        occupancy.take(other)
      }
      occupancy.take(request)
    }
    occupancy.put(other, at: place, price: price)
    return false
  }

  private func ordered(_ request: Int) -> Bool {
    occupancy.keepsOrder(request, on: occupancy.evening(request))
  }

  /// Whether the plan as it stands now may follow one that cost so much; notes the best.
  @inline(__always)
  private mutating func accepts(_ before: PlanCost) -> Bool {
    let cost = occupancy.cost
    guard cost.unplaced <= before.unplaced else { return false }
    if cost.unplaced == before.unplaced {
      let worse =
        (cost.moved - before.moved) * Schedule.promise + cost.wishes - before.wishes
      guard worse <= 0 || round.allows(worse, &random) else { return false }
    }
    if cost < bestCost {
      best = occupancy.place
      bestCost = cost
    }
    return true
  }
}

/// How hot it is.
private struct Schedule: Sendable {
  /// What a point of disturbance counts for beside a point of wishes while plans are compared.
  static let promise = 20
  private let heat: Double
  private static let cold = 0.25
  private var length = 0
  private var position = 0
  private var temperature = 0.0
  private var cooling = 1.0
  private var number = 0

  init(heat: Double) { self.heat = heat }

  var isOver: Bool { position >= length }

  mutating func begin(moves: Int) {
    length = 1_000 * moves
    rewind()
  }

  mutating func lengthen(moves: Int) {
    number += 1
    length *= 2
    rewind()
  }

  private mutating func rewind() {
    position = 0
    temperature = heat
    // So many equal steps down from hot to cold.
    cooling = Logarithm.root(of: Self.cold / heat, Self.stages)
  }

  private static let stages = 200

  mutating func advance() {
    position += 1
    if position % max(1, length / Self.stages) == 0 { temperature *= cooling }
  }

  /// Whether a change for the worse is taken: with probability e^(-worse / temperature).
  @inline(__always)
  func allows(_ worse: Int, _ random: inout Randomness) -> Bool {
    Double(worse) < temperature * Logarithm.table[Int(random.next() >> 52)]
  }
}

/// Logarithms from additions and divisions alone, which every machine rounds alike.
enum Logarithm {
  /// -ln((k + ½) / 4096) for k below 4096.
  static let table: [Double] = (0..<4096).map { -natural((Double($0) + 0.5) / 4096) }

  /// The natural logarithm of a positive number.
  static func natural(_ value: Double) -> Double {
    // ln x = 2 artanh((x - 1) / (x + 1)), after halving or doubling x until it is near 1.
    var (x, twos) = (value, 0.0)
    while x < 0.75 { (x, twos) = (x * 2, twos - 1) }
    while x > 1.5 { (x, twos) = (x / 2, twos + 1) }
    return artanh2((x - 1) / (x + 1)) + twos * artanh2(1.0 / 3.0)
  }

  /// The `degree`th root of a number in (0, 1], by halving an interval.
  static func root(of value: Double, _ degree: Int) -> Double {
    var (low, high) = (0.0, 1.0)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      var power = 1.0
      for _ in 0..<degree { power *= middle }
      if power < value { low = middle } else { high = middle }
    }
    return high
  }

  private static func artanh2(_ t: Double) -> Double {
    var (sum, power) = (0.0, t)
    for term in 0..<40 {
      sum += power / Double(2 * term + 1)
      power *= t * t
    }
    return 2 * sum
  }
}
