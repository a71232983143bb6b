/// A season as clauses, as much of it as is needed.
///
/// A request is *settled* as long as nothing but its place in a known plan is of interest: one
/// literal says that it stays there. Only when a proof needs to know whether it could go elsewhere
/// is it *opened*: every evening, start and place that it may have gets a literal. What belongs to
/// one chain is opened together.
///
/// The clauses say what ``Occupancy`` guards: no two in a cell, nobody in two sessions, chains in
/// order. That an evening has a greatest number of sessions is stated when a plan breaks it.
final class Encoding {
  let grid: Grid
  let clauses: Cadical
  /// By request: its place in the known plan, or -1; and the literal for staying there, or 0.
  private(set) var base: [Int32]
  private(set) var stays: [Literal]
  /// By request: the literal that says that it is placed; 0 until it is opened.
  private(set) var placed: [Literal]
  /// By request, once opened: its literals.
  private(set) var opened: [Opened?]
  private let chain: [Int]
  private let members: [[Int]]
  private var inCell: [AtMostOne]
  private var withPerson: [AtMostOne]
  /// By evening: the settled and opened sessions that may be on it.
  private var onEvening: [[Literal]]
  /// By slot: those that may be in it, where fewer may be than there are rooms.
  private var inSlot: [[Literal]]
  private var occupant: [Int32]

  /// The literals of an opened request.
  struct Opened {
    /// The evenings that it may have, ascending, each with its literal.
    var evenings: [(evening: Int, literal: Literal)] = []
    /// Its starts (slots), ascending, each with its literal.
    var starts: [(slot: Int, literal: Literal)] = []
    /// The literal of each of its places, in the order of the grid's.
    var places: [Literal] = []
  }

  /// A season in which every request stays where a plan has it.
  init(_ grid: Grid, around plan: [Int32]) {
    self.grid = grid
    clauses = Cadical()
    base = plan
    let clauses = self.clauses
    stays = plan.map { $0 < 0 ? 0 : clauses.variable() }
    placed = Array(repeating: 0, count: grid.count)
    opened = Array(repeating: nil, count: grid.count)
    inCell = Array(repeating: AtMostOne(), count: grid.cellCount)
    withPerson = Array(
      repeating: AtMostOne(), count: grid.evenings * grid.rounds * grid.hardWords * 64)
    onEvening = Array(repeating: [], count: grid.evenings)
    inSlot = Array(repeating: [], count: grid.evenings * grid.rounds)
    occupant = Array(repeating: -1, count: grid.cellCount)
    (chain, members) = Self.chains(grid)
    for (request, place) in plan.enumerated() where place >= 0 {
      onEvening[grid.evening(Int(place))].append(stays[request])
      for round in 0..<grid.duration[request] {
        crowd(grid.slot(Int(place)) + round, stays[request])
        occupant[Int(place) + round * grid.rooms] = Int32(request)
      }
    }
  }

  /// Whether a request is opened.
  func isOpened(_ request: Int) -> Bool { placed[request] != 0 }

  /// Gives every place of a request, and of its chain, a literal.
  func open(_ request: Int) {
    guard !isOpened(request) else { return }
    let all = members[chain[request]]
    for member in all { openOne(member, inChain: all.count > 1) }
    for member in all { order(member) }
  }

  private func openOne(_ request: Int, inChain: Bool) {
    let own = clauses.variable()
    placed[request] = own
    if base[request] >= 0 {
      let (place, stay) = (Int(base[request]), stays[request])
      onEvening[grid.evening(place)].removeAll { $0 == stay }
      for slot in grid.slot(place)..<(grid.slot(place) + grid.duration[request]) {
        inSlot[slot].removeAll { $0 == stay }
      }
    }
    var literals = Opened()
    let range = grid.range(of: request)
    var index = range.lowerBound
    var onEvenings: [Literal] = [-own]
    while index < range.upperBound {
      let evening = grid.evening(Int(grid.cells[index]))
      let first = literals.starts.count
      while index < range.upperBound, grid.evening(Int(grid.cells[index])) == evening {
        openStart(request, &index, &literals)
      }
      let starts = literals.starts[first...].map(\.literal)
      let literal = either(starts)
      literals.evenings.append((evening, literal))
      onEvenings.append(literal)
      onEvening[evening].append(literal)
      clauses.add(-literal, own)
    }
    clauses.add(onEvenings)
    if inChain {
      var one = AtMostOne()
      for entry in literals.evenings { one.add(entry.literal, to: clauses) }
    }
    opened[request] = literals
  }

  /// Opens the places of one start, and moves the index past them.
  private func openStart(_ request: Int, _ index: inout Int, _ literals: inout Opened) {
    let slot = grid.slot(Int(grid.cells[index]))
    let first = literals.places.count
    while index < grid.start[request + 1], grid.slot(Int(grid.cells[index])) == slot {
      let place = grid.cells[index]
      // The place in the known plan has a literal already.
      let literal = place == base[request] ? stays[request] : clauses.variable()
      literals.places.append(literal)
      for round in 0..<grid.duration[request] {
        take(Int(place) + round * grid.rooms, request, literal)
      }
      index += 1
    }
    let literal = either(Array(literals.places[first...]))
    literals.starts.append((slot, literal))
    for round in 0..<grid.duration[request] {
      attend(slot + round, request, literal)
      crowd(slot + round, literal)
    }
  }

  private func crowd(_ slot: Int, _ literal: Literal) {
    if grid.parallel[slot] < grid.rooms { inSlot[slot].append(literal) }
  }

  /// A literal that holds when, and only when, one of some does.
  private func either(_ literals: [Literal]) -> Literal {
    if literals.count == 1 { return literals[0] }
    let any = clauses.variable()
    for literal in literals { clauses.add(-literal, any) }
    clauses.add([-any] + literals)
    return any
  }

  private func take(_ cell: Int, _ request: Int, _ literal: Literal) {
    let other = Int(occupant[cell])
    if other >= 0, other != request, !isOpened(other) { clauses.add(-literal, -stays[other]) }
    inCell[cell].add(literal, to: clauses)
  }

  private func attend(_ slot: Int, _ request: Int, _ literal: Literal) {
    for room in 0..<grid.rooms {
      let other = Int(occupant[slot * grid.rooms + room])
      if other >= 0, other != request, !isOpened(other), grid.sharesPeople(request, other) {
        clauses.add(-literal, -stays[other])
      }
    }
    for word in 0..<grid.hardWords {
      var bits = grid.hard[request * grid.hardWords + word]
      while bits != 0 {
        let person = (slot * grid.hardWords + word) * 64 + bits.trailingZeroBitCount
        withPerson[person].add(literal, to: clauses)
        bits &= bits - 1
      }
    }
  }

  /// A request stands on an evening only when what comes before it stands early enough.
  private func order(_ request: Int) {
    for link in grid.before[request] {
      let earlier = opened[link.request]?.evenings ?? []
      for entry in opened[request]?.evenings ?? [] {
        let enough = earlier.filter {
          grid.day[$0.evening] + link.days <= grid.day[entry.evening]
        }
        clauses.add([-entry.literal] + enough.map(\.literal))
      }
    }
  }

  /// Whether the clauses can hold under assumptions, no evening and no round having too many.
  func solve(
    assuming assumptions: [Literal], conflicts: Int? = nil, decisions: Int? = nil
  ) -> Answer {
    while true {
      let answer = clauses.solve(
        assuming: assumptions, conflicts: conflicts, decisions: decisions)
      guard answer == .possible, let (literals, most) = overfull() else { return answer }
      let counter = Totalizer(literals, upTo: most + 1, in: clauses)
      clauses.add(-counter.outputs[most])
    }
  }

  /// What the plan that was found has too many of: an evening's or a round's sessions.
  private func overfull() -> (literals: [Literal], most: Int)? {
    func isOver(_ literals: [Literal], _ most: Int) -> Bool {
      literals.count > most && literals.count { clauses.holds($0) } > most
    }
    for evening in onEvening.indices where isOver(onEvening[evening], grid.maxSessions[evening]) {
      return (onEvening[evening], grid.maxSessions[evening])
    }
    for slot in inSlot.indices where isOver(inSlot[slot], grid.parallel[slot]) {
      return (inSlot[slot], grid.parallel[slot])
    }
    return nil
  }

  /// The plan that was found.
  func plan() -> [Int32] {
    (0..<grid.count).map { request in
      guard let literals = opened[request] else { return base[request] }
      guard clauses.holds(placed[request]) else { return -1 }
      // Those of one chain have one evening each; of the places of others the least moved.
      var choice: (cost: Int, place: Int32) = (.max, -1)
      for (place, literal) in zip(grid.places(of: request), literals.places)
      where clauses.holds(literal) {
        let cost = grid.moveCost(request, to: Int(place))
        if cost < choice.cost { choice = (cost, place) }
      }
      return choice.place
    }
  }

  /// The chains as a number by request, and their members.
  private static func chains(_ grid: Grid) -> (chain: [Int], members: [[Int]]) {
    var chain = [Int](repeating: -1, count: grid.count)
    var members: [[Int]] = []
    for request in 0..<grid.count where chain[request] < 0 {
      var all = [request]
      chain[request] = members.count
      var position = 0
      while position < all.count {
        for link in grid.before[all[position]] + grid.after[all[position]]
        where chain[link.request] < 0 {
          chain[link.request] = members.count
          all.append(link.request)
        }
        position += 1
      }
      members.append(all.sorted())
    }
    return (chain, members)
  }
}
