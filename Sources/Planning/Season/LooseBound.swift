/// A quick lower bound on the wishes of a season that is too large for a ``WishProof``.
///
/// The same relaxation, but each evening only fills its rounds: pairs, what people want at once,
/// and who can be at the same time are left out of account. Then the best set is a knapsack, found by
/// dynamic programming over its rounds. The bound is weaker, and there is no search below it.
struct LooseBound {
  private let grid: Grid
  private let isPlaced: [Bool]
  private let leftOut: Int
  private let evenings: [Evening]
  private var multipliers: Multipliers
  /// Whether the evenings agree, so that the bound cannot rise.
  private var agrees = false

  /// An evening's candidates with their cheapest places.
  private struct Evening {
    let number: Int
    let capacity: Int
    var requests: [Int] = []
    var base: [Int] = []
  }

  /// The bound on a season.
  ///
  /// - Parameters:
  ///   - grid: the season, with the places that are still of interest.
  ///   - isPlaced: by request, whether every plan that leaves out as little as possible has it.
  ///   - leftOut: the weight that is left out.
  init(_ grid: Grid, isPlaced: [Bool], leftOut: Int) {
    self.grid = grid
    self.isPlaced = isPlaced
    self.leftOut = leftOut
    var evenings = (0..<grid.evenings).map { evening in
      Evening(
        number: evening,
        capacity: (0..<grid.rounds).reduce(0) {
          $0 + grid.parallel[evening * grid.rounds + $1]
        })
    }
    var multiplier = Array(repeating: 0, count: grid.count)
    for request in 0..<grid.count {
      for index in grid.range(of: request) {
        let evening = grid.evening(Int(grid.cells[index]))
        if evenings[evening].requests.last != request {
          evenings[evening].requests.append(request)
          evenings[evening].base.append(Int(grid.prices[index]))
        } else {
          let last = evenings[evening].base.count - 1
          evenings[evening].base[last] = min(
            evenings[evening].base[last], Int(grid.prices[index]))
        }
      }
      let cheapest = grid.prices[grid.range(of: request)].min() ?? 0
      multiplier[request] = (Int(cheapest) + 2 * grid.weights.end) * Pricing.part
    }
    multipliers = Multipliers(multiplier, rise: Pricing.part / 4, patience: 20)
    self.evenings = evenings.filter { !$0.requests.isEmpty }
  }

  /// What no plan can cost less than, in whole points.
  var bound: Int { multipliers.bound }

  /// Whether it has stopped rising.
  var isOver: Bool { agrees || multipliers.idle > 300 }

  /// Prices every evening once, and moves the multipliers; returns the work it took.
  mutating func step(target: Int) -> Int {
    let multiplier = multipliers.of
    var value = multiplier.reduce(0, +) - multipliers.leftOut * leftOut
    var missing = [Int](repeating: 1, count: grid.count)
    var work = grid.count
    for evening in evenings {
      var knapsack = Knapsack(grid, capacity: evening.capacity)
      for (request, base) in zip(evening.requests, evening.base) {
        knapsack.offer(request, saving: multiplier[request] - base * Pricing.part)
      }
      work += knapsack.work
      let found = knapsack.best(evening.number)
      value += found.value
      for request in found.requests { missing[request] -= 1 }
    }
    var missingWeight = leftOut
    for request in 0..<grid.count where !isPlaced[request] {
      let cost = multipliers.leftOut * grid.weight[request] - multiplier[request]
      guard cost < 0 else { continue }
      value += cost
      missing[request] -= 1
      missingWeight -= grid.weight[request]
    }
    multipliers.note(value)
    agrees = !multipliers.move(missing, missingWeight, from: value, to: target)
    return work
  }
}

/// The set that saves most in each number of rounds.
private struct Knapsack {
  private let grid: Grid
  private let capacity: Int
  private var most: [Int]
  private var offered: [Int] = []
  /// By request offered and number of rounds: whether it is in the set.
  private var isTaken: [Bool] = []

  init(_ grid: Grid, capacity: Int) {
    self.grid = grid
    self.capacity = capacity
    most = Array(repeating: 0, count: capacity + 1)
  }

  /// The steps of the programme so far.
  var work: Int { isTaken.count }

  /// Takes a request into account.
  mutating func offer(_ request: Int, saving: Int) {
    let length = grid.duration[request]
    guard saving > 0, length <= capacity else { return }
    let row = isTaken.count
    offered.append(request)
    for _ in 0...capacity { isTaken.append(false) }
    for rounds in stride(from: capacity, through: length, by: -1)
    where most[rounds - length] + saving > most[rounds] {
      most[rounds] = most[rounds - length] + saving
      isTaken[row + rounds] = true
    }
  }

  /// The set with the least value on an evening: its own costs, less what it saves.
  func best(_ evening: Int) -> (value: Int, requests: [Int]) {
    let weights = grid.weights
    var least = (value: 0, rounds: 0)
    for rounds in 1..<max(2, capacity + 1) where rounds <= capacity {
      let load = max(0, rounds - grid.loadTarget) * weights.load
      let end = weights.end * ((rounds + grid.rooms - 1) / grid.rooms)
      let width = max(1, grid.roundsOf[evening])
      let room = weights.room * ((rounds + width - 1) / width)
      let value = (load + end + room) * Pricing.part - most[rounds]
      if value < least.value { least = (value, rounds) }
    }
    return (least.value, set(least.rounds))
  }

  private func set(_ rounds: Int) -> [Int] {
    var (left, set) = (rounds, [Int]())
    for (number, request) in offered.enumerated().reversed()
    where isTaken[number * (capacity + 1) + left] {
      set.append(request)
      left -= grid.duration[request]
    }
    return set
  }
}
