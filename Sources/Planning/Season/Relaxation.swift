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
  /// What the evenings earn, by request.
  var multipliers: Multipliers
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
    multipliers = Multipliers(multiplier, rise: Pricing.part / 20, patience: 8)
    sets = required.map { _ in 0 }
    values = Array(repeating: 0, count: allowed.count)
    missing = Array(repeating: 0, count: multiplier.count)
  }

  /// What no plan can cost less than, in whole points.
  var bound: Int { isImpossible ? EveningModel.impossible : multipliers.bound }

  /// Prices every evening once, and moves the multipliers; returns the work it took.
  mutating func improve(_ season: WishSeason, target: Int) -> Int {
    let multiplier = multipliers.of
    var work = 0
    var value =
      season.pairCost - season.moveCost + multiplier.reduce(0, +) - multipliers.leftOut
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
    multipliers.note(value)
    _ = multipliers.move(missing, missingWeight, from: value, to: target)
    return work + multiplier.count
  }

  /// Leaves out what is worth more left out; returns the weight that is still to be left out.
  private mutating func leaveOut(_ season: WishSeason, _ value: inout Int) -> Int {
    var missingWeight = season.leftOut
    for request in missing.indices where !isPlaced[request] {
      let cost =
        multipliers.leftOut * season.grid.weight[request] - multipliers.of[request]
        - season.refund(request, isLeftOut: isLeftOut)
      guard cost < 0 || isLeftOut[request] else { continue }
      value += cost
      missing[request] -= 1
      missingWeight -= season.grid.weight[request]
    }
    return missingWeight
  }
}
