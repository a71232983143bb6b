/// The search for the best arrangement of a set: depth first, the longest sessions first.
struct Arranging {
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
