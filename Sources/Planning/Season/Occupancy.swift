/// Who is where: a plan under construction, with what every change of it costs at once.
///
///     var occupancy = Occupancy(grid)
///     if occupancy.fits(3, at: place) { occupancy.put(3, at: place) }
///     occupancy.cost
///
/// Invariant: every session that stands here breaks no hard limit, and `cost` is what
/// ``Judge`` makes of the same plan. `put` and `take` touch only the cells, people and evening of
/// the session that they move.
struct Occupancy: Sendable {
  let grid: Grid
  /// By request: where it begins, or -1.
  private(set) var place: [Int32]
  /// By request: the price of that place.
  private(set) var price: [Int32]
  /// By cell: who stands there, or -1.
  private(set) var occupant: [Int32]
  /// By slot: the holders and spokespersons who must be somewhere.
  private var hardBusy: [UInt64]
  /// By slot and person: in how many sessions they want to be; by slot: who in any.
  private var wanted: [UInt16]
  private var softBusy: [UInt64]
  /// By evening: sessions, rounds used, and rounds until the last session ends.
  private var sessions: [Int32]
  private var used: [Int32]
  private var end: [Int32]
  /// By slot: sessions; by evening and room: sessions.
  private var inSlot: [Int32]
  private var inRoom: [Int32]
  /// What the plan costs.
  private(set) var cost: PlanCost

  /// A season with nothing placed.
  init(_ grid: Grid) {
    self.grid = grid
    let slots = grid.evenings * grid.rounds
    place = Array(repeating: -1, count: grid.count)
    price = Array(repeating: 0, count: grid.count)
    occupant = Array(repeating: -1, count: grid.cellCount)
    hardBusy = Array(repeating: 0, count: slots * grid.hardWords)
    wanted = Array(repeating: 0, count: slots * grid.softWords * 64)
    softBusy = Array(repeating: 0, count: slots * grid.softWords)
    sessions = Array(repeating: 0, count: grid.evenings)
    used = sessions
    end = sessions
    inSlot = Array(repeating: 0, count: slots)
    inRoom = Array(repeating: 0, count: grid.evenings * grid.rooms)
    cost = PlanCost(unplaced: grid.weight.reduce(0, +))
  }

  /// The evening of a session that stands here.
  func evening(_ request: Int) -> Int { grid.evening(Int(place[request])) }

  /// Whether a request stands somewhere.
  func isPlaced(_ request: Int) -> Bool { place[request] >= 0 }

  /// Whether a request that stands nowhere may begin at one of its places.
  func fits(_ request: Int, at place: Int) -> Bool {
    let evening = grid.evening(place)
    guard sessions[evening] < grid.maxSessions[evening] else { return false }
    return isFree(request, at: place) && keepsOrder(request, on: evening)
  }

  /// Whether the cells and the people are free that a request would take at a place.
  @inline(__always)
  func isFree(_ request: Int, at place: Int) -> Bool {
    var cell = place
    var slot = grid.slot(place)
    let words = grid.hardWords
    for _ in 0..<grid.duration[request] {
      if occupant[cell] >= 0 || inSlot[slot] >= grid.parallel[slot] { return false }
      for word in 0..<words
      where hardBusy[slot * words + word] & grid.hard[request * words + word] != 0 {
        return false
      }
      cell += grid.rooms
      slot += 1
    }
    return true
  }

  /// Whether a request on an evening comes after what must precede it and before what follows.
  @inline(__always)
  func keepsOrder(_ request: Int, on evening: Int) -> Bool {
    let day = grid.day[evening]
    for link in grid.before[request] {
      guard place[link.request] >= 0, grid.day[self.evening(link.request)] + link.days <= day
      else { return false }
    }
    for link in grid.after[request]
    where place[link.request] >= 0 && day + link.days > grid.day[self.evening(link.request)] {
      return false
    }
    return true
  }

  /// Whether something placed comes after a request: then the request cannot be left out.
  func hasFollower(_ request: Int) -> Bool {
    grid.after[request].contains { place[$0.request] >= 0 }
  }

  /// Puts a request at the place that stands at an index of the grid's places.
  mutating func put(_ request: Int, index: Int) {
    put(request, at: Int(grid.cells[index]), price: grid.prices[index])
  }

  /// Puts a request that stands nowhere at a place where it fits.
  mutating func put(_ request: Int, at place: Int, price: Int32) {
    assert(self.place[request] < 0, "request \(request) stands somewhere already")
    let added = wishes(request, at: place, price: Int(price))
    cost.unplaced -= grid.weight[request]
    cost.moved += grid.moveCost(request, to: place)
    cost.wishes += added
    self.place[request] = Int32(place)
    self.price[request] = price
    mark(request, at: place, present: true)
  }

  /// Takes a request away from where it stands.
  mutating func take(_ request: Int) {
    let place = Int(self.place[request])
    assert(place >= 0, "request \(request) stands nowhere")
    mark(request, at: place, present: false)
    self.place[request] = -1
    cost.unplaced += grid.weight[request]
    cost.moved -= grid.moveCost(request, to: place)
    cost.wishes -= wishes(request, at: place, price: Int(price[request]))
  }

  /// What the wishes cost more when a request that stands nowhere begins at a place.
  ///
  /// - Complexity: O(rounds + pairs of the request).
  @inline(__always)
  func wishes(_ request: Int, at place: Int, price: Int) -> Int {
    let (weights, evening) = (grid.weights, grid.evening(place))
    let rounds = grid.duration[request]
    var cost = price
    let before = Int(used[evening])
    cost +=
      weights.load
      * (max(0, before + rounds - grid.loadTarget) - max(0, before - grid.loadTarget))
    cost += weights.end * max(0, grid.round(place) + rounds - Int(end[evening]))
    if inRoom[evening * grid.rooms + grid.room(place)] == 0 { cost += weights.room }
    cost += weights.clash * clashes(request, from: grid.slot(place), rounds: rounds)
    for other in grid.together[request]
    where self.place[other] >= 0 && self.evening(other) != evening { cost += weights.together }
    for other in grid.apart[request]
    where self.place[other] >= 0 && grid.overlaps(request, place, other, Int(self.place[other])) {
      cost += weights.apart
    }
    return cost
  }

  /// How many people, round by round, would be wanted in one session more.
  @inline(__always)
  private func clashes(_ request: Int, from slot: Int, rounds: Int) -> Int {
    let words = grid.softWords
    var count = 0
    for round in slot..<(slot + rounds) {
      for word in 0..<words {
        count +=
          (softBusy[round * words + word] & grid.soft[request * words + word])
          .nonzeroBitCount
      }
    }
    return count
  }

  /// Changes the plan into another that breaks nothing: places by request, -1 for nowhere.
  mutating func reset(to places: [Int32]) {
    for request in places.indices
    where place[request] >= 0 && place[request] != places[request] { take(request) }
    for request in places.indices where place[request] != places[request] {
      guard let index = grid.index(of: Int(places[request]), for: request) else {
        preconditionFailure("request \(request) may not stand at \(places[request])")
      }
      put(request, index: index)
    }
  }

  /// Notes that a request takes, or leaves, its cells, people and evening.
  private mutating func mark(_ request: Int, at place: Int, present: Bool) {
    let (rounds, evening) = (grid.duration[request], grid.evening(place))
    let first = grid.slot(place)
    for round in 0..<rounds {
      occupant[place + round * grid.rooms] = present ? Int32(request) : -1
      inSlot[first + round] += present ? 1 : -1
      for word in 0..<grid.hardWords {
        // Nobody who must be there is in two sessions at once, so bits never meet.
        hardBusy[(first + round) * grid.hardWords + word] ^=
          grid.hard[request * grid.hardWords + word]
      }
      for word in 0..<grid.softWords { want(request, word, in: first + round, present) }
    }
    sessions[evening] += present ? 1 : -1
    used[evening] += Int32(present ? rounds : -rounds)
    inRoom[evening * grid.rooms + grid.room(place)] += present ? 1 : -1
    if present {
      end[evening] = max(end[evening], Int32(grid.round(place) + rounds))
    } else {
      var last = Int(end[evening])
      while last > 0, inSlot[evening * grid.rounds + last - 1] == 0 { last -= 1 }
      end[evening] = Int32(last)
    }
  }

  @inline(__always)
  private mutating func want(_ request: Int, _ word: Int, in slot: Int, _ present: Bool) {
    var bits = grid.soft[request * grid.softWords + word]
    let base = (slot * grid.softWords + word) * 64
    while bits != 0 {
      let person = base + bits.trailingZeroBitCount
      if present { wanted[person] += 1 } else { wanted[person] -= 1 }
      let bit = bits & (0 &- bits)
      if wanted[person] == 0 {
        softBusy[slot * grid.softWords + word] &= ~bit
      } else {
        softBusy[slot * grid.softWords + word] |= bit
      }
      bits &= bits - 1
    }
  }

  /// The sessions that keep a request from beginning at a place, each once.
  ///
  /// Those are the ones in its cells, with its people, and what must follow it later; not those
  /// that fill an evening or a round.
  func blockers(of request: Int, at place: Int) -> [Int] {
    var found: [Int] = []
    func add(_ other: Int) {
      if other >= 0, other != request, !found.contains(other) { found.append(other) }
    }
    let (evening, slot) = (grid.evening(place), grid.slot(place))
    for round in 0..<grid.duration[request] {
      add(Int(occupant[place + round * grid.rooms]))
      for room in 0..<grid.rooms {
        let other = Int(occupant[(slot + round) * grid.rooms + room])
        if other >= 0, grid.sharesPeople(request, other) { add(other) }
      }
    }
    for link in grid.after[request] where self.place[link.request] >= 0 {
      if grid.day[evening] + link.days > grid.day[self.evening(link.request)] {
        add(link.request)
      }
    }
    return found
  }

  /// Whether people whom a request needs are somewhere in a slot.
  @inline(__always)
  func isBusy(_ request: Int, slot: Int) -> Bool {
    let words = grid.hardWords
    for word in 0..<words
    where hardBusy[slot * words + word] & grid.hard[request * words + word] != 0 { return true }
    return false
  }

  /// Whether an evening has all the sessions it may have.
  func isFull(_ evening: Int) -> Bool { sessions[evening] >= grid.maxSessions[evening] }

  /// Whether a round of an evening has all the sessions it may have at once.
  func isFull(slot: Int) -> Bool { inSlot[slot] >= grid.parallel[slot] }

  /// Whether a session takes some of a round of an evening.
  func takes(_ request: Int, slot: Int) -> Bool {
    let first = grid.slot(Int(place[request]))
    return place[request] >= 0 && (first..<(first + grid.duration[request])).contains(slot)
  }

  /// The sessions of an evening, each once, in order of their cells.
  func sessions(on evening: Int) -> [Int] {
    var found: [Int] = []
    let first = evening * grid.cellsAnEvening
    for cell in first..<(first + grid.cellsAnEvening) {
      let other = Int(occupant[cell])
      if other >= 0, place[other] == cell { found.append(other) }
    }
    return found
  }
}
