package import Council

/// After the sessions of the requests that it depends on, and before those that depend on it
/// ("in aanloop naar de Richtnota").
package struct DependsOn: Rule {
  package let name = "DependsOn"
  package let strength = Strength.hard
  package let source = Source.facts

  /// How another request stands to the candidate.
  package enum Facts: Hashable, Codable, Sendable {
    /// The candidate comes after it.
    case after(Other)
    /// The candidate comes before it.
    case before(Other)
    /// The candidate comes after it, and it has no session yet.
    case unplaced(Request.ID, subject: String)
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let request = scene.request else { return [] }
    let needed = request.dependsOn.flatMap { findings(on: $0, candidate, scene) }
    let needing = scene.agenda.requests.filter { $0.dependsOn.contains(request.number) }
      .flatMap { scene.agenda.sessions(answering: $0.number) }
      .compactMap { session in
        Other(session).map {
          finding(.dependsOn(.before($0)), broken: !session.begins(after: candidate))
        }
      }
    return needed + needing
  }

  private func findings(
    on number: Request.ID, _ candidate: Candidate, _ scene: Scene
  ) -> [Finding] {
    guard let other = scene.agenda.requests[number] else { return [] }
    let sessions = scene.agenda.sessions(answering: number)
    if sessions.isEmpty {
      return [finding(.dependsOn(.unplaced(number, subject: other.subject)), broken: true)]
    }
    return sessions.compactMap { session in
      Other(session).map {
        finding(.dependsOn(.after($0)), broken: !session.ends(before: candidate))
      }
    }
  }
}
