import Almanac
package import Council

/// An evening holds no more sessions, and no more side by side, than the council likes.
package struct EveningLoad: Rule {
  package let name = "EveningLoad"
  package let strength = Strength.soft
  package let source = Source.calendar

  /// What the evening would hold, and what it should hold at most.
  package struct Facts: Hashable, Codable, Sendable {
    package var sessions: Int
    package var maxSessions: Int?
    package var parallel: Int
    package var maxParallel: Int?
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), let market = scene.agenda.bodies[Body.market] else {
      return []
    }
    let others = scene.others(on: candidate)
    let facts = Facts(
      sessions: others.count + 1, maxSessions: market.maxSessions,
      parallel: 1 + Overlap.deepest(scene.neighbours(of: candidate), within: candidate.hours),
      maxParallel: market.maxParallel)
    let excess =
      max(0, facts.sessions - (facts.maxSessions ?? .max))
      + max(0, facts.parallel - (facts.maxParallel ?? .max))
    return [finding(.eveningLoad(facts), broken: excess > 0, cost: excess * Price.load)]
  }
}
