import Foundation

/// Logistic regression with a penalty on large weights, over rows of which a few signs hold.
///
/// Source: Hastie, Tibshirani, Friedman, "The Elements of Statistical Learning", 4.4. The penalty is
/// half the sum of the squared weights; the loss of a row counts `strength` times.
struct Regression {
  /// A row: the signs that hold, and whether the answer is yes.
  struct Row {
    var signs: [Int]
    var answer: Bool
    /// The folder of its letter.
    var folder: String
    /// The letter.
    var name: String

    /// Rows of one letter are held back together.
    var group: String { folder + "\t" + name }
  }

  private(set) var start = 0.0
  private(set) var weights: [Double]

  /// Fits weights to rows by gradient descent with momentum; the same rows give the same weights.
  init(_ rows: [Row], signs: Int, strength: Double = 0.6, rounds: Int = 3_000) {
    weights = [Double](repeating: 0, count: signs)
    var speed = [Double](repeating: 0, count: signs + 1)
    // Small enough for the curvature of rows of some twenty signs, of which few go together.
    let step = 1 / (1 + strength * 8 * Double(rows.count) / 4)
    for _ in 0..<rounds {
      var slope = weights + [0]
      for row in rows {
        let miss = (probability(row.signs) - (row.answer ? 1 : 0)) * strength
        for sign in row.signs { slope[sign] += miss }
        slope[signs] += miss
      }
      for index in slope.indices {
        speed[index] = 0.95 * speed[index] - step * slope[index]
        if index < signs { weights[index] += speed[index] } else { start += speed[index] }
      }
    }
  }

  /// How likely the answer is yes.
  func probability(_ signs: [Int]) -> Double {
    1 / (1 + exp(-signs.reduce(start) { $0 + weights[$1] }))
  }
}
