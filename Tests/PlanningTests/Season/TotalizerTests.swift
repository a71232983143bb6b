import Testing

@testable import Planning

struct TotalizerTests {
  @Test(arguments: 1...7)
  func `output k can be denied exactly when at most k inputs hold`(_ count: Int) {
    for most in [1, 2, 3, count, count + 1, .max] {
      let clauses = Cadical()
      let inputs = (0..<count).map { _ in clauses.variable() }
      let outputs = Totalizer(inputs, upTo: most, in: clauses).outputs
      #expect(outputs.count == min(most, count))
      for bits in 0..<(1 << count) {
        let assumptions = inputs.enumerated().map { bits >> $0 & 1 == 1 ? $1 : -$1 }
        for (number, output) in outputs.enumerated() {
          let wanted: Answer = bits.nonzeroBitCount <= number ? .possible : .impossible
          #expect(clauses.solve(assuming: assumptions + [-output]) == wanted)
        }
        let higher = outputs.dropFirst(bits.nonzeroBitCount).map { -$0 }
        #expect(clauses.solve(assuming: assumptions + higher) == .possible)
      }
    }
  }

  @Test func `nothing is counted of nothing`() {
    #expect(Totalizer([], in: Cadical()).outputs.isEmpty)
    #expect(Totalizer([], upTo: 3, in: Cadical()).outputs.isEmpty)
  }
}
