import Almanac
import Planning
import Wording

/// Reads a season from its values, key by key.
struct SeasonReader {
  let source: JSONSource
  let fields: JSONFields
  /// What requests refer to: evenings with their rounds, rooms, holders and factions by name.
  private(set) var extent = Extent()
  private(set) var holders = Names(.holder)
  private(set) var factions = Names(.faction)

  /// Numbers beyond this mean nothing.
  static let counts = 0...1_000_000
  static let numbers = -1_000_000...1_000_000
  /// A day has fewer rounds than this.
  static let rounds = 64

  /// How far a season goes.
  struct Extent {
    var evenings = 0
    var rounds = 0
    var rooms = 0
  }

  /// A reader of a text; nil, with a fault, where it is in another format.
  init?(_ source: JSONSource) {
    guard let fields = source.root.fields() else { return nil }
    guard let format = fields.required("format"), let name = format.text() else { return nil }
    guard name == SeasonFile.format else {
      format.fault(.unknownWord(name, allowed: [SeasonFile.format]))
      return nil
    }
    (self.source, self.fields) = (source, fields)
  }

  /// The keys of the whole.
  private static let keys = [
    "name", "evenings", "rooms", "aldermen", "factions", "requests", "chains", "together", "apart",
    "published", "loadTarget", "weights",
  ]

  /// The season; where there are faults, something like it.
  ///
  /// Where a key of the whole is missing that is all that is told: the rest refers to it.
  mutating func season() -> Season? {
    for key in Self.keys { _ = fields.required(key) }
    guard source.faultCount == 0 else { return nil }
    let name = fields.text("name")
    let evenings = fields.elements("evenings").map(evening)
    extent.evenings = evenings.count
    extent.rounds = evenings.map(\.rounds).max() ?? 0
    var names = Names(.room)
    let rooms = fields.elements("rooms").map { room($0, &names) }
    extent.rooms = rooms.count
    let people = fields.elements("aldermen").map { holder($0) }
    let parties = fields.elements("factions").map { faction($0) }
    names = Names(.request)
    let asked = fields.elements("requests")
    let requests = asked.map { request($0, &names) }
    return Season(
      name: name, evenings: evenings, rooms: rooms, holders: people, factions: parties,
      requests: requests, chains: fields.elements("chains").map { chain($0, requests.count) },
      together: pairs("together", requests.count), apart: pairs("apart", requests.count),
      published: published(requests.count),
      loadTarget: fields.integer("loadTarget", in: Self.counts), weights: weights())
  }
}

// MARK: What there is

extension SeasonReader {
  private func evening(_ node: JSONNode) -> Season.Evening {
    guard let fields = node.fields() else {
      return Season.Evening(day: Day(number: 0), rounds: 0, maxSessions: 0)
    }
    let rounds = fields.integer("rounds", in: 0...Self.rounds)
    return Season.Evening(
      day: fields.day("date"), closed: fields.nullable("closed")?.text(), rounds: rounds,
      maxSessions: fields.integer("maxSessions", in: Self.counts),
      parallel: fields.optional("parallel")?.elements(exactly: rounds)?
        .map { $0.integer(in: Self.counts) ?? 0 })
  }

  private func room(_ node: JSONNode, _ names: inout Names) -> Season.Room {
    guard let fields = node.fields() else { return Season.Room(id: "", capacity: 0) }
    return Season.Room(
      id: names.new(fields), capacity: fields.integer("capacity", in: Self.counts),
      equipment: fields.texts("equipment"), isPublic: fields.boolean("public"),
      closed: fields.elements("closed").compactMap {
        $0.index(of: .evening, count: extent.evenings)
      })
  }

  private mutating func holder(_ node: JSONNode) -> Season.Holder {
    guard let fields = node.fields() else { return Season.Holder(id: "") }
    let id = holders.new(fields)
    return Season.Holder(id: id, absences: fields.elements("absent").compactMap(absence))
  }

  /// `[evening, [round]?]`.
  private func absence(_ node: JSONNode) -> Season.Absence? {
    guard let parts = node.elements(exactly: 2),
      let evening = parts[0].index(of: .evening, count: extent.evenings)
    else { return nil }
    guard parts[1].kind != .null else { return Season.Absence(evening: evening) }
    let rounds = parts[1].elements().compactMap { $0.integer(in: 0...Self.rounds - 1) }
    return Season.Absence(evening: evening, rounds: rounds)
  }

  private mutating func faction(_ node: JSONNode) -> Season.Faction {
    guard let fields = node.fields() else { return Season.Faction(id: "", spokespersons: [:]) }
    let id = factions.new(fields)
    var spokespersons: [String: String] = [:]
    for (key, value) in fields.required("spokes")?.members() ?? [] {
      guard let portfolio = key.text(), let person = value.text() else { continue }
      if spokespersons.updateValue(person, forKey: portfolio) != nil {
        value.fault(.repeated(portfolio))
      }
    }
    return Season.Faction(id: id, spokespersons: spokespersons)
  }
}

// MARK: How requests hang together

extension SeasonReader {
  private func chain(_ node: JSONNode, _ count: Int) -> Season.Chain {
    guard let fields = node.fields() else { return Season.Chain(before: 0, after: 0, minDays: 0) }
    func request(_ key: String) -> Int {
      fields.required(key)?.index(of: .request, count: count) ?? -1
    }
    let (before, after) = (request("before"), request("after"))
    if before == after, after >= 0 { fields.required("after")?.fault(.repeated("\(after)")) }
    return Season.Chain(
      before: before, after: after, minDays: fields.integer("minDays", in: Self.counts))
  }

  private func pairs(_ key: String, _ count: Int) -> [Season.Pair] {
    fields.elements(key).compactMap { node in
      guard let parts = node.elements(exactly: 2),
        let first = parts[0].index(of: .request, count: count),
        let second = parts[1].index(of: .request, count: count)
      else { return nil }
      if first == second { parts[1].fault(.repeated("\(second)")) }
      return Season.Pair(first, second)
    }
  }

  private func published(_ count: Int) -> [Planning.Place?]? {
    fields.nullable("published")?.elements(exactly: count)?
      .map { $0.kind == .null ? nil : place($0) }
  }

  private func weights() -> Season.Weights {
    var weights = Season.Weights()
    guard let fields = fields.required("weights")?.fields() else { return weights }
    weights.date = fields.integer("date", in: Self.counts)
    weights.load = fields.integer("load", in: Self.counts)
    weights.end = fields.integer("end", in: Self.counts)
    weights.room = fields.integer("room", in: Self.counts)
    weights.together = fields.integer("together", in: Self.counts)
    weights.apart = fields.integer("apart", in: Self.counts)
    weights.clash = fields.integer("clash", in: Self.counts)
    weights.moveEvening = fields.integer("moveEvening", in: Self.counts)
    weights.moveRound = fields.integer("moveRound", in: Self.counts)
    weights.moveRoom = fields.integer("moveRoom", in: Self.counts)
    return weights
  }

  /// `[evening, first round, room]`.
  func place(_ node: JSONNode) -> Planning.Place? {
    node.elements(exactly: 3).flatMap(place)
  }

  /// The first three of some elements as a place.
  func place(_ parts: [JSONNode]) -> Planning.Place? {
    let evening = parts[0].index(of: .evening, count: extent.evenings)
    let round = parts[1].index(of: .round, count: extent.rounds)
    let room = parts[2].index(of: .room, count: extent.rooms)
    guard let evening, let round, let room else { return nil }
    return Planning.Place(evening: evening, round: round, room: room)
  }
}

/// The names of one kind, each given once.
struct Names {
  private let kind: Referent
  private var numbers: [String: Int] = [:]
  private var listed: [String] = []

  /// No names yet.
  init(_ kind: Referent) { self.kind = kind }

  /// The `id` of an object; that it was given before is a fault.
  mutating func new(_ fields: JSONFields) -> String {
    listed.append("")
    guard let node = fields.required("id"), let id = node.text() else { return "" }
    listed[listed.count - 1] = id
    if numbers[id] != nil { node.fault(.repeated(id)) } else { numbers[id] = listed.count - 1 }
    return id
  }

  /// The numbers of what a list names; what it names twice or what is not there is a fault.
  func numbers(of nodes: [JSONNode]) -> [Int] {
    var seen: Set<Int> = []
    return nodes.compactMap { node in
      guard let id = node.text() else { return nil }
      guard let number = numbers[id] else {
        let isWorthIt = node.source.faultCount < 100
        let nearest = isWorthIt ? Nearest.three(to: id, among: listed) : []
        node.fault(.unknownReference(kind: kind, id: id, nearest: nearest))
        return nil
      }
      if !seen.insert(number).inserted { node.fault(.repeated(id)) }
      return number
    }
  }
}
