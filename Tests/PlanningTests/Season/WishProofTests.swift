import Testing

@testable import Planning

struct WishProofTests {
  @Test(arguments: UInt64(0)..<300)
  func `what the best plan costs is proven, from a dearer plan or from the best`(
    _ seed: UInt64
  ) throws {
    let settled = try SettledSeason(seed)
    for dearer in [0, 1, 25] {
      let target = settled.best.wishes + dearer
      var proof = try #require(settled.proof)
      var steps = 0
      while !proof.isOver, steps < 3_000 {
        let work = proof.step(target: target)
        #expect(work > 0 && proof.bound <= settled.best.wishes)
        steps += 1
      }
      #expect(steps < 3_000)
      try Self.check(proof, settled, dearer)
    }
  }

  private static func check(
    _ proof: WishProof, _ settled: SettledSeason, _ dearer: Int
  ) throws {
    guard proof.isDone else {
      // Only where moves are charged may the evenings agree on what is no plan of the best.
      return #expect(settled.grid.isPublished)
    }
    #expect(proof.bound == settled.best.wishes)
    guard dearer > 0 else { return #expect(proof.found == nil) }
    let found = try #require(proof.found)
    let judged = Planning.Judge(settled.season).verdict(on: settled.grid.plan(found.plan))
    #expect(judged.violations.isEmpty)
    #expect(judged.cost == settled.best && found.cost == settled.best)
  }

  @Test(arguments: UInt64(0)..<60)
  func `while cases are open the bound is that of the lowest`(_ seed: UInt64) throws {
    let settled = try SettledSeason(seed, requests: 5...7, cells: 18)
    var proof = try #require(settled.proof)
    for _ in 0..<2_000 where !proof.isOver {
      // As long as nobody knows a better plan, cases may have bounds above the best.
      _ = proof.step(target: settled.best.wishes + 40)
      #expect(proof.bound <= settled.best.wishes)
    }
    try Self.check(proof, settled, 40)
  }

  @Test func `hardly any proof is left undecided`() throws {
    var undecided = 0
    for seed in UInt64(0)..<100 {
      let settled = try SettledSeason(seed)
      var proof = try #require(settled.proof)
      var steps = 0
      while !proof.isOver, steps < 3_000 {
        _ = proof.step(target: settled.best.wishes)
        steps += 1
      }
      if !proof.isDone { undecided += 1 }
    }
    #expect(undecided <= 5, "\(undecided)")
  }

  @Test(arguments: UInt64(0)..<60)
  func `what the evenings agree on is suggested, each request once at a place of its own`(
    _ seed: UInt64
  ) throws {
    let settled = try SettledSeason(seed)
    var proof = try #require(settled.proof)
    for _ in 0..<10 where !proof.isOver {
      _ = proof.step(target: settled.best.wishes + 5)
      guard let plan = proof.suggestion else { continue }
      #expect(plan.count == settled.grid.count)
      for (request, place) in plan.enumerated() where place >= 0 {
        #expect(settled.grid.index(of: Int(place), for: request) != nil)
      }
    }
    #expect(proof.rounds > 0)
  }

  @Test func `an evening with more candidates than fit in a mask has no proof`() throws {
    let grid = try Grid(PlainSeason.make(129))
    let isPlaced = [Bool](repeating: true, count: 129)
    #expect(WishProof(grid, isPlaced: isPlaced, leftOut: 0, moved: 0) == nil)
  }
}
