package import Council

/// On the evening of the requests that it belongs with, or at least on their day.
///
/// Which those are the registry says of either, or the letter that it was split from ("op dezelfde
/// avond").
package struct Together: Rule {
  package let name = "Together"
  package let strength = Strength.soft
  package let source = Source.facts

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let request = scene.request else { return [] }
    return partners(of: request, scene).flatMap { scene.agenda.sessions(answering: $0) }
      .compactMap { session in
        guard session.id != candidate.session, let other = Other(session) else { return nil }
        return finding(
          .together(other), broken: other.day != candidate.day, cost: Price.apart)
      }
  }

  /// The requests that belong with one, in order of number.
  private func partners(of request: Request, _ scene: Scene) -> [Request.ID] {
    let asked = scene.agenda.requests.filter { $0.together.contains(request.number) }
    let isOneEvening = !scene.clauses(.sameEvening).isEmpty
    let split = isOneEvening ? [request.splitFrom].compactMap(\.self) : []
    return (request.together + asked.map(\.number) + split).unique.sorted()
  }
}
