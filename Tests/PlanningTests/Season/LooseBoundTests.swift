import Almanac
import Testing

@testable import Planning

struct LooseBoundTests {
  @Test(arguments: UInt64(0)..<300)
  func `the bound rises and is never above what the best plan costs`(_ seed: UInt64) throws {
    let settled = try SettledSeason(seed)
    var loose = LooseBound(
      settled.grid, isPlaced: settled.isPlaced, leftOut: settled.best.unplaced)
    var last = loose.bound
    for round in 0..<60 where !loose.isOver {
      _ = loose.step(target: settled.best.wishes + round % 7)
      #expect(loose.bound >= last && loose.bound <= settled.best.wishes)
      last = loose.bound
    }
  }

  @Test func `where sessions only fill their rounds the bound is what the best plan costs`() throws
  {
    // One room, four requests for three evenings of two rounds: 2 + 1 + 1 sessions, and three ends.
    var season = PlainSeason.make(4)
    season.rooms = [PlainSeason.room("A")]
    for evening in 0..<3 { season.evenings[evening].rounds = 2 }
    let settled = try SettledSeason(season)
    #expect(settled.best.wishes == 2 * 2 * 2 + 2 * 1)
    var loose = LooseBound(settled.grid, isPlaced: settled.isPlaced, leftOut: 0)
    for _ in 0..<400 where !loose.isOver {
      let work = loose.step(target: settled.best.wishes)
      #expect(work >= settled.grid.count)
    }
    #expect(loose.bound == settled.best.wishes)
  }

  @Test func `an evening over its measure, and a dear place, are counted`() throws {
    var season = PlainSeason.make(3)
    season.evenings = Array(season.evenings.prefix(1))
    season.loadTarget = 2
    for request in 0..<3 {
      season.requests[request].preferred = PlainSeason.start - 7
      season.requests[request].tolerance = 0
    }
    let settled = try SettledSeason(season)
    var loose = LooseBound(settled.grid, isPlaced: settled.isPlaced, leftOut: 0)
    for _ in 0..<400 where !loose.isOver { _ = loose.step(target: settled.best.wishes) }
    // Three weeks off, a round too many; in two rooms until the second round.
    #expect(settled.best.wishes == 3 * 4 + 3 + 2 * 1 + 2 * 2)
    // It knows of one room only.
    #expect(loose.bound == settled.best.wishes - 1)
  }

  @Test func `it stops when it rises no more`() throws {
    let settled = try SettledSeason(PlainSeason.make(3))
    var loose = LooseBound(settled.grid, isPlaced: settled.isPlaced, leftOut: 0)
    var steps = 0
    while !loose.isOver, steps < 5_000 {
      _ = loose.step(target: settled.best.wishes)
      steps += 1
    }
    #expect(steps < 5_000)
    for _ in 0..<10 { _ = loose.step(target: settled.best.wishes) }
    #expect(loose.bound <= settled.best.wishes)
  }

  @Test func `a season of nothing costs nothing`() throws {
    let season = Season(name: "", evenings: [], rooms: [], requests: [], loadTarget: 0)
    var loose = LooseBound(try Grid(season), isPlaced: [], leftOut: 0)
    for _ in 0..<5 { _ = loose.step(target: 0) }
    #expect(loose.bound == 0 && loose.isOver)
  }
}
