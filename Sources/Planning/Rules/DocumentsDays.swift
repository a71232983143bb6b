package import Almanac
package import Council

/// The papers are with the registry in time: so many days before the evening.
///
/// A paper that is not there yet comes at the earliest today, on the day on which it is
/// expected, or when the letter promises it, whichever is last.
package struct DocumentsDays: Rule {
  package let name = "DocumentsDays"
  package let strength = Strength.hard
  package let source = Source.procedure("documents-days")

  /// When they are due and when they can be there.
  package struct Facts: Hashable, Codable, Sendable {
    package var due: Day
    package var ready: Day
    package var days: Int
    /// The paper that comes last, where the request has any.
    package var paper: String?
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), !scene.isSettled(candidate) else { return [] }
    let due = scene.procedure.due(scene.procedure.documentsDays, before: candidate.day)
    let last = scene.lastPaper
    let facts = Facts(
      due: due, ready: last?.ready ?? scene.today, days: scene.procedure.documentsDays,
      paper: last?.paper.title)
    return [finding(.documentsDays(facts), broken: facts.ready > due)]
  }
}
