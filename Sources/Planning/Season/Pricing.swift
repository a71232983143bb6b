/// The search for the set of requests that an evening saves most with, when each has a multiplier
/// on its head.
///
/// A set is worth its members' multipliers, and what belongs together, less their cheapest places
/// on this evening and the evening's own costs: the best has the least value, 0 for none at all.
/// Depth first in order of what a round of a candidate saves at most; a branch is given up when
/// the rounds that are left cannot be filled well enough.
struct Pricing {
  private let model: EveningModel
  private var order: [Int] = []
  private let allowed: CandidateSet
  private let required: CandidateSet
  private var saving: [Int]
  private var most: [Int]
  private let pair: Int
  /// No set of more than this is looked for.
  private var ceiling: Int
  /// The least value found, and its set; nil when no set has what is required.
  private(set) var best: (value: Int, set: CandidateSet)?
  /// When every set up to a value is asked for: what any, and what all of them have.
  private var isSurvey = false
  private(set) var any: CandidateSet = 0
  private(set) var all: CandidateSet = .max
  /// The candidates looked at so far, and the most that may be.
  private(set) var work = 0
  private var mostWork = Int.max

  /// Parts of a point, in which multipliers and values are counted.
  static let part = 512

  /// The search on one evening.
  ///
  /// - Parameters:
  ///   - model: the evening.
  ///   - multiplier: by request, in parts of a point.
  ///   - allowed: the candidates that may be on the evening.
  ///   - required: those that must.
  init(_ model: EveningModel, _ multiplier: [Int], allowed: CandidateSet, required: CandidateSet) {
    self.model = model
    self.required = required
    self.allowed = allowed
    let pair = model.grid.weights.together * Self.part
    self.pair = pair
    let saving = model.requests.indices.map {
      multiplier[model.requests[$0]] - model.base[$0] * Self.part
    }
    self.saving = saving
    let most = model.requests.indices.map {
      saving[$0] + pair * model.pairs($0, allowed)
    }
    self.most = most
    ceiling = Int.max / 2
    order = model.requests.indices
      .filter { allowed & (1 << CandidateSet($0)) != 0 && required & (1 << CandidateSet($0)) == 0 }
      .filter { most[$0] > 0 }
      .sorted {
        (most[$1] * model.duration[$0], $0) < (most[$0] * model.duration[$1], $1)
      }
  }

  /// Finds the best set; one that was good before is tried first.
  mutating func run(from known: CandidateSet) {
    let members = (known & order.reduce(0) { $0 | 1 << CandidateSet($1) }) | required
    if isPossible(members) { consider(members) }
    if members != required, isPossible(required) { consider(required) }
    begin()
  }

  /// Looks at every set whose value is at most so much over the least; false when that is too
  /// much work.
  mutating func survey(least: Int, slack: Int, mostWork: Int) -> Bool {
    isSurvey = true
    ceiling = least + slack + 1
    self.mostWork = mostWork
    // Candidates that save nothing by themselves may be in a set that is good enough.
    order += model.requests.indices.filter {
      (allowed & ~required) & (1 << CandidateSet($0)) != 0 && most[$0] <= 0 && most[$0] >= -slack
    }
    if isPossible(required) { consider(required) }
    begin()
    return work < mostWork
  }

  private func isPossible(_ set: CandidateSet) -> Bool {
    var (rounds, rest) = (0, set)
    while rest != 0 {
      let candidate = rest.trailingZeroBitCount
      rest &= rest - 1
      if model.excluded[candidate] & set != 0 { return false }
      rounds += model.duration[candidate]
    }
    return set.nonzeroBitCount <= model.maxSessions && rounds <= model.capacity
  }

  private mutating func begin() {
    guard isPossible(required) else { return }
    var (rest, excluded) = (required, CandidateSet(0))
    while rest != 0 {
      excluded |= model.excluded[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    let tally = tally(required)
    search(
      0, required, saved: tally.saved, rounds: tally.rounds,
      sessions: required.nonzeroBitCount, excluded: excluded)
  }

  /// What a set saves, without the evening's own costs, and its rounds.
  private func tally(_ set: CandidateSet) -> (saved: Int, rounds: Int) {
    var (saved, rounds, rest) = (0, 0, set)
    while rest != 0 {
      let candidate = rest.trailingZeroBitCount
      rest &= rest - 1
      // Each pair once.
      saved += saving[candidate] + model.pairs(candidate, rest) * pair
      rounds += model.duration[candidate]
    }
    return (saved, rounds)
  }

  private func load(_ rounds: Int) -> Int {
    max(0, rounds - model.grid.loadTarget) * model.grid.weights.load * Self.part
  }

  private mutating func consider(_ set: CandidateSet) {
    let tally = tally(set)
    consider(set, saved: tally.saved, rounds: tally.rounds)
  }

  private mutating func consider(_ set: CandidateSet, saved: Int, rounds: Int) {
    let cost = model.cost(set)
    guard cost < EveningModel.impossible else { return }
    let value = cost * Self.part + load(rounds) - saved
    guard value < ceiling else { return }
    if isSurvey {
      any |= set
      all &= set
    } else {
      best = (value, set)
      ceiling = value
    }
  }

  /// What the candidates from a position on can still save at most, in the rounds that are left.
  ///
  /// As if each could be cut: the rounds that the evening bears are filled first, those over it as
  /// long as that saves more than it costs.
  private func hope(_ position: Int, rounds: Int, _ excluded: CandidateSet) -> Int {
    let dearer = model.grid.weights.load * Self.part
    var (left, within) = (model.capacity - rounds, max(0, model.grid.loadTarget - rounds))
    var (sum, next) = (0, position)
    while left > 0, next < order.count {
      let candidate = order[next]
      next += 1
      guard most[candidate] > 0 else { break }
      guard excluded & (1 << CandidateSet(candidate)) == 0 else { continue }
      let length = model.duration[candidate]
      let cheap = min(left, length, within)
      let over = min(left, length) - cheap
      let gain = part(of: candidate, over) - over * dearer
      // Those that come later save less a round.
      if over > 0, cheap == 0, gain <= 0 { break }
      sum += part(of: candidate, cheap) + max(0, gain)
      within -= cheap
      left -= gain > 0 ? cheap + over : cheap
    }
    return sum
  }

  /// What some rounds of a candidate save, rounded up.
  private func part(of candidate: Int, _ rounds: Int) -> Int {
    let length = model.duration[candidate]
    return (most[candidate] * rounds + length - 1) / length
  }

  private mutating func search(
    _ position: Int, _ set: CandidateSet, saved: Int, rounds: Int, sessions: Int,
    excluded: CandidateSet
  ) {
    guard sessions < model.maxSessions, work < mostWork else { return }
    let own = model.cost(set)
    guard own < EveningModel.impossible else { return }
    let standing = own * Self.part + load(rounds) - saved
    for next in position..<order.count {
      work += 1
      let candidate = order[next]
      let hope = hope(next, rounds: rounds, excluded)
      // What comes later in the order saves less.
      guard standing - hope < ceiling else { return }
      let bit = CandidateSet(1) << CandidateSet(candidate)
      let after = rounds + model.duration[candidate]
      guard excluded & bit == 0, after <= model.capacity else { continue }
      let value = saved + saving[candidate] + model.pairs(candidate, set) * pair
      let further = excluded | model.excluded[candidate]
      let rest = self.hope(next + 1, rounds: after, further)
      // The evening's own costs never fall: what stands costs at least this.
      guard own * Self.part + load(after) - value - rest < ceiling else { continue }
      let bigger = set | bit
      let cost = model.cost(bigger)
      guard cost < EveningModel.impossible,
        cost * Self.part + load(after) - value - rest < ceiling
      else { continue }
      consider(bigger, saved: value, rounds: after)
      search(
        next + 1, bigger, saved: value, rounds: after, sessions: sessions + 1, excluded: further)
    }
  }
}
