import Testing

@testable import Planning

struct AnnealingTests {
  @Test(arguments: UInt64(0)..<150)
  func `the best plan met is told with its cost, breaks nothing and leaves out no more`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed, requests: 1...8)
    let grid = try Grid(season)
    let judge = Planning.Judge(season)
    var annealing = Annealing(Greedy.plan(grid), seed: seed)
    var last = annealing.bestCost
    for _ in 0..<120 {
      annealing.step(1)
      let standing = judge.verdict(on: grid.plan(annealing.occupancy.place))
      #expect(standing.violations.isEmpty && standing.cost == annealing.occupancy.cost)
      let best = judge.verdict(on: grid.plan(annealing.best))
      #expect(best.violations.isEmpty && best.cost == annealing.bestCost)
      #expect(annealing.bestCost <= last && annealing.bestCost <= annealing.occupancy.cost)
      #expect(annealing.occupancy.cost.unplaced <= last.unplaced)
      last = annealing.bestCost
    }
  }

  @Test(arguments: UInt64(0)..<8)
  func `it runs through its restarts, however the steps are cut`(_ seed: UInt64) throws {
    let grid = try Grid(SmallSeason.make(seed, requests: 1...4))
    var (one, other) = (
      Annealing(Greedy.plan(grid), seed: seed), Annealing(Greedy.plan(grid), seed: seed)
    )
    one.step(13_000)
    for _ in 0..<13 { other.step(1_000) }
    #expect(one.best == other.best && one.occupancy.place == other.occupancy.place)
    #expect(one.steps == (one.isDone ? one.steps : 13_000))
  }

  @Test func `the last that could move may be left out for one that cannot`() throws {
    // Two evenings of one place: one pinned to each, and one that may have both.
    var season = PlainSeason.make(3)
    season.rooms = [PlainSeason.room("A")]
    season.evenings = Array(season.evenings.prefix(2))
    for evening in 0..<2 { season.evenings[evening].rounds = 1 }
    season.requests[0].pin = at(0)
    season.requests[1].pin = at(1)
    let grid = try Grid(season)
    for seed in UInt64(0)..<20 {
      var occupancy = Occupancy(grid)
      occupancy.reset(to: [0, -1, 1])
      var annealing = Annealing(occupancy, seed: seed)
      annealing.step(200)
      #expect(annealing.bestCost.unplaced == 1)
    }
  }

  @Test func `logarithms are right, and the same bits everywhere`() {
    #expect(Logarithm.natural(1) == 0)
    for (value, logarithm) in [
      (2.0, 0.693_147_180_559_945_3), (10.0, 2.302_585_092_994_046),
      (0.5, -0.693_147_180_559_945_3), (2.718_281_828_459_045, 1.0),
      (1e-9, -20.723_265_836_946_41), (1e9, 20.723_265_836_946_41),
    ] { #expect(abs(Logarithm.natural(value) - logarithm) < 1e-13, "\(value)") }
    #expect(Logarithm.table.count == 4096)
    #expect(abs(Logarithm.table[0] - 9.010_913_347_279_288) < 1e-12)
    #expect(abs(Logarithm.table[4095] - 0.000_122_077_763_686_982) < 1e-12)
    for (one, next) in zip(Logarithm.table, Logarithm.table.dropFirst()) { #expect(one > next) }
  }

  @Test func `roots multiply to their number`() {
    for (value, degree) in [(0.25, 2), (0.04, 200), (0.9, 7), (1.0, 200), (1e-6, 10)] {
      let root = Logarithm.root(of: value, degree)
      let power = (0..<degree).reduce(1.0) { product, _ in product * root }
      #expect(abs(power / value - 1) < 1e-12, "\(value), \(degree)")
    }
  }
}
