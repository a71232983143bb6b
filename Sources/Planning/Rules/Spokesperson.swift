import Almanac
package import Council

/// Each faction has somebody to speak on the portfolio: its first speaker, or else another.
///
/// Who is away, chairs then, or must speak in another room cannot. A faction that has too few
/// people for the rooms in use is told by `SmallFaction`, not here.
package struct Spokesperson: Rule {
  package let name = "Spokesperson"
  package let strength = Strength.soft
  package let source = Source.facts

  /// How the factions stand.
  package struct Facts: Hashable, Codable, Sendable {
    package var portfolio: String
    /// How many factions have named somebody.
    package var factions: Int
    /// Where another than the first comes.
    package var standIns: [StandIn]
    /// The factions that have nobody.
    package var silent: [String]
  }

  /// Another than the first.
  package struct StandIn: Hashable, Codable, Sendable {
    package var faction: String
    package var person: Member.ID
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), let portfolio = scene.request?.portfolio else { return [] }
    let benches = scene.benches(for: candidate)
    if benches.isEmpty { return [] }
    let moments = scene.moments(beside: candidate)
    var facts = Facts(portfolio: portfolio, factions: benches.count, standIns: [], silent: [])
    for bench in benches where !scene.isTorn(bench.faction, candidate, moments) {
      let first = bench.people.first { $0.availability.isValid(on: candidate.day) }?.member
      let speaker = speaker(bench, candidate, moments, scene)
      switch speaker {
      case nil: facts.silent.append(bench.faction.name)
      case let person? where person != first:
        facts.standIns.append(StandIn(faction: bench.faction.name, person: person))
      default: break
      }
    }
    let cost = facts.standIns.count * Price.stand + facts.silent.count * Price.silence
    return [finding(.spokesperson(facts), broken: cost > 0, cost: cost)]
  }

  /// The first of a bench who can be missed in the other rooms at every moment.
  private func speaker(
    _ bench: Bench, _ candidate: Candidate, _ moments: [[Session]], _ scene: Scene
  ) -> Member.ID? {
    let free = scene.speakers(bench, on: candidate.day, candidate.hours)
    let own = scene.session(of: candidate)?.chair
    return free.first { person in
      person != own
        && moments.allSatisfy { running in
          let chairs = scene.chairs(of: running)
          let places = running.compactMap { session -> [Member.ID]? in
            guard let hours = session.hours,
              let other = scene.bench(of: bench.faction, at: session)
            else { return nil }
            return scene.speakers(other, on: candidate.day, hours)
              .filter { !chairs.contains($0) && $0 != own }
          }
          return !chairs.contains(person) && Pairing.canSpare(person, from: places)
        }
    }
  }
}
