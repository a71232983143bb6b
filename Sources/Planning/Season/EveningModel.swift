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
  /// Layer by layer, by candidate: those that save when they are on the evening with it.
  ///
  /// A pair that was named twice is in two layers.
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

  /// Where each request of a set begins in its best arrangement; empty when there is none.
  func arrangement(_ set: CandidateSet) -> [(request: Int, place: Int)] {
    var arranging = Arranging(self, set)
    guard arranging.run() < Self.impossible else { return [] }
    return arranging.arrangement
  }
}
