import Testing

import struct TestSupport.SeededGenerator

@testable import Planning

struct MinimumTests {
  /// The minimum over an encoding of no season.
  func minimum() throws -> Minimum {
    let season = Season(name: "", evenings: [], rooms: [], requests: [], loadTarget: 0)
    return Minimum(Encoding(try Grid(season), around: [])) { _ in [] }
  }

  @Test(arguments: UInt64(0)..<300)
  func `the bound is the least weight of broken wishes, and never above it`(
    _ seed: UInt64
  ) throws {
    var game = Game(try minimum(), seed)
    let least = game.models.map(game.broken).min()
    var outcome = Minimum.Outcome.raised
    for _ in 0..<300 where outcome != .best && outcome != .impossible {
      outcome = game.minimum.step(conflicts: 10_000)
      if let least { #expect(game.minimum.bound <= least) }
    }
    #expect(outcome == (least == nil ? .impossible : .best))
    guard let least, outcome == .best else { return }
    #expect(game.minimum.bound == least)
    #expect(game.broken(game.found) == least)
    // What is settled leaves every best assignment and no other.
    game.minimum.settle()
    for bits in game.models {
      #expect(game.isPossible(bits) == (game.broken(bits) == least))
    }
  }

  @Test func `a counter whose literal is in several cores loses no weight`() throws {
    // Of three heavy wishes at least one is broken; two or else all light ones of a first kind are,
    // and all three or else all light ones of a second kind.
    var minimum = try minimum()
    let clauses = minimum.encoding.clauses
    let heavy = (0..<3).map { _ in clauses.variable() }
    clauses.add(heavy.map { -$0 })
    for literal in heavy { minimum.add((literal, 10)) }
    for number in 0..<8 {
      let light = clauses.variable()
      minimum.add((light, 3))
      for literal in heavy {
        clauses.add(
          [-light] + (number < 4 ? heavy.filter { $0 != literal } : [literal]).map { -$0 })
      }
    }
    var steps = 0
    while minimum.step(conflicts: 1_000) != .best, steps < 100 { steps += 1 }
    #expect(minimum.bound == 30)
  }

  @Test(arguments: UInt64(0)..<60)
  func `opening more changes no bound`(_ seed: UInt64) throws {
    let grid = try Grid(SmallSeason.make(seed, requests: 1...6, cells: 16))
    func least(widens: Bool) -> Int {
      let encoding = Encoding(grid, around: Greedy.plan(grid).place)
      for request in 0..<grid.count where encoding.base[request] < 0 { encoding.open(request) }
      var minimum = Minimum(encoding) { [(encoding.placed[$0], grid.weight[$0])] }
      if widens {
        minimum.widen()
        #expect((0..<grid.count).allSatisfy(encoding.isOpened))
      }
      for _ in 0..<300 where minimum.step(conflicts: 10_000) != .best {}
      return minimum.bound
    }
    #expect(least(widens: true) == least(widens: false))
  }

  @Test func `a wish for what cannot be is paid at once, twice over when wished twice`() throws {
    var minimum = try minimum()
    let never = minimum.encoding.clauses.variable()
    minimum.encoding.clauses.add(-never)
    minimum.add((never, 3))
    minimum.add((never, 4))
    minimum.add((-never, 0))
    while minimum.step(conflicts: 100) != .best {}
    #expect(minimum.bound == 7)
  }

  @Test func `clauses that cannot hold have no least`() throws {
    var minimum = try minimum()
    let literal = minimum.encoding.clauses.variable()
    minimum.encoding.clauses.add(-literal)
    minimum.encoding.clauses.add(literal)
    minimum.add((literal, 1))
    #expect(minimum.step(conflicts: 100) == .impossible)
  }
}

/// Eight variables, random clauses over them, and a wish of each.
private struct Game {
  var minimum: Minimum
  /// The assignments in which all clauses hold.
  let models: [Int]
  private let variables: [Literal]
  private var wishes: [Minimum.Wish] = []

  init(_ minimum: Minimum, _ seed: UInt64) {
    var generator = SeededGenerator(seed)
    self.minimum = minimum
    let (clauses, table) = (minimum.encoding.clauses, TruthTable(variables: 8))
    variables = (0..<8).map { _ in clauses.variable() }
    for _ in 0..<Int.random(in: 3...24, using: &generator) {
      let clause = variables.shuffled(using: &generator)
        .prefix(Int.random(in: 2...3, using: &generator))
        .map { Int.random(in: 0..<4, using: &generator) == 0 ? $0 : -$0 }
      clauses.add(clause)
      table.add(clause)
    }
    models = table.models
    for variable in variables {
      let isDenied = Int.random(in: 0..<5, using: &generator) == 0
      let weight = [0, 1, 2, 3, 3, 10, 10, 12][Int.random(in: 0..<8, using: &generator)]
      wishes.append((isDenied ? -variable : variable, weight))
    }
    for wish in wishes { self.minimum.add(wish) }
  }

  /// The weight of the wishes that an assignment breaks.
  func broken(_ bits: Int) -> Int {
    wishes.reduce(0) { $0 + (TruthTable.holds($1.literal, in: bits) ? 0 : $1.weight) }
  }

  /// The assignment that was found last.
  var found: Int {
    variables.enumerated().reduce(0) {
      $0 + (minimum.encoding.clauses.holds($1.element) ? 1 << $1.offset : 0)
    }
  }

  func isPossible(_ bits: Int) -> Bool {
    let all = variables.enumerated().map { bits >> $0.offset & 1 == 1 ? $0.element : -$0.element }
    return minimum.encoding.clauses.solve(assuming: all) == .possible
  }
}
