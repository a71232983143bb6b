import Almanac
import Council
import Wording

// Rooms, bodies and the meetings that depart from a body's pattern.

extension CouncilReader {
  func rooms(_ file: Fields) -> [Entity] {
    let seen = Uniqueness(log)
    return items("room", file) { fields in
      let id = declare(.room, fields, seen)
      return .room(
        Room(
          id: id, name: fields.required("name")?.name(log) ?? "",
          seats: fields.required("seats")?.integer(1...100_000, log) ?? 0,
          hasWebcast: fields.optional("webcast")?.boolean(log) ?? false,
          isPublic: fields.optional("public")?.boolean(log) ?? true,
          isAlwaysOpen: fields.optional("always-open")?.boolean(log) ?? false))
    }
  }

  /// The key `id`, noted as there and as the only one of its kind; "" where it cannot be read.
  func declare(_ kind: Referent?, _ fields: Fields, _ seen: Uniqueness) -> String {
    guard let node = fields.required("id"), let id = node.identifier(log) else { return "" }
    seen.note(id, at: node)
    if let kind { ledger.declare(kind, id) }
    return id
  }

  func bodies(_ file: Fields) -> [Body] {
    let seen = Uniqueness(log)
    let bodies = items("body", file) { body($0, seen) }
    let line = file.optional("body")?.line ?? 1
    for id in [Body.market, Body.plenary, Body.presidium]
    where !bodies.contains(where: { $0.id == id }) {
      log.add(.missingBody(id), at: file.place(of: "body"), line: line)
    }
    return bodies
  }

  private func body(_ fields: Fields, _ seen: Uniqueness) -> Body {
    let id = declare(.body, fields, seen)
    let (start, end) = (fields.required("start"), fields.required("end"))
    let (starts, ends) = (start?.time(log), end?.time(log))
    checkOrder(starts, ends, at: end)
    return Body(
      id: id, name: fields.required("name")?.name(log) ?? "",
      aliases: fields.optional("aliases")?.names(log) ?? [],
      isStatutory: fields.optional("statutory")?.boolean(log) ?? false, pattern: pattern(fields),
      start: starts ?? .midnight, end: ends ?? .endOfDay,
      step: fields.optional("step")?.integer(1...240, log) ?? 30,
      changeOver: fields.optional("change-over")?.integer(0...240, log) ?? 0,
      rooms: bodyRooms(fields, of: id),
      maxSessions: fields.optional("max-sessions")?.integer(1...1000, log),
      maxParallel: fields.optional("max-parallel")?.integer(1...1000, log))
  }

  /// A body's rooms; sessions are placed on the market, so it has one.
  private func bodyRooms(_ fields: Fields, of id: Body.ID) -> [Room.ID] {
    let isMarket = id == Body.market
    let node = isMarket ? fields.required("rooms") : fields.optional("rooms")
    return node.map { references(to: .room, $0, mayBeEmpty: !isMarket) } ?? []
  }

  /// A list of identifiers of things that stand elsewhere in the file.
  func references(to kind: Referent, _ node: Node, mayBeEmpty: Bool = true) -> [String] {
    let seen = Uniqueness(log)
    return (node.list(log, mayBeEmpty: mayBeEmpty) ?? []).compactMap { node in
      guard let id = reference(to: kind, node) else { return nil }
      seen.note(id, at: node)
      return id
    }
  }

  /// The identifier of a thing that stands elsewhere in the file.
  func reference(to kind: Referent, _ node: Node?) -> String? {
    guard let node, let id = node.text(log) else { return nil }
    ledger.refer(to: kind, id, at: node)
    return id
  }
}

// MARK: When a body meets

extension CouncilReader {
  private func pattern(_ fields: Fields) -> MeetingPattern {
    let datesNode = fields.optional("dates")
    let weekdaysNode =
      datesNode == nil ? fields.required("weekdays") : fields.optional("weekdays")
    let weekdays = weekdaysNode.map(weekdays) ?? []
    let (rhythm, from) = rhythm(fields)
    if let datesNode {
      if let rhythm = fields.optional("every-weeks") {
        log.add(.conflictingKeys("every-weeks", "dates"), at: rhythm)
      }
      return .dates(dates(datesNode), usually: weekdays)
    }
    if rhythm == 2, let from { return .fortnightly(weekdays, from: from) }
    return .weekly(weekdays)
  }

  private func rhythm(_ fields: Fields) -> (weeks: Int, from: Day?) {
    let weeks = fields.optional("every-weeks")?.integer(1...2, log) ?? 1
    let node = weeks == 2 ? fields.required("from") : fields.optional("from")
    let from = node?.day(log)
    if let node, !fields.has("every-weeks") { log.add(.needs(key: "every-weeks"), at: node) }
    return (weeks, from)
  }

  /// A list of days without their order, each once.
  private func dates(_ node: Node) -> [Day] {
    let seen = Uniqueness(log)
    let days = (node.list(log, mayBeEmpty: false) ?? []).compactMap { node -> Day? in
      guard let day = node.day(log) else { return nil }
      seen.note(day.description, at: node)
      return day
    }
    return days.sorted()
  }
}

// MARK: Meetings

extension CouncilReader {
  func evenings(_ file: Fields, of bodies: [Body]) -> [Entity] {
    let seen = Uniqueness(log)
    return items("meeting", file) { fields in
      let bodyNode = fields.required("body")
      let body = reference(to: .body, bodyNode).flatMap { id in bodies.first { $0.id == id } }
      let dateNode = fields.required("date")
      let day = dateNode?.day(log)
      if let body, let day, let dateNode { seen.note(Evening.id(body.id, day), at: dateNode) }
      let (start, end) = (fields.optional("start"), fields.optional("end"))
      let starts = start.map { $0.time(log) } ?? body?.start
      let ends = end.map { $0.time(log) } ?? body?.end
      if start != nil || end != nil { checkOrder(starts, ends, at: end ?? start) }
      return .evening(
        Evening(
          body: body?.id ?? "", day: day ?? Day(number: 0),
          name: fields.optional("name").map { $0.name(log) ?? "" } ?? body?.name ?? "",
          start: starts ?? .midnight, end: ends ?? .endOfDay,
          rooms: meetingRooms(fields) ?? body?.rooms ?? [],
          isReserve: fields.optional("reserve")?.boolean(log) ?? false))
    }
  }

  private func meetingRooms(_ fields: Fields) -> [Room.ID]? {
    let (one, many) = (fields.optional("room"), fields.optional("rooms"))
    if one != nil, let many { log.add(.conflictingKeys("room", "rooms"), at: many) }
    if let many { return references(to: .room, many) }
    return one.map { reference(to: .room, $0).map { [$0] } ?? [] }
  }
}
