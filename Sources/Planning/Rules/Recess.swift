import Almanac
import Council

/// Not in the council's recess.
struct RecessRule: Rule {
  let name = "Recess"
  let strength = Strength.hard
  let source = Source.calendar

  /// The recess that a day falls in.
  struct Facts: Hashable, Codable, Sendable {
    var name: String
    var period: DayRange
  }

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let (recess, period) = scene.agenda.recess(on: candidate.day) else { return [] }
    return [finding(.recess(Facts(name: recess.name, period: period)), broken: true)]
  }
}
