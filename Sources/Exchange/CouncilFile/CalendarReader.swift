import Almanac
import Council
import Wording

// Recess, days kept free, anchors.

extension CouncilReader {
  func recesses(_ file: Fields) -> [Entity] {
    let seen = Uniqueness(log)
    var periods: [Located] = []
    let recesses = items("recess", file) { fields -> Entity? in
      let nameNode = fields.required("name")
      let name = nameNode?.name(log) ?? ""
      if let nameNode, !name.isEmpty { seen.note(name, at: nameNode) }
      let own = (fields.required("periods")?.list(log, mayBeEmpty: false) ?? [])
        .compactMap { node in
          node.dayRange(log).map { days in
            Located(
              period: RecessPeriod(recess: name, days: days, line: node.line), node: node)
          }
        }
      periods += own
      return .recess(
        Recess(
          name: name, aliases: fields.optional("aliases")?.names(log) ?? [],
          periods: own.map(\.period.days).sorted { $0.first < $1.first }))
    }
    checkOverlap(periods)
    return recesses
  }

  /// A period with its place in the file.
  private struct Located {
    let period: RecessPeriod
    let node: Node
    var days: DayRange { period.days }
  }

  /// Notes every period that shares a day with one that begins no later.
  ///
  /// Going by first day, only the period that reaches furthest so far needs be looked at.
  private func checkOverlap(_ periods: [Located]) {
    let sorted = periods.enumerated()
      .sorted { ($0.element.days.first, $0.offset) < ($1.element.days.first, $1.offset) }
    guard var furthest = sorted.first else { return }
    for next in sorted.dropFirst() {
      if next.element.days.overlaps(furthest.element.days) {
        let inFileOrder = [furthest, next].sorted { $0.offset < $1.offset }.map(\.element)
        log.add(
          .overlap(first: inFileOrder[0].period, second: inFileOrder[1].period),
          at: inFileOrder[1].node)
      }
      if next.element.days.last > furthest.element.days.last { furthest = next }
    }
  }

  func closedDays(_ file: Fields) -> [Entity] {
    let seen = Uniqueness(log)
    return items("closed", file) { fields in
      let node = fields.required("date")
      let day = node?.day(log)
      if let node, let day { seen.note(day.description, at: node) }
      return .closedDay(
        ClosedDay(day: day ?? Day(number: 0), name: fields.required("name")?.name(log) ?? ""))
    }
  }
}

// MARK: Anchors

extension CouncilReader {
  func anchors(_ file: Fields) -> [Entity] {
    let seen = Uniqueness(log)
    return items("anchor", file) { fields in
      .anchor(
        Anchor(
          id: declare(nil, fields, seen), name: fields.required("name")?.name(log) ?? "",
          aliases: fields.optional("aliases")?.names(log) ?? [], phases: phases(fields),
          cases: fields.optional("cases")?.names(log) ?? [],
          statute: fields.optional("statute")?.word(of: Statute.allCases.map(\.rawValue), log)
            .flatMap(Statute.init)))
    }
  }

  private func phases(_ fields: Fields) -> [Anchor.Phase] {
    let nodes = fields.required("phases")?.list(log, mayBeEmpty: false) ?? []
    let seen = Uniqueness(log)
    var phases: [Anchor.Phase] = []
    for node in nodes {
      guard let (phase, date) = phase(node, seen) else { continue }
      if let earlier = phases.last, phase.day < earlier.day {
        log.add(.outOfOrder(earlier: earlier, later: phase), at: date)
      }
      phases.append(phase)
    }
    return phases
  }

  /// A phase, with the node of its date.
  private func phase(_ node: Node, _ seen: Uniqueness) -> (phase: Anchor.Phase, date: Node)? {
    node.fields(log) { fields in
      let (nameNode, date) = (fields.required("name"), fields.required("date"))
      let (name, day) = (nameNode?.name(log), date?.day(log))
      if let nameNode, let name { seen.note(name, at: nameNode) }
      let claim = fields.optional("claims").flatMap(claim)
      guard let name, let day, let date else { return nil }
      return (Anchor.Phase(name: name, day: day, claim: claim), date)
    }
  }

  /// What a phase claims: "evening", or a table of rooms and hours.
  private func claim(_ node: Node) -> Claim? {
    switch node.value {
    case .text: return node.word(of: ["evening"], log).map { _ in Claim() }
    case .table:
      return node.fields(log) { fields in
        let (from, until) = (fields.optional("from"), fields.optional("until"))
        let claim = Claim(
          rooms: fields.optional("rooms").map { references(to: .room, $0, mayBeEmpty: false) }
            ?? [],
          from: from?.time(log), until: until?.time(log))
        checkOrder(claim.from, claim.until, at: until)
        if !fields.has("rooms"), from == nil, until == nil { log.add(.empty, at: node) }
        return claim
      }
    default:
      log.add(.wrongType(expected: [.text, .table], found: node.kind), at: node)
      return nil
    }
  }
}
