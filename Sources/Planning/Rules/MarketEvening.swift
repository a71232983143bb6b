package import Almanac
package import Council

/// On an evening on which the market meets; a working visit needs none.
package struct MarketEvening: Rule {
  package let name = "MarketEvening"
  package let strength = Strength.hard
  package let source = Source.calendar

  /// What the day is, and the nearest evening that would do.
  package struct Facts: Hashable, Codable, Sendable {
    package var weekdays: [Weekday]
    package var next: Day?
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), let market = scene.agenda.bodies[Body.market] else {
      return []
    }
    let meets = scene.agenda.evening(of: market.id, on: candidate.day) != nil
    let next = meets ? nil : scene.agenda.nextEvening(of: market.id, onOrAfter: candidate.day)?.day
    return [
      finding(
        .marketEvening(Facts(weekdays: market.pattern.weekdays, next: next)), broken: !meets)
    ]
  }
}
