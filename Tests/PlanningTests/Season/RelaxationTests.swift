import Testing

@testable import Planning

struct RelaxationTests {
  @Test(arguments: UInt64(0)..<300)
  func `no bound is above what the best plan costs, with whatever multipliers`(
    _ seed: UInt64
  ) throws {
    let settled = try SettledSeason(seed)
    let evenings = try #require(settled.evenings)
    var relaxation = settled.relaxation(evenings)
    var dice = Dice(seed)
    if seed % 2 == 1 {
      for request in relaxation.multipliers.of.indices {
        relaxation.multipliers.of[request] = dice.roll(-2_000...20_000)
      }
      relaxation.multipliers.leftOut = dice.roll(-2_000...2_000)
    }
    var last = relaxation.bound
    for round in 0..<40 {
      let target = settled.best.wishes + dice.roll(0...3)
      let work = relaxation.improve(evenings, target: target)
      #expect(work >= settled.grid.count)
      #expect(relaxation.bound <= settled.best.wishes)
      #expect(relaxation.bound >= last && !relaxation.isImpossible)
      last = relaxation.bound
      if relaxation.agrees { Self.check(relaxation, evenings) }
      if round % 15 == 14 { relaxation.multipliers.restart(step: 0.8) }
    }
  }

  /// Where the evenings agree, what they save together is what their plan costs.
  private static func check(_ relaxation: Relaxation, _ evenings: WishSeason) {
    let grid = evenings.grid
    var occupancy = Occupancy(grid)
    occupancy.reset(to: evenings.plan(relaxation))
    // A pair of which neither is placed was given back twice, unless that was certain.
    let nowhere = (0..<grid.count).flatMap { request in
      grid.together[request].filter { request < $0 }.map { (request, $0) }
    }.count { pair in
      [pair.0, pair.1].allSatisfy { !occupancy.isPlaced($0) && !relaxation.isLeftOut[$0] }
    }
    let points = occupancy.cost.wishes - nowhere * grid.weights.together
    #expect(relaxation.lastValue == points * Pricing.part - evenings.moveCost)
    #expect(occupancy.cost.unplaced == evenings.leftOut)
  }

  @Test func `the bound reaches what the best plan costs in most seasons`() throws {
    var (reached, agreed) = (0, 0)
    for seed in UInt64(0)..<50 {
      let settled = try SettledSeason(seed)
      let evenings = try #require(settled.evenings)
      var relaxation = settled.relaxation(evenings)
      evenings.propagate(&relaxation)
      for _ in 0..<80 { _ = relaxation.improve(evenings, target: settled.best.wishes) }
      if evenings.leftOut > 0, relaxation.agrees { agreed += 1 }
      if relaxation.bound == settled.best.wishes { reached += 1 }
    }
    #expect(reached >= 35, "\(reached)")
    // They agree about who is left out too.
    #expect(agreed >= 10, "\(agreed)")
  }

  @Test func `a new start reaches the best value again`() throws {
    for seed in UInt64(0)..<50 {
      let settled = try SettledSeason(seed)
      let evenings = try #require(settled.evenings)
      var relaxation = settled.relaxation(evenings)
      for _ in 0..<12 { _ = relaxation.improve(evenings, target: settled.best.wishes + 9) }
      let best = relaxation.multipliers.best
      relaxation.multipliers.restart(step: 0.4)
      _ = relaxation.improve(evenings, target: settled.best.wishes)
      #expect(relaxation.lastValue == best)
    }
  }

  @Test func `an evening that cannot have what it must makes its case impossible`() throws {
    var season = PlainSeason.make(2)
    season.evenings[1].maxSessions = 1
    let settled = try SettledSeason(season)
    let evenings = try #require(settled.evenings)
    var relaxation = settled.relaxation(evenings)
    for request in 0..<2 { evenings.require(request, on: 1, &relaxation) }
    _ = relaxation.improve(evenings, target: 99)
    #expect(relaxation.isImpossible)
    #expect(relaxation.bound == EveningModel.impossible)
  }
}
