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
    return [phases.before, phases.after].compactMap { gap(to: $0, candidate, limit: limit) }
  }

  /// The gaps that letters ask for ("drie weken na de beeldvormende avond"), each with its words: the
  /// candidate's own to the phase before it, and that of the phase after it to the candidate.
  static func asked(
    around candidate: Candidate, in scene: Scene
  ) -> [(gap: PhaseGap, clause: Clause)] {
    guard let phases = Phases(around: candidate, in: scene) else { return [] }
    let later = phases.after?.request.flatMap { scene.agenda.requests[$0] }
    func asked(_ request: Request?, _ session: Session?) -> [(PhaseGap, Clause)] {
      (request?.gaps ?? []).compactMap { clause in
        gap(to: session, candidate, limit: clause.days ?? 0).map { ($0, clause) }
      }
    }
    return asked(scene.request, phases.before) + asked(later, phases.after)
  }

  private static func gap(
    to session: Session?, _ candidate: Candidate, limit: Int
  ) -> PhaseGap? {
    guard let other = session.flatMap(Other.init) else { return nil }
    let days = other.day - candidate.day
    return PhaseGap(other: other, days: days < 0 ? -days : days, limit: limit)
  }
}

extension Request {
  /// What its letter says of the days between its session and the one before it.
  var gaps: [Clause] { clauses.filter { $0.relation == .gap && $0.session == 0 } }
}
