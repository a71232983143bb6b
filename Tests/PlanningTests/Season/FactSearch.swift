import Almanac
import Planning

/// Tries every way to place some requests that respects some facts and nothing else: what is not
/// among the facts is as if it were not so.
///
/// A request whose duration is not among the facts lasts one round, the least it can. Two sessions
/// in one room at once are never possible, and no fact.
struct FactSearch {
  let season: Season
  private let facts: Set<Explanation.Fact>
  private let must: [Int]
  private var order: [Int] = []
  private var places: [[Place]] = []
  private var plan: [Int: Place] = [:]

  /// Whether all of some requests can be placed.
  static func canPlace(_ requests: [Int], _ season: Season, _ facts: [Explanation.Fact]) -> Bool {
    var search = FactSearch(season, Set(facts), requests)
    return search.go(0)
  }

  private init(_ season: Season, _ facts: Set<Explanation.Fact>, _ requests: [Int]) {
    (self.season, self.facts, must) = (season, facts, requests)
    var all = requests
    var position = 0
    while position < all.count {
      for (number, chain) in season.chains.enumerated()
      where chain.after == all[position] && facts.contains(.chain(number))
        && !all.contains(chain.before)
      {
        all.append(chain.before)
      }
      position += 1
    }
    let every = Exhaustive.everyPlace(of: season)
    let domains = all.map { request in (request, every.filter { allows(request, $0) }) }
      .sorted { ($0.1.count, $0.0) < ($1.1.count, $1.0) }
    order = domains.map(\.0)
    places = domains.map(\.1)
  }

  private mutating func go(_ depth: Int) -> Bool {
    guard depth < order.count else { return keepsChains() }
    let request = order[depth]
    for place in places[depth] where fits(request, place) {
      plan[request] = place
      if go(depth + 1) { return true }
      plan[request] = nil
    }
    return !must.contains(request) && go(depth + 1)
  }

  private func length(_ request: Int) -> Int {
    facts.contains(.duration(request: request)) ? season.requests[request].duration : 1
  }

  private func rounds(_ request: Int, _ place: Place) -> Range<Int> {
    place.round..<(place.round + length(request))
  }

  /// Whether a request's own facts, and those about evenings and rooms, allow a place.
  private func allows(_ number: Int, _ place: Place) -> Bool {
    let request = season.requests[number]
    let (evening, room) = (season.evenings[place.evening], season.rooms[place.room])
    if rounds(number, place).upperBound > evening.rounds { return false }
    var broken: [Explanation.Fact] = []
    for (limit, first) in request.after.enumerated() where evening.day < first.day {
      broken.append(.after(request: number, limit: limit))
    }
    for (limit, last) in request.before.enumerated() where evening.day > last.day {
      broken.append(.before(request: number, limit: limit))
    }
    if evening.day - request.papersReady < request.noticeDays {
      broken.append(.papers(request: number))
    }
    if evening.day - request.presidium < request.leadDays {
      broken.append(.presidium(request: number))
    }
    for (ban, banned) in request.bans.enumerated() where banned.places.contains(place) {
      broken.append(.ban(request: number, ban: ban))
    }
    if let pin = request.pin, pin != place { broken.append(.pin(request: number)) }
    if request.attendance > room.capacity { broken.append(.capacity(request: number)) }
    if !Set(request.equipment).isSubset(of: room.equipment) {
      broken.append(.equipment(request: number))
    }
    if request.isPublic && !room.isPublic { broken.append(.isPublic(request: number)) }
    if evening.closed != nil { broken.append(.closed(evening: place.evening)) }
    if room.closed.contains(place.evening) {
      broken.append(.roomClosed(room: place.room, evening: place.evening))
    }
    return facts.isDisjoint(with: broken) && isThere(number, place) && speaksOnce(number)
  }

  private func isThere(_ number: Int, _ place: Place) -> Bool {
    season.requests[number].holders.allSatisfy { holder in
      !facts.contains(.away(holder: holder, evening: place.evening))
        || season.holders[holder].absences.allSatisfy { absence in
          absence.evening != place.evening
            || !rounds(number, place).contains { absence.rounds?.contains($0) ?? true }
        }
    }
  }

  /// Nobody can speak for two factions in one session, as ``Judge`` has it.
  private func speaksOnce(_ number: Int) -> Bool {
    let names = people(number).filter { facts.contains($0) }
    return Set(names).count == names.count
  }

  private func people(_ number: Int) -> [Explanation.Fact] {
    let request = season.requests[number]
    return request.holders.map { .holder($0) }
      + request.attend.compactMap {
        season.factions[$0].spokespersons[request.portfolio].map { .spokesperson($0) }
      }
  }

  private func fits(_ request: Int, _ place: Place) -> Bool {
    let own = facts.intersection(people(request))
    var there = 1
    for (other, otherPlace) in plan where otherPlace.evening == place.evening {
      there += 1
      guard rounds(request, place).overlaps(rounds(other, otherPlace)) else { continue }
      if place.room == otherPlace.room || !own.isDisjoint(with: people(other)) { return false }
    }
    let evening = season.evenings[place.evening]
    if facts.contains(.maxSessions(evening: place.evening)), there > evening.maxSessions {
      return false
    }
    guard let parallel = evening.parallel, facts.contains(.parallel(evening: place.evening)) else {
      return true
    }
    return rounds(request, place).allSatisfy { round in
      let others = plan.count { other, otherPlace in
        otherPlace.evening == place.evening && rounds(other, otherPlace).contains(round)
      }
      return others < parallel[round]
    }
  }

  private func keepsChains() -> Bool {
    season.chains.enumerated().allSatisfy { number, chain in
      guard facts.contains(.chain(number)), let after = plan[chain.after] else { return true }
      guard let before = plan[chain.before] else { return false }
      let gap = season.evenings[after.evening].day - season.evenings[before.evening].day
      return gap >= chain.minDays
    }
  }
}
