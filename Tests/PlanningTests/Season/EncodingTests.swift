import Almanac
import Testing

import struct TestSupport.SeededGenerator

@testable import Planning

struct EncodingTests {
  @Test(arguments: UInt64(0)..<250)
  func `what can be placed together is what trying every plan says`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 1...5, cells: 16)
    let grid = try Grid(season)
    let exhaustive = Exhaustive(season)
    let judge = Planning.Judge(season)
    var generator = SeededGenerator(seed)
    let base = Greedy.plan(grid).place
    let encoding = Encoding(grid, around: base)
    for _ in 0..<6 {
      if let request = (0..<grid.count).randomElement(using: &generator) { encoding.open(request) }
      let some = (0..<grid.count).filter { _ in Bool.random(using: &generator) }
      let must = some.filter { encoding.isOpened($0) }
      let stay = Self.withWhatPrecedes(some, grid)
        .filter { !encoding.isOpened($0) && base[$0] >= 0 }
      let answer = encoding.solve(
        assuming: must.map { encoding.placed[$0] } + stay.map { encoding.stays[$0] })
      var fixed: [Int: Place] = [:]
      for request in stay { fixed[request] = grid.plan([base[request]])[0] }
      let can = exhaustive.canPlace(Set(must + stay), fixed: fixed)
      #expect(answer == (can ? .possible : .impossible), "\(must), \(stay)")
      guard answer == .possible else { continue }
      check(encoding, judge, must: must, stay: stay, base: base)
    }
  }

  /// What stays needs what must come before it, which is not opened either.
  private static func withWhatPrecedes(_ requests: [Int], _ grid: Grid) -> [Int] {
    var all = requests
    while let link = all.flatMap({ grid.before[$0] }).first(where: { !all.contains($0.request) }) {
      all.append(link.request)
    }
    return all.sorted()
  }

  /// The plan that was found is one, where all others that are not opened stay too.
  private func check(
    _ encoding: Encoding, _ judge: Planning.Judge, must: [Int], stay: [Int], base: [Int32]
  ) {
    var plan = encoding.plan()
    for request in plan.indices where !encoding.isOpened(request) && !stay.contains(request) {
      plan[request] = -1
    }
    #expect(must.allSatisfy { plan[$0] >= 0 })
    #expect(stay.allSatisfy { plan[$0] == base[$0] })
    #expect(judge.verdict(on: encoding.grid.plan(plan)).violations.isEmpty)
  }

  @Test(arguments: UInt64(0)..<50)
  func `the plan around which it is built can stay`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 2...8)
    let grid = try Grid(season)
    let plan = Greedy.plan(grid).place
    let encoding = Encoding(grid, around: plan)
    for request in 0..<grid.count where request % 2 == 0 { encoding.open(request) }
    let placed = (0..<grid.count).filter { plan[$0] >= 0 }
    #expect(encoding.solve(assuming: placed.map { encoding.stays[$0] }) == .possible)
    let found = encoding.plan()
    #expect(placed.allSatisfy { found[$0] >= 0 })
    #expect(Planning.Judge(season).verdict(on: grid.plan(found)).violations.isEmpty)
  }

  @Test func `too few conflicts give no answer`() throws {
    // Nine in eight cells.
    var season = PlainSeason.make(9)
    season.evenings = (0..<8).map {
      .init(day: PlainSeason.start + $0, rounds: 1, maxSessions: 9)
    }
    season.rooms = [PlainSeason.room("A")]
    let grid = try Grid(season)
    let encoding = Encoding(grid, around: Array(repeating: -1, count: 9))
    for request in 0..<9 { encoding.open(request) }
    let all = (0..<9).map { encoding.placed[$0] }
    #expect(encoding.solve(assuming: all, conflicts: 10) == .unknown)
    #expect(encoding.solve(assuming: all) == .impossible)
    #expect(encoding.solve(assuming: Array(all.dropLast())) == .possible)
  }
}
