/// One evening with the requests that may be on it: what any set of them costs there.
///
/// A set is a mask of candidates, so an evening has at most 64. The cost of a set is that of its
/// best arrangement over the evening's rounds and rooms: when it ends, the rooms it opens, the
/// people wanted in two rooms at once and the pairs that belong apart. It never falls when a
/// candidate is added. Costs do not depend on multipliers, so each set is arranged once.
struct EveningModel {
  let evening: Int
  /// The candidates, ascending.
  let requests: [Int]
  private let grid: Grid
  private let rounds: Int
  /// By candidate and round: the rooms in which it may begin then, one bit each; and what that
  /// costs more than the cheapest beginning.
  private let roomsAt: [UInt64]
  private let extra: [Int]
  /// By candidate: its cheapest place on this evening.
  let base: [Int]
  /// By candidate: those on the evening with it that save, cost or cannot be.
  let together: [UInt64]
  private let apart: [UInt64]
  let excluded: [UInt64]
  private var known: [UInt64: Int] = [:]

  /// More than any plan costs.
  static let impossible = Int.max / 4

  /// The candidates of an evening; nil when they are more than fit in a mask.
  init?(_ grid: Grid, evening: Int, requests: [Int], isAllowed: (Int) -> Bool) {
    guard requests.count <= 64, grid.rooms <= 64 else { return nil }
    self.grid = grid
    self.evening = evening
    self.requests = requests
    rounds = grid.roundsOf[evening]
    var roomsAt = [UInt64](repeating: 0, count: requests.count * rounds)
    var price = [Int](repeating: Self.impossible, count: roomsAt.count)
    for (candidate, request) in requests.enumerated() {
      for index in grid.range(of: request) where isAllowed(index) {
        let place = Int(grid.cells[index])
        guard grid.evening(place) == evening else { continue }
        let at = candidate * rounds + grid.round(place)
        roomsAt[at] |= 1 << UInt64(grid.room(place))
        price[at] = min(price[at], Int(grid.prices[index]))
      }
    }
    let rounds = self.rounds
    let base = requests.indices.map { candidate in
      price[(candidate * rounds)..<((candidate + 1) * rounds)].min() ?? Self.impossible
    }
    self.base = base
    self.roomsAt = roomsAt
    extra = price.indices.map { price[$0] - base[$0 / max(1, rounds)] }
    func mask(_ others: [Int]) -> UInt64 {
      requests.indices.reduce(0) { $0 | (others.contains(requests[$1]) ? 1 << UInt64($1) : 0) }
    }
    together = requests.map { mask(grid.together[$0]) }
    apart = requests.map { mask(grid.apart[$0]) }
    excluded = requests.map { request in
      mask((grid.before[request] + grid.after[request]).filter { $0.days > 0 }.map(\.request))
    }
  }

  /// What wishes cost.
  var weights: Season.Weights { grid.weights }
  /// The rounds that it can bear.
  var loadTarget: Int { grid.loadTarget }
  /// The sessions that the evening may have.
  var maxSessions: Int { grid.maxSessions[evening] }
  /// How many rounds its rooms have together.
  var capacity: Int { (0..<rounds).reduce(0) { $0 + grid.parallel[evening * grid.rounds + $1] } }
  /// The rounds of a candidate.
  func duration(_ candidate: Int) -> Int { grid.duration[requests[candidate]] }

  /// What the best arrangement of a set costs beside its members' base prices.
  mutating func cost(_ set: UInt64) -> Int {
    if let cost = known[set] { return cost }
    var arranging = Arranging(self, set)
    let cost = arranging.run()
    known[set] = cost
    return cost
  }

  /// The search for the best arrangement of a set: depth first, in order of the candidates.
  private struct Arranging {
    let model: EveningModel
    let members: [Int]
    private var best = EveningModel.impossible
    private var start: [Int]
    private var soft: [UInt64]
    private var hard: [UInt64]
    private var count: [Int]
    private let roundsInAll: Int

    init(_ model: EveningModel, _ set: UInt64) {
      self.model = model
      let members = model.requests.indices.filter { set & (1 << UInt64($0)) != 0 }
      // The longest first: they leave the least choice.
      self.members = members.sorted {
        (-model.duration($0), $0) < (-model.duration($1), $1)
      }
      start = Array(repeating: 0, count: members.count)
      soft = Array(repeating: 0, count: model.rounds * model.grid.softWords)
      hard = Array(repeating: 0, count: model.rounds * model.grid.hardWords)
      count = Array(repeating: 0, count: model.rounds)
      roundsInAll = members.reduce(0) { $0 + model.duration($1) }
    }

    mutating func run() -> Int {
      place(0, cost: 0, end: 0)
      return best
    }

    /// What the end and the rooms cost at least, given what stands.
    private func shape(end: Int) -> Int {
      let weights = model.grid.weights
      let rooms = max(1, model.grid.rooms)
      let widest = max(count.max() ?? 0, (roundsInAll + model.rounds - 1) / max(1, model.rounds))
      let latest = max(end, (roundsInAll + rooms - 1) / rooms)
      return weights.end * latest + weights.room * widest
    }

    private mutating func place(_ position: Int, cost: Int, end: Int) {
      guard cost + shape(end: end) < best else { return }
      guard position < members.count else {
        finish(cost + model.grid.weights.end * end)
        return
      }
      let candidate = members[position]
      let length = model.duration(candidate)
      for round in 0..<max(0, model.rounds - length + 1)
      where model.roomsAt[candidate * model.rounds + round] != 0 {
        guard let added = price(candidate, position, from: round, length) else { continue }
        let saved = (soft, hard)
        mark(candidate, from: round, length)
        start[position] = round
        place(position + 1, cost: cost + added, end: max(end, round + length))
        (soft, hard) = saved
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
        for word in 0..<grid.hardWords
        where hard[covered * grid.hardWords + word] & grid.hard[request * grid.hardWords + word]
          != 0
        { return nil }
        for word in 0..<grid.softWords {
          clashes +=
            (soft[covered * grid.softWords + word] & grid.soft[request * grid.softWords + word])
            .nonzeroBitCount
        }
      }
      var cost = grid.weights.clash * clashes + model.extra[candidate * model.rounds + round]
      if model.apart[candidate] != 0 {
        for other in 0..<position
        where model.apart[candidate] & (1 << UInt64(members[other])) != 0
          && start[other] < round + length
          && round < start[other] + model.duration(members[other])
        { cost += grid.weights.apart }
      }
      return cost
    }

    private mutating func mark(_ candidate: Int, from round: Int, _ length: Int) {
      let (grid, request) = (model.grid, model.requests[candidate])
      for covered in round..<(round + length) {
        count[covered] += 1
        for word in 0..<grid.hardWords {
          hard[covered * grid.hardWords + word] |= grid.hard[request * grid.hardWords + word]
        }
        for word in 0..<grid.softWords {
          soft[covered * grid.softWords + word] |= grid.soft[request * grid.softWords + word]
        }
      }
    }

    /// Finds rooms for the starts as they are, as few as will do.
    private mutating func finish(_ cost: Int) {
      let weight = model.grid.weights.room
      let widest = count.max() ?? 0
      for most in widest...max(widest, model.grid.rooms)
      where cost + weight * most < best {
        var taken = [UInt64](repeating: 0, count: model.rounds)
        if seat(0, &taken, opened: 0, most: most) {
          best = cost + weight * most
          return
        }
      }
    }

    private func seat(
      _ position: Int, _ taken: inout [UInt64], opened: UInt64, most: Int
    ) -> Bool {
      guard position < members.count else { return true }
      let candidate = members[position]
      let covered = start[position]..<(start[position] + model.duration(candidate))
      var free = model.roomsAt[candidate * model.rounds + start[position]]
      for round in covered { free &= ~taken[round] }
      while free != 0 {
        let room = free & (0 &- free)
        free &= free - 1
        guard (opened | room).nonzeroBitCount <= most else { continue }
        for round in covered { taken[round] |= room }
        if seat(position + 1, &taken, opened: opened | room, most: most) { return true }
        for round in covered { taken[round] &= ~room }
      }
      return false
    }
  }
}
