import Planning
import Testing

struct SketchTests {
  @Test(arguments: UInt64(0)..<200)
  func `after any edits everything is answered as by a sketch made afresh`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 2...8)
    let judge = Planning.Judge(season)
    var dice = Dice(seed)
    var sketch = try Sketch(season, plan: [])
    for _ in 0..<25 {
      Self.edit(&sketch, season, judge, &dice)
      let judged = judge.verdict(on: sketch.plan)
      #expect(judged.violations.isEmpty && judged.cost == sketch.cost)
      let fresh = try Sketch(season, plan: sketch.plan)
      #expect(fresh.plan == sketch.plan && fresh.cost == sketch.cost)
      for request in sketch.plan.indices where sketch.plan[request] == nil {
        #expect(fresh.choices(of: request) == sketch.choices(of: request))
      }
    }
  }

  /// Puts something somewhere, which is done when Judge allows it, or takes something away.
  private static func edit(
    _ sketch: inout Sketch, _ season: Season, _ judge: Planning.Judge, _ dice: inout Dice
  ) {
    let request = dice.roll(0...(season.requests.count - 1))
    let before = sketch.plan
    guard before[request] == nil || dice.isLucky(30) else { return sketch.take(request) }
    var place = dice.place(season)
    if before[request] == nil, dice.isLucky(70), let choice = sketch.choices(of: request).first {
      place = choice.place
      if let price = choice.price { Self.check(sketch, request, place, price) }
    }
    var after = before
    after[request] = place
    let isAllowed = before[request] == nil && judge.verdict(on: after).violations.isEmpty
    let isDone = sketch.put(request, at: place)
    #expect(isDone == isAllowed, "\(request) at \(place)")
    #expect(sketch.plan == (isAllowed ? after : before))
  }

  /// What a free place was said to cost is what it costs.
  private static func check(
    _ sketch: Sketch, _ request: Int, _ place: Place, _ price: PlanCost
  ) {
    var with = sketch
    let isDone = with.put(request, at: place)
    #expect(isDone)
    #expect(with.cost.moved == sketch.cost.moved + price.moved)
    #expect(with.cost.wishes == sketch.cost.wishes + price.wishes)
  }

  @Test(arguments: UInt64(0)..<100)
  func `of a plan that breaks something as much is kept as breaks nothing`(_ seed: UInt64) throws {
    let season = SmallSeason.make(seed, requests: 1...8)
    let judge = Planning.Judge(season)
    var dice = Dice(seed)
    let plan: Plan = season.requests.map { _ in dice.isLucky(80) ? dice.place(season) : nil }
    let sketch = try Sketch(season, plan: plan)
    #expect(judge.verdict(on: sketch.plan).violations.isEmpty)
    for request in plan.indices where sketch.plan[request] != plan[request] {
      #expect(sketch.plan[request] == nil)
      var more = sketch.plan
      more[request] = plan[request]
      #expect(!judge.verdict(on: more).violations.isEmpty, "\(request) was dropped for nothing")
    }
  }

  @Test func `a plan that is too short, too long or of another season is taken as far as it goes`()
    throws
  {
    let season = PlainSeason.make(2)
    #expect(try Sketch(season, plan: [at(1)]).plan == [at(1), nil])
    #expect(try Sketch(season, plan: [nil, at(1), at(2)]).plan == [nil, at(1)])
    #expect(try Sketch(season, plan: [at(9), at(0, 9, 9)]).plan == [nil, nil])
    var sketch = try Sketch(season, plan: [])
    for place in [at(-1), at(0, 3), at(0, 0, 2)] { sketch.put(0, at: place) }
    #expect(sketch.plan == [nil, nil])
  }

  @Test func `what must follow goes along, and nothing else`() throws {
    var season = PlainSeason.make(4)
    season.chains = [
      .init(before: 0, after: 1, minDays: 7), .init(before: 1, after: 2, minDays: 7),
    ]
    var sketch = try Sketch(season, plan: [at(0), at(1), at(2), at(2, 1)])
    sketch.take(1)
    #expect(sketch.plan == [at(0), nil, nil, at(2, 1)])
    sketch.take(1)
    #expect(sketch.plan == [at(0), nil, nil, at(2, 1)])
  }

  @Test func `free places come cheapest first, then those that others hold with who they are`()
    throws
  {
    var season = PlainSeason.make(2)
    season.rooms = [PlainSeason.room("A")]
    season.evenings = Array(season.evenings.prefix(1))
    let sketch = try Sketch(season, plan: [at(0, 1), nil])
    let choices = sketch.choices(of: 1)
    #expect(choices.map(\.place) == [at(0, 0), at(0, 2), at(0, 1)])
    #expect(choices.map(\.price) == [PlanCost(wishes: 0), PlanCost(wishes: 2), nil])
    #expect(choices.map(\.blockers) == [[], [], [0]])
  }

  @Test func `a fault of the season is thrown`() {
    var season = PlainSeason.make(1)
    season.requests[0].duration = 0
    #expect(throws: SeasonFault.self) { try Sketch(season, plan: []) }
  }
}
