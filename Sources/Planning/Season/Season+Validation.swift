import Almanac

extension Season {
  /// The most places of all requests together: what fits in memory with room to spare.
  static let mostPlaces = 40_000_000
  /// The most requests, evenings, rooms.
  private static let most = 100_000
  /// Numbers beyond this mean nothing and would overflow when they are added up.
  private static let numbers = -1_000_000...1_000_000
  private static let counts = 0...1_000_000
  /// The numbers of days that can be reckoned with: some 27,000 years about 1970.
  static let days = -10_000_000...10_000_000

  /// Throws what makes it impossible to plan.
  func validate() throws(SeasonFault) {
    try validateSizes()
    for (number, evening) in evenings.enumerated() {
      try Self.require(.date, "\(number)", evening.day.number, in: Self.days)
      let day = evening.day
      try Self.require(.rounds, day.description, evening.rounds, in: 0...64)
      try Self.require(.maxSessions, day.description, evening.maxSessions, in: Self.counts)
      if let parallel = evening.parallel {
        let rounds = evening.rounds...evening.rounds
        try Self.require(.parallel, day.description, parallel.count, in: rounds)
        for count in parallel {
          try Self.require(.parallel, day.description, count, in: Self.counts)
        }
      }
    }
    for (earlier, later) in zip(evenings, evenings.dropFirst()) where later.day < earlier.day {
      throw .disorder(item: later.day.description)
    }
    for room in rooms {
      for evening in room.closed { try require(evening: evening, .room, room.id) }
    }
    for holder in holders {
      for absence in holder.absences {
        try require(evening: absence.evening, .holder, holder.id)
        for round in absence.rounds ?? [] {
          try Self.require(.rounds, holder.id, round, in: 0...63)
        }
      }
    }
    let rounds = mostRounds
    for request in requests { try validate(request, rounds: rounds) }
    try validatePairs()
    try validatePublished()
    try validateWeights()
  }

  private func validateSizes() throws(SeasonFault) {
    for (field, count) in [
      (SeasonFault.Field.request, requests.count), (.evening, evenings.count),
      (.room, rooms.count), (.holder, holders.count), (.faction, factions.count),
    ] where count > Self.most {
      throw .tooMany(field: field, count: count, most: Self.most)
    }
    let cells = evenings.count * mostRounds * rooms.count
    guard cells <= Self.mostPlaces else {
      throw .tooMany(field: .place, count: cells, most: Self.mostPlaces)
    }
    let times = evenings.count * mostRounds * holders.count
    guard times <= Self.mostPlaces else {
      throw .tooMany(field: .holder, count: times, most: Self.mostPlaces)
    }
  }

  /// The rounds of the evening that has most of them.
  private var mostRounds: Int { evenings.reduce(0) { max($0, $1.rounds) } }

  private func validate(_ request: Request, rounds: Int) throws(SeasonFault) {
    let name = request.id
    try Self.require(.duration, name, request.duration, in: 1...64)
    try Self.require(.weight, name, request.weight, in: Self.counts)
    try Self.require(.tolerance, name, request.tolerance, in: Self.counts)
    try Self.require(.noticeDays, name, request.noticeDays, in: Self.numbers)
    try Self.require(.leadDays, name, request.leadDays, in: Self.numbers)
    try Self.require(.capacity, name, request.attendance, in: Self.numbers)
    for day in [request.papersReady, request.presidium, request.preferred] {
      try Self.require(.date, name, day.number, in: Self.days)
    }
    for limit in request.after + request.before {
      try Self.require(.date, name, limit.day.number, in: Self.days)
    }
    try Self.require(request.holders, .holder, name, below: holders.count)
    try Self.require(request.attend, .faction, name, below: factions.count)
    try Self.require(request.wish, .faction, name, below: factions.count)
    if let pin = request.pin { try require(pin, .pin, name, rounds) }
    for ban in request.bans {
      for place in ban.places { try require(place, .place, name, rounds) }
    }
    for entry in request.prices {
      try require(entry.place, .place, name, rounds)
      try Self.require(.price, name, entry.price, in: Self.counts)
    }
  }

  private func validatePairs() throws(SeasonFault) {
    for chain in chains {
      try Self.require([chain.before, chain.after], .chain, "", below: requests.count)
      let name = requests[chain.after].id
      try Self.require(.minDays, name, chain.minDays, in: Self.counts)
    }
    for (field, pairs) in [(SeasonFault.Field.together, together), (.apart, apart)] {
      for pair in pairs {
        try Self.require([pair.first, pair.second], field, "", below: requests.count)
      }
    }
    if let circle { throw .circle(circle.map { requests[$0].id }) }
  }

  private func validatePublished() throws(SeasonFault) {
    guard let published else { return }
    try Self.require(
      .published, name, published.count, in: requests.count...requests.count)
    let rounds = mostRounds
    for (request, place) in zip(requests, published) {
      if let place { try require(place, .published, request.id, rounds) }
    }
  }

  private func validateWeights() throws(SeasonFault) {
    try Self.require(.loadTarget, name, loadTarget, in: Self.counts)
    for weight in [
      weights.date, weights.load, weights.end, weights.room, weights.together, weights.apart,
      weights.clash, weights.moveEvening, weights.moveRound, weights.moveRoom,
    ] { try Self.require(.weights, name, weight, in: Self.counts) }
  }

  /// Requests that would have to come after themselves: the first such circle; nil when none.
  private var circle: [Int]? {
    var next = [[Int]](repeating: [], count: requests.count)
    var waiting = [Int](repeating: 0, count: requests.count)
    for chain in chains {
      next[chain.before].append(chain.after)
      waiting[chain.after] += 1
    }
    var free = requests.indices.filter { waiting[$0] == 0 }
    while let request = free.popLast() {
      for follower in next[request] {
        waiting[follower] -= 1
        if waiting[follower] == 0 { free.append(follower) }
      }
    }
    let stuck = requests.indices.filter { waiting[$0] > 0 }
    return stuck.isEmpty ? nil : stuck
  }

  private func require(
    evening: Int, _ field: SeasonFault.Field, _ item: String
  ) throws(SeasonFault) {
    guard evenings.indices.contains(evening) else {
      throw .unknown(field: .evening, item: "\(field.rawValue) \(item)", value: "\(evening)")
    }
  }

  private func require(
    _ place: Place, _ field: SeasonFault.Field, _ item: String, _ rounds: Int
  ) throws(SeasonFault) {
    guard evenings.indices.contains(place.evening), rooms.indices.contains(place.room),
      (0..<rounds).contains(place.round)
    else {
      throw .unknown(
        field: field, item: item, value: "[\(place.evening), \(place.round), \(place.room)]")
    }
  }

  private static func require(
    _ field: SeasonFault.Field, _ item: @autoclosure () -> String, _ value: Int,
    in allowed: ClosedRange<Int>
  ) throws(SeasonFault) {
    guard allowed.contains(value) else {
      throw .number(field: field, item: item(), value: value, allowed: allowed)
    }
  }

  /// Each index once, and each of something that exists.
  private static func require(
    _ indices: [Int], _ field: SeasonFault.Field, _ item: String, below count: Int
  ) throws(SeasonFault) {
    for (position, index) in indices.enumerated() {
      guard (0..<count).contains(index) else {
        throw .unknown(field: field, item: item, value: "\(index)")
      }
      guard !indices[..<position].contains(index) else {
        throw .repeated(field: field, item: item, value: "\(index)")
      }
    }
  }
}
