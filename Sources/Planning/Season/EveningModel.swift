/// Some of an evening's candidates, one bit each.
typealias CandidateSet = UInt128

/// One evening with the requests that may be on it: what any set of them costs there.
///
/// A set is a mask of candidates, so an evening has at most 128. The cost of a set is that of its
/// best arrangement over the evening's rounds and rooms: when it ends, the rooms it opens, the
/// people wanted in two rooms at once and the pairs that belong apart. It never falls when a
/// candidate is added. Costs do not depend on multipliers, so each set is arranged once.
final class EveningModel {
  let grid: Grid
  let evening: Int
  /// The candidates, ascending.
  let requests: [Int]
  /// By candidate: its rounds, and its cheapest place on this evening.
  let duration: [Int]
  let base: [Int]
  /// Layer by layer, by candidate: those that save when they are on the evening with it. A pair
  /// that was named twice is in two layers.
  private let together: [[CandidateSet]]
  /// By candidate: those that cannot be on the evening with it.
  let excluded: [CandidateSet]
  /// By candidate: those that cost when they are at its time.
  let apart: [CandidateSet]
  /// The rounds of the evening, and how many sessions fit in all of them together.
  let rounds: Int
  let capacity: Int
  /// By candidate and round: the rooms in which it may begin then, one bit each; and what that
  /// costs more than its cheapest place.
  let roomsAt: [UInt64]
  let extra: [Int]
  /// By candidate, round and room: what the room costs more than the cheapest in that round; empty
  /// where rooms never differ.
  let roomExtra: [Int]
  /// How many arrangements were looked at.
  private(set) var work = 0
  private var known: [CandidateSet: Int] = [:]

  /// More than any plan costs.
  static let impossible = Int.max / 4
  /// The most sets that are remembered.
  private static let mostKnown = 2_000_000

  /// The candidates of an evening; nil when they, or the rooms, are more than fit in a mask.
  init?(_ grid: Grid, evening: Int, requests: [Int]) {
    guard requests.count <= CandidateSet.bitWidth, grid.rooms <= 64 else { return nil }
    self.grid = grid
    self.evening = evening
    self.requests = requests
    let rounds = grid.roundsOf[evening]
    self.rounds = rounds
    duration = requests.map { grid.duration[$0] }
    capacity = (0..<rounds).reduce(0) { $0 + grid.parallel[evening * grid.rounds + $1] }
    var roomsAt = [UInt64](repeating: 0, count: requests.count * rounds)
    var price = [Int](repeating: Self.impossible, count: roomsAt.count)
    var roomPrice = [Int](repeating: 0, count: roomsAt.count * grid.rooms)
    for (candidate, request) in requests.enumerated() {
      for index in grid.range(of: request) {
        let place = Int(grid.cells[index])
        guard grid.evening(place) == evening else { continue }
        let at = candidate * rounds + grid.round(place)
        roomsAt[at] |= 1 << UInt64(grid.room(place))
        price[at] = min(price[at], Int(grid.prices[index]))
        roomPrice[at * grid.rooms + grid.room(place)] = Int(grid.prices[index])
      }
    }
    let base = requests.indices.map { candidate in
      price[(candidate * rounds)..<((candidate + 1) * rounds)].min() ?? Self.impossible
    }
    self.base = base
    self.roomsAt = roomsAt
    extra = price.indices.map { price[$0] - base[$0 / max(1, rounds)] }
    for at in roomPrice.indices {
      roomPrice[at] = max(0, roomPrice[at] - price[at / grid.rooms])
    }
    roomExtra = roomPrice.allSatisfy { $0 == 0 } ? [] : roomPrice
    func mask(_ others: [Int]) -> CandidateSet {
      requests.indices.reduce(0) {
        $0 | (others.contains(requests[$1]) ? 1 << CandidateSet($1) : 0)
      }
    }
    together = Self.layers(grid, requests)
    apart = requests.map { mask(grid.apart[$0]) }
    excluded = requests.map { request in
      mask((grid.before[request] + grid.after[request]).filter { $0.days > 0 }.map(\.request))
    }
  }

  private static func layers(_ grid: Grid, _ requests: [Int]) -> [[CandidateSet]] {
    var layers: [[CandidateSet]] = []
    for (candidate, request) in requests.enumerated() {
      for other in grid.together[request] {
        guard let partner = requests.firstIndex(of: other) else { continue }
        let bit = CandidateSet(1) << CandidateSet(partner)
        var layer = 0
        while layer < layers.count, layers[layer][candidate] & bit != 0 { layer += 1 }
        if layer == layers.count { layers.append(Array(repeating: 0, count: requests.count)) }
        layers[layer][candidate] |= bit
      }
    }
    return layers
  }

  /// How many pairs a candidate makes with a set.
  func pairs(_ candidate: Int, _ set: CandidateSet) -> Int {
    var count = 0
    for layer in together { count += (layer[candidate] & set).nonzeroBitCount }
    return count
  }

  /// The sessions that the evening may have.
  var maxSessions: Int { grid.maxSessions[evening] }

  /// What the best arrangement of a set costs beside its members' cheapest places.
  func cost(_ set: CandidateSet) -> Int {
    if let cost = known[set] { return cost }
    var arranging = Arranging(self, set)
    let cost = arranging.run()
    work += arranging.work + 1
    if known.count >= Self.mostKnown / grid.evenings { known = [:] }
    known[set] = cost
    return cost
  }

  /// The best arrangement of a set: where each of its requests begins. Empty when there is none.
  func arrangement(_ set: CandidateSet) -> [(request: Int, place: Int)] {
    var arranging = Arranging(self, set)
    guard arranging.run() < Self.impossible else { return [] }
    return arranging.arrangement
  }
}

/// The search for the best arrangement of a set: depth first, the longest sessions first.
private struct Arranging {
  private let model: EveningModel
  private let members: [Int]
  private let roundsInAll: Int
  private var best = EveningModel.impossible
  /// By member: the round in which it begins, and its room.
  private var start: [Int]
  private var room: [Int]
  private var bestStart: [Int] = []
  private var bestRoom: [Int] = []
  /// By member and round: who is wanted, and who must be, in the sessions before it.
  private var soft: [UInt64]
  private var hard: [UInt64]
  private var count: [Int]
  private var taken: [UInt64]
  private(set) var work = 0

  init(_ model: EveningModel, _ set: CandidateSet) {
    self.model = model
    var members: [Int] = []
    for length in stride(from: model.rounds, through: 1, by: -1) {
      var rest = set
      while rest != 0 {
        let candidate = rest.trailingZeroBitCount
        rest &= rest - 1
        if model.duration[candidate] == length { members.append(candidate) }
      }
    }
    self.members = members
    let levels = members.count + 1
    start = Array(repeating: 0, count: members.count)
    room = start
    soft = Array(repeating: 0, count: levels * model.rounds * model.grid.softWords)
    hard = Array(repeating: 0, count: levels * model.rounds * model.grid.hardWords)
    count = Array(repeating: 0, count: model.rounds)
    taken = Array(repeating: 0, count: model.rounds)
    roundsInAll = members.reduce(0) { $0 + model.duration[$1] }
  }

  mutating func run() -> Int {
    guard roundsInAll <= model.capacity else { return best }
    place(0, cost: 0, end: 0)
    return best
  }

  var arrangement: [(request: Int, place: Int)] {
    members.indices.map { position in
      let slot = model.evening * model.grid.rounds + bestStart[position]
      return (model.requests[members[position]], slot * model.grid.rooms + bestRoom[position])
    }
  }

  /// What the end and the rooms cost at least, given what stands.
  private func shape(end: Int) -> Int {
    let weights = model.grid.weights
    var widest = (roundsInAll + model.rounds - 1) / max(1, model.rounds)
    for sessions in count where sessions > widest { widest = sessions }
    let rooms = max(1, model.grid.rooms)
    let latest = max(end, (roundsInAll + rooms - 1) / rooms)
    return weights.end * latest + weights.room * widest
  }

  private mutating func place(_ position: Int, cost: Int, end: Int) {
    work += 1
    guard cost + shape(end: end) < best else { return }
    guard position < members.count else { return finish(cost + model.grid.weights.end * end) }
    let candidate = members[position]
    let length = model.duration[candidate]
    guard length <= model.rounds else { return }
    for round in 0...(model.rounds - length)
    where model.roomsAt[candidate * model.rounds + round] != 0 {
      guard let added = price(candidate, position, from: round, length) else { continue }
      mark(candidate, position, from: round, length)
      start[position] = round
      place(position + 1, cost: cost + added, end: max(end, round + length))
      for covered in round..<(round + length) { count[covered] -= 1 }
    }
  }

  /// What a candidate costs more from a round on; nil when it cannot be there.
  private func price(
    _ candidate: Int, _ position: Int, from round: Int, _ length: Int
  ) -> Int? {
    let (grid, request) = (model.grid, model.requests[candidate])
    var clashes = 0
    for covered in round..<(round + length) {
      guard count[covered] < grid.parallel[model.evening * grid.rounds + covered] else {
        return nil
      }
      let level = position * model.rounds + covered
      for word in 0..<grid.hardWords
      where hard[level * grid.hardWords + word] & grid.hard[request * grid.hardWords + word] != 0 {
        return nil
      }
      for word in 0..<grid.softWords {
        clashes +=
          (soft[level * grid.softWords + word] & grid.soft[request * grid.softWords + word])
          .nonzeroBitCount
      }
    }
    var cost = grid.weights.clash * clashes + model.extra[candidate * model.rounds + round]
    guard model.apart[candidate] != 0 else { return cost }
    for other in 0..<position
    where model.apart[candidate] & (1 << CandidateSet(members[other])) != 0
      && start[other] < round + length
      && round < start[other] + model.duration[members[other]]
    { cost += grid.weights.apart * pairs(candidate, members[other]) }
    return cost
  }

  /// How often two requests are named as better apart.
  private func pairs(_ one: Int, _ other: Int) -> Int {
    model.grid.apart[model.requests[one]].count { $0 == model.requests[other] }
  }

  private mutating func mark(_ candidate: Int, _ position: Int, from round: Int, _ length: Int) {
    let (grid, request) = (model.grid, model.requests[candidate])
    for covered in 0..<model.rounds {
      let isIn = covered >= round && covered < round + length
      if isIn { count[covered] += 1 }
      let (from, to) = (position * model.rounds + covered, (position + 1) * model.rounds + covered)
      for word in 0..<grid.hardWords {
        hard[to * grid.hardWords + word] =
          hard[from * grid.hardWords + word]
          | (isIn ? grid.hard[request * grid.hardWords + word] : 0)
      }
      for word in 0..<grid.softWords {
        soft[to * grid.softWords + word] =
          soft[from * grid.softWords + word]
          | (isIn ? grid.soft[request * grid.softWords + word] : 0)
      }
    }
  }

  /// Finds rooms for the starts as they are, as few as will do.
  private mutating func finish(_ cost: Int) {
    guard model.roomExtra.isEmpty else {
      for round in taken.indices { taken[round] = 0 }
      return seatCheaply(0, cost: cost, opened: 0)
    }
    let weight = model.grid.weights.room
    var most = count.max() ?? 0
    while cost + weight * most < best, most <= model.grid.rooms {
      for round in taken.indices { taken[round] = 0 }
      if seat(0, opened: 0, most: most) {
        best = cost + weight * most
        (bestStart, bestRoom) = (start, room)
        return
      }
      most += 1
    }
  }

  /// Finds rooms that cost least, with what they cost in themselves and by being opened.
  private mutating func seatCheaply(_ position: Int, cost: Int, opened: UInt64) {
    work += 1
    let weight = model.grid.weights.room
    guard cost + weight * opened.nonzeroBitCount < best else { return }
    guard position < members.count else {
      best = cost + weight * opened.nonzeroBitCount
      (bestStart, bestRoom) = (start, room)
      return
    }
    let at = members[position] * model.rounds + start[position]
    let covered = start[position]..<(start[position] + model.duration[members[position]])
    var free = model.roomsAt[at]
    for round in covered { free &= ~taken[round] }
    while free != 0 {
      let bit = free & (0 &- free)
      free &= free - 1
      room[position] = bit.trailingZeroBitCount
      for round in covered { taken[round] |= bit }
      let dearer = model.roomExtra[at * model.grid.rooms + room[position]]
      seatCheaply(position + 1, cost: cost + dearer, opened: opened | bit)
      for round in covered { taken[round] &= ~bit }
    }
  }

  private mutating func seat(_ position: Int, opened: UInt64, most: Int) -> Bool {
    guard position < members.count else { return true }
    work += 1
    let candidate = members[position]
    let covered = start[position]..<(start[position] + model.duration[candidate])
    var free = model.roomsAt[candidate * model.rounds + start[position]]
    for round in covered { free &= ~taken[round] }
    while free != 0 {
      let bit = free & (0 &- free)
      free &= free - 1
      guard (opened | bit).nonzeroBitCount <= most else { continue }
      for round in covered { taken[round] |= bit }
      room[position] = bit.trailingZeroBitCount
      if seat(position + 1, opened: opened | bit, most: most) { return true }
      for round in covered { taken[round] &= ~bit }
    }
    return false
  }
}
