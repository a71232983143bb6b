package import Almanac
package import Council

/// What is urgent comes soon: each week after it came in costs.
package struct Urgency: Rule {
  package let name = "Urgency"
  package let strength = Strength.soft
  package let source = Source.letter(phrase: "", place: nil)

  /// Why it is urgent, since when, and how many weeks it would wait.
  package struct Facts: Hashable, Codable, Sendable {
    package var reason: String
    package var since: Day
    package var weeks: Int
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let request = scene.request, let reason = request.needs.urgency else { return [] }
    let weeks = max(0, candidate.day - request.received) / 7
    let facts = Facts(reason: reason, since: request.received, weeks: weeks)
    return [finding(.urgency(facts), broken: weeks > 0, cost: weeks * Price.urgency)]
  }
}
