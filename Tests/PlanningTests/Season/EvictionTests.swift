import Testing

import struct TestSupport.SeededGenerator

@testable import Planning

struct EvictionTests {
  @Test(arguments: UInt64(0)..<200)
  func `no place is less trouble, and when those go the request fits`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 2...8)
    let grid = try Grid(season)
    var generator = SeededGenerator(seed)
    var random = Randomness(seed: seed)
    let occupancy = Greedy.plan(grid)
    for request in 0..<grid.count {
      var without = occupancy
      Self.turnOut(request, &without)
      var eviction = Eviction(grid)
      for other in 0..<grid.count {
        eviction.trouble[other] = .random(in: 1...9, using: &generator)
      }
      let choice = eviction.choose(request, in: without, &random)
      let sums = Choices(without, request).taken.map { taken in
        taken.blockers.reduce(0) { $0 + eviction.trouble[$1] }
      }
      guard let choice else {
        #expect(Choices(without, request).free.isEmpty)
        continue
      }
      #expect(grid.range(of: request).contains(choice))
      let sum = eviction.blockers.reduce(0) { $0 + eviction.trouble[$1] }
      // What an evening is too late for counts as well, where nothing follows it does not.
      if grid.after[request].isEmpty, grid.before[request].isEmpty, !Self.isCrowded(without) {
        #expect(sum == (Choices(without, request).free.isEmpty ? sums.min() : 0))
      }
      for other in eviction.blockers { without.take(other) }
      #expect(without.fits(request, at: Int(grid.cells[choice])))
    }
  }

  private static func turnOut(_ request: Int, _ occupancy: inout Occupancy) {
    guard occupancy.isPlaced(request) else { return }
    for link in occupancy.grid.after[request] { turnOut(link.request, &occupancy) }
    occupancy.take(request)
  }

  /// Whether an evening or a round is full: then the lightest goes, or the least trouble.
  private static func isCrowded(_ occupancy: Occupancy) -> Bool {
    let grid = occupancy.grid
    return (0..<grid.evenings).contains { evening in
      occupancy.isFull(evening)
        || (0..<grid.rounds).contains { occupancy.isFull(slot: evening * grid.rounds + $0) }
    }
  }

  @Test func `who was trouble stays, as long as that is not forgotten`() throws {
    // One cell for each of two, and a third that wants one of them.
    var season = PlainSeason.make(3)
    season.evenings = Array(season.evenings.prefix(2))
    for evening in 0..<2 { season.evenings[evening].rounds = 1 }
    season.rooms = [PlainSeason.room("A")]
    let grid = try Grid(season)
    var occupancy = Occupancy(grid)
    occupancy.reset(to: [0, 1, -1])
    var random = Randomness(seed: 1)
    var eviction = Eviction(grid)
    eviction.trouble[0] = 7
    for _ in 0..<10 {
      #expect(eviction.choose(2, in: occupancy, &random).map { Int(grid.cells[$0]) } == 1)
      #expect(eviction.blockers == [1])
    }
    eviction.forget(grid)
    let choices = Set((0..<50).map { _ in eviction.choose(2, in: occupancy, &random) })
    #expect(choices.count == 2)
  }

  @Test func `what must come first does not make way, and without it there is no place`() throws {
    var season = PlainSeason.make(2)
    season.evenings = Array(season.evenings.prefix(1))
    season.evenings[0].rounds = 1
    season.rooms = [PlainSeason.room("A")]
    season.chains = [.init(before: 0, after: 1, minDays: 0)]
    let grid = try Grid(season)
    var random = Randomness(seed: 1)
    var eviction = Eviction(grid)
    var occupancy = Occupancy(grid)
    #expect(eviction.choose(1, in: occupancy, &random) == nil)
    occupancy.reset(to: [0, -1])
    #expect(eviction.choose(1, in: occupancy, &random) == nil)
  }
}
