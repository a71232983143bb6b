import Almanac
import Testing

import struct TestSupport.SeededGenerator

@testable import Planning

struct ChoicesTests {
  @Test(arguments: UInt64(0)..<150)
  func `every place is named once, ranked, and at the price that Judge asks`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed, requests: 2...8)
    let grid = try Grid(season)
    let judge = Planning.Judge(season)
    var generator = SeededGenerator(seed)
    for _ in 0..<6 {
      let occupancy = Self.someOf(Greedy.plan(grid), &generator)
      let plan = grid.plan(occupancy.place)
      let before = judge.verdict(on: plan).cost
      for request in 0..<grid.count where !occupancy.isPlaced(request) {
        let choices = Choices(occupancy, request)
        let named =
          choices.free.map(\.place) + choices.taken.map(\.place) + choices.barred
        #expect(named.sorted() == Array(grid.places(of: request)))
        for free in choices.free {
          var with = plan
          with[request] = grid.plan([free.place])[0]
          let judgement = judge.verdict(on: with)
          #expect(judgement.violations.isEmpty)
          #expect(judgement.cost.unplaced == before.unplaced - grid.weight[request])
          #expect(judgement.cost.moved == before.moved + free.price.moved)
          #expect(judgement.cost.wishes == before.wishes + free.price.wishes)
        }
        checkRanks(choices)
        checkTaken(choices, occupancy, request)
      }
    }
  }

  private func checkRanks(_ choices: Choices) {
    for (one, next) in zip(choices.free, choices.free.dropFirst()) {
      #expect((one.price, one.place) < (next.price, next.place))
    }
    for (one, next) in zip(choices.taken, choices.taken.dropFirst()) {
      #expect(
        (one.weight, one.blockers.count, one.place) < (next.weight, next.blockers.count, next.place)
      )
    }
    #expect(choices.barred == choices.barred.sorted())
  }

  /// Those named are placed, and the place is free when they are gone.
  private func checkTaken(_ choices: Choices, _ occupancy: Occupancy, _ request: Int) {
    let grid = occupancy.grid
    for taken in choices.taken {
      #expect(!taken.blockers.isEmpty)
      #expect(taken.blockers.allSatisfy(occupancy.isPlaced))
      #expect(taken.weight == taken.blockers.reduce(0) { $0 + grid.weight[$1] })
      let rest = Self.without(taken.blockers, occupancy)
      #expect(rest.fits(request, at: Int(taken.place)))
      let gone = (0..<grid.count).filter { occupancy.isPlaced($0) && !rest.isPlaced($0) }
      #expect(gone == taken.blockers.sorted())
    }
    // Where nobody's going helps, that of all does not who must not come first.
    var earlier = [request]
    while let link = earlier.flatMap({ grid.before[$0] }).first(where: {
      !earlier.contains($0.request)
    }) { earlier.append(link.request) }
    let others = (0..<grid.count).filter { other in
      !earlier.contains(other) && !earlier.contains { Self.follows($0, other, grid) }
    }
    let rest = Self.without(others, occupancy)
    for place in choices.barred { #expect(!rest.fits(request, at: Int(place))) }
  }

  /// A plan without some, and without what follows them.
  private static func without(_ requests: [Int], _ occupancy: Occupancy) -> Occupancy {
    var places = occupancy.place
    var gone = requests
    while let request = gone.popLast() {
      places[request] = -1
      gone += occupancy.grid.after[request].map(\.request).filter { places[$0] >= 0 }
    }
    var rest = occupancy
    rest.reset(to: places)
    return rest
  }

  private static func follows(_ request: Int, _ other: Int, _ grid: Grid) -> Bool {
    grid.before[request].contains { $0.request == other || follows($0.request, other, grid) }
  }

  private static func someOf(
    _ occupancy: Occupancy, _ generator: inout SeededGenerator
  ) -> Occupancy {
    let all = Array(0..<occupancy.grid.count)
    return without(all.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 }, occupancy)
  }

  @Test func `the cheapest free place comes first, the lightest blocker first`() throws {
    var season = PlainSeason.make(4)
    season.rooms = [PlainSeason.room("A")]
    for evening in 0..<3 { season.evenings[evening].rounds = 1 }
    season.requests[0].weight = 5
    season.requests[3].preferred = PlainSeason.start + 14
    season.requests[3].tolerance = 0
    let grid = try Grid(season)
    var occupancy = Occupancy(grid)
    occupancy.reset(to: [0, 1, -1, -1])
    let choices = Choices(occupancy, 3)
    #expect(choices.free.map(\.place) == [2])
    #expect(choices.free.map(\.price) == [PlanCost(wishes: 2 + 1)])
    #expect(choices.taken.map(\.blockers) == [[1], [0]])
    occupancy.reset(to: [-1, -1, -1, -1])
    #expect(Choices(occupancy, 3).free.map(\.place) == [2, 1, 0])
  }

  @Test func `on a full evening the lightest session is in the way`() throws {
    var season = PlainSeason.make(3)
    season.evenings = Array(season.evenings.prefix(1))
    season.evenings[0].maxSessions = 2
    season.requests[0].weight = 4
    season.requests[1].weight = 3
    var occupancy = Occupancy(try Grid(season))
    occupancy.reset(to: [0, 1, -1])
    let choices = Choices(occupancy, 2)
    #expect(choices.free.isEmpty && choices.barred.isEmpty)
    #expect(choices.taken.map(\.blockers) == [[1], [1], [1], [1], [1], [0]])
  }
}
