import Testing

@testable import Planning

struct AtMostOneTests {
  @Test(arguments: 0...10)
  func `exactly the assignments with at most one are possible`(_ count: Int) {
    let clauses = Cadical()
    let literals = (0..<count).map { _ in clauses.variable() }
    var one = AtMostOne()
    for literal in literals { one.add(literal, to: clauses) }
    for bits in 0..<(1 << count) {
      let assumptions = literals.enumerated().map { bits >> $0 & 1 == 1 ? $1 : -$1 }
      let wanted: Answer = bits.nonzeroBitCount <= 1 ? .possible : .impossible
      #expect(clauses.solve(assuming: assumptions) == wanted)
    }
  }

  @Test func `literals may come after questions, and may be denials`() {
    let clauses = Cadical()
    var (one, all) = (AtMostOne(), [Literal]())
    for number in 0..<14 {
      let literal = number % 3 == 0 ? -clauses.variable() : clauses.variable()
      one.add(literal, to: clauses)
      all.append(literal)
      for other in all.dropLast() {
        #expect(clauses.solve(assuming: [other, literal]) == .impossible)
      }
      #expect(clauses.solve(assuming: [literal]) == .possible)
      #expect(clauses.solve(assuming: all.map { -$0 }) == .possible)
    }
  }
}
