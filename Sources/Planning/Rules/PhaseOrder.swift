package import Council

/// Information comes before opinion, and opinion before decision, on one subject.
package struct PhaseOrder: Rule {
  package let name = "PhaseOrder"
  package let strength = Strength.hard
  package let source = Source.facts

  /// The candidate's kind and a session that stands on the wrong side of it.
  package struct Facts: Hashable, Codable, Sendable {
    package var kind: SessionKind
    package var other: Other
    /// Whether the other should come first.
    package var isOtherFirst: Bool
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let kind = scene.kind(of: candidate), let phase = kind.phase,
      let phases = Phases(around: candidate, in: scene)
    else { return [] }
    func told(_ session: Session?, broken: Bool) -> Finding? {
      guard let session, let other = Other(session), let theirs = other.kind?.phase else {
        return nil
      }
      return finding(
        .phaseOrder(Facts(kind: kind, other: other, isOtherFirst: theirs < phase)),
        broken: broken)
    }
    let wrong = phases.misplaced.compactMap { told($0, broken: true) }
    if !wrong.isEmpty { return wrong }
    return [phases.before, phases.after].compactMap { told($0, broken: false) }
  }
}
