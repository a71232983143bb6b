/// What the wishes must cost at least, when as little as possible is left out.
///
/// The evenings are priced one by one: each takes the set of requests that saves most, where every
/// request has a price on its head (a multiplier) that it earns by being placed. That no request
/// is placed twice is not demanded but paid for, and the multipliers are moved until the evenings
/// agree as far as they will. What all evenings save together is never less than what a real plan
/// can: Lagrangian relaxation, of Marshall Fisher, "The Lagrangian relaxation method for solving
/// integer programming problems", Management Science 27 (1981),
/// https://doi.org/10.1287/mnsc.27.1.1; by evening it is as strong as a master problem over all
/// evening programmes.
///
/// With a plan in hand, a request can be struck from an evening when a plan that has it there must
/// cost as much; in the end what is left is searched through.
struct WishBound {
  private let grid: Grid
  private var models: [EveningModel]
  /// By evening: the candidates not yet struck.
  private var allowed: [UInt64]
  /// By request: its multiplier, in parts of a point.
  private var multiplier: [Int]
  /// By request: whether it is in every plan that leaves out as little as possible.
  private let isPlaced: [Bool]
  /// The weight that is left out, and what leaving out one unit of it is worth.
  private let leftOut: Int
  private var leftOutMultiplier = 0
  /// What no plan can cost less than, in whole points.
  private(set) var bound = 0
  private var best = -EveningModel.impossible
  private var step = 2.0
  private var idle = 0
  private(set) var rounds = 0
  private var programmes: [UInt64]

  /// Parts of a point.
  private static let part = 512

  init?(_ grid: Grid, isPlaced: [Bool], leftOut: Int, isAllowed: (Int) -> Bool) {
    self.grid = grid
    self.isPlaced = isPlaced
    self.leftOut = leftOut
    var candidates = [[Int]](repeating: [], count: grid.evenings)
    for request in 0..<grid.count {
      for index in grid.range(of: request) where isAllowed(index) {
        let evening = grid.evening(Int(grid.cells[index]))
        if candidates[evening].last != request { candidates[evening].append(request) }
      }
    }
    models = []
    for evening in 0..<grid.evenings where !candidates[evening].isEmpty {
      guard
        let model = EveningModel(
          grid, evening: evening, requests: candidates[evening], isAllowed: isAllowed)
      else { return nil }
      models.append(model)
    }
    allowed = models.map { $0.requests.count == 64 ? .max : (1 << UInt64($0.requests.count)) - 1 }
    programmes = Array(repeating: 0, count: models.count)
    multiplier = Array(repeating: 0, count: grid.count)
    let pairs = grid.together.map(\.count)
    for request in 0..<grid.count {
      let cheapest = models.compactMap { model in
        model.requests.firstIndex(of: request).map { model.base[$0] }
      }
      multiplier[request] = ((cheapest.min() ?? 0) + 4 + pairs[request] * 0) * Self.part
    }
  }

  /// One round: prices every evening, and moves the multipliers towards agreement with a plan that
  /// costs so much.
  mutating func improve(target: Int) {
    rounds += 1
    var value = multiplier.reduce(0, +) + pairs() - leftOutMultiplier * leftOut
    var missing = [Int](repeating: 1, count: grid.count)
    for number in models.indices {
      var pricing = Pricing(models[number], multiplier, allowed[number])
      let found = pricing.run(from: programmes[number])
      models[number] = pricing.model
      programmes[number] = found.set
      value += found.value
      for (candidate, request) in models[number].requests.enumerated()
      where found.set & (1 << UInt64(candidate)) != 0 { missing[request] -= 1 }
    }
    var missingWeight = leftOut
    for request in 0..<grid.count where !isPlaced[request] {
      let cost =
        leftOutMultiplier * grid.weight[request] - multiplier[request]
        - grid.weights.together * grid.together[request].count * Self.part
      if cost < 0 {
        value += cost
        missing[request] -= 1
        missingWeight -= grid.weight[request]
      }
    }
    if value > best {
      best = value
      bound = max(bound, (value + Self.part - 1).dividedDown(by: Self.part))
      idle = 0
    } else {
      idle += 1
      if idle > 12 {
        step /= 1.6
        idle = 0
      }
    }
    move(missing, missingWeight, value, target)
  }

  /// The pairs that belong together cost in full, and are given back where they are.
  private func pairs() -> Int {
    let count = grid.together.reduce(0) { $0 + $1.count } / 2
    return count * grid.weights.together * Self.part
  }

  private mutating func move(_ missing: [Int], _ missingWeight: Int, _ value: Int, _ target: Int) {
    let squares = missing.reduce(0) { $0 + $1 * $1 } + missingWeight * missingWeight
    guard squares > 0 else { return }
    let gap = Double(max(target * Self.part - value, Self.part / 2))
    let length = step * gap / Double(squares)
    for request in 0..<grid.count where missing[request] != 0 {
      multiplier[request] += Int((length * Double(missing[request])).rounded())
    }
    // More is left out than may be: that becomes dearer.
    leftOutMultiplier = max(
      0, leftOutMultiplier - Int((length * Double(missingWeight)).rounded()))
  }
}

extension Int {
  /// The greatest whole number that is not more than the quotient.
  fileprivate func dividedDown(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self + divisor - 1) / divisor)
  }
}

/// The search for the set of requests that saves an evening most.
struct Pricing {
  var model: EveningModel
  /// The candidates that are worth anything, best first by what a round of them saves at most.
  private var order: [Int] = []
  private var saving: [Int]
  private var most: [Int]
  private var best = 0
  private var bestSet: UInt64 = 0
  private static let part = 512

  init(_ model: EveningModel, _ multiplier: [Int], _ allowed: UInt64) {
    self.model = model
    saving = model.requests.indices.map {
      multiplier[model.requests[$0]] - model.base[$0] * Self.part
    }
    let pair = model.weights.together * Self.part
    let saving = saving
    most = model.requests.indices.map {
      saving[$0] + pair * (model.together[$0] & allowed).nonzeroBitCount
    }
    let most = most
    order = model.requests.indices
      .filter { allowed & (1 << UInt64($0)) != 0 && most[$0] > 0 }
      .sorted {
        (most[$1] * model.duration($0), $0) < (most[$0] * model.duration($1), $1)
      }
  }

  /// The least value of a set, and the set; a set of another round may be known to be good.
  mutating func run(from known: UInt64) -> (value: Int, set: UInt64) {
    best = 0
    bestSet = 0
    let members = known & order.reduce(0) { $0 | 1 << UInt64($1) }
    consider(members, value: value(members), rounds: rounds(members))
    search(0, 0, saved: 0, rounds: 0, sessions: 0, excluded: 0)
    return (best, bestSet)
  }

  private func rounds(_ set: UInt64) -> Int {
    model.requests.indices.reduce(0) {
      $0 + (set & (1 << UInt64($1)) != 0 ? model.duration($1) : 0)
    }
  }

  /// What a set saves, without the evening's own costs.
  private func value(_ set: UInt64) -> Int {
    var sum = 0
    for candidate in model.requests.indices where set & (1 << UInt64(candidate)) != 0 {
      sum += saving[candidate]
      // Each pair once.
      let partners = model.together[candidate] & set & ((1 << UInt64(candidate)) - 1)
      sum += partners.nonzeroBitCount * model.weights.together * Self.part
    }
    return sum
  }

  private func load(_ rounds: Int) -> Int {
    max(0, rounds - model.loadTarget) * model.weights.load * Self.part
  }

  private mutating func consider(_ set: UInt64, value: Int, rounds: Int) {
    guard load(rounds) - value < best else { return }
    let total = model.cost(set) * Self.part + load(rounds) - value
    if total < best {
      best = total
      bestSet = set
    }
  }

  /// What the candidates from a position on can still save at most, in the rounds that are left.
  private func hope(_ position: Int, rounds: Int, _ excluded: UInt64) -> Int {
    var (left, sum, used) = (model.capacity - rounds, 0, rounds)
    for candidate in order[position...] where excluded & (1 << UInt64(candidate)) == 0 {
      guard left > 0 else { break }
      let length = model.duration(candidate)
      let taken = min(left, length)
      let gain = most[candidate] * taken / length
      let dearer = load(used + taken) - load(used)
      if gain > dearer {
        sum += gain + 1 - dearer
        used += taken
        left -= taken
      }
    }
    return sum
  }

  private mutating func search(
    _ position: Int, _ set: UInt64, saved: Int, rounds: Int, sessions: Int, excluded: UInt64
  ) {
    guard position < order.count, sessions < model.maxSessions else { return }
    let own = model.cost(set) * Self.part
    for next in position..<order.count {
      let hope = hope(next, rounds: rounds, excluded)
      // What comes later in the order saves less: nothing better follows.
      guard own + load(rounds) - saved - hope < best else { return }
      let candidate = order[next]
      let bit = UInt64(1) << UInt64(candidate)
      let after = rounds + model.duration(candidate)
      guard excluded & bit == 0, after <= model.capacity else { continue }
      let bigger = set | bit
      let partners = (model.together[candidate] & set).nonzeroBitCount
      let value = saved + saving[candidate] + partners * model.weights.together * Self.part
      // The evening's own costs never fall: look at them only where they can matter.
      let rest = self.hope(next + 1, rounds: after, excluded | model.excluded[candidate])
      guard own + load(after) - value - rest < best else { continue }
      let cost = model.cost(bigger)
      guard cost < EveningModel.impossible else { continue }
      consider(bigger, value: value, rounds: after)
      search(
        next + 1, bigger, saved: value, rounds: after, sessions: sessions + 1,
        excluded: excluded | model.excluded[candidate])
    }
  }
}
