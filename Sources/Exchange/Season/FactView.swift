import Almanac
import Planning
import Wording

/// A fact of a season as programs read it: what kind of fact, what it is about, and in words.
struct FactView: Encodable, Sendable {
  let fact: String
  /// The request that it is about.
  var request: String?
  /// In a chain, the request that comes first.
  var before: String?
  var date: Day?
  var days: Int?
  var reason: String?
  var evening: Int?
  var room: String?
  /// The alderman or spokesperson.
  var person: String?
  let text: String

  /// A fact, worded.
  init(_ fact: Explanation.Fact, in season: Season, _ words: any Words) {
    let told = words.fact(fact, in: season)
    text = "\(told.subject): \(told.says)"
    self.fact = fact.name
    if let index = fact.request { request = season.requests[index].id }
    switch fact {
    case .after(let index, let limit):
      let limit = season.requests[index].after[limit]
      (date, reason) = (limit.day, limit.reason)
    case .before(let index, let limit):
      let limit = season.requests[index].before[limit]
      (date, reason) = (limit.day, limit.reason)
    case .papers(let index):
      (date, days) = (season.requests[index].papersReady, season.requests[index].noticeDays)
    case .presidium(let index):
      (date, days) = (season.requests[index].presidium, season.requests[index].leadDays)
    case .ban(let index, let ban): reason = season.requests[index].bans[ban].reason
    case .pin, .capacity, .equipment, .isPublic, .duration: break
    case .closed(let evening):
      (self.evening, reason) = (evening, season.evenings[evening].closed)
    case .maxSessions(let evening), .parallel(let evening): self.evening = evening
    case .roomClosed(let room, let evening):
      (self.room, self.evening) = (season.rooms[room].id, evening)
    case .away(let holder, let evening):
      (person, self.evening) = (season.holders[holder].id, evening)
    case .holder(let holder): person = season.holders[holder].id
    case .spokesperson(let name): person = name
    case .chain(let chain):
      let chain = season.chains[chain]
      request = season.requests[chain.after].id
      (before, days) = (season.requests[chain.before].id, chain.minDays)
    }
  }
}

extension Explanation.Fact {
  /// The kind of fact, by the keys of a season file where it has one.
  fileprivate var name: String {
    switch self {
    case .after: "after"
    case .before: "before"
    case .papers: "docsReady"
    case .presidium: "presidium"
    case .ban: "ban"
    case .pin: "pin"
    case .capacity: "attendance"
    case .equipment: "equipment"
    case .isPublic: "public"
    case .duration: "duration"
    case .closed: "closed"
    case .maxSessions: "maxSessions"
    case .parallel: "parallel"
    case .roomClosed: "roomClosed"
    case .away: "absent"
    case .holder: "alderman"
    case .spokesperson: "spokesperson"
    case .chain: "chain"
    }
  }

  /// The request that a fact is about, where it is about one.
  fileprivate var request: Int? {
    switch self {
    case .after(let request, _), .before(let request, _), .ban(let request, _): request
    case .papers(let request), .presidium(let request), .pin(let request): request
    case .capacity(let request), .equipment(let request), .isPublic(let request): request
    case .duration(let request): request
    case .closed, .maxSessions, .parallel, .roomClosed, .away, .holder, .spokesperson, .chain: nil
    }
  }
}
