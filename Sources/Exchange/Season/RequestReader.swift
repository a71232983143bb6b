import Almanac
import Planning
import Wording

extension SeasonReader {
  /// A request with all that is asked for.
  func request(_ node: JSONNode, _ names: inout Names) -> Season.Request {
    let nowhen = Day(number: 0)
    guard let fields = node.fields() else {
      return Season.Request(id: "", papersReady: nowhen, presidium: nowhen, preferred: nowhen)
    }
    return Season.Request(
      id: names.new(fields), portfolio: fields.text("portfolio"),
      holders: holders.numbers(of: fields.elements("aldermen")),
      duration: fields.integer("duration", in: 1...Self.rounds),
      attendance: fields.integer("attendance", in: Self.counts),
      equipment: fields.texts("equipment"), isPublic: fields.boolean("public"),
      after: fields.elements("after").compactMap(limit),
      before: fields.elements("before").compactMap(limit),
      papersReady: fields.day("docsReady"),
      noticeDays: fields.integer("noticeDays", in: Self.numbers),
      presidium: fields.day("presidium"), leadDays: fields.integer("leadDays", in: Self.numbers),
      preferred: fields.day("preferred"), tolerance: fields.integer("tolDays", in: Self.counts),
      weight: fields.integer("weight", in: Self.counts), pin: fields.nullable("pin").flatMap(place),
      bans: fields.optional("bans")?.elements().compactMap(ban) ?? [],
      prices: prices(fields.optional("prices")),
      attend: factions.numbers(of: fields.elements("attend")),
      wish: factions.numbers(of: fields.elements("wish")))
  }

  /// `[day, reason]`.
  private func limit(_ node: JSONNode) -> Season.Limit? {
    guard let parts = node.elements(exactly: 2) else { return nil }
    let (day, reason) = (parts[0].day(), parts[1].text())
    guard let day, let reason else { return nil }
    return Season.Limit(day: day, reason: reason)
  }

  private func ban(_ node: JSONNode) -> Season.Ban? {
    node.fields().map { fields in
      Season.Ban(
        reason: fields.text("reason"), places: fields.elements("places").compactMap(place))
    }
  }

  /// `[evening, first round, room, price]`, each place once.
  private func prices(_ node: JSONNode?) -> [Season.PricedPlace] {
    var seen: Set<Planning.Place> = []
    return (node?.elements() ?? []).compactMap { node in
      guard let parts = node.elements(exactly: 4), let place = place(parts),
        let price = parts[3].integer(in: Self.counts)
      else { return nil }
      if !seen.insert(place).inserted {
        node.fault(.repeated("[\(place.evening), \(place.round), \(place.room)]"))
      }
      return Season.PricedPlace(place, price: price)
    }
  }
}
