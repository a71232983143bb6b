import Almanac
import Testing

@testable import Planning

struct WishSeasonTests {
  @Test(arguments: UInt64(0)..<200)
  func `what follows from who is where strikes no evening that a plan could use`(
    _ seed: UInt64
  ) throws {
    let settled = try SettledSeason(seed)
    let evenings = try #require(settled.evenings)
    var (relaxation, dice) = (settled.relaxation(evenings), Dice(seed))
    var fixed: [Int: Int] = [:]
    for request in dice.some(0..<settled.grid.count, 40) {
      guard let seat = evenings.seats[request].first(where: { _ in dice.isLucky(60) }) else {
        continue
      }
      evenings.require(request, on: seat.model, &relaxation)
      fixed[request] = evenings.models[seat.model].evening
    }
    let isPossible = evenings.propagate(&relaxation)
    let plans = Plans(settled, fixed)
    if !isPossible { #expect(!plans.canPlace(nil, on: nil)) }
    guard isPossible else { return }
    for request in 0..<settled.grid.count {
      for seat in evenings.seats[request] {
        let (evening, allowed) = (
          evenings.models[seat.model].evening, relaxation.allowed[seat.model]
        )
        if allowed & seat.bit == 0 { #expect(!plans.canPlace(request, on: evening)) }
        if relaxation.required[seat.model] & seat.bit != 0 {
          #expect(allowed & seat.bit != 0 && relaxation.isPlaced[request])
        }
      }
    }
  }

  @Test(arguments: UInt64(0)..<150)
  func `a survey strikes no evening that a plan cheaper than the target uses`(
    _ seed: UInt64
  ) throws {
    let settled = try SettledSeason(seed)
    let evenings = try #require(settled.evenings)
    var relaxation = settled.relaxation(evenings)
    evenings.propagate(&relaxation)
    for _ in 0..<25 { _ = relaxation.improve(evenings, target: settled.best.wishes) }
    let target = settled.best.wishes + Int(seed % 4)
    let before = relaxation
    _ = evenings.survey(&relaxation, target: target)
    for request in 0..<settled.grid.count {
      for seat in evenings.seats[request]
      where (before.allowed[seat.model] & ~relaxation.allowed[seat.model]) & seat.bit != 0 {
        let evening = evenings.models[seat.model].evening
        let least = Plans(settled, [request: evening]).least
        let isWorse = least.map { cost in
          (cost.unplaced, cost.moved) > (settled.best.unplaced, settled.best.moved)
            || cost.wishes >= target
        }
        #expect(isWorse != false, "\(request) on \(evening)")
      }
    }
  }

  @Test func `a survey with room to spare strikes nobody, one without strikes most`() throws {
    var season = PlainSeason.make(3)
    for request in 0..<3 {
      season.requests[request].tolerance = 0
      season.requests[request].preferred = PlainSeason.start + 7 * request
    }
    let settled = try SettledSeason(season)
    let evenings = try #require(settled.evenings)
    var relaxation = settled.relaxation(evenings)
    for _ in 0..<60 { _ = relaxation.improve(evenings, target: settled.best.wishes) }
    #expect(relaxation.bound == settled.best.wishes)
    var wide = relaxation
    _ = evenings.survey(&wide, target: settled.best.wishes + 100)
    #expect(wide.allowed == relaxation.allowed)
    _ = evenings.survey(&relaxation, target: settled.best.wishes + 1)
    let left = (0..<3).map { evenings.open($0, relaxation).count }
    #expect(left.allSatisfy { $0 >= 1 } && left.reduce(0, +) < 9)
  }

  @Test func `required on one evening is struck from the others, left out from all`() throws {
    let settled = try SettledSeason(PlainSeason.make(2))
    let evenings = try #require(settled.evenings)
    var relaxation = settled.relaxation(evenings)
    relaxation.isPlaced = [false, false]
    evenings.require(0, on: 2, &relaxation)
    #expect(evenings.open(0, relaxation).map(\.model) == [2])
    #expect(relaxation.required == [0, 0, 1] && relaxation.isPlaced == [true, false])
    evenings.strike(1, from: 1, &relaxation)
    #expect(evenings.open(1, relaxation).map(\.model) == [0, 2])
    evenings.leaveOut(1, &relaxation)
    #expect(evenings.open(1, relaxation).isEmpty && relaxation.isLeftOut == [false, true])
    evenings.strike(0, from: 2, &relaxation)
    let isPossible = evenings.propagate(&relaxation)
    #expect(!isPossible)
  }

  @Test func `who comes after one that is left out is left out too, so is who has no evening left`()
    throws
  {
    var season = PlainSeason.make(4)
    season.chains = [
      .init(before: 0, after: 1, minDays: 0), .init(before: 1, after: 2, minDays: 0),
    ]
    let settled = try SettledSeason(season)
    let evenings = try #require(settled.evenings)
    var relaxation = settled.relaxation(evenings)
    relaxation.isPlaced = [false, false, false, false]
    for model in 0..<3 { evenings.strike(0, from: model, &relaxation) }
    var isPossible = evenings.propagate(&relaxation)
    #expect(isPossible && relaxation.isLeftOut == [true, true, true, false])
    relaxation = settled.relaxation(evenings)
    relaxation.isPlaced = [false, false, true, false]
    evenings.leaveOut(0, &relaxation)
    isPossible = evenings.propagate(&relaxation)
    #expect(!isPossible)
  }

  @Test func `a chain narrows both its ends`() throws {
    var season = PlainSeason.make(3)
    season.chains = [
      .init(before: 0, after: 1, minDays: 7), .init(before: 1, after: 2, minDays: 1),
    ]
    let settled = try SettledSeason(season)
    let evenings = try #require(settled.evenings)
    var relaxation = settled.relaxation(evenings)
    let isPossible = evenings.propagate(&relaxation)
    #expect(isPossible)
    #expect((0..<3).map { evenings.open($0, relaxation).map(\.model) } == [[0], [1], [2]])
    #expect(relaxation.required == [0b001, 0b010, 0b100])
  }

  @Test func `a chain that the evenings break is named, so is who stands for one left out`() throws
  {
    var season = PlainSeason.make(2)
    season.chains = [.init(before: 0, after: 1, minDays: 1)]
    let settled = try SettledSeason(season)
    let evenings = try #require(settled.evenings)
    var relaxation = settled.relaxation(evenings)
    relaxation.isPlaced = [false, false]
    for (request, model) in [(0, 2), (1, 1)] { evenings.require(request, on: model, &relaxation) }
    _ = relaxation.improve(evenings, target: 99)
    var broken = try #require(evenings.brokenChain(relaxation))
    #expect((broken.request, broken.model) == (1, 1))
    relaxation = settled.relaxation(evenings)
    relaxation.isPlaced = [false, false]
    evenings.leaveOut(0, &relaxation)
    evenings.require(1, on: 1, &relaxation)
    _ = relaxation.improve(evenings, target: 99)
    broken = try #require(evenings.brokenChain(relaxation))
    #expect(broken.request == 0 && broken.model == nil)
  }
}

/// The plans of a settled season, at the places that are left, in which some requests are on some
/// evenings.
private struct Plans {
  private let all: Exhaustive
  private let must: Set<Int>

  init(_ settled: SettledSeason, _ fixed: [Int: Int]) {
    var season = settled.season
    for request in season.requests.indices {
      let open = Set(settled.grid.plan(Array(settled.grid.places(of: request))))
      let others = Exhaustive.everyPlace(of: season).filter { !open.contains($0) }
      season.requests[request].bans.append(.init(reason: "not best", places: others))
    }
    for (request, evening) in fixed { season.bind(request, to: evening) }
    all = Exhaustive(season)
    must = Set(settled.isPlaced.indices.filter { settled.isPlaced[$0] }).union(fixed.keys)
  }

  /// What the cheapest costs; nil where there is none.
  var least: PlanCost? {
    var season = all.season
    // What must be placed weighs more than all that need not.
    let sum = season.requests.reduce(1) { $0 + $1.weight }
    for request in must { season.requests[request].weight += sum }
    guard let best = Exhaustive(season).best(), must.allSatisfy({ best.plan[$0] != nil }) else {
      return nil
    }
    return Planning.Judge(all.season).verdict(on: best.plan).cost
  }

  /// Whether one has all that it must, and a request on an evening.
  func canPlace(_ request: Int?, on evening: Int?) -> Bool {
    guard let request, let evening else { return all.canPlace(must) }
    var season = all.season
    season.bind(request, to: evening)
    return Exhaustive(season).canPlace(must.union([request]))
  }
}

extension Season {
  /// Keeps a request on an evening.
  fileprivate mutating func bind(_ request: Int, to evening: Int) {
    let others = Exhaustive.everyPlace(of: self).filter { $0.evening != evening }
    requests[request].bans.append(.init(reason: "another", places: others))
  }
}
