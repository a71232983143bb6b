import Almanac
package import Council

/// Not on an evening on which people are elsewhere: forbidden on 4 May, dear on the others.
package struct ObservanceEvening: Rule {
  package let name = "ObservanceEvening"
  package let strength = Strength.soft
  package let source = Source.calendar

  /// Soft but for 4 May.
  package var canForbid: Bool { true }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let observance = scene.holidays.observance(on: candidate.day) else { return [] }
    return [
      finding(
        .observanceEvening(observance), broken: true, cost: weight(of: observance),
        strength: observance == .remembranceDay ? .hard : .soft)
    ]
  }

  /// How much an evening costs.
  ///
  /// Prinsjesdag is a day in The Hague, not an evening at home.
  private func weight(of observance: Holiday) -> Int {
    switch observance {
    case .princesDay: 3
    case .goodFriday: 4
    case .saintNicholasEve: 6
    default: 8
    }
  }
}
