package import Almanac
package import Council

/// Not in the council's recess.
package struct RecessRule: Rule {
  package let name = "Recess"
  package let strength = Strength.hard
  package let source = Source.calendar

  /// The recess that a day falls in.
  package struct Facts: Hashable, Codable, Sendable {
    package var name: String
    package var period: DayRange
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let (recess, period) = scene.agenda.recess(on: candidate.day) else { return [] }
    return [finding(.recess(Facts(name: recess.name, period: period)), broken: true)]
  }
}
