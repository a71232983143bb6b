import Testing

@testable import Planning

struct EveningModelTests {
  @Test(arguments: UInt64(0)..<100)
  func `a candidate has the rooms and prices of its places on the evening`(
    _ seed: UInt64
  ) throws {
    let evenings = try SmallEvenings(seed, requests: 1...6, cells: 48)
    // How many an evening and a round may have is not for one to say.
    var roomy = evenings.season
    for evening in roomy.evenings.indices {
      (roomy.evenings[evening].maxSessions, roomy.evenings[evening].parallel) = (99, nil)
    }
    let all = Exhaustive(roomy)
    for model in evenings.models {
      for (candidate, request) in model.requests.enumerated() {
        let prices = Self.prices(of: request, all, on: model.evening)
        #expect(model.duration[candidate] == evenings.season.requests[request].duration)
        #expect(model.base[candidate] == prices.map(\.price).min())
        for round in 0..<model.rounds {
          let at = candidate * model.rounds + round
          let there = prices.filter { $0.place.round == round }
          #expect(model.roomsAt[at] == there.reduce(0) { $0 | 1 << UInt64($1.place.room) })
          guard let least = there.map(\.price).min() else { continue }
          #expect(model.base[candidate] + model.extra[at] == least)
          for (place, price) in there {
            let rooms = evenings.season.rooms.count
            let dearer = model.roomExtra.isEmpty ? 0 : model.roomExtra[at * rooms + place.room]
            #expect(least + dearer == price)
          }
        }
      }
    }
  }

  /// The places that a request's own facts allow on an evening, each at the price that Judge asks of
  /// it in itself.
  private static func prices(
    of request: Int, _ all: Exhaustive, on evening: Int
  ) -> [(place: Place, price: Int)] {
    let judge = Planning.Judge(all.season)
    return all.places[request].filter { $0.evening == evening }.map { place in
      var plan = Plan(repeating: nil, count: all.places.count)
      plan[request] = place
      let wishes = judge.verdict(on: plan).wishes
      return (place, wishes.date + wishes.place + wishes.clash)
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `an arrangement stands where it may and costs what is said of its set`(
    _ seed: UInt64
  ) throws {
    let evenings = try SmallEvenings(seed, requests: 2...8, cells: 48)
    var dice = Dice(seed)
    for model in evenings.models {
      for _ in 0..<4 {
        let set = SmallEvenings.some(of: model, 60, &dice)
        let requests = SmallEvenings.requests(of: set, model)
        let arrangement = model.arrangement(set)
        guard !arrangement.isEmpty else { continue }
        #expect(arrangement.map(\.request).sorted() == requests)
        var places = [Int32](repeating: -1, count: evenings.season.requests.count)
        for (request, place) in arrangement { places[request] = Int32(place) }
        let judge = Planning.Judge(evenings.only(requests, on: model.evening))
        let judgement = judge.verdict(on: model.grid.plan(places))
        #expect(judgement.violations.isEmpty)
        let base = SmallEvenings.base(set, model)
        #expect(judgement.cost.wishes == base + model.cost(set))
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `no set costs less than a part of it`(_ seed: UInt64) throws {
    let evenings = try SmallEvenings(seed, requests: 2...8, cells: 48)
    var dice = Dice(seed)
    for model in evenings.models {
      #expect(model.cost(0) == 0)
      for _ in 0..<6 {
        let set = SmallEvenings.some(of: model, 70, &dice)
        let part = set & SmallEvenings.some(of: model, 70, &dice)
        #expect(model.cost(part) <= model.cost(set))
      }
    }
  }

  @Test func `pairs are counted as often as they are named, and who excludes whom is mutual`()
    throws
  {
    var season = PlainSeason.make(4)
    season.together = [.init(0, 1), .init(1, 0), .init(0, 2)]
    season.apart = [.init(3, 1)]
    season.chains = [
      .init(before: 2, after: 3, minDays: 1), .init(before: 0, after: 3, minDays: 0),
    ]
    let model = try #require(
      EveningModel(try Grid(season), evening: 1, requests: [0, 1, 2, 3]))
    #expect(model.pairs(0, 0b1110) == 3)
    #expect(model.pairs(0, 0b0100) == 1)
    #expect(model.pairs(1, 0b1001) == 2)
    #expect(model.pairs(3, 0b0111) == 0)
    #expect(model.excluded == [0, 0, 0b1000, 0b0100])
    #expect(model.apart == [0, 0b1000, 0, 0b0010])
    #expect((model.capacity, model.maxSessions) == (6, 9))
  }

  @Test func `an evening has as many candidates and rooms as fit in a mask`() throws {
    var season = PlainSeason.make(129)
    let grid = try Grid(season)
    #expect(EveningModel(grid, evening: 0, requests: Array(0..<128)) != nil)
    #expect(EveningModel(grid, evening: 0, requests: Array(0..<129)) == nil)
    season.rooms = (0..<65).map { PlainSeason.room("R\($0)") }
    #expect(EveningModel(try Grid(season), evening: 0, requests: [0]) == nil)
    season.rooms.removeLast()
    let wide = try #require(EveningModel(try Grid(season), evening: 0, requests: [0, 1]))
    #expect(wide.roomsAt[0] == .max)
  }
}
