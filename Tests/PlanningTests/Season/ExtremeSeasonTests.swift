import Almanac
import Testing

@testable import Planning

struct ExtremeSeasonTests {
  /// Plans a season for a while, and sees that Judge agrees.
  @discardableResult
  func plan(_ season: Season, steps: Int = 3_000) throws -> Solver.Progress {
    var solver = try Solver(season)
    _ = solver.step(steps)
    let judged = Planning.Judge(season).verdict(on: solver.progress.plan)
    #expect(judged.violations.isEmpty && judged.cost == solver.progress.cost)
    return solver.progress
  }

  @Test(arguments: UInt64(0)..<60)
  func `the largest weights, prices and distances overflow nowhere`(_ seed: UInt64) throws {
    let million = 1_000_000
    var season = SmallSeason.make(seed, requests: 2...8)
    for part in [
      \Season.Weights.date, \.load, \.end, \.room, \.together, \.apart, \.clash, \.moveEvening,
      \.moveRound, \.moveRoom,
    ] as [WritableKeyPath<Season.Weights, Int>] { season.weights[keyPath: part] = million }
    for request in season.requests.indices {
      season.requests[request].weight = million
      season.requests[request].prices = [.init(at(0), price: million)]
      season.requests[request].preferred = season.requests[request].preferred + 2_000
    }
    let progress = try plan(season)
    for request in progress.plan.indices where progress.plan[request] == nil {
      _ = try Explaining(season, plan: progress.plan).outcome(for: request)
    }
  }

  @Test func `the furthest days and longest delays are reckoned with`() throws {
    var season = PlainSeason.make(4)
    season.evenings[2].day = Day(number: Season.days.upperBound)
    season.weights.date = 1
    season.requests[0].papersReady = Day(number: Season.days.upperBound)
    season.requests[0].noticeDays = 1_000_000
    season.requests[1].presidium = Day(number: Season.days.lowerBound)
    season.requests[1].leadDays = -1_000_000
    season.requests[2].preferred = Day(number: Season.days.lowerBound)
    season.requests[3].tolerance = 1_000_000
    season.chains = [.init(before: 1, after: 3, minDays: 1_000_000)]
    let progress = try plan(season)
    #expect(progress.plan[0] == nil)
    #expect(progress.plan[3]?.evening == 2)
  }

  @Test func `pins that contradict each other leave all but one out`() throws {
    var season = PlainSeason.make(3)
    for request in 0..<3 { season.requests[request].pin = at(1, 1, 1) }
    season.requests[1].weight = 3
    var solver = try Solver(season)
    for _ in 0..<20 where !solver.progress.isProven { if !solver.step(1_000) { break } }
    #expect(solver.progress.plan == [nil, at(1, 1, 1), nil])
    #expect(solver.progress.proven[0])
    let explaining = try Explaining(season, plan: solver.progress.plan)
    #expect(explaining.outcome(for: 0).explanation?.who == [0, 1])
    #expect(explaining.outcome(for: 2).explanation?.what == [.pin(request: 1), .pin(request: 2)])
  }

  @Test func `seasons without requests, evenings, rounds or rooms are planned`() throws {
    for change in [
      { $0.requests = [] }, { $0.evenings = [] }, { $0.rooms = [] },
      { $0.evenings = $0.evenings.map { Season.Evening(day: $0.day, rounds: 0, maxSessions: 1) } },
      {
        $0.evenings = $0.evenings.map { .init(day: $0.day, closed: "", rounds: 3, maxSessions: 1) }
      },
    ] as [(inout Season) -> Void] {
      var season = PlainSeason.make(2)
      change(&season)
      let progress = try plan(season)
      #expect(progress.cost.unplaced == season.requests.count)
      #expect(progress.isProven)
    }
  }

  @Test func `far more requests than places are planned and explained`() throws {
    var season = PlainSeason.make(1_500)
    for request in season.requests.indices {
      season.requests[request].holders = [request % 2]
      season.requests[request].duration = 1 + request % 3
    }
    let progress = try plan(season, steps: 20_000)
    // Eighteen cells, and two holders who can be in nine rounds each.
    let placed = progress.plan.indices.filter { progress.plan[$0] != nil }
    #expect((6...18).contains(placed.count))
    #expect(progress.bound.unplaced <= progress.cost.unplaced)
    let left = try #require(progress.plan.indices.last { progress.plan[$0] == nil })
    let explanation = try Explaining(season, plan: progress.plan).outcome(for: left).explanation
    #expect(explanation?.what.isEmpty != true)
  }

  @Test func `an evening may have more rooms than sessions`() throws {
    var season = PlainSeason.make(5)
    season.rooms = (0..<40).map { PlainSeason.room("R\($0)") }
    season.evenings = [.init(day: PlainSeason.start, rounds: 9, maxSessions: 3)]
    #expect(try plan(season).cost.unplaced == 2)
  }
}
