/// Literals of which at most one may hold, to which more can be added at any time.
///
/// Within a block of four every two exclude each other; a block's own variable stands for all
/// that came before and excludes what comes after. That takes a variable for every four literals
/// and about three clauses a literal: the product of pairwise and sequential counting.
struct AtMostOne: Sendable {
  private var block: (Literal, Literal, Literal, Literal) = (0, 0, 0, 0)
  private var filled = 0
  private var earlier: Literal = 0

  /// Adds a literal.
  mutating func add(_ literal: Literal, to clauses: some Clauses) {
    if earlier != 0 { clauses.add(-earlier, -literal) }
    for other in members { clauses.add(-other, -literal) }
    switch filled {
    case 0: block.0 = literal
    case 1: block.1 = literal
    case 2: block.2 = literal
    default: block.3 = literal
    }
    filled += 1
    if filled == 4 { close(clauses) }
  }

  private var members: [Literal] {
    Array([block.0, block.1, block.2, block.3].prefix(filled))
  }

  private mutating func close(_ clauses: some Clauses) {
    let any = clauses.variable()
    for member in members { clauses.add(-member, any) }
    if earlier != 0 { clauses.add(-earlier, any) }
    earlier = any
    filled = 0
  }
}
