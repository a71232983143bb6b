import Testing

import struct TestSupport.SeededGenerator

@testable import Planning

struct CadicalTests {
  @Test(arguments: UInt64(0)..<60)
  func `answers are those of a truth table, as clauses are added between questions`(
    _ seed: UInt64
  ) {
    var generator = SeededGenerator(seed)
    let (solver, table) = (Cadical(), TruthTable(variables: 7))
    let variables = (0..<7).map { _ in solver.variable() }
    #expect(variables == Array(1...7))
    for _ in 0..<25 {
      let clause = literals(Int.random(in: 1...4, using: &generator), &generator)
      solver.add(clause)
      table.add(clause)
      let assumptions = literals(Int.random(in: 0...5, using: &generator), &generator)
      let answer = solver.solve(assuming: assumptions)
      #expect(answer == (table.canHold(assumptions) ? .possible : .impossible))
      if answer == .possible {
        for variable in variables {
          #expect(solver.holds(variable) != solver.holds(-variable))
        }
        let model = variables.map { solver.holds($0) ? $0 : -$0 }
        #expect(table.canHold(model) && model.count == 7)
        #expect(assumptions.allSatisfy(solver.holds))
      } else if answer == .impossible {
        #expect(!table.canHold(solver.needed(of: assumptions)))
      }
    }
  }

  private func literals(_ count: Int, _ generator: inout SeededGenerator) -> [Literal] {
    let variables = (1...7).map(Literal.init).shuffled(using: &generator).prefix(count)
    return variables.map { Bool.random(using: &generator) ? $0 : -$0 }
  }

  @Test func `too few decisions give no answer, and assumptions are none`() {
    let solver = Cadical()
    let variables = (0..<40).map { _ in solver.variable() }
    #expect(solver.variables == 40)
    for (one, next) in zip(variables, variables.dropFirst()) { solver.add(one, next) }
    #expect(solver.solve(assuming: [], conflicts: nil, decisions: 3) == .unknown)
    #expect(solver.solve(assuming: []) == .possible)
    let others = (0..<8).map { _ in solver.variable() }
    solver.add(others)
    let denied = others.map { -$0 }
    #expect(solver.solve(assuming: denied, conflicts: nil, decisions: 3) == .impossible)
  }

  @Test func `assumptions hold for one question only`() {
    let solver = Cadical()
    let (a, b) = (solver.variable(), solver.variable())
    solver.add(a, b)
    #expect(solver.solve(assuming: [-a, -b]) == .impossible)
    #expect(solver.needed(of: [-a, -b]) == [-a, -b])
    #expect(solver.solve(assuming: []) == .possible)
    #expect(solver.solve(assuming: [-a]) == .possible)
    #expect(solver.holds(b))
  }

  @Test func `an assumption that a contradiction does not need is not named`() {
    let solver = Cadical()
    let (a, b, c) = (solver.variable(), solver.variable(), solver.variable())
    solver.add(-a, -c)
    #expect(solver.solve(assuming: [a, b, c]) == .impossible)
    #expect(solver.needed(of: [a, b, c]) == [a, c])
    solver.add(-a)
    #expect(solver.solve(assuming: [a, b, c]) == .impossible)
    #expect(solver.needed(of: [a, b, c]) == [a])
    solver.add(a)
    #expect(solver.solve(assuming: [b, c]) == .impossible)
    #expect(solver.needed(of: [b, c]).isEmpty)
  }

  @Test func `too few conflicts give no answer, and bind no later question`() {
    let solver = Cadical()
    // Eight do not go into seven holes: hard for resolution.
    var inHole = [AtMostOne](repeating: AtMostOne(), count: 7)
    for _ in 0..<8 {
      let holes = (0..<7).map { _ in solver.variable() }
      solver.add(holes)
      for (hole, literal) in holes.enumerated() { inHole[hole].add(literal, to: solver) }
    }
    #expect(solver.solve(assuming: [], conflicts: 5) == .unknown)
    #expect(solver.solve(assuming: [], conflicts: 5) == .unknown)
    #expect(solver.solve(assuming: []) == .impossible)
  }

  @Test func `an empty clause cannot hold`() {
    let solver = Cadical()
    #expect(solver.solve(assuming: []) == .possible)
    solver.add()
    #expect(solver.solve(assuming: []) == .impossible)
  }
}

/// Clauses over few variables, answered by trying every assignment.
final class TruthTable {
  private let variables: Int
  private var clauses: [[Literal]] = []

  /// No clauses yet.
  init(variables: Int) { self.variables = variables }

  /// Adds a clause.
  func add(_ clause: [Literal]) { clauses.append(clause) }

  /// The assignments in which all clauses hold, a bit a variable, lowest first.
  var models: [Int] {
    (0..<(1 << variables)).filter { bits in
      clauses.allSatisfy { $0.contains { Self.holds($0, in: bits) } }
    }
  }

  /// Whether all clauses and some literals can hold together.
  func canHold(_ literals: [Literal]) -> Bool {
    models.contains { bits in literals.allSatisfy { Self.holds($0, in: bits) } }
  }

  /// Whether a literal holds in an assignment.
  static func holds(_ literal: Literal, in bits: Int) -> Bool {
    (bits >> (Int(abs(literal)) - 1) & 1 == 1) == (literal > 0)
  }
}
