import Almanac
import Testing

@testable import Planning

struct GreedyTests {
  @Test(arguments: UInt64(0)..<300)
  func `the plan breaks nothing, costs what Judge says and is the same each time`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed)
    let grid = try Grid(season)
    let greedy = Greedy.plan(grid)
    let judged = Planning.Judge(season).verdict(on: grid.plan(greedy.place))
    #expect(judged.violations.isEmpty && judged.cost == greedy.cost)
    #expect(Greedy.plan(try Grid(season)).place == greedy.place)
    for request in 0..<grid.count where !greedy.isPlaced(request) {
      #expect(!grid.places(of: request).contains { greedy.fits(request, at: Int($0)) })
    }
  }

  @Test func `who has fewest places comes first, to the cheapest`() throws {
    var season = PlainSeason.make(2)
    for request in 0..<2 {
      season.requests[request].tolerance = 0
      season.requests[request].preferred = PlainSeason.start + 7
    }
    season.requests[1].pin = at(1)
    let grid = try Grid(season)
    // Beside it in a second room costs one, after it two.
    #expect(grid.plan(Greedy.plan(grid).place) == [at(1, 0, 1), at(1)])
  }

  @Test func `what was announced stays, where it may`() throws {
    var season = PlainSeason.make(3)
    season.published = [at(2, 2, 1), at(2, 2, 1), at(1, 0, 1)]
    season.requests[2].bans = [.init(reason: "", places: [at(1, 0, 1)])]
    let grid = try Grid(season)
    let plan = grid.plan(Greedy.plan(grid).place)
    #expect(plan[0] == at(2, 2, 1))
    #expect(plan[1] != nil && plan[1] != at(2, 2, 1))
    #expect(plan[2] != nil && plan[2] != at(1, 0, 1))
  }

  @Test(arguments: UInt64(0)..<200)
  func `of given places those stand that can, and completing moves none of them`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed)
    let grid = try Grid(season)
    let judge = Planning.Judge(season)
    var dice = Dice(seed)
    let places = (0..<grid.count).map { request -> Int32 in
      guard dice.isLucky(60), !grid.places(of: request).isEmpty else { return -1 }
      return dice.pick(Array(grid.places(of: request)))
    }
    let standing = Greedy.standing(grid, places)
    let completed = Greedy.completed(grid, places)
    for occupancy in [standing, completed] {
      let judged = judge.verdict(on: grid.plan(occupancy.place))
      #expect(judged.violations.isEmpty && judged.cost == occupancy.cost)
    }
    for request in 0..<grid.count {
      if standing.isPlaced(request) {
        #expect(standing.place[request] == places[request])
        #expect(completed.place[request] == places[request])
      } else if places[request] >= 0 {
        #expect(!standing.fits(request, at: Int(places[request])))
      }
      guard !completed.isPlaced(request) else { continue }
      #expect(!grid.places(of: request).contains { completed.fits(request, at: Int($0)) })
    }
  }
}
