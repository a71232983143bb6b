import Almanac
import Council

/// The days between a candidate and the phase before or after it.
package struct PhaseGap: Hashable, Codable, Sendable {
  /// The session of the other phase.
  package var other: Other
  /// Days between the two.
  package var days: Int
  /// How many days it should be, at least or at most.
  package var limit: Int

  /// The gaps to the nearest session of an earlier and of a later phase.
  static func around(_ candidate: Candidate, in scene: Scene, limit: Int) -> [PhaseGap] {
    guard let phases = Phases(around: candidate, in: scene) else { return [] }
    return [phases.before, phases.after].compactMap { session in
      session.flatMap(Other.init).map { other in
        let days = other.day - candidate.day
        return PhaseGap(other: other, days: days < 0 ? -days : days, limit: limit)
      }
    }
  }
}
