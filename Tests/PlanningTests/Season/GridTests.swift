import Almanac
import Testing

@testable import Planning

struct GridTests {
  @Test(arguments: UInt64(0)..<400)
  func `a request's places are those where Judge has nothing against it, with their price`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed)
    let grid = try Grid(season)
    let exhaustive = Exhaustive(season)
    var alone = season
    (alone.chains, alone.published) = ([], nil)
    alone.weights = Season.Weights()
    for part in [\Season.Weights.load, \.end, \.room, \.together, \.apart]
      as [WritableKeyPath<Season.Weights, Int>]
    { alone.weights[keyPath: part] = 0 }
    alone.weights.date = season.weights.date
    alone.weights.clash = season.weights.clash
    let judge = Judge(alone)
    for request in season.requests.indices {
      // A full evening and a crowded round are no matter of the request's own.
      let places = grid.plan(Array(grid.places(of: request))).compactMap { $0 }
      let allowed = exhaustive.places[request]
      #expect(places.filter { holdsAnything($0, season, request) } == allowed)
      for (index, place) in zip(grid.range(of: request), places) {
        var plan = [Place?](repeating: nil, count: season.requests.count)
        plan[request] = place
        #expect(Int(grid.prices[index]) == judge.verdict(on: plan).cost.wishes)
        #expect(grid.index(of: grid.cell(place), for: request) == index)
      }
      #expect(Array(grid.places(of: request)) == grid.places(of: request).sorted())
    }
  }

  private func holdsAnything(_ place: Place, _ season: Season, _ request: Int) -> Bool {
    let evening = season.evenings[place.evening]
    let rounds = place.round..<(place.round + season.requests[request].duration)
    return evening.maxSessions > 0
      && rounds.allSatisfy { (evening.parallel?[$0] ?? season.rooms.count) > 0 }
  }

  private typealias Judge = Planning.Judge

  @Test func `a place is told from every cell that is none`() throws {
    var season = PlainSeason.make(1)
    season.requests[0].pin = at(1, 2, 1)
    let grid = try Grid(season)
    let cell = grid.cell(at(1, 2, 1))
    #expect((-1...grid.cellCount).filter { grid.index(of: $0, for: 0) != nil } == [cell])
    #expect(grid.plan([Int32(cell)]) == [at(1, 2, 1)])
    #expect(grid.plan([-1]) == [nil])
    #expect((grid.evening(cell), grid.round(cell), grid.room(cell)) == (1, 2, 1))
  }

  @Test func `a window that ended before it began, and a session too long, have no place`() throws {
    var season = PlainSeason.make(3)
    let day = PlainSeason.start
    season.requests[0].after = [.init(day: day + 8, reason: "")]
    season.requests[0].before = [.init(day: day, reason: "")]
    season.requests[1].duration = 4
    season.requests[2].duration = 64
    let grid = try Grid(season)
    #expect((0..<3).allSatisfy { grid.places(of: $0).isEmpty })
  }

  @Test func `an evening of 64 rounds holds a session of 64, and an absence stops it`() throws {
    var season = PlainSeason.make(1)
    for evening in 0..<3 { season.evenings[evening].rounds = 64 }
    season.requests[0].duration = 64
    season.requests[0].holders = [0]
    season.holders[0].absences = [.init(evening: 1, rounds: [63]), .init(evening: 2, rounds: [])]
    let grid = try Grid(season)
    #expect(grid.plan(Array(grid.places(of: 0))) == [at(0), at(0, 0, 1), at(2), at(2, 0, 1)])
  }

  @Test func `more than 64 people fit in the masks`() throws {
    var season = PlainSeason.make(2)
    season.holders = (0..<130).map { Season.Holder(id: "W\($0)") }
    season.factions = (0..<130).map {
      Season.Faction(id: "F\($0)", spokespersons: ["wonen": "F\($0).a"])
    }
    (season.requests[0].holders, season.requests[1].holders) = ([129], [128])
    (season.requests[0].attend, season.requests[1].wish) = ([129], [129])
    var grid = try Grid(season)
    #expect(grid.hardWords == 3 && grid.softWords == 1)
    #expect(!grid.sharesPeople(0, 1))
    season.requests[1].holders = [3, 129]
    grid = try Grid(season)
    #expect(grid.sharesPeople(0, 1))
    season.requests[1].holders = []
    season.requests[1].attend = [129]
    #expect(try Grid(season).sharesPeople(0, 1))
  }
}
