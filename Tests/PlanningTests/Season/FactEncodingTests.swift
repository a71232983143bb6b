import Testing

@testable import Planning

struct FactEncodingTests {
  @Test(arguments: UInt64(0)..<300)
  func `some requests clash over facts of which each is needed, or can all be placed`(
    _ seed: UInt64
  ) throws {
    let season = SmallSeason.make(seed, requests: 2...5, cells: seed % 2 == 0 ? 16 : 6)
    let (grid, exhaustive) = (try Grid(season), Exhaustive(season))
    var dice = Dice(seed)
    for _ in 0..<3 {
      let some = dice.some(0..<grid.count, 55)
      guard !some.isEmpty else { continue }
      let facts = try FactEncoding(season, grid, some).irreducible(conflicts: 20_000)
      guard !facts.isEmpty else {
        // All can be placed, or there are too few cells whatever the facts.
        let isCramped = !FactSearch.canPlace(some, season, [])
        #expect(isCramped || exhaustive.canPlace(Set(some)), "\(some)")
        continue
      }
      #expect(Set(facts).count == facts.count)
      #expect(!FactSearch.canPlace(some, season, facts), "\(some): \(facts)")
      for position in facts.indices {
        var rest = facts
        let fact = rest.remove(at: position)
        #expect(FactSearch.canPlace(some, season, rest), "\(fact) is not needed: \(facts)")
      }
    }
  }

  /// The facts over which the requests of a season of one evening, two rounds and a room clash.
  private func facts(
    _ requests: Int, _ change: (inout Season) -> Void
  ) throws -> [Explanation.Fact] {
    var season = PlainSeason.make(requests)
    season.evenings = Array(season.evenings.prefix(1))
    season.evenings[0].rounds = 2
    season.rooms = [PlainSeason.room("A")]
    change(&season)
    let encoding = FactEncoding(season, try Grid(season), Array(0..<requests))
    return try encoding.irreducible(conflicts: 20_000)
  }

  @Test func `of two reasons for one thing one is enough`() throws {
    let facts = try facts(1) {
      $0.requests[0].attendance = 99
      $0.requests[0].equipment = ["organ"]
    }
    #expect(facts == [.capacity(request: 0)] || facts == [.equipment(request: 0)])
  }

  @Test func `what comes before is looked at too, and its own facts are named`() throws {
    var season = PlainSeason.make(2)
    season.requests[0].attendance = 99
    season.chains = [.init(before: 0, after: 1, minDays: 1)]
    let facts = try FactEncoding(season, try Grid(season), [1]).irreducible(conflicts: 20_000)
    #expect(Set(facts) == [.capacity(request: 0), .chain(0)])
  }

  @Test func `cells are no fact: three for two rounds clash over nothing more`() throws {
    #expect(try facts(2) { _ in }.isEmpty)
    let three = try facts(3) { $0.evenings[0].maxSessions = 99 }
    // Nobody's duration, date or pin could be given up for it.
    #expect(three.isEmpty)
  }

  @Test func `people are a fact: two of one holder or one speaker in the only round`() throws {
    func two(_ change: (inout Season.Request) -> Void) throws -> [Explanation.Fact] {
      try facts(2) {
        $0.rooms.append(PlainSeason.room("B"))
        $0.evenings[0].rounds = 1
        for request in 0..<2 { change(&$0.requests[request]) }
      }
    }
    #expect(try two { _ in }.isEmpty)
    #expect(try two { $0.holders = [1] } == [.holder(1)])
    #expect(try two { $0.attend = [0] } == [.spokesperson("F0.a")])
    #expect(try two { $0.wish = [0] }.isEmpty)
  }

  @Test func `a crowd is a fact where the requests alone exceed it`() throws {
    let two = try facts(2) {
      $0.rooms.append(PlainSeason.room("B"))
      $0.evenings[0].rounds = 1
      $0.evenings[0].parallel = [1]
    }
    #expect(two == [.parallel(evening: 0)])
    let most = try facts(2) { $0.evenings[0].maxSessions = 1 }
    #expect(most == [.maxSessions(evening: 0)])
  }
}
