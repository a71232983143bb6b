import Almanac
import Council

/// Not on an evening on which people are elsewhere: forbidden on 4 May, dear on the others.
struct ObservanceEvening: Rule {
  let name = "ObservanceEvening"
  let strength = Strength.soft
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let observance = scene.holidays.observance(on: candidate.day) else { return [] }
    return [
      finding(
        .observanceEvening(observance), broken: true, cost: weight(of: observance),
        strength: observance == .remembranceDay ? .hard : .soft)
    ]
  }

  /// How much an evening costs. Prinsjesdag is a day in The Hague, not an evening at home.
  private func weight(of observance: Holiday) -> Int {
    switch observance {
    case .princesDay: 3
    case .goodFriday: 4
    case .saintNicholasEve: 6
    default: 8
    }
  }
}
