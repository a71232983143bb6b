import Testing

@testable import Planning

struct PricingTests {
  @Test(arguments: UInt64(0)..<300)
  func `the set with the least value is found, among those that must and may be`(
    _ seed: UInt64
  ) throws {
    var dice = Dice(seed)
    for offer in try Offer.offers(seed, &dice) {
      var (pricing, values) = (offer.pricing, offer.values)
      pricing.run(from: SmallEvenings.some(of: offer.model, 50, &dice) & offer.allowed)
      values.sort { $0.value < $1.value }
      #expect(pricing.best?.value == values.first?.value)
      guard let best = pricing.best else { continue }
      #expect(values.contains { $0.set == best.set && $0.value == best.value })
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `a survey tells whom any and whom all of the good sets have`(_ seed: UInt64) throws {
    var dice = Dice(seed)
    for offer in try Offer.offers(seed, &dice) {
      let values = offer.values
      guard let least = values.map(\.value).min() else { continue }
      let slack = dice.roll(0...20) * Pricing.part / 2
      var pricing = offer.pricing
      let isComplete = pricing.survey(least: least, slack: slack, mostWork: .max)
      #expect(isComplete)
      let good = values.filter { $0.value <= least + slack }
      #expect(pricing.any == good.reduce(CandidateSet(0)) { $0 | $1.set })
      #expect(pricing.all == good.reduce(CandidateSet.max) { $0 & $1.set })
    }
  }

  @Test
  func `a long session that just fits is not overlooked for a short one that saves more a round`()
    throws
  {
    var season = PlainSeason.make(2)
    season.rooms = [PlainSeason.room("A")]
    season.loadTarget = 2
    season.requests[1].duration = 2
    (season.weights.end, season.weights.room) = (0, 0)
    let model = try #require(EveningModel(try Grid(season), evening: 1, requests: [0, 1]))
    var pricing = Pricing(model, [666, 1_290], allowed: 0b11, required: 0)
    pricing.run(from: 0b01)
    // Both would be a round too many, which costs three points.
    #expect(pricing.best?.set == 0b10 && pricing.best?.value == -1_290)
  }

  @Test(arguments: UInt64(0)..<20)
  func `a survey that would be too much work says so`(_ seed: UInt64) throws {
    var dice = Dice(seed)
    for offer in try Offer.offers(seed, &dice) {
      var pricing = offer.pricing
      let isComplete = pricing.survey(least: 0, slack: 1_000 * Pricing.part, mostWork: 2)
      #expect(isComplete == (pricing.work < 2))
    }
  }
}

/// An evening with multipliers on its candidates' heads, and who must and may be on it.
private struct Offer {
  let model: EveningModel
  let allowed: CandidateSet
  let required: CandidateSet
  let multiplier: [Int]

  /// One for each evening of a small season.
  static func offers(_ seed: UInt64, _ dice: inout Dice) throws -> [Offer] {
    let evenings = try SmallEvenings(seed, requests: 1...8, cells: 36)
    return evenings.models.map { model in
      let allowed = SmallEvenings.some(of: model, 85, &dice)
      let required = allowed & SmallEvenings.some(of: model, 12, &dice)
      let multiplier = evenings.season.requests.map { _ in dice.roll(-1_000...12_000) }
      return Offer(model: model, allowed: allowed, required: required, multiplier: multiplier)
    }
  }

  var pricing: Pricing { Pricing(model, multiplier, allowed: allowed, required: required) }

  /// The value of every set that can be.
  var values: [(set: CandidateSet, value: Int)] {
    (CandidateSet(0)..<1 << CandidateSet(model.requests.count)).compactMap { set in
      guard set & ~allowed == 0, required & ~set == 0 else { return nil }
      return value(set).map { (set, $0) }
    }
  }

  private func value(_ set: CandidateSet) -> Int? {
    let (grid, requests) = (model.grid, SmallEvenings.requests(of: set, model))
    let isExcluded = requests.contains { request in
      grid.before[request].contains { $0.days > 0 && requests.contains($0.request) }
    }
    let cost = model.cost(set)
    guard requests.count <= grid.maxSessions[model.evening], !isExcluded,
      cost < EveningModel.impossible
    else { return nil }
    let rounds = requests.reduce(0) { $0 + grid.duration[$1] }
    let pairs = requests.reduce(0) { sum, request in
      sum + grid.together[request].count { $0 > request && requests.contains($0) }
    }
    let points =
      SmallEvenings.base(set, model) + cost - pairs * grid.weights.together
      + max(0, rounds - grid.loadTarget) * grid.weights.load
    return points * Pricing.part - requests.reduce(0) { $0 + multiplier[$1] }
  }
}
