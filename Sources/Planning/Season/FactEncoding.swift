import Almanac

/// A few requests that must all be placed, and every fact about them as an assumption of its own.
///
/// Nothing is ruled out beforehand: every place of the season has a literal for every request, and
/// a fact forbids some of them, or some combinations, as long as it is assumed.
struct FactEncoding {
  private let season: Season
  private let grid: Grid
  private let clauses = Cadical()
  /// The facts in the order in which they were met, and the literal that assumes each.
  private var facts: [(fact: Explanation.Fact, literal: Literal)] = []
  private var literalOf: [Explanation.Fact: Literal] = [:]
  private var evenings: [Int: [(evening: Int, literal: Literal)]] = [:]
  private var inCell: [Int: AtMostOne] = [:]
  private var withPerson: [Person: AtMostOne] = [:]
  /// By request: the bans on each place.
  private var bans: [Int: [Place: [Int]]] = [:]
  private var onEvening: [[Literal]]
  private var inSlot: [[Literal]]

  /// A person in a slot.
  private struct Person: Hashable {
    var fact: Explanation.Fact
    var slot: Int
  }

  /// The facts about some requests, and about what must come before them.
  init(_ season: Season, _ grid: Grid, _ requests: [Int]) {
    self.season = season
    self.grid = grid
    onEvening = Array(repeating: [], count: grid.evenings)
    inSlot = Array(repeating: [], count: grid.evenings * grid.rounds)
    var all = requests
    var position = 0
    while position < all.count {
      for link in grid.before[all[position]] where !all.contains(link.request) {
        all.append(link.request)
      }
      position += 1
    }
    for request in all {
      let evenings = add(request)
      // What must come before is wanted only as long as the chain is assumed.
      if requests.contains(request) { clauses.add(evenings) }
    }
    addChains(among: all)
    addCrowds()
  }

  /// A set of facts that cannot all hold, of which none can be left out.
  ///
  /// - Parameter conflicts: how many conflicts each question may take.
  /// - Returns: the facts.
  /// - Throws: when a question took more.
  func irreducible(conflicts: Int) throws(GaveUp) -> [Explanation.Fact] {
    func clash(_ assumptions: [Literal]) throws(GaveUp) -> [Literal]? {
      switch clauses.solve(assuming: assumptions, conflicts: conflicts) {
      case .possible: return nil
      case .impossible: return clauses.needed(of: assumptions)
      case .unknown: throw GaveUp()
      }
    }
    guard let core = try clash(facts.map(\.literal)) else { return [] }
    let needed = Set(try leastCore(core, clash: clash))
    return facts.filter { needed.contains($0.literal) }.map(\.fact)
  }

  /// The literal that assumes a fact.
  private mutating func literal(_ fact: Explanation.Fact) -> Literal {
    if let known = literalOf[fact] { return known }
    let literal = clauses.variable()
    literalOf[fact] = literal
    facts.append((fact, literal))
    return literal
  }

  /// A literal cannot hold as long as a fact does.
  private mutating func forbid(_ denied: Literal, _ fact: Explanation.Fact) {
    clauses.add(-denied, -literal(fact))
  }

  /// Gives every place a literal; returns those of the evenings.
  private mutating func add(_ number: Int) -> [Literal] {
    let request = season.requests[number]
    for (ban, banned) in request.bans.enumerated() {
      for place in banned.places { bans[number, default: [:]][place, default: []].append(ban) }
    }
    var all: [Literal] = []
    for (index, evening) in season.evenings.enumerated() where evening.rounds > 0 {
      let literal = clauses.variable()
      evenings[number, default: []].append((index, literal))
      all.append(literal)
      onEvening[index].append(literal)
      forbidDays(number, request, index, literal)
      addStarts(number, request, index, literal)
    }
    if !grid.before[number].isEmpty || !grid.after[number].isEmpty {
      var one = AtMostOne()
      for literal in all { one.add(literal, to: clauses) }
    }
    return all
  }

  /// By round, the literal that says that a request is there, given the one of its first: what it
  /// takes after that round it takes only as long as its duration is assumed.
  private mutating func lasting(
    _ first: Literal, _ number: Int, _ rounds: Range<Int>
  ) -> [(round: Int, literal: Literal)] {
    guard rounds.count > 1 else { return rounds.map { ($0, first) } }
    let later = clauses.variable()
    clauses.add(-first, -literal(.duration(request: number)), later)
    return rounds.map { ($0, $0 == rounds.lowerBound ? first : later) }
  }

  private mutating func forbidDays(
    _ number: Int, _ request: Season.Request, _ evening: Int, _ literal: Literal
  ) {
    let day = season.evenings[evening].day
    for (limit, first) in request.after.enumerated() where day < first.day {
      forbid(literal, .after(request: number, limit: limit))
    }
    for (limit, last) in request.before.enumerated() where day > last.day {
      forbid(literal, .before(request: number, limit: limit))
    }
    if day < request.papersReady + request.noticeDays {
      forbid(literal, .papers(request: number))
    }
    if day < request.presidium + request.leadDays {
      forbid(literal, .presidium(request: number))
    }
    if season.evenings[evening].closed != nil { forbid(literal, .closed(evening: evening)) }
  }

  private mutating func addStarts(
    _ number: Int, _ request: Season.Request, _ evening: Int, _ onEvening: Literal
  ) {
    let rounds = season.evenings[evening].rounds
    var starts: [Literal] = []
    for round in 0..<rounds {
      let start = clauses.variable()
      starts.append(start)
      clauses.add(-start, onEvening)
      // What runs past the end of the evening would fit if it were shorter.
      if round + request.duration > rounds { forbid(start, .duration(request: number)) }
      let covered = round..<min(rounds, round + request.duration)
      addRooms(number, request, Place(evening: evening, round: round, room: 0), covered, start)
      for (round, there) in lasting(start, number, covered) {
        addPeople(request, evening, slot: evening * grid.rounds + round, round, there)
      }
    }
    clauses.add([-onEvening] + starts)
  }

  private mutating func addRooms(
    _ number: Int, _ request: Season.Request, _ first: Place, _ covered: Range<Int>,
    _ start: Literal
  ) {
    var places: [Literal] = []
    for (index, room) in season.rooms.enumerated() {
      let literal = clauses.variable()
      places.append(literal)
      clauses.add(-literal, start)
      if request.attendance > room.capacity { forbid(literal, .capacity(request: number)) }
      if !request.equipment.allSatisfy(room.equipment.contains) {
        forbid(literal, .equipment(request: number))
      }
      if request.isPublic, !room.isPublic { forbid(literal, .isPublic(request: number)) }
      if room.closed.contains(first.evening) {
        forbid(literal, .roomClosed(room: index, evening: first.evening))
      }
      let place = Place(evening: first.evening, round: first.round, room: index)
      if let pin = request.pin, pin != place { forbid(literal, .pin(request: number)) }
      for ban in bans[number]?[place] ?? [] { forbid(literal, .ban(request: number, ban: ban)) }
      for (round, there) in lasting(literal, number, covered) {
        let cell = (first.evening * grid.rounds + round) * grid.rooms + index
        inCell[cell, default: AtMostOne()].add(there, to: clauses)
      }
    }
    clauses.add([-start] + places)
  }

  private mutating func addPeople(
    _ request: Season.Request, _ evening: Int, slot: Int, _ round: Int, _ start: Literal
  ) {
    inSlot[slot].append(start)
    for holder in request.holders {
      for absence in season.holders[holder].absences
      where absence.evening == evening && absence.rounds?.contains(round) ?? true {
        forbid(start, .away(holder: holder, evening: evening))
      }
      attend(.holder(holder), slot, start)
    }
    for faction in request.attend {
      if let name = season.factions[faction].spokespersons[request.portfolio] {
        attend(.spokesperson(name), slot, start)
      }
    }
  }

  /// A person can be in one place at a time, as long as that is assumed.
  private mutating func attend(_ fact: Explanation.Fact, _ slot: Int, _ start: Literal) {
    let assumed = clauses.variable()
    clauses.add(-start, -literal(fact), assumed)
    withPerson[Person(fact: fact, slot: slot), default: AtMostOne()].add(assumed, to: clauses)
  }

  private mutating func addChains(among requests: [Int]) {
    for (number, chain) in season.chains.enumerated()
    where requests.contains(chain.before) && requests.contains(chain.after) {
      let earlier = evenings[chain.before] ?? []
      for later in evenings[chain.after] ?? [] {
        let enough = earlier.filter {
          season.evenings[$0.evening].day + chain.minDays <= season.evenings[later.evening].day
        }
        clauses.add([-later.literal, -literal(.chain(number))] + enough.map(\.literal))
      }
    }
  }

  /// The greatest numbers of sessions, where these requests alone could exceed them.
  private mutating func addCrowds() {
    for evening in onEvening.indices where onEvening[evening].count > grid.maxSessions[evening] {
      let most = grid.maxSessions[evening]
      let counter = Totalizer(onEvening[evening], upTo: most + 1, in: clauses)
      forbid(counter.outputs[most], .maxSessions(evening: evening))
    }
    for slot in inSlot.indices {
      let (evening, most) = (slot / max(1, grid.rounds), grid.parallel[slot])
      guard most < grid.rooms, inSlot[slot].count > most else { continue }
      let counter = Totalizer(inSlot[slot], upTo: most + 1, in: clauses)
      forbid(counter.outputs[most], .parallel(evening: evening))
    }
  }
}
