/// A season as its evenings see it: who may be on each, and what ties them together.
struct WishSeason {
  let grid: Grid
  let models: [EveningModel]
  /// The weight that is left out.
  let leftOut: Int
  /// By request: the models of the evenings that it may be on, and its number as a candidate there.
  let seats: [[(model: Int, bit: CandidateSet)]]
  /// What all pairs that belong together cost when none is, in parts of a point.
  let pairCost: Int

  /// What plans that keep to the fewest moves cost beside their wishes, in parts of a point: every
  /// point of a move is charged, so that the evenings do not agree on plans with more of them.
  let moveCost: Int
  /// What a point of a move is charged.
  static let moveCharge = 6

  /// Nil when an evening has too many candidates.
  init?(_ grid: Grid, leftOut: Int, moved: Int) {
    let grid = grid.charging(moves: Self.moveCharge)
    self.grid = grid
    moveCost = moved * Self.moveCharge * Pricing.part
    self.leftOut = leftOut
    var candidates = [[Int]](repeating: [], count: grid.evenings)
    for request in 0..<grid.count {
      for index in grid.range(of: request) {
        let evening = grid.evening(Int(grid.cells[index]))
        if candidates[evening].last != request { candidates[evening].append(request) }
      }
    }
    var models: [EveningModel] = []
    var seats = [[(model: Int, bit: CandidateSet)]](repeating: [], count: grid.count)
    for evening in 0..<grid.evenings where !candidates[evening].isEmpty {
      guard
        let model = EveningModel(
          grid, evening: evening, requests: candidates[evening])
      else { return nil }
      for (candidate, request) in model.requests.enumerated() {
        seats[request].append((models.count, 1 << CandidateSet(candidate)))
      }
      models.append(model)
    }
    self.models = models
    self.seats = seats
    let pairs = grid.together.reduce(0) { $0 + $1.count } / 2
    pairCost = pairs * grid.weights.together * Pricing.part
  }

  /// What is given back when a request is left out, in parts of a point: its pairs cost nothing then.
  ///
  /// With two of a pair left out it is given back twice, which is too much but still a bound; once one
  /// of them is left out for certain, it is given back with that one only.
  func refund(_ request: Int, isLeftOut: [Bool]) -> Int {
    let pairs = grid.together[request].count { other in
      !isLeftOut[other] || (isLeftOut[request] && request < other)
    }
    return pairs * grid.weights.together * Pricing.part
  }

  /// Multipliers to begin with: the cheapest place, and a little for the evening.
  var firstMultipliers: [Int] {
    (0..<grid.count).map { request in
      let cheapest = seats[request].map { seat in
        models[seat.model].base[seat.bit.trailingZeroBitCount]
      }
      return ((cheapest.min() ?? 0) + 2 * grid.weights.end) * Pricing.part
    }
  }

  /// The evenings that a request may still be on.
  func open(_ request: Int, _ relaxation: Relaxation) -> [(model: Int, bit: CandidateSet)] {
    seats[request].filter { relaxation.allowed[$0.model] & $0.bit != 0 }
  }

  /// A request is on an evening, and on no other.
  func require(_ request: Int, on model: Int, _ relaxation: inout Relaxation) {
    for seat in seats[request] {
      if seat.model == model {
        relaxation.required[model] |= seat.bit
      } else {
        relaxation.allowed[seat.model] &= ~seat.bit
      }
    }
    relaxation.isPlaced[request] = true
  }

  /// A request is not on an evening.
  func strike(_ request: Int, from model: Int, _ relaxation: inout Relaxation) {
    for seat in seats[request] where seat.model == model {
      relaxation.allowed[model] &= ~seat.bit
    }
  }

  /// A request is left out.
  func leaveOut(_ request: Int, _ relaxation: inout Relaxation) {
    relaxation.isLeftOut[request] = true
    for seat in seats[request] { relaxation.allowed[seat.model] &= ~seat.bit }
  }

  /// Draws what follows, and tells whether everybody has an evening left.
  ///
  /// Chains narrow each other, who has one evening left is on it, and who has none is left out.
  @discardableResult
  func propagate(_ relaxation: inout Relaxation) -> Bool {
    var changed = true
    while changed {
      changed = false
      for request in 0..<grid.count {
        if relaxation.isLeftOut[request] {
          if relaxation.isPlaced[request] { return false }
          for link in grid.after[request] where !relaxation.isLeftOut[link.request] {
            leaveOut(link.request, &relaxation)
            changed = true
          }
          continue
        }
        let open = open(request, relaxation)
        if open.isEmpty, !relaxation.isPlaced[request] {
          relaxation.isLeftOut[request] = true
          changed = true
          continue
        }
        if narrow(request, open, &relaxation) { changed = true }
        guard relaxation.isPlaced[request] else { continue }
        guard let only = open.first else { return false }
        if open.count == 1, relaxation.required[only.model] & only.bit == 0 {
          relaxation.required[only.model] |= only.bit
          changed = true
        }
      }
    }
    for number in models.indices
    where relaxation.required[number] & ~relaxation.allowed[number] != 0 { return false }
    return true
  }

  /// Strikes evenings on which what comes before or after a request leaves it no place.
  private func narrow(
    _ request: Int, _ open: [(model: Int, bit: CandidateSet)], _ relaxation: inout Relaxation
  ) -> Bool {
    guard let first = open.first, let last = open.last else { return false }
    var changed = false
    let earliest = grid.day[models[first.model].evening]
    for link in grid.after[request] {
      for seat in self.open(link.request, relaxation)
      where grid.day[models[seat.model].evening] < earliest + link.days {
        relaxation.allowed[seat.model] &= ~seat.bit
        changed = true
      }
    }
    guard relaxation.isPlaced[request] else { return changed }
    let latest = grid.day[models[last.model].evening]
    for link in grid.before[request] {
      relaxation.isPlaced[link.request] = true
      for seat in self.open(link.request, relaxation)
      where grid.day[models[seat.model].evening] + link.days > latest {
        relaxation.allowed[seat.model] &= ~seat.bit
        changed = true
      }
    }
    return changed
  }

  /// Strikes who is in no set that a plan cheaper than the target could have; returns the work.
  func survey(_ relaxation: inout Relaxation, target: Int) -> Int {
    // Surveyed with the multipliers of the last round, whose value is what the slack counts from.
    let slack = (target - 1) * Pricing.part - relaxation.lastValue
    guard slack >= 0 else { return 0 }
    var work = 0
    for (number, model) in models.enumerated() {
      var pricing = Pricing(
        model, relaxation.lastMultiplier, allowed: relaxation.allowed[number],
        required: relaxation.required[number])
      let before = model.work
      let isComplete = pricing.survey(
        least: relaxation.values[number], slack: slack, mostWork: Self.mostSurvey)
      work += pricing.work + model.work - before
      guard isComplete, pricing.all != .max else { continue }
      relaxation.allowed[number] &= pricing.any
      var always = pricing.all & relaxation.allowed[number] & ~relaxation.required[number]
      while always != 0 {
        require(model.requests[always.trailingZeroBitCount], on: number, &relaxation)
        always &= always - 1
      }
    }
    return work
  }

  private static let mostSurvey = 20_000

  /// A request about which the evenings disagree, and an evening that wants it; no evening when the
  /// question is whether it is left out.
  func disagreement(_ relaxation: Relaxation) -> (request: Int, model: Int?)? {
    var choice: (request: Int, model: Int?, size: Int)?
    for request in 0..<grid.count where relaxation.missing[request] != 0 {
      let open = open(request, relaxation)
      let taken = open.filter { relaxation.sets[$0.model] & $0.bit != 0 }
      guard let seat = taken.first ?? open.first else { continue }
      if open.count > 1 {
        if open.count > choice?.size ?? 0 { choice = (request, seat.model, open.count) }
      } else if !relaxation.isPlaced[request], choice == nil {
        choice = (request, nil, 0)
      }
    }
    if let choice { return (choice.request, choice.model) }
    // All are placed once: then it is about who is left out.
    let undecided = (0..<grid.count).first {
      !relaxation.isPlaced[$0] && !relaxation.isLeftOut[$0]
    }
    return undecided.map { ($0, nil) }
  }

  /// A request that comes too early after another in a plan on which the evenings agree.
  func brokenChain(_ relaxation: Relaxation) -> (request: Int, model: Int?)? {
    let at = (0..<grid.count).map { request in
      seats[request].first { relaxation.sets[$0.model] & $0.bit != 0 }?.model
    }
    for request in 0..<grid.count {
      guard let own = at[request] else { continue }
      for link in grid.before[request] {
        guard let earlier = at[link.request] else { return (link.request, nil) }
        if grid.day[models[earlier].evening] + link.days > grid.day[models[own].evening] {
          return (request, own)
        }
      }
    }
    return nil
  }

  /// The plan on which the evenings agree; where several want a request, the first has it.
  func plan(_ relaxation: Relaxation) -> [Int32] {
    var plan = [Int32](repeating: -1, count: grid.count)
    for (number, model) in models.enumerated() {
      var set = relaxation.sets[number]
      for (candidate, request) in model.requests.enumerated() where plan[request] >= 0 {
        set &= ~(1 << CandidateSet(candidate))
      }
      for seat in model.arrangement(set) { plan[seat.request] = Int32(seat.place) }
    }
    return plan
  }
}
