import Almanac
import Testing

@testable import Planning

struct ExplanationTests {
  @Test(arguments: UInt64(0)..<1_000)
  func `who and what clash, and without any one of them nothing does`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 1...5, cells: 16)
    let grid = try Grid(season)
    // The best plan of some seasons, the greedy one of others.
    let plan: Plan
    if seed % 3 == 0 {
      plan = grid.plan(Greedy.plan(grid).place)
    } else {
      var solver = try Solver(season, seed: seed, levels: 1)
      _ = solver.step(20_000)
      plan = solver.progress.plan
    }
    let explaining = try Explaining(season, plan: plan)
    let exhaustive = Exhaustive(season)
    let placed = plan.indices.filter { plan[$0] != nil }
    for request in plan.indices where plan[request] == nil {
      let outcome = explaining.outcome(for: request)
      let can = exhaustive.canPlace(Set(placed + [request]))
      #expect((outcome == .fits) == can, "\(request)")
      guard let explanation = outcome.explanation, !can else { continue }
      #expect(explanation.request == request)
      checkWho(explanation, exhaustive, placed)
      checkWhat(explanation, season)
      #expect(explaining.outcome(for: request) == outcome)
    }
  }

  private func checkWho(_ explanation: Explanation, _ exhaustive: Exhaustive, _ placed: [Int]) {
    let who = explanation.who
    #expect(who == who.sorted() && Set(who).count == who.count)
    #expect(who.contains(explanation.request))
    #expect(Set(who).subtracting(placed) == [explanation.request])
    #expect(!exhaustive.canPlace(Set(who)))
    for one in who { #expect(exhaustive.canPlace(Set(who).subtracting([one])), "without \(one)") }
  }

  private func checkWhat(_ explanation: Explanation, _ season: Season) {
    let (who, what) = (explanation.who, explanation.what)
    #expect(Set(what).count == what.count)
    #expect(!FactSearch.canPlace(who, season, what), "\(explanation)")
    for position in what.indices {
      var rest = what
      let fact = rest.remove(at: position)
      #expect(FactSearch.canPlace(who, season, rest), "\(fact) is not needed: \(explanation)")
    }
  }

  /// A season of one evening, round and room, in which the first request stands.
  private func explanation(
    _ requests: Int = 1, placed: Plan, _ change: (inout Season) -> Void
  ) throws -> Explanation? {
    var season = PlainSeason.make(requests)
    season.evenings = Array(season.evenings.prefix(1))
    season.evenings[0].rounds = 2
    season.rooms = [PlainSeason.room("A")]
    change(&season)
    return try Explaining(season, plan: placed).outcome(for: requests - 1).explanation
  }

  @Test func `each fact about one request is named alone`() throws {
    let day = PlainSeason.start
    let facts: [(Explanation.Fact, (inout Season) -> Void)] = [
      (
        .after(request: 0, limit: 1),
        {
          $0.requests[0].after = [
            .init(day: day, reason: ""), .init(day: day + 1, reason: ""),
          ]
        }
      ),
      (
        .before(request: 0, limit: 0),
        { $0.requests[0].before = [.init(day: day - 1, reason: "")] }
      ),
      (.papers(request: 0), { $0.requests[0].papersReady = day + 1 }),
      (.presidium(request: 0), { $0.requests[0].leadDays = 31 }),
      (
        .ban(request: 0, ban: 0),
        { $0.requests[0].bans = [.init(reason: "", places: [at(0), at(0, 1)])] }
      ),
      (.capacity(request: 0), { $0.requests[0].attendance = 51 }),
      (.equipment(request: 0), { $0.requests[0].equipment = ["stream"] }),
      (.duration(request: 0), { $0.requests[0].duration = 3 }),
      (.closed(evening: 0), { $0.evenings[0].closed = "recess" }),
      (.maxSessions(evening: 0), { $0.evenings[0].maxSessions = 0 }),
      (.parallel(evening: 0), { $0.evenings[0].parallel = [0, 0] }),
      (.roomClosed(room: 0, evening: 0), { $0.rooms[0].closed = [0] }),
      (
        .away(holder: 1, evening: 0),
        {
          $0.requests[0].holders = [1]
          $0.holders[1].absences = [
            .init(evening: 0, rounds: [0]), .init(evening: 0, rounds: [1]),
          ]
        }
      ),
      (
        .isPublic(request: 0),
        {
          $0.requests[0].isPublic = true
          $0.rooms[0].isPublic = false
        }
      ),
    ]
    for (fact, change) in facts {
      let explanation = try explanation(placed: [nil], change)
      #expect(explanation?.who == [0])
      #expect(explanation?.what == [fact])
    }
  }

  @Test func `a duration is a fact where only a shorter session would fit`() throws {
    // Two rounds, of which one is taken; then three, of which the first and last are.
    let one = try explanation(2, placed: [at(0), nil]) { $0.requests[1].duration = 2 }
    #expect(one?.who == [0, 1])
    #expect(one?.what == [.duration(request: 1)])
    let two = try explanation(3, placed: [at(0), at(0, 2), nil]) {
      $0.evenings[0].rounds = 3
      $0.requests[0].pin = at(0)
      $0.requests[1].pin = at(0, 2)
      $0.requests[2].duration = 2
    }
    #expect(two?.who == [0, 1, 2])
    #expect(two?.what == [.duration(request: 2)])
    let three = try explanation(2, placed: [at(0, 1), nil]) {
      $0.evenings[0].rounds = 3
      $0.requests[0].pin = at(0, 1)
      $0.requests[1].duration = 2
    }
    #expect(three?.what == [.pin(request: 0), .duration(request: 1)])
  }

  @Test func `what cannot come first keeps back what follows`() throws {
    let explanation = try explanation(2, placed: [nil, nil]) {
      $0.requests[0].attendance = 99
      $0.chains = [.init(before: 0, after: 1, minDays: 0)]
    }
    #expect(explanation?.who == [1])
    #expect(Set(explanation?.what ?? []) == [.capacity(request: 0), .chain(0)])
  }

  @Test func `people in two places are named`() throws {
    let explanation = try explanation(2, placed: [at(0), nil]) {
      $0.rooms.append(PlainSeason.room("B"))
      $0.evenings[0].rounds = 1
      for request in 0..<2 {
        $0.requests[request].holders = [0]
        $0.requests[request].attend = [1]
      }
    }
    #expect(explanation?.who == [0, 1])
    #expect(explanation?.what.count == 1)
    #expect([.holder(0), .spokesperson("F1.a")].contains(explanation?.what.first))
  }

  @Test func `what can be added has no explanation`() throws {
    #expect(try explanation(2, placed: [at(0), nil]) { _ in } == nil)
  }

  /// Twelve in eleven cells, and one more that is in its own way.
  private static func pigeons() -> (season: Season, plan: Plan) {
    var season = PlainSeason.make(13)
    season.evenings = (0..<11).map {
      .init(day: PlainSeason.start + $0, rounds: 1, maxSessions: 9)
    }
    season.rooms = [PlainSeason.room("A")]
    season.requests[12].attendance = 99
    return (season, (0..<11).map { at($0) } + [nil, nil])
  }

  @Test func `what takes too many conflicts is said not to be known`() throws {
    let (season, plan) = Self.pigeons()
    let explaining = try Explaining(season, plan: plan, conflicts: 200)
    #expect(explaining.outcome(for: 11) == .unknown)
    #expect(!explaining.fits(11))
    #expect(explaining.outcome(for: 11).explanation == nil)
  }

  @Test func `what is easy is explained after what is not`() throws {
    let (season, plan) = Self.pigeons()
    let explaining = try Explaining(season, plan: plan, conflicts: 200)
    for _ in 0..<5 { #expect(explaining.outcome(for: 11) == .unknown) }
    #expect(explaining.outcome(for: 12).explanation?.who == [12])
    #expect(explaining.outcome(for: 12).explanation?.what == [.capacity(request: 12)])
    for _ in 5..<50 { #expect(explaining.outcome(for: 11) == .unknown) }
    #expect(explaining.outcome(for: 12) == .unknown)
    // In cells of their own eleven fit.
    #expect(try Explaining(season, plan: plan.map { _ in nil }).outcome(for: 0) == .fits)
  }

  @Test func `a season without evenings or rooms has no fact to name`() throws {
    #expect(try explanation(placed: [nil]) { $0.evenings = [] }?.what == [])
    #expect(try explanation(placed: [nil]) { $0.rooms = [] }?.who == [0])
  }
}
