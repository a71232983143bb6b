import Testing

@testable import Planning

struct ProofTests {
  @Test(arguments: UInt64(0)..<400)
  func `two levels are proven, from a bad plan too, and no bound is above the best`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed, requests: 0...5, cells: 16)
    let grid = try Grid(season)
    // From the greedy plan or from none at all.
    let none = [Int32](repeating: -1, count: grid.count)
    var proof = Proof(grid, around: seed % 2 == 0 ? none : Greedy.plan(grid).place)
    var bounds: [PlanCost] = [proof.bound]
    for _ in 0..<400 where proof.step(conflicts: 10_000) { bounds.append(proof.bound) }
    #expect(proof.proven == 2)
    let judged = Planning.Judge(season).verdict(on: grid.plan(proof.plan))
    #expect(judged.violations.isEmpty && judged.cost == proof.cost)
    // Wishes are another matter: the best of the first two levels is asked for alone.
    var easy = season
    easy.weights = Season.Weights()
    for part in [\Season.Weights.date, \.load, \.end, \.room, \.together, \.apart, \.clash]
      as [WritableKeyPath<Season.Weights, Int>]
    { easy.weights[keyPath: part] = 0 }
    easy.weights.moveEvening = season.weights.moveEvening
    easy.weights.moveRound = season.weights.moveRound
    easy.weights.moveRoom = season.weights.moveRoom
    for request in easy.requests.indices { easy.requests[request].prices = [] }
    let claimed = PlanCost(unplaced: proof.cost.unplaced, moved: proof.cost.moved)
    let best = Exhaustive(easy).best(below: claimed)?.cost ?? claimed
    #expect(best == claimed)
    for bound in bounds {
      #expect(bound.unplaced <= best.unplaced && bound.moved <= best.moved)
    }
    #expect((proof.bound.unplaced, proof.bound.moved) == (best.unplaced, best.moved))
  }

  @Test func `a better plan is taken over, a worse one is not`() throws {
    let grid = try Grid(PlainSeason.make(2))
    var proof = Proof(grid, around: [0, -1])
    func consider(_ plan: [Int32]) {
      var occupancy = Occupancy(grid)
      occupancy.reset(to: plan)
      proof.consider(plan, occupancy.cost)
    }
    consider([-1, -1])
    #expect(proof.plan == [0, -1])
    consider([0, 6])
    #expect(proof.plan == [0, 6])
  }

  @Test func `who weighs nothing is left out rather than moved`() throws {
    var season = PlainSeason.make(2)
    for request in 0..<2 { season.requests[request].weight = 0 }
    season.published = [at(0), at(0)]
    let grid = try Grid(season)
    var proof = Proof(grid, around: Greedy.plan(grid).place)
    while proof.step(conflicts: 100) {}
    #expect(proof.cost.moved == 0 && proof.bound.moved == 0)
    #expect(grid.plan(proof.plan).count { $0 == at(0) } == 1)
  }
}
