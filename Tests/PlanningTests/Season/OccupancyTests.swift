import Testing

import struct TestSupport.SeededGenerator

@testable import Planning

struct OccupancyTests {
  /// Twenty walks of 50,000 moves: a million.
  ///
  /// A few requests have few plans, so that Judge need not be asked of one twice.
  @Test(arguments: UInt64(0)..<20)
  func `in a million moves the cost is what Judge makes of the plan`(_ walk: UInt64) throws {
    var (made, seed) = (0, walk * 1_000)
    while made < 50_000 {
      let season = SmallSeason.make(seed, requests: 2...4, cells: 12)
      var moves = Moves(try Grid(season), seed)
      var rulings = Rulings(season, moves.grid)
      seed += 1
      for _ in 0..<600 {
        moves.move(nil)
        let found = rulings.ruling(moves.occupancy.place)
        guard found.isFine, found.cost == moves.occupancy.cost else {
          Issue.record("seed \(seed - 1): \(found) where Occupancy has \(moves.occupancy.cost)")
          return
        }
      }
      made += moves.made
    }
  }

  /// 400 seasons of 100 moves each.
  @Test(arguments: UInt64(0)..<400)
  func `after every move the plan breaks nothing, and what fits is what Judge would allow`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed, requests: 2...8)
    var moves = Moves(try Grid(season), seed)
    let judge = Planning.Judge(season)
    for number in 0..<100 {
      moves.move(judge)
      let judgement = judge.verdict(on: moves.grid.plan(moves.occupancy.place))
      let found = (judgement.violations.isEmpty, judgement.cost)
      guard found != (true, moves.occupancy.cost) else { continue }
      Issue.record("move \(number): \(judgement) where Occupancy has \(moves.occupancy.cost)")
      return
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `what is taken away again leaves nothing behind`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 3...8)
    var moves = Moves(try Grid(season), seed)
    for _ in 0..<60 { moves.move(nil) }
    moves.occupancy.reset(to: Array(repeating: -1, count: moves.grid.count))
    let empty = Occupancy(moves.grid)
    #expect(moves.occupancy.cost == empty.cost)
    for request in 0..<moves.grid.count {
      for index in moves.grid.range(of: request) {
        let (place, price) = (Int(moves.grid.cells[index]), Int(moves.grid.prices[index]))
        #expect(
          moves.occupancy.fits(request, at: place) == empty.fits(request, at: place)
            && moves.occupancy.wishes(request, at: place, price: price)
              == empty.wishes(request, at: place, price: price)
        )
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `who is on an evening and who is in the way are told as they are`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 3...8)
    var moves = Moves(try Grid(season), seed)
    for _ in 0..<40 {
      moves.move(nil)
      let (occupancy, grid) = (moves.occupancy, moves.grid)
      for evening in 0..<grid.evenings {
        let there = (0..<grid.count).filter {
          occupancy.isPlaced($0) && occupancy.evening($0) == evening
        }
        #expect(occupancy.sessions(on: evening).sorted() == there)
        #expect(occupancy.isFull(evening) == (there.count >= season.evenings[evening].maxSessions))
        let slot = evening * grid.rounds
        let first = there.filter { occupancy.takes($0, slot: slot) }
        #expect(first == there.filter { grid.slot(Int(occupancy.place[$0])) == slot })
      }
      for request in 0..<grid.count where !occupancy.isPlaced(request) {
        for place in grid.places(of: request) {
          let blockers = occupancy.blockers(of: request, at: Int(place))
          #expect(Set(blockers).count == blockers.count)
          if occupancy.fits(request, at: Int(place)) { #expect(blockers.isEmpty) }
        }
      }
    }
  }
}

/// What Judge makes of the plans of a season, each asked once.
private struct Rulings {
  private let grid: Grid
  private let judge: Planning.Judge
  private var known: [Int: (isFine: Bool, cost: PlanCost)] = [:]

  init(_ season: Season, _ grid: Grid) {
    self.grid = grid
    judge = Planning.Judge(season)
  }

  mutating func ruling(_ places: [Int32]) -> (isFine: Bool, cost: PlanCost) {
    var key = 0
    for place in places { key = key * (grid.cellCount + 1) + Int(place) + 1 }
    if let ruling = known[key] { return ruling }
    let judgement = judge.verdict(on: grid.plan(places))
    let ruling = (judgement.violations.isEmpty, judgement.cost)
    known[key] = ruling
    return ruling
  }
}

/// Random moves over a grid.
private struct Moves {
  let grid: Grid
  var occupancy: Occupancy
  /// How many changed the plan.
  private(set) var made = 0
  private var generator: SeededGenerator
  private var earlier: [[Int32]] = []

  init(_ grid: Grid, _ seed: UInt64) {
    self.grid = grid
    occupancy = Occupancy(grid)
    generator = SeededGenerator(seed)
    earlier = [occupancy.place]
  }

  /// Takes one away, puts one somewhere, or goes back to an earlier plan; asks a judge, if one is
  /// there, whether a place is free.
  mutating func move(_ judge: Planning.Judge?) {
    if Int.random(in: 0..<20, using: &generator) == 0 {
      let target = earlier[Int.random(in: 0..<earlier.count, using: &generator)]
      if target != occupancy.place { made += 1 }
      occupancy.reset(to: target)
      return
    }
    let request = Int.random(in: 0..<grid.count, using: &generator)
    if occupancy.isPlaced(request) {
      guard !occupancy.hasFollower(request) else { return }
      occupancy.take(request)
      made += 1
    } else if let index = grid.range(of: request).randomElement(using: &generator) {
      let place = Int(grid.cells[index])
      let fits = occupancy.fits(request, at: place)
      if let judge {
        var plan = grid.plan(occupancy.place)
        plan[request] = grid.plan([Int32(place)])[0]
        #expect(judge.verdict(on: plan).violations.isEmpty == fits, "\(request) at \(place)")
      }
      guard fits else { return }
      occupancy.put(request, index: index)
      made += 1
    }
    if earlier.count < 8 { earlier.append(occupancy.place) }
  }
}
