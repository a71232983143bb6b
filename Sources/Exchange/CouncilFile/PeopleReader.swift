import Almanac
import Council
import Wording

// Holders, members, chairs and clerks; factions have a file of their own.

extension CouncilReader {
  func holders(_ file: Fields) -> [Entity] {
    let seen = Uniqueness(log)
    return items("holder", file, atMost: 100) { fields in
      let id = declare(.holder, fields, seen)
      return .holder(
        Holder(
          id: id, name: fields.required("name")?.name(log) ?? "", portfolios: portfolios(fields),
          substitute: substitute(fields, of: id), availability: availability(fields)))
    }
  }

  private func portfolios(_ fields: Fields) -> [String] {
    let seen = Uniqueness(log)
    return (fields.required("portfolios")?.list(log, atMost: 100) ?? []).compactMap { node in
      guard let name = node.name(log)?.lowercased() else { return nil }
      seen.note(name.folded, at: node)
      ledger.declare(.portfolio, name)
      return name
    }
  }

  private func substitute(_ fields: Fields, of holder: Holder.ID) -> Holder.ID? {
    guard let node = fields.optional("substitute"), let id = reference(to: .holder, node) else {
      return nil
    }
    if id == holder { log.add(.selfReference(id), at: node) }
    return id
  }

  func members(_ file: Fields) -> [Entity] {
    let seen = Uniqueness(log)
    return items("member", file) { fields in
      let node = fields.required("id")
      let id = node?.text(log)
      let faction = reference(to: .faction, fields.optional("faction"))
      if let node, let id {
        seen.note(id, at: node)
        ledger.refer(to: .person, id, in: faction, at: node)
      }
      return .member(
        Member(
          id: id ?? "", faction: faction ?? id.map(faction(ofPerson:)) ?? "",
          availability: availability(fields)))
    }
  }

  /// The faction in a person's identifier: "F1" of "F1-2".
  private func faction(ofPerson id: Member.ID) -> Faction.ID {
    id.lastIndex(of: "-").map { String(id[..<$0]) } ?? ""
  }

  func chairs(_ file: Fields) -> [Entity] {
    let seen = Uniqueness(log)
    return items("chair", file) { fields in
      let node = fields.required("member")
      let id = reference(to: .seat, node)
      if let node, let id { seen.note(id, at: node) }
      return .chair(Chair(member: id ?? "", availability: availability(fields)))
    }
  }

  func clerks(_ file: Fields) -> [Entity] {
    let seen = Uniqueness(log)
    return items("clerk", file) { fields in
      .clerk(
        Clerk(
          id: declare(nil, fields, seen), name: fields.required("name")?.name(log) ?? "",
          availability: availability(fields)))
    }
  }
}

// MARK: From when until when, and when not

extension CouncilReader {
  /// The keys `from`, `until` and `absent` that everybody may carry.
  func availability(_ fields: Fields) -> Availability {
    let until = fields.optional("until")
    let (first, last) = (fields.optional("from")?.day(log), until?.day(log))
    if let first, let last, let until, last < first {
      log.add(.endsBeforeStart(start: first.description, end: last.description), at: until)
    }
    let absences = (fields.optional("absent")?.list(log) ?? []).compactMap(absence)
    return Availability(
      from: first, until: last,
      absences: absences.sorted { ($0.from, $0.until) < ($1.from, $1.until) })
  }

  private func absence(_ node: Node) -> Absence? {
    guard let (first, second) = node.pair(log) else { return nil }
    let from = first.moment(log, onDate: .midnight)
    let until = second.moment(log, onDate: .endOfDay)
    checkOrder(from, until, at: node)
    guard let from, let until else { return nil }
    return Absence(from: from, until: until)
  }
}
