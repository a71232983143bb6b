package import Almanac
package import Council

/// On an evening on which the council itself meets, a session ends well before it.
package struct CouncilTonight: Rule {
  package let name = "CouncilTonight"
  package let strength = Strength.hard
  package let source = Source.procedure("council-margin")

  /// When the council meets and by when a session must end.
  package struct Facts: Hashable, Codable, Sendable {
    package var council: String
    package var start: TimeOfDay
    package var endBy: TimeOfDay
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let council = scene.agenda.evening(of: Body.plenary, on: candidate.day) else { return [] }
    let endBy = council.start.adding(minutes: -scene.procedure.councilMargin)
    let clashes = candidate.hours.end > endBy && candidate.hours.start < council.end
    let facts = Facts(council: council.name, start: council.start, endBy: endBy)
    return [finding(.councilTonight(facts), broken: clashes)]
  }
}
