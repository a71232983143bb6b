package import Almanac
package import Council

/// Between the day on which the papers go out and the closing date of technical questions there is
/// time to ask them.
package struct TechnicalQuestions: Rule {
  package let name = "TechnicalQuestions"
  package let strength = Strength.soft
  package let source = Source.procedure("technical-questions-days")

  /// When the papers are out and when questions close.
  package struct Facts: Hashable, Codable, Sendable {
    package var papers: Day
    package var closes: Day
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), !scene.isSettled(candidate) else { return [] }
    let facts = Facts(
      papers: scene.papersOut(for: candidate.day),
      closes: scene.procedure.due(
        scene.procedure.technicalQuestionsDays, before: candidate.day))
    return [
      finding(
        .technicalQuestions(facts), broken: facts.papers >= facts.closes,
        cost: Price.preparation)
    ]
  }
}
