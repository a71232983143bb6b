import Almanac
package import Council

/// Each room in use has a clerk.
package struct ClerkFree: Rule {
  package let name = "ClerkFree"
  package let strength = Strength.hard
  package let source = Source.facts

  /// How many clerks the time takes and how many there are.
  package struct Facts: Hashable, Codable, Sendable {
    package var needed: Int
    package var available: Int
    package var away: [String]
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), !scene.agenda.clerks.isEmpty else { return [] }
    let valid = scene.agenda.clerks.filter { $0.availability.isValid(on: candidate.day) }
    let away = valid.filter {
      $0.availability.absence(on: candidate.day, during: candidate.hours) != nil
    }
    let facts = Facts(
      needed: 1 + Overlap.deepest(scene.neighbours(of: candidate), within: candidate.hours),
      available: valid.count - away.count, away: away.map(\.name))
    return [finding(.clerkFree(facts), broken: facts.needed > facts.available)]
  }
}
