import Almanac
package import Council

/// A faction has people enough for the rooms in which it speaks at one time.
///
/// Its people are its members and representatives who are there, but for who chairs. To need all of
/// them costs; to need more forbids, and a council may have that cost only.
package struct SmallFaction: Rule {
  package let name = "SmallFaction"
  package let strength = Strength.soft
  package let source = Source.facts

  /// Soft but for factions that have too few people.
  package var canForbid: Bool { true }

  /// The factions for whom it is tight.
  package struct Facts: Hashable, Codable, Sendable {
    package var factions: [Squeeze]
    /// Whether they have too few people; else they need all that they have.
    package var isShort: Bool
  }

  /// A faction's people and the rooms in which it speaks at one time.
  package struct Squeeze: Hashable, Codable, Sendable {
    package var faction: String
    package var people: Int
    package var rooms: Int
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate) else { return [] }
    let moments = scene.moments(beside: candidate)
    let all = scene.benches(for: candidate).map { bench in
      scene.squeeze(bench.faction, candidate, moments)
    }.filter { $0.rooms > 1 }
    if all.isEmpty { return [] }
    let short = all.filter { $0.rooms > $0.people }
    let full = all.filter { $0.rooms == $0.people }
    var findings: [Finding] = []
    if !short.isEmpty {
      findings.append(
        finding(
          .smallFaction(Facts(factions: short, isShort: true)), broken: true,
          cost: short.count * Price.torn, strength: strength(in: scene)))
    }
    if !full.isEmpty || short.isEmpty {
      findings.append(
        finding(
          .smallFaction(Facts(factions: full, isShort: false)), broken: !full.isEmpty,
          cost: full.count * Price.stretched))
    }
    return findings
  }
}

extension Scene {
  /// A faction's people where a candidate would be, and the rooms in which it would speak at the
  /// moment at which that is tightest.
  func squeeze(
    _ faction: Faction, _ candidate: Candidate, _ moments: [[Session]]
  ) -> SmallFaction.Squeeze {
    let own = [session(of: candidate)?.chair].compactMap(\.self)
    let there = faction.people.filter {
      isThere($0, of: faction, on: candidate.day, candidate.hours)
    }
    let all = moments.map { running in
      let chairs = chairs(of: running) + own
      return SmallFaction.Squeeze(
        faction: faction.name, people: there.filter { !chairs.contains($0) }.count,
        rooms: 1 + running.filter { bench(of: faction, at: $0) != nil }.count)
    }
    return all.max { $0.rooms - $0.people < $1.rooms - $1.people }
      ?? SmallFaction.Squeeze(faction: faction.name, people: there.count, rooms: 1)
  }

  /// Whether a faction has too few people for the rooms in which it would speak.
  func isTorn(_ faction: Faction, _ candidate: Candidate, _ moments: [[Session]]) -> Bool {
    if moments.allSatisfy(\.isEmpty) { return false }
    let squeeze = squeeze(faction, candidate, moments)
    return squeeze.rooms > 1 && squeeze.rooms > squeeze.people
  }
}
