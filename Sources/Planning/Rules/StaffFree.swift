package import Almanac
package import Council

/// The officers who explain and answer can be there: not away, not in another room.
package struct StaffFree: Rule {
  package let name = "StaffFree"
  package let strength = Strength.soft
  package let source = Source.facts

  /// Who is asked for, and who of them cannot.
  package struct Facts: Hashable, Codable, Sendable {
    package var officers: [String]
    package var hindered: [Hindrance]
  }

  /// An officer who cannot.
  package struct Hindrance: Hashable, Codable, Sendable {
    package var officer: String
    package var obstacle: Obstacle
  }

  /// What keeps an officer away.
  package enum Obstacle: Hashable, Codable, Sendable {
    /// Away on these days.
    case away(DayRange)
    /// In another session at the same time.
    case elsewhere(title: String, hours: TimeRange)
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let officers = scene.request?.needs.officers, !officers.isEmpty else { return [] }
    let others = scene.simultaneous(with: candidate)
    let hindered = officers.compactMap { officer -> Hindrance? in
      obstacle(officer, candidate, others, scene).map {
        Hindrance(officer: officer.name, obstacle: $0)
      }
    }
    let facts = Facts(officers: officers.map(\.name), hindered: hindered)
    return [
      finding(
        .staffFree(facts), broken: !hindered.isEmpty, cost: hindered.count * Price.officer)
    ]
  }

  private func obstacle(
    _ officer: Needs.Officer, _ candidate: Candidate, _ others: [Session], _ scene: Scene
  ) -> Obstacle? {
    if let days = officer.away.first(where: { $0.contains(candidate.day) }) { return .away(days) }
    let name = officer.name.folded
    for session in others {
      guard let hours = session.hours,
        let request = session.request.flatMap({ scene.agenda.requests[$0] }),
        request.needs.officers.contains(where: { $0.name.folded == name })
      else { continue }
      return .elsewhere(title: session.title, hours: hours)
    }
    return nil
  }
}
