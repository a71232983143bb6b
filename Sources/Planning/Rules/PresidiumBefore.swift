package import Almanac
package import Council

/// The presidium has ruled before the agenda is published.
///
/// Until it has, the first meeting counts that the request still reaches: it must be in so many
/// days before. A ruling in a written round or by mandate counts from its own day.
package struct PresidiumBefore: Rule {
  package let name = "PresidiumBefore"
  package let strength = Strength.hard
  package let source = Source.procedure("presidium-request-days")

  /// When the presidium rules or ruled, and by when it must.
  package struct Facts: Hashable, Codable, Sendable {
    package var publishBy: Day
    /// The ruling, or the first meeting that the request reaches; nil where there is none.
    package var rulesOn: Day?
    /// Whether it has ruled already.
    package var isRuled: Bool
    /// An earlier meeting that the request missed, with the days that it was late.
    package var missed: Missed?
  }

  /// A meeting that a request was too late for.
  package struct Missed: Hashable, Codable, Sendable {
    package var meeting: Day
    package var daysLate: Int
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let request = scene.request else { return [] }
    let publishBy = scene.publication(for: candidate.day)
    let ruling = scene.agenda.rulings.filter { $0.request == request.number && $0.grants }.last
    if request.state.isGranted, let ruling {
      let facts = Facts(publishBy: publishBy, rulesOn: ruling.day, isRuled: true, missed: nil)
      return [finding(.presidiumBefore(facts), broken: ruling.day > publishBy)]
    }
    let meeting = scene.meeting
    let facts = Facts(
      publishBy: publishBy, rulesOn: meeting.reached, isRuled: false,
      missed: meeting.missed.map { Missed(meeting: $0.meeting, daysLate: $0.daysLate) })
    return [
      finding(
        .presidiumBefore(facts), broken: meeting.reached.map { $0 > publishBy } ?? true)
    ]
  }
}

extension Ruling {
  /// Whether it gives a session.
  var grants: Bool {
    if case .grant = outcome { true } else { false }
  }
}
