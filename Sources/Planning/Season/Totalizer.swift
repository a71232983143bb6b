/// Counts how many of its inputs hold: output `k` is forced when more than `k` of them do.
///
/// A balanced tree of unary sums, of Olivier Bailleux and Yacine Boufkhad, "Efficient CNF encoding
/// of Boolean cardinality constraints", CP 2003, https://doi.org/10.1007/978-3-540-45193-8_8. Only
/// the direction from inputs to outputs is stated: enough to forbid an output.
struct Totalizer: Sendable {
  /// Output `k` holds when at least `k + 1` inputs do.
  let outputs: [Literal]

  /// Counts up to a number; more than that is not told apart.
  ///
  /// - Complexity: O(inputs · most · log inputs) clauses.
  init(_ inputs: [Literal], upTo most: Int = .max, in clauses: some Clauses) {
    outputs = Self.sum(inputs[...], upTo: most, clauses)
  }

  private static func sum(
    _ inputs: ArraySlice<Literal>, upTo most: Int, _ clauses: some Clauses
  ) -> [Literal] {
    guard inputs.count > 1 else { return Array(inputs) }
    let middle = inputs.startIndex + inputs.count / 2
    let left = sum(inputs[..<middle], upTo: most, clauses)
    let right = sum(inputs[middle...], upTo: most, clauses)
    let outputs = (0..<min(most, left.count + right.count)).map { _ in clauses.variable() }
    for i in 0...left.count {
      for j in 0...right.count where i + j > 0 {
        let output = outputs[min(i + j, outputs.count) - 1]
        switch (i, j) {
        case (0, _): clauses.add(-right[j - 1], output)
        case (_, 0): clauses.add(-left[i - 1], output)
        default: clauses.add(-left[i - 1], -right[j - 1], output)
        }
      }
    }
    return outputs
  }
}
