import Almanac
import Council

/// On an evening on which the market meets; a working visit needs none.
struct MarketEvening: Rule {
  let name = "MarketEvening"
  let strength = Strength.hard
  let source = Source.calendar

  /// What the day is, and the nearest evening that would do.
  struct Facts: Hashable, Codable, Sendable {
    var weekdays: [Weekday]
    var next: Day?
  }

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket, let market = scene.agenda.bodies[Body.market] else { return [] }
    let meets = scene.agenda.evening(of: market.id, on: candidate.day) != nil
    let next = meets ? nil : scene.agenda.nextEvening(of: market.id, onOrAfter: candidate.day)?.day
    return [
      finding(
        .marketEvening(Facts(weekdays: market.pattern.weekdays, next: next)), broken: !meets)
    ]
  }
}
