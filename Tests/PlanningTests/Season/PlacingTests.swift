import Almanac
import Testing

@testable import Planning

struct PlacingTests {
  @Test(arguments: UInt64(0)..<200)
  func `the best plan met is told with its cost, breaks nothing and never gets worse`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed)
    let grid = try Grid(season)
    let judge = Planning.Judge(season)
    var placing = Placing(grid, seed: seed)
    var last = placing.bestCost
    for _ in 0..<150 where !placing.isDone {
      placing.step(1)
      let standing = judge.verdict(on: grid.plan(placing.occupancy.place))
      #expect(standing.violations.isEmpty && standing.cost == placing.occupancy.cost)
      let best = judge.verdict(on: grid.plan(placing.best))
      #expect(best.violations.isEmpty && best.cost == placing.bestCost)
      #expect(placing.bestCost <= last && placing.bestCost <= placing.occupancy.cost)
      last = placing.bestCost
    }
  }

  @Test func `what must come before a request does not make way for it`() throws {
    // One cell a round, one evening: the first of the chain stands in the second's only cell.
    var season = PlainSeason.make(2)
    season.rooms = [PlainSeason.room("A")]
    season.evenings = Array(season.evenings.prefix(1))
    season.requests[1].pin = at(0, 1)
    season.chains = [.init(before: 0, after: 1, minDays: 0)]
    let grid = try Grid(season)
    for seed in UInt64(0)..<10 {
      var wrong = Occupancy(grid)
      wrong.reset(to: [1, -1])
      var placing = Placing(wrong, seed: seed)
      placing.step(40)
      let plan = grid.plan(placing.best)
      #expect(Planning.Judge(season).verdict(on: plan).violations.isEmpty)
      #expect(placing.bestCost.unplaced == 0)
    }
  }

  @Test func `where nothing can be placed nothing is tried for ever`() throws {
    var season = PlainSeason.make(2)
    for evening in 0..<3 { season.evenings[evening].maxSessions = 0 }
    season.requests[0].duration = 9
    var placing = Placing(try Grid(season), seed: 1)
    placing.step(500)
    #expect(placing.best == [-1, -1])
    #expect(placing.bestCost == PlanCost(unplaced: 2))
  }

  @Test func `a season of nothing is done at once`() throws {
    let season = Season(name: "", evenings: [], rooms: [], requests: [], loadTarget: 0)
    var placing = Placing(try Grid(season), seed: 1)
    #expect(placing.isDone)
    placing.step(10)
    #expect(placing.steps == 0)
  }
}
