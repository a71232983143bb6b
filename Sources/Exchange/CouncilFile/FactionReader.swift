import Almanac
import Council
import Wording

// Factions, their people and who of them speaks on what.

extension CouncilReader {
  func factions(_ file: Fields) -> [Faction] {
    let seen = Uniqueness(log)
    return items("faction", file, atMost: 150) { fields in
      var faction = Faction(
        id: declare(.faction, fields, seen), name: fields.required("name")?.name(log) ?? "",
        seats: fields.required("seats")?.integer(1...150, log) ?? 0,
        representatives: fields.optional("representatives")?.integer(0...26, log) ?? 0,
        availability: availability(fields))
      declarePeople(of: faction)
      faction.spokespersons =
        fields.optional("spokespersons").map { spokespersons($0, faction) } ?? []
      return faction
    }
  }

  private func declarePeople(of faction: Faction) {
    for (position, person) in faction.people.enumerated() {
      ledger.declare(.person, person)
      ledger.declare(.person, person, in: faction.id)
      if position < faction.seats { ledger.declare(.seat, person) }
    }
  }

  /// Stands for every portfolio that is not named.
  private static let anyPortfolio = "*"

  private func spokespersons(_ node: Node, _ faction: Faction) -> [Faction.Spokespersons] {
    let seen = Uniqueness(log)
    var named: [Faction.Spokespersons] = []
    var others: [Faction.Spokesperson]?
    for member in node.members(log) {
      let people = speakers(member.node, faction)
      guard member.key != Self.anyPortfolio else {
        others = people
        continue
      }
      seen.note(member.key.folded, at: member.node)
      ledger.refer(to: .portfolio, member.key, at: member.node)
      named.append(Faction.Spokespersons(portfolio: member.key.lowercased(), people: people))
    }
    guard let others else { return named }
    let taken = Set(named.map(\.portfolio.folded))
    let rest = ledger.declared(.portfolio).filter { !taken.contains($0.folded) }
    return named + rest.map { Faction.Spokespersons(portfolio: $0, people: others) }
  }

  private func speakers(_ node: Node, _ faction: Faction) -> [Faction.Spokesperson] {
    let seen = Uniqueness(log)
    return (node.list(log, mayBeEmpty: false) ?? []).compactMap { node in
      guard case .table = node.value else {
        let id = person(node, of: faction)
        if let id { seen.note(id, at: node) }
        return id.map { Faction.Spokesperson(member: $0) }
      }
      return node.fields(log) { fields in
        Faction.Spokesperson(
          member: fields.required("member").flatMap { person($0, of: faction) } ?? "",
          availability: availability(fields))
      }
    }
  }

  /// The identifier of one of a faction's people.
  private func person(_ node: Node, of faction: Faction) -> Member.ID? {
    guard case .text(let id) = node.value else {
      log.add(.wrongType(expected: [.text, .table], found: node.kind), at: node)
      return nil
    }
    ledger.refer(to: .person, id, in: faction.id, at: node)
    return id
  }
}
