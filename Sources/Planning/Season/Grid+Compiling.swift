import Almanac

extension Grid {
  /// The most that one place may cost in itself.
  static let mostPrice = 1_000_000_000

  /// Makes a season ready for planning.
  ///
  /// - Throws: what makes it impossible to read as a season.
  /// - Complexity: O(requests · (log evenings + places)).
  init(_ season: Season) throws(SeasonFault) {
    try season.validate()
    let rounds = season.evenings.map(\.rounds).max() ?? 0
    evenings = season.evenings.count
    self.rounds = rounds
    self.rooms = season.rooms.count
    day = season.evenings.map(\.day.number)
    roundsOf = season.evenings.map(\.rounds)
    maxSessions = season.evenings.map(\.maxSessions)
    count = season.requests.count
    let rooms = season.rooms.count
    parallel = season.evenings.flatMap { evening in
      (0..<rounds).map { round in
        round < evening.rounds ? min(rooms, evening.parallel?[round] ?? rooms) : 0
      }
    }
    duration = season.requests.map(\.duration)
    weight = season.requests.map(\.weight)
    loadTarget = season.loadTarget
    weights = season.weights

    let people = try People(season)
    (hardWords, hard) = (people.hardWords, people.hard)
    (softWords, soft) = (people.softWords, people.soft)

    let domain = try Domain(season, rounds: rounds, people)
    (start, cells, prices) = (domain.start, domain.cells, domain.prices)

    (before, after) = Self.chains(season)
    together = Self.neighbours(season.together, count: count)
    apart = Self.neighbours(season.apart, count: count)
    isPublished = season.published != nil
    published = (season.published ?? Array(repeating: nil, count: count)).map { place in
      place.map { Int32(($0.evening * rounds + $0.round) * rooms + $0.room) } ?? -1
    }
  }

  private static func chains(_ season: Season) -> (before: [[Link]], after: [[Link]]) {
    var before = [[Link]](repeating: [], count: season.requests.count)
    var after = before
    for chain in season.chains {
      before[chain.after].append(Link(request: chain.before, days: chain.minDays))
      after[chain.before].append(Link(request: chain.after, days: chain.minDays))
    }
    return (before, after)
  }

  private static func neighbours(_ pairs: [Season.Pair], count: Int) -> [[Int]] {
    var all = [[Int]](repeating: [], count: count)
    for pair in pairs {
      all[pair.first].append(pair.second)
      all[pair.second].append(pair.first)
    }
    return all
  }
}

/// The masks of who must and who would like to be where.
private struct People {
  let hardWords: Int
  var hard: [UInt64]
  let softWords: Int
  var soft: [UInt64]
  /// By request: how often it names a person once more than needed, which always clashes.
  var doubles: [Int]
  /// By request: whether one person would have to speak for two factions, which nobody can.
  var isTorn: [Bool] = []

  init(_ season: Season) throws(SeasonFault) {
    var number: [String: Int] = [:]
    var (must, want) = ([[Int]](), [[Int]]())
    var doubles: [Int] = []
    for request in season.requests {
      func speaker(_ faction: Int) throws(SeasonFault) -> Int {
        let faction = season.factions[faction]
        guard let name = faction.spokespersons[request.portfolio] else {
          throw .unknown(
            field: .spokesperson, item: "\(request.id), \(faction.id)", value: request.portfolio)
        }
        if let known = number[name] { return known }
        number[name] = number.count
        return number.count - 1
      }
      var (attending, wishing) = ([Int](), [Int]())
      for faction in request.attend { attending.append(try speaker(faction)) }
      for faction in request.wish { wishing.append(try speaker(faction)) }
      let all = attending + wishing
      must.append(attending)
      isTorn.append(Set(attending).count < attending.count)
      want.append(all)
      doubles.append(all.count - Set(all).count)
    }
    let holders = season.holders.count
    (hardWords, softWords) = (Self.words(holders + number.count), Self.words(number.count))
    hard = Array(repeating: 0, count: hardWords * season.requests.count)
    soft = Array(repeating: 0, count: softWords * season.requests.count)
    self.doubles = doubles
    for (index, request) in season.requests.enumerated() {
      for bit in request.holders + must[index].map({ $0 + holders }) {
        hard[index * hardWords + bit / 64] |= 1 << UInt64(bit % 64)
      }
      for bit in want[index] { soft[index * softWords + bit / 64] |= 1 << UInt64(bit % 64) }
    }
  }

  private static func words(_ bits: Int) -> Int { max(1, (bits + 63) / 64) }
}

/// The places of every request, with their prices.
private struct Domain {
  var start: [Int] = [0]
  var cells: [Int32] = []
  var prices: [Int32] = []

  init(_ season: Season, rounds: Int, _ people: People) throws(SeasonFault) {
    let away = Self.away(season)
    let shut = season.rooms.map { Set($0.closed) }
    for (index, request) in season.requests.enumerated() {
      if !people.isTorn[index] {
        try add(
          request, season, rounds: rounds, away: away, shut: shut,
          fixed: people.doubles[index] * request.duration * season.weights.clash)
      }
      start.append(cells.count)
    }
  }

  /// By holder and evening: the rounds on which the holder is away, one bit each.
  private static func away(_ season: Season) -> [[UInt64]] {
    season.holders.map { holder in
      var away = [UInt64](repeating: 0, count: season.evenings.count)
      for absence in holder.absences {
        away[absence.evening] |=
          absence.rounds.map { $0.reduce(0) { $0 | 1 << UInt64($1) } } ?? .max
      }
      return away
    }
  }

  private mutating func add(
    _ request: Season.Request, _ season: Season, rounds: Int, away: [[UInt64]],
    shut: [Set<Int>], fixed: Int
  ) throws(SeasonFault) {
    let fitting = season.rooms.indices.filter { season.rooms[$0].suits(request) }
    let length = UInt64.max >> UInt64(64 - request.duration)
    let banned = Set(request.bans.flatMap(\.places))
    let extra = Dictionary(
      request.prices.map { ($0.place, $0.price) }, uniquingKeysWith: +)
    for (number, evening) in season.evenings.enumerated()
    where evening.closed == nil && request.allows(evening.day) {
      guard request.duration <= evening.rounds else { continue }
      let busy = request.holders.reduce(UInt64(0)) { $0 | away[$1][number] }
      let price = fixed + request.weeksOff(evening.day) * season.weights.date
      for round in 0...(evening.rounds - request.duration)
      where busy & (length << UInt64(round)) == 0 {
        for room in fitting where !shut[room].contains(number) {
          let place = Place(evening: number, round: round, room: room)
          if let pin = request.pin, pin != place { continue }
          if !banned.isEmpty, banned.contains(place) { continue }
          let sum = price + (extra.isEmpty ? 0 : extra[place, default: 0])
          guard sum <= Grid.mostPrice else {
            throw .number(
              field: .price, item: request.id, value: sum, allowed: 0...Grid.mostPrice)
          }
          cells.append(Int32((number * rounds + round) * season.rooms.count + room))
          prices.append(Int32(sum))
        }
      }
    }
    guard cells.count <= Season.mostPlaces else {
      throw .tooMany(field: .place, count: cells.count, most: Season.mostPlaces)
    }
  }
}

extension Season.Room {
  /// Whether a request fits in: its audience, what it needs, its public.
  fileprivate func suits(_ request: Season.Request) -> Bool {
    request.attendance <= capacity && request.equipment.allSatisfy(equipment.contains)
      && (isPublic || !request.isPublic)
  }
}

extension Season.Request {
  /// Whether the request's own dates allow a day.
  fileprivate func allows(_ day: Day) -> Bool {
    after.allSatisfy { $0.day <= day } && before.allSatisfy { day <= $0.day }
      && papersReady + noticeDays <= day && presidium + leadDays <= day
  }

  /// The weeks, or parts of one, that a day lies further from the wish than it tolerates.
  fileprivate func weeksOff(_ day: Day) -> Int {
    max(0, (abs(day - preferred) - tolerance + 6)) / 7
  }
}
