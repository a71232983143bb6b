/// Gets as many requests placed as it can: first greedily, then by turning others out.
///
/// A request that fits nowhere takes the place whose sessions are the least trouble to turn out,
/// and those look for another in their turn. Whoever was hard to place becomes dearer to turn out,
/// so that the search does not run in circles: the guided ejection search of Yuichi Nagata and Olli
/// Bräysy, "A powerful route minimization heuristic for the vehicle routing problem with time
/// windows", Operations Research Letters 37 (2009), https://doi.org/10.1016/j.orl.2009.04.006.
struct Placing: Sendable {
  private(set) var occupancy: Occupancy
  /// The best plan met, and what it costs.
  private(set) var best: [Int32]
  private(set) var bestCost: PlanCost
  /// The plan that chains begin from: it leaves out as little as the best, but may cost more.
  private var ground: [Int32]
  /// How many requests were tried so far.
  private(set) var steps = 0
  private var random: Randomness
  /// Who is how much trouble to turn out.
  private var eviction: Eviction
  /// Those that look for a place now, and whether a request is one of them.
  private var waiting: [Int] = []
  private var isWaiting: [Bool]
  /// Whether a request can be placed at all, as far as it and what precedes it have places.
  private let hasHope: [Bool]
  /// When the best plan was met; whether requests are tried one by one since; how long the one.
  private var lastGain = 0
  private var oneByOne = false
  private var chainLength = 0
  /// How long a chain may be now, and how many were tried at that length.
  private var longestChain = Placing.shortestChain
  private var chains = 0

  /// Begins with the greedy plan.
  init(_ grid: Grid, seed: UInt64) {
    self.init(Greedy.plan(grid), seed: seed)
  }

  /// Begins with a plan.
  init(_ occupancy: Occupancy, seed: UInt64) {
    self.occupancy = occupancy
    best = occupancy.place
    ground = best
    bestCost = occupancy.cost
    random = Randomness(seed: seed)
    eviction = Eviction(occupancy.grid)
    isWaiting = Array(repeating: false, count: occupancy.grid.count)
    hasHope = Self.hopes(occupancy.grid)
    for request in left { wait(request) }
  }

  private static func hopes(_ grid: Grid) -> [Bool] {
    var known = [Bool?](repeating: nil, count: grid.count)
    func hope(_ request: Int) -> Bool {
      if let known = known[request] { return known }
      let hope =
        !grid.range(of: request).isEmpty && grid.before[request].allSatisfy { hope($0.request) }
      known[request] = hope
      return hope
    }
    return (0..<grid.count).map(hope)
  }

  /// Those left out that have hope.
  private var left: [Int] {
    (0..<occupancy.grid.count).filter { !occupancy.isPlaced($0) && hasHope[$0] }
  }

  /// Whether nothing is left that could be placed.
  var isDone: Bool { waiting.isEmpty && (!oneByOne || left.isEmpty) }

  /// Tries so many requests, or stops earlier when all are placed.
  mutating func step(_ count: Int) {
    let end = steps + count
    while steps < end, !isDone {
      steps += 1
      if oneByOne { beginChain() }
      placeOne()
      if occupancy.cost < bestCost {
        if occupancy.cost.unplaced < bestCost.unplaced { lastGain = steps }
        best = occupancy.place
        ground = best
        bestCost = occupancy.cost
      }
      if oneByOne {
        endChain()
        if steps > lastGain + Self.lastPatience * occupancy.grid.count + 1_000 { beginAnew() }
      } else if steps > lastGain + Self.patience * occupancy.grid.count + 100 {
        oneByOne = true
        restore()
      }
    }
  }

  /// Begins anew with one of those left out, when the last found its place or gave up.
  private mutating func beginChain() {
    guard waiting.isEmpty else { return }
    let left = left
    wait(left[random.below(left.count)])
    chainLength = 0
    chains += 1
    if chains > Self.sweeps * left.count {
      chains = 0
      longestChain = min(longestChain * 4, 10_000)
    }
  }

  /// Ends a chain that costs no more than the best plan, and one that has become too long.
  private mutating func endChain() {
    chainLength += 1
    if occupancy.cost.unplaced <= bestCost.unplaced {
      guard waiting.isEmpty || random.below(4) == 0 else { return }
      stopWaiting()
      ground = occupancy.place
    } else if chainLength > longestChain {
      restore()
    }
  }

  private static let sweeps = 2
  private static let shortestChain = 40
  /// Without a gain for so many steps a request, all that wait are tried one by one; and for so
  /// many more, one session in so many is taken out and all begins anew.
  private static let patience = 12
  private static let lastPatience = 4
  private static let anewOneIn = 3

  /// Shakes the best plan thoroughly, forgets who was trouble, and tries all at once again.
  private mutating func beginAnew() {
    restore()
    eviction.forget(occupancy.grid)
    let (share, grid) = (Self.anewOneIn, occupancy.grid)
    for request in 0..<grid.count
    where occupancy.isPlaced(request) && random.below(share) == 0 {
      var gone = [request]
      addFollowers(of: &gone)
      for one in gone { turnOut(one) }
    }
    for request in left { wait(request) }
    oneByOne = false
    lastGain = steps
    longestChain = Self.shortestChain
    chains = 0
  }

  private mutating func stopWaiting() {
    for request in waiting { isWaiting[request] = false }
    waiting.removeAll(keepingCapacity: true)
  }

  private mutating func restore() {
    stopWaiting()
    occupancy.reset(to: ground)
  }

  private mutating func wait(_ request: Int) {
    guard !isWaiting[request], hasHope[request] else { return }
    isWaiting[request] = true
    waiting.append(request)
  }

  private mutating func placeOne() {
    let request = next()
    guard let index = eviction.choose(request, in: occupancy, &random) else {
      turnOutPredecessors(of: request)
      return
    }
    let blockers = eviction.blockers
    for other in blockers { turnOut(other) }
    if !blockers.isEmpty { eviction.trouble[request] += max(1, occupancy.grid.weight[request]) }
    occupancy.put(request, index: index)
    isWaiting[request] = false
    waiting.removeAll { $0 == request }
    if !blockers.isEmpty { for _ in 0..<Self.shakes { shake() } }
  }

  private static let shakes = 10

  /// Moves a session to another of its places that is free, so that the rest does not stand still.
  private mutating func shake() {
    let grid = occupancy.grid
    let request = random.below(grid.count)
    let range = grid.range(of: request)
    guard occupancy.isPlaced(request), range.count > 1 else { return }
    let index = range.lowerBound + random.below(range.count)
    let (old, price) = (Int(occupancy.place[request]), occupancy.price[request])
    let target = Int(grid.cells[index])
    guard grid.moveCost(request, to: target) <= grid.moveCost(request, to: old),
      occupancy.keepsOrder(request, on: grid.evening(target))
    else { return }
    occupancy.take(request)
    if occupancy.fits(request, at: target) {
      occupancy.put(request, index: index)
    } else {
      occupancy.put(request, at: old, price: price)
    }
  }

  /// One of those that wait; never one whose predecessor stands nowhere.
  private mutating func next() -> Int {
    var request = waiting[random.below(waiting.count)]
    while let link = occupancy.grid.before[request].first(where: {
      !occupancy.isPlaced($0.request)
    }) {
      request = link.request
      wait(request)
    }
    return request
  }

  /// What follows a session that is turned out goes with it.
  private func addFollowers(of blockers: inout [Int]) {
    var position = 0
    while position < blockers.count {
      for link in occupancy.grid.after[blockers[position]]
      where occupancy.isPlaced(link.request) && !blockers.contains(link.request) {
        blockers.append(link.request)
      }
      position += 1
    }
  }

  /// A request that fits on no evening because of what precedes it: that must move.
  private mutating func turnOutPredecessors(of request: Int) {
    let placed = occupancy.grid.before[request].map(\.request).filter(occupancy.isPlaced)
    for other in placed {
      var gone = [other]
      addFollowers(of: &gone)
      for one in gone { turnOut(one) }
    }
    eviction.trouble[request] += max(1, occupancy.grid.weight[request])
  }

  private mutating func turnOut(_ request: Int) {
    guard occupancy.isPlaced(request) else { return }
    occupancy.take(request)
    wait(request)
  }
}
