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
  var doubles: [Int] = []
  /// By request: whether one person would have to speak for two factions, which nobody can.
  var isTorn: [Bool] = []

  init(_ season: Season) throws(SeasonFault) {
    var speakers = Speakers(season)
    var (must, want) = ([[Int]](), [[Int]]())
    for request in season.requests {
      let attending = try speakers.of(request.attend, for: request)
      let all = attending + (try speakers.of(request.wish, for: request))
      must.append(attending)
      want.append(all)
      isTorn.append(Self.doubles(attending) > 0)
      doubles.append(Self.doubles(all))
    }
    let holders = season.holders.count
    (hardWords, softWords) = (Self.words(holders + speakers.count), Self.words(speakers.count))
    hard = Array(repeating: 0, count: hardWords * season.requests.count)
    soft = Array(repeating: 0, count: softWords * season.requests.count)
    for (index, request) in season.requests.enumerated() {
      for bit in request.holders { Self.set(bit, in: &hard, from: index * hardWords) }
      for bit in must[index] { Self.set(holders + bit, in: &hard, from: index * hardWords) }
      for bit in want[index] { Self.set(bit, in: &soft, from: index * softWords) }
    }
  }

  private static func words(_ bits: Int) -> Int { max(1, (bits + 63) / 64) }

  private static func set(_ bit: Int, in masks: inout [UInt64], from first: Int) {
    masks[first + bit / 64] |= 1 << UInt64(bit % 64)
  }

  /// How many of some people are named before.
  private static func doubles(_ people: [Int]) -> Int {
    people.indices.count { people[..<$0].contains(people[$0]) }
  }
}

/// Who speaks for whom, as numbers in the order in which they are first asked for.
private struct Speakers {
  private let season: Season
  private var numbers: [String: Int] = [:]
  /// By portfolio, and by faction: the number of its spokesperson, or -1 as long as nobody asked.
  private var ofPortfolio: [String: [Int]] = [:]

  init(_ season: Season) { self.season = season }

  /// How many there are.
  var count: Int { numbers.count }

  /// Who speaks for some factions about a request.
  mutating func of(
    _ factions: [Int], for request: Season.Request
  ) throws(SeasonFault) -> [Int] {
    if factions.isEmpty { return [] }
    let none = Array(repeating: -1, count: season.factions.count)
    var known = ofPortfolio[request.portfolio] ?? none
    var isNew = false
    for faction in factions where known[faction] < 0 {
      known[faction] = try number(season.factions[faction], request)
      isNew = true
    }
    if isNew { ofPortfolio[request.portfolio] = known }
    return factions.map { known[$0] }
  }

  private mutating func number(
    _ faction: Season.Faction, _ request: Season.Request
  ) throws(SeasonFault) -> Int {
    guard let name = faction.spokespersons[request.portfolio] else {
      throw .unknown(
        field: .spokesperson, item: "\(request.id), \(faction.id)", value: request.portfolio)
    }
    if let known = numbers[name] { return known }
    numbers[name] = numbers.count
    return numbers.count - 1
  }
}

/// The places of every request, with their prices.
private struct Domain {
  var start: [Int] = [0]
  var cells: [Int32] = []
  var prices: [Int32] = []
  private let season: Season
  private let rounds: Int
  /// By holder and evening: the rounds on which the holder is away, one bit each.
  private let away: [[UInt64]]
  /// By room and evening: whether the room is closed.
  private let isShut: [[Bool]]
  /// By cell: whether something else forbids it to the request that is added, and what it costs.
  private var isBanned: [Bool] = []
  private var extra: [Int] = []

  init(_ season: Season, rounds: Int, _ people: People) throws(SeasonFault) {
    (self.season, self.rounds) = (season, rounds)
    away = Self.away(season)
    isShut = season.rooms.map { room in
      var isShut = season.evenings.map { _ in false }
      for evening in room.closed { isShut[evening] = true }
      return isShut
    }
    for (index, request) in season.requests.enumerated() {
      if !people.isTorn[index] {
        mark(request, present: true)
        try add(
          request, fixed: people.doubles[index] * request.duration * season.weights.clash)
        mark(request, present: false)
      }
      start.append(cells.count)
    }
  }

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

  /// Notes which cells are banned and priced for a request, or forgets them.
  private mutating func mark(_ request: Season.Request, present: Bool) {
    guard !request.bans.isEmpty || !request.prices.isEmpty else { return }
    if isBanned.isEmpty {
      let cells = season.evenings.count * rounds * season.rooms.count
      isBanned = Array(repeating: false, count: cells)
      extra = Array(repeating: 0, count: cells)
    }
    for ban in request.bans { for place in ban.places { isBanned[cell(place)] = present } }
    for entry in request.prices { extra[cell(entry.place)] += present ? entry.price : -entry.price }
  }

  private func cell(_ place: Place) -> Int {
    (place.evening * rounds + place.round) * season.rooms.count + place.room
  }

  private mutating func add(_ request: Season.Request, fixed: Int) throws(SeasonFault) {
    let fitting = season.rooms.indices.filter { season.rooms[$0].suits(request) }
    let length = UInt64.max >> UInt64(64 - request.duration)
    for (number, evening) in season.evenings.enumerated()
    where evening.closed == nil && request.allows(evening.day) {
      guard request.duration <= evening.rounds else { continue }
      let busy = request.holders.reduce(UInt64(0)) { $0 | away[$1][number] }
      let price = fixed + request.weeksOff(evening.day) * season.weights.date
      for round in 0...(evening.rounds - request.duration)
      where busy & (length << UInt64(round)) == 0 {
        for room in fitting where !isShut[room][number] {
          let place = Place(evening: number, round: round, room: room)
          if let pin = request.pin, pin != place { continue }
          try add(cell(place), request, price: price)
        }
      }
    }
    guard cells.count <= Season.mostPlaces else {
      throw .tooMany(field: .place, count: cells.count, most: Season.mostPlaces)
    }
  }

  private mutating func add(
    _ cell: Int, _ request: Season.Request, price: Int
  ) throws(SeasonFault) {
    var sum = price
    if !isBanned.isEmpty {
      if isBanned[cell] { return }
      sum += extra[cell]
    }
    guard sum <= Grid.mostPrice else {
      throw .number(field: .price, item: request.id, value: sum, allowed: 0...Grid.mostPrice)
    }
    cells.append(Int32(cell))
    prices.append(Int32(sum))
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
