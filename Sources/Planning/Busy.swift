package import Almanac
import Council

/// An entry of the council's calendar list, as an evening meets it.
package struct Busy: Hashable, Codable, Sendable {
  /// What it is called.
  package var name: String
  /// Its days.
  package var days: DayRange
  /// Its hours; nil is all day.
  package var hours: TimeRange?
}

extension Rule {
  /// The entries of a kind on a candidate's day, each with whether it takes some of its hours.
  func clashes(
    _ kind: Occasion.Kind, _ candidate: Candidate, _ scene: Scene
  ) -> [(facts: Busy, clashes: Bool)] {
    scene.agenda.occasions.filter { $0.kind == kind && $0.days.contains(candidate.day) }
      .map { occasion in
        let facts = Busy(name: occasion.name, days: occasion.days, hours: occasion.hours)
        return (facts, occasion.hours.map(candidate.hours.overlaps) ?? true)
      }
  }
}
