/// What the parts of a relaxation are paid with: a multiplier for each request, which the evening
/// that takes it earns, and one for a unit of the weight that is left out.
///
/// Whatever they are, the value that the parts reach is a lower bound. They are moved towards
/// agreement by the subgradient method: who was taken by nobody becomes worth more, who was taken
/// twice less, in steps that shrink while the value no longer rises.
struct Multipliers {
  /// By request, in parts of a point.
  var of: [Int]
  /// What a unit of the weight that is left out is worth, in parts of a point.
  var leftOut = 0
  /// The best value reached, in parts of a point, and the multipliers that reached it.
  private(set) var best = -EveningModel.impossible
  private var bestOf: [Int]
  private var bestLeftOut = 0
  private var stepLength = 1.6
  /// Rounds since the value rose.
  private(set) var idle = 0
  /// By how much it must rise for that.
  private let rise: Int
  /// Rounds without a rise after which the steps shrink.
  private let patience: Int

  /// Multipliers to begin with.
  init(_ first: [Int], rise: Int, patience: Int) {
    of = first
    bestOf = first
    self.rise = rise
    self.patience = patience
  }

  /// What no plan can cost less than, in whole points.
  ///
  /// Multipliers are rounded, costs are whole: a hair below a whole point is that point.
  var bound: Int { best >= 0 ? (best + Pricing.part - 1) / Pricing.part : 0 }

  /// Takes in the value that a round reached.
  mutating func note(_ value: Int) {
    if value > best + rise { idle = 0 } else { idle += 1 }
    if idle > 0, idle % patience == 0 { stepLength /= 1.5 }
    guard value > best else { return }
    (best, bestOf, bestLeftOut) = (value, of, leftOut)
  }

  /// Moves towards agreement.
  ///
  /// - Parameters:
  ///   - missing: by request, one less the parts that took it.
  ///   - weight: the weight that is still to be left out.
  ///   - value: what the round reached.
  ///   - target: what the best plan known costs, in whole points.
  /// - Returns: false when the parts agree, so that there is nothing to move.
  mutating func move(_ missing: [Int], _ weight: Int, from value: Int, to target: Int) -> Bool {
    let squares = missing.reduce(0) { $0 + $1 * $1 } + weight * weight
    guard squares > 0 else { return false }
    let gap = Double(max(target * Pricing.part - value, Pricing.part / 4))
    let length = stepLength * gap / Double(squares)
    for request in missing.indices where missing[request] != 0 {
      of[request] += Int((length * Double(missing[request])).rounded())
    }
    // When more is left out than may be, that becomes dearer.
    leftOut -= Int((length * Double(weight)).rounded())
    return true
  }

  /// Goes back to the best multipliers, to begin anew with steps of some length.
  mutating func restart(step: Double) {
    (of, leftOut) = (bestOf, bestLeftOut)
    stepLength = step
    idle = 0
  }
}
