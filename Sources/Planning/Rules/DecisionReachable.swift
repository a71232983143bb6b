package import Almanac
package import Council

/// After an opinion-forming session the council can still decide in time: it meets after the time
/// between two phases, and on or before the last day for the decision.
///
/// That day is the one that the registry set, else the last term that the law sets an anchor of the
/// request. Where there is neither, the letter's own limit costs and forbids nothing: it binds the
/// session, not the decision. Without that either, the rule has nothing to say.
package struct DecisionReachable: Rule {
  package let name = "DecisionReachable"
  package let strength = Strength.hard
  package let source = Source.calendar

  /// From when the council could decide, when it next meets, and by when it must.
  package struct Facts: Hashable, Codable, Sendable {
    package var earliest: Day
    package var council: Day?
    package var deadline: Day
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.kind(of: candidate) == .opinion, let (deadline, strength) = deadline(scene)
    else { return [] }
    let earliest = candidate.day + scene.procedure.phaseGapMinimum
    let council = scene.agenda.nextEvening(of: Body.plenary, onOrAfter: earliest)?.day
    let facts = Facts(earliest: earliest, council: council, deadline: deadline)
    return [
      finding(
        .decisionReachable(facts), broken: council.map { $0 > deadline } ?? true,
        cost: Price.limit, strength: strength)
    ]
  }

  /// The last day for the decision, and whether it forbids.
  private func deadline(_ scene: Scene) -> (day: Day, strength: Strength)? {
    let terms = scene.ownAnchors.compactMap { $0.decisionDeadline(scene.procedure) }
    if let day = scene.request?.decideBy ?? terms.max() { return (day, .hard) }
    return scene.window.latest.map { ($0, .soft) }
  }
}
