package import Almanac
package import Council

/// The session starts on the evening's grid and ends by its end.
package struct SlotFit: Rule {
  package let name = "SlotFit"
  package let strength = Strength.hard
  package let source = Source.calendar

  /// The session's hours and the evening's.
  package struct Facts: Hashable, Codable, Sendable {
    package var hours: TimeRange
    package var evening: TimeRange
    package var step: Int
    /// Whether it runs past midnight or past the evening's hours.
    package var isOutside: Bool
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), let evening = scene.evening(on: candidate.day) else {
      return []
    }
    let step = max(1, scene.agenda.bodies[evening.body]?.step ?? 30)
    let offset = candidate.slot.start - evening.start
    let isOutside = offset < 0 || offset + candidate.duration > evening.end - evening.start
    let facts = Facts(
      hours: candidate.hours, evening: evening.hours, step: step, isOutside: isOutside)
    return [finding(.slotFit(facts), broken: isOutside || offset % step != 0)]
  }
}
