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
    guard scene.needsMarket(candidate), !isSettled(candidate, in: scene) else { return [] }
    let due = scene.procedure.due(scene.procedure.documentsDays, before: candidate.day)
    let last = scene.papers.map { (paper: $0, ready: ready($0, in: scene)) }
      .max { ($0.ready, $0.paper.number) < ($1.ready, $1.paper.number) }
    let facts = Facts(
      due: due, ready: last?.ready ?? scene.today, days: scene.procedure.documentsDays,
      paper: last?.paper.title)
    return [finding(.documentsDays(facts), broken: facts.ready > due)]
  }

  /// Whether a session stands on that day already and waits for no paper.
  private func isSettled(_ candidate: Candidate, in scene: Scene) -> Bool {
    scene.session(of: candidate)?.slot?.day == candidate.day
      && scene.papers.isEmpty
  }

  /// The first day on which a paper can be with the registry.
  private func ready(_ paper: Paper, in scene: Scene) -> Day {
    if let received = paper.received { return received }
    let promised = paper.promise.flatMap { promise in
      scene.agenda.window(
        of: [promise], letterDate: scene.request?.letterDate ?? scene.today
      ).parts.first?.span.first
    }
    let soonest = max(scene.today, paper.expected ?? scene.today, promised ?? scene.today)
    return scene.holidays.workingDay(onOrAfter: soonest)
  }
}
