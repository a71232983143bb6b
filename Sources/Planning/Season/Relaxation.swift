/// A season's wishes without the demand that evenings agree about who is where.
///
/// Every request has a multiplier, which the evening that takes it earns; every evening takes the
/// set that it saves most with. What they save together is never less than what a real plan can.
/// Moving the multipliers towards agreement raises the bound: Lagrangian relaxation with the
/// subgradient method, of Marshall Fisher, "The Lagrangian relaxation method for solving integer
/// programming problems", Management Science 27 (1981), https://doi.org/10.1287/mnsc.27.1.1. With
/// whole evenings as its parts it is as strong as a linear programme over all evening programmes.
struct Relaxation {
  /// By evening model: the candidates that may be on it, and those that must.
  var allowed: [CandidateSet]
  var required: [CandidateSet]
  /// By request: whether it is placed for certain, and whether it is left out for certain.
  var isPlaced: [Bool]
  var isLeftOut: [Bool]
  /// By request: its multiplier, in parts of a point.
  var multiplier: [Int]
  /// What a unit of the weight that is left out is worth, in parts of a point.
  var leftOutMultiplier = 0
  /// The best value reached, in parts of a point, and the multipliers that reached it.
  private(set) var best = -EveningModel.impossible
  private var bestMultiplier: [Int] = []
  private var bestLeftOut = 0
  private var stepLength = 1.6
  /// Rounds since the value rose by at least a twentieth of a point.
  private(set) var idle = 0
  private(set) var rounds = 0
  /// By evening model: the set it took last, and its value.
  private(set) var sets: [CandidateSet]
  private(set) var values: [Int]
  /// The last round's value, in parts of a point, and the multipliers that it was reached with.
  private(set) var lastValue = 0
  private(set) var lastMultiplier: [Int] = []
  /// Whether the last sets were a plan: every request where it must be, once.
  private(set) var agrees = false
  /// By request: one, less the evenings that took it last, less one when it was left out.
  private(set) var missing: [Int]
  /// Whether some evening cannot have what it must.
  private(set) var isImpossible = false

  init(_ allowed: [CandidateSet], isPlaced: [Bool], multiplier: [Int]) {
    self.allowed = allowed
    required = Array(repeating: 0, count: allowed.count)
    self.isPlaced = isPlaced
    isLeftOut = Array(repeating: false, count: isPlaced.count)
    self.multiplier = multiplier
    bestMultiplier = multiplier
    sets = required.map { _ in 0 }
    values = Array(repeating: 0, count: allowed.count)
    missing = Array(repeating: 0, count: multiplier.count)
  }

  /// What no plan can cost less than, in whole points.
  var bound: Int {
    guard !isImpossible else { return EveningModel.impossible }
    // Multipliers are rounded, costs are whole: a hair below a whole point is that point.
    return best >= 0 ? (best + Pricing.part - 1) / Pricing.part : 0
  }

  /// Prices every evening once, and moves the multipliers; returns the work it took.
  mutating func improve(_ season: WishSeason, target: Int) -> Int {
    rounds += 1
    var work = 0
    var value =
      season.pairCost - season.moveCost + multiplier.reduce(0, +) - leftOutMultiplier
      * season.leftOut
    for request in missing.indices { missing[request] = 1 }
    for (number, model) in season.models.enumerated() {
      let before = model.work
      var pricing = Pricing(
        model, multiplier, allowed: allowed[number], required: required[number])
      pricing.run(from: sets[number])
      work += pricing.work + model.work - before
      guard let found = pricing.best else {
        isImpossible = true
        return work
      }
      (values[number], sets[number]) = found
      value += found.value
      var rest = found.set
      while rest != 0 {
        missing[model.requests[rest.trailingZeroBitCount]] -= 1
        rest &= rest - 1
      }
    }
    let missingWeight = leaveOut(season, &value)
    agrees = missingWeight == 0 && missing.allSatisfy { $0 == 0 }
    lastValue = value
    lastMultiplier = multiplier
    note(value)
    move(missingWeight, value, target)
    return work + multiplier.count
  }

  /// Leaves out what is worth more left out; returns the weight that is still to be left out.
  private mutating func leaveOut(_ season: WishSeason, _ value: inout Int) -> Int {
    var missingWeight = season.leftOut
    for request in missing.indices where !isPlaced[request] {
      let cost =
        leftOutMultiplier * season.grid.weight[request] - multiplier[request]
        - season.pairCost(request)
      guard cost < 0 || isLeftOut[request] else { continue }
      value += cost
      missing[request] -= 1
      missingWeight -= season.grid.weight[request]
    }
    return missingWeight
  }

  private mutating func note(_ value: Int) {
    if value > best + Pricing.part / 20 { idle = 0 } else { idle += 1 }
    if idle > 0, idle % 8 == 0 { stepLength /= 1.5 }
    if value > best {
      best = value
      bestMultiplier = multiplier
      bestLeftOut = leftOutMultiplier
    }
  }

  private mutating func move(_ missingWeight: Int, _ value: Int, _ target: Int) {
    let squares = missing.reduce(0) { $0 + $1 * $1 } + missingWeight * missingWeight
    guard squares > 0 else { return }
    let gap = Double(max(target * Pricing.part - value, Pricing.part / 4))
    let length = stepLength * gap / Double(squares)
    for request in missing.indices where missing[request] != 0 {
      multiplier[request] += Int((length * Double(missing[request])).rounded())
    }
    // When more is left out than may be, that becomes dearer.
    leftOutMultiplier -= Int((length * Double(missingWeight)).rounded())
  }

  /// Goes back to the best multipliers, to begin anew with steps of some length.
  mutating func restart(step: Double) {
    multiplier = bestMultiplier
    leftOutMultiplier = bestLeftOut
    stepLength = step
    idle = 0
    rounds = 0
  }
}
