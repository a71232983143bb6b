import Almanac
import Testing

import struct TestSupport.SeededGenerator

@testable import Planning

struct SolverTests {
  @Test(arguments: UInt64(0)..<1_000)
  func `what is claimed of the best plan is so, and the first two levels are proven`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed, requests: 0...5, cells: 16)
    var solver = try Solver(season, seed: seed)
    var known = [solver.progress]
    for round in 0..<60 {
      let goesOn = solver.step(1_000)
      known.append(solver.progress)
      if !goesOn || round >= 1 && solver.progress.proven.prefix(2) == [true, true] { break }
    }
    let last = solver.progress
    for progress in known { Self.check(progress, season) }
    let best = Exhaustive(season).best(below: last.cost)?.cost ?? last.cost
    #expect(last.proven.prefix(2) == [true, true])
    #expect((last.cost.unplaced, last.cost.moved) == (best.unplaced, best.moved))
    for progress in known { Self.check(progress, against: best) }
    for (one, next) in zip(known, known.dropFirst()) {
      #expect(next.cost <= one.cost && next.steps >= one.steps)
      #expect(zip(one.proven, next.proven).allSatisfy { $1 || !$0 })
    }
  }

  /// Judge finds in the plan what is told of it.
  private static func check(_ progress: Solver.Progress, _ season: Season) {
    let judged = Planning.Judge(season).verdict(on: progress.plan)
    #expect(judged.violations.isEmpty && judged.cost == progress.cost)
    #expect(progress.proven.count == 3)
    #expect(progress.isProven == (progress.proven == [true, true, true]))
  }

  /// No bound is above the best plan, and what is called proven is the best.
  private static func check(_ progress: Solver.Progress, against best: PlanCost) {
    for level in 0..<3 {
      // A level is about the plans that are best at the levels before.
      guard progress.proven[..<level].allSatisfy({ $0 }) else { break }
      #expect(progress.bound.levels[level] <= best.levels[level], "level \(level)")
      #expect(progress.bound.levels[level] <= progress.cost.levels[level])
      guard progress.proven[level] else { continue }
      #expect(progress.cost.levels[level] == best.levels[level], "level \(level)")
      #expect(progress.bound.levels[level] == best.levels[level], "level \(level)")
    }
    #expect(zip(progress.proven, progress.proven.dropFirst()).allSatisfy { $0 || !$1 })
  }

  @Test(arguments: UInt64(0)..<25)
  func `the plan does not depend on how the steps are cut`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 1...8)
    var generator = SeededGenerator(seed)
    var whole = try Solver(season, seed: seed)
    var single = try Solver(season, seed: seed)
    var cut = try Solver(season, seed: seed)
    let steps = 5_000
    _ = whole.step(steps)
    for _ in 0..<steps where !single.step(1) { break }
    var left = steps
    while left > 0 {
      let count = min(left, Int.random(in: 0...700, using: &generator))
      guard cut.step(count) else { break }
      left -= count
    }
    #expect(single.progress == whole.progress)
    #expect(cut.progress == whole.progress)
    let isDone = !whole.step(1)
    #expect(isDone || whole.progress.steps >= steps)
  }

  @Test(arguments: UInt64(0)..<100)
  func `with fewer levels the first ones are proven and it ends`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 0...5, cells: 16)
    for levels in 0...1 {
      var solver = try Solver(season, seed: seed, levels: levels)
      var rounds = 0
      while rounds < 100, solver.step(1_000) { rounds += 1 }
      #expect(rounds < 100, "levels \(levels)")
      #expect(solver.progress.proven[...levels].allSatisfy { $0 }, "levels \(levels)")
    }
  }

  @Test func `a chain that fills the season is placed, whatever stood there`() throws {
    var season = PlainSeason.make(3)
    season.rooms = [PlainSeason.room("A")]
    for evening in 0..<3 { season.evenings[evening].rounds = 1 }
    season.chains = [
      .init(before: 0, after: 1, minDays: 7), .init(before: 1, after: 2, minDays: 7),
    ]
    season.published = [at(1), at(2), nil]
    var solver = try Solver(season)
    for _ in 0..<20 where !(solver.progress.proven[1]) { if !solver.step(2_000) { break } }
    #expect(solver.progress.plan == [at(0), at(1), at(2)])
    #expect(solver.progress.proven[1])
  }

  @Test func `a proof goes on when nothing is left to move`() throws {
    // Two hundred places, two pinned to each.
    var season = PlainSeason.make(400)
    season.rooms = [PlainSeason.room("A")]
    season.evenings = (0..<20).map {
      .init(day: PlainSeason.start + $0, rounds: 10, maxSessions: 99)
    }
    for request in 0..<400 {
      season.requests[request].pin = at(request / 20, request / 2 % 10)
    }
    var solver = try Solver(season)
    var rounds = 0
    while rounds < 200, solver.step(10_000) { rounds += 1 }
    #expect(solver.progress.cost.unplaced == 200)
    #expect(solver.progress.bound.unplaced == 200)
    #expect(solver.progress.proven[1])
  }

  @Test func `a season of nothing is planned at once`() throws {
    let season = Season(name: "", evenings: [], rooms: [], requests: [], loadTarget: 0)
    var solver = try Solver(season)
    while solver.step(1_000) {}
    #expect(solver.progress.isProven)
    #expect(solver.progress.plan.isEmpty)
  }

  @Test func `a fault of the season is thrown`() {
    var season = PlainSeason.make(1)
    season.requests[0].duration = 0
    #expect(throws: SeasonFault.self) { _ = try Solver(season).progress }
  }

  @Test func `steps that are none change nothing`() throws {
    var solver = try Solver(PlainSeason.make(3))
    let before = solver.progress
    let answers = [solver.step(0), solver.step(-5)]
    #expect(answers == [true, true])
    #expect(solver.progress == before)
  }
}
