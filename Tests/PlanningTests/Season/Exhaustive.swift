import Almanac
import Planning

/// Tries every plan of a small season: slow, plain, and nothing of the search in it.
///
/// Where a request may stand by itself is asked of ``Judge``; what two may not and what a plan
/// costs is counted here. A part of a plan never costs less than nothing, so a branch that costs as
/// much as the best plan already is left.
struct Exhaustive {
  let season: Season
  private let rounds: Int
  /// By request: the places that its own facts allow.
  let places: [[Place]]
  /// By request: who must be there, and who is wanted there, as often as wanted.
  private let needs: [UInt64]
  private let wants: [[Int]]

  /// The plans of a season.
  init(_ season: Season) {
    self.season = season
    rounds = season.evenings.map(\.rounds).max() ?? 0
    places = season.requests.indices.map { Self.places(of: $0, season) }
    var number: [String: Int] = [:]
    func speakers(_ request: Season.Request, _ factions: [Int]) -> [Int] {
      factions.compactMap { season.factions[$0].spokespersons[request.portfolio] }.map { name in
        number[name] = number[name] ?? number.count
        return number[name] ?? 0
      }
    }
    needs = season.requests.map { request in
      let people = request.holders + speakers(request, request.attend).map { $0 + 32 }
      return people.reduce(0) { $0 | 1 << UInt64($1) }
    }
    wants = season.requests.map { speakers($0, $0.attend + $0.wish) }
  }

  private static func places(of request: Int, _ season: Season) -> [Place] {
    var alone = season
    alone.requests = [season.requests[request]]
    (alone.chains, alone.together, alone.apart) = ([], [], [])
    alone.published = nil
    let judge = Planning.Judge(alone)
    return everyPlace(of: season).filter { judge.verdict(on: [$0]).violations.isEmpty }
  }

  /// Every place that there is.
  static func everyPlace(of season: Season) -> [Place] {
    season.evenings.indices.flatMap { evening in
      (0..<season.evenings[evening].rounds).flatMap { round in
        season.rooms.indices.map { Place(evening: evening, round: round, room: $0) }
      }
    }
  }

  /// What the cheapest plan costs, and that plan; nil when none costs less than a limit.
  func best(below limit: PlanCost = PlanCost(unplaced: .max)) -> (cost: PlanCost, plan: Plan)? {
    var walk = Walk(self, limit: limit)
    walk.go(0)
    return walk.best.map { (walk.limit, $0) }
  }

  /// Whether a plan has all of some requests, those of a plan at its places; of the others it may
  /// have what it needs.
  func canPlace(_ requests: Set<Int>, fixed: [Int: Place] = [:]) -> Bool {
    var walk = Walk(self, limit: PlanCost(unplaced: .max))
    walk.must = requests
    walk.fixed = fixed
    walk.isContent = true
    // What nobody needs stands nowhere.
    walk.may = requests.union(fixed.keys)
    var isGrowing = true
    while isGrowing {
      let more = Set(season.chains.filter { walk.may.contains($0.after) }.map(\.before))
      isGrowing = !more.isSubset(of: walk.may)
      walk.may.formUnion(more)
    }
    walk.go(0)
    return walk.best != nil
  }

  /// One walk through the plans.
  private struct Walk {
    let all: Exhaustive
    var limit: PlanCost
    var best: Plan?
    var must: Set<Int> = []
    var may: Set<Int>
    var fixed: [Int: Place] = [:]
    var isContent = false
    private var order: [Int]
    private var plan: Plan
    private var isSettled: [Bool]
    private var cost = PlanCost()

    init(_ all: Exhaustive, limit: PlanCost) {
      self.all = all
      self.limit = limit
      let requests = all.season.requests
      may = Set(requests.indices)
      order = requests.indices.sorted { (all.places[$0].count, $0) < (all.places[$1].count, $1) }
      plan = Array(repeating: nil, count: requests.count)
      isSettled = Array(repeating: false, count: requests.count)
    }

    mutating func go(_ depth: Int) {
      if isContent, best != nil { return }
      guard depth < order.count else {
        (best, limit) = (plan, cost)
        return
      }
      let request = order[depth]
      if may.contains(request) {
        for place in all.places[request] where fixed[request] ?? place == place {
          guard fits(request, place) else { continue }
          settle(request, place, depth)
        }
      }
      if !must.contains(request), fixed[request] == nil { settle(request, nil, depth) }
    }

    private mutating func settle(_ request: Int, _ place: Place?, _ depth: Int) {
      let before = cost
      guard keepsChains(request, place) else { return }
      if !isContent { add(all.price(of: request, place, in: plan)) }
      if isContent || cost < limit {
        (plan[request], isSettled[request]) = (place, true)
        go(depth + 1)
        (plan[request], isSettled[request]) = (nil, false)
      }
      cost = before
    }

    private mutating func add(_ more: PlanCost) {
      cost.unplaced += more.unplaced
      cost.moved += more.moved
      cost.wishes += more.wishes
    }

    private func fits(_ request: Int, _ place: Place) -> Bool {
      let season = all.season
      let length = season.requests[request].duration
      var there = 1
      for (other, otherPlace) in plan.enumerated() {
        guard let otherPlace, otherPlace.evening == place.evening else { continue }
        there += 1
        if all.overlaps(request, place, other, otherPlace) {
          if otherPlace.room == place.room { return false }
          if all.needs[request] & all.needs[other] != 0 { return false }
        }
      }
      let evening = season.evenings[place.evening]
      guard there <= evening.maxSessions else { return false }
      guard let parallel = evening.parallel else { return true }
      return (place.round..<(place.round + length)).allSatisfy { round in
        all.present(place.evening, round, in: plan).count < parallel[round]
      }
    }

    private func keepsChains(_ request: Int, _ place: Place?) -> Bool {
      all.season.chains.allSatisfy { chain in
        let (isBefore, isAfter) = (chain.before == request, chain.after == request)
        guard isBefore && isSettled[chain.after] || isAfter && isSettled[chain.before] else {
          return true
        }
        guard let after = isAfter ? place : plan[chain.after] else { return true }
        guard let before = isBefore ? place : plan[chain.before] else { return false }
        let evenings = all.season.evenings
        return evenings[before.evening].day + chain.minDays <= evenings[after.evening].day
      }
    }
  }

  private func overlaps(_ one: Int, _ first: Place, _ other: Int, _ second: Place) -> Bool {
    first.evening == second.evening
      && first.round < second.round + season.requests[other].duration
      && second.round < first.round + season.requests[one].duration
  }

  /// The requests of a plan in a round of an evening.
  private func present(_ evening: Int, _ round: Int, in plan: Plan) -> [Int] {
    plan.indices.filter { request in
      guard let place = plan[request] else { return false }
      return place.evening == evening && place.round <= round
        && round < place.round + season.requests[request].duration
    }
  }

  /// What one request more costs, placed or left out.
  private func price(of request: Int, _ place: Place?, in plan: Plan) -> PlanCost {
    let (facts, weights) = (season.requests[request], season.weights)
    guard let place else { return PlanCost(unplaced: facts.weight) }
    var cost = PlanCost()
    if let old = season.published?[request], old != place {
      cost.moved =
        old.evening != place.evening
        ? weights.moveEvening : old.round != place.round ? weights.moveRound : weights.moveRoom
    }
    let off = abs(season.evenings[place.evening].day - facts.preferred) - facts.tolerance
    if off > 0 { cost.wishes += (off / 7 + (off % 7 > 0 ? 1 : 0)) * weights.date }
    for entry in facts.prices where entry.place == place { cost.wishes += entry.price }
    cost.wishes += evening(request, place, in: plan) + pairs(request, place, in: plan)
    cost.wishes += clashes(request, place, in: plan) * weights.clash
    return cost
  }

  /// What a request more costs its evening: rounds over the target, a later end, another room.
  private func evening(_ request: Int, _ place: Place, in plan: Plan) -> Int {
    let (weights, length) = (season.weights, season.requests[request].duration)
    var (used, end, isOpen) = (0, 0, false)
    for (other, otherPlace) in plan.enumerated() {
      guard let otherPlace, otherPlace.evening == place.evening else { continue }
      used += season.requests[other].duration
      end = max(end, otherPlace.round + season.requests[other].duration)
      isOpen = isOpen || otherPlace.room == place.room
    }
    let over = max(0, used + length - season.loadTarget) - max(0, used - season.loadTarget)
    return weights.load * over + weights.end * max(0, place.round + length - end)
      + (isOpen ? 0 : weights.room)
  }

  private func pairs(_ request: Int, _ place: Place, in plan: Plan) -> Int {
    func others(_ pairs: [Season.Pair]) -> [(Int, Place)] {
      pairs.compactMap { pair in
        guard pair.first == request || pair.second == request else { return nil }
        let other = pair.first == request ? pair.second : pair.first
        return plan[other].map { (other, $0) }
      }
    }
    let away = others(season.together).count { $0.1.evening != place.evening }
    let parallel = others(season.apart).count { overlaps(request, place, $0.0, $0.1) }
    return away * season.weights.together + parallel * season.weights.apart
  }

  /// How often somebody is wanted once more at the same time.
  private func clashes(_ request: Int, _ place: Place, in plan: Plan) -> Int {
    guard !wants[request].isEmpty else { return 0 }
    return (place.round..<(place.round + season.requests[request].duration)).reduce(0) {
      sum, round in
      var there = Set(present(place.evening, round, in: plan).flatMap { wants[$0] })
      return sum + wants[request].count { !there.insert($0).inserted }
    }
  }
}
