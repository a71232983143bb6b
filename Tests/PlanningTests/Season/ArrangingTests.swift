import Testing

@testable import Planning

struct ArrangingTests {
  @Test(arguments: UInt64(0)..<200)
  func `a set costs what its best arrangement does, of all that there are`(
    _ seed: UInt64
  ) throws {
    let evenings = try SmallEvenings(seed, requests: 1...5, cells: 30)
    var dice = Dice(seed)
    for model in evenings.models {
      for percent in [100, 60] {
        let set = SmallEvenings.some(of: model, percent, &dice)
        let requests = SmallEvenings.requests(of: set, model)
        let best = Exhaustive(evenings.only(requests, on: model.evening))
          .best(below: PlanCost(unplaced: 1))
        var arranging = Arranging(model, set)
        let cost = arranging.run()
        guard let best else {
          #expect(cost == EveningModel.impossible, "\(requests) on \(model.evening)")
          continue
        }
        let base = SmallEvenings.base(set, model)
        #expect(base + cost == best.cost.wishes, "\(requests) on \(model.evening)")
      }
    }
  }

  @Test func `nothing costs nothing, and more than the rounds hold cannot be`() throws {
    var season = PlainSeason.make(4)
    season.requests[0].duration = 3
    season.requests[1].duration = 3
    let model = try #require(
      EveningModel(try Grid(season), evening: 0, requests: [0, 1, 2, 3]))
    let costs = [0, 0b0011, 0b0111].map { (set: CandidateSet) in
      var arranging = Arranging(model, set)
      return arranging.run()
    }
    #expect(costs == [0, 3 * 2 + 2 * 1, EveningModel.impossible])
  }

  @Test func `a room that costs less is worth opening, a dear one is not`() throws {
    var season = PlainSeason.make(2)
    func price(_ room: Int, _ price: Int) -> [Season.PricedPlace] {
      (0..<3).map { Season.PricedPlace(at(0, $0, room), price: price) }
    }
    season.requests[0].prices = price(1, 9)
    season.requests[1].prices = price(0, 9)
    func cost() throws -> (Int, [Int]) {
      let model = try #require(
        EveningModel(try Grid(season), evening: 0, requests: [0, 1]))
      var arranging = Arranging(model, 0b11)
      let cost = arranging.run()
      return (cost, arranging.arrangement.map { model.grid.room($0.place) })
    }
    // Two rooms for a round: later in one room would save a point and cost two.
    #expect(try cost() == (2 + 2, [0, 1]))
    season.weights.room = 12
    // Now a second room costs more than a second round in the room that is dear for one.
    #expect(try cost().0 == 4 + 12 + 9)
  }
}
