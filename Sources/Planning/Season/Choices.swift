/// Every place that a request could have in a plan, ranked, each with its price or with what stands
/// in its way.
///
///     let choices = Choices(occupancy, request)
///     choices.free.first    // the cheapest place that is free
///     choices.taken.first   // the place for which the least would have to go
struct Choices: Sendable {
  /// A free place, and what the whole plan would cost more with the request there.
  struct Free: Hashable, Sendable {
    let place: Int32
    let price: PlanCost
  }

  /// A place that others keep from the request: it is free when they are gone.
  struct Taken: Hashable, Sendable {
    let place: Int32
    /// Those that would have to go, and what follows them; of a full evening or round the lightest.
    let blockers: [Int]
    /// The weight of the blockers.
    let weight: Int
  }

  /// The free places, cheapest first; equals in order of their cells.
  private(set) var free: [Free] = []
  /// The others, those with the least to turn out first; equals in order of their cells.
  private(set) var taken: [Taken] = []
  /// The places that are of no use whoever goes, in order: what must come before the request stands
  /// too late, nowhere or in the way, or nothing may be held there.
  private(set) var barred: [Int32] = []

  /// The places of a request that stands nowhere.
  ///
  /// - Complexity: O(places · (rounds · rooms + log places)).
  init(_ occupancy: Occupancy, _ request: Int) {
    var survey = Survey(occupancy, request)
    for index in occupancy.grid.range(of: request) { survey.look(at: index) }
    free = survey.free.sorted { ($0.price, $0.place) < ($1.price, $1.place) }
    taken = survey.taken.sorted(by: <).map { entry in
      Taken(
        place: entry.place, blockers: Array(survey.blockers[entry.blockers]), weight: entry.weight)
    }
    barred = survey.barred
  }
}

/// Looks at the places of a request in order, and finds out only once what they have in common:
/// which sessions of a round share people with it, whether an evening comes too soon or too late.
private struct Survey {
  private let occupancy: Occupancy
  private let request: Int
  private let rounds: Int
  /// What must come before the request, and before that.
  private let earlier: [Int]
  private(set) var free: [Choices.Free] = []
  private(set) var taken: [Entry] = []
  private(set) var barred: [Int32] = []
  /// The blockers of all places that are taken, one place after another.
  private(set) var blockers: [Int] = []

  /// The evening that is looked at, and its first slot.
  private var evening = -1
  private var firstSlot = 0
  private var isFull = false
  /// Whether all that must come before the request stands early enough.
  private var isPreceded = false
  /// What must follow the request and stands too early.
  private var followers: [Int] = []
  /// By round: the sessions that share people with the request, in order of their rooms.
  private var sharing: [[Int]]

  /// A place that others keep from the request.
  struct Entry {
    let weight: Int
    let place: Int32
    /// Where in the list of all they stand.
    let blockers: Range<Int>

    static func < (one: Self, other: Self) -> Bool {
      (one.weight, one.blockers.count, one.place) < (
        other.weight, other.blockers.count, other.place
      )
    }
  }

  init(_ occupancy: Occupancy, _ request: Int) {
    self.occupancy = occupancy
    self.request = request
    let grid = occupancy.grid
    rounds = grid.duration[request]
    sharing = Array(repeating: [], count: grid.rounds)
    var all = [request]
    var position = 0
    while position < all.count {
      for link in grid.before[all[position]] where !all.contains(link.request) {
        all.append(link.request)
      }
      position += 1
    }
    earlier = Array(all.dropFirst())
  }

  /// Looks at the place that stands at an index of the grid's places.
  mutating func look(at index: Int) {
    let grid = occupancy.grid
    let place = Int(grid.cells[index])
    let first = grid.slot(place)
    if first < firstSlot || first >= firstSlot + grid.rounds || evening < 0 {
      enter(grid.evening(place))
    }
    if isFree(place, first) {
      let price = PlanCost(
        moved: grid.moveCost(request, to: place),
        wishes: occupancy.wishes(request, at: place, price: Int(grid.prices[index])))
      free.append(Choices.Free(place: Int32(place), price: price))
      return
    }
    let start = blockers.count
    guard isPreceded, addBlockers(place, first) else {
      blockers.removeLast(blockers.count - start)
      return barred.append(Int32(place))
    }
    let weight = blockers[start...].reduce(0) { $0 + grid.weight[$1] }
    taken.append(
      Entry(weight: weight, place: Int32(place), blockers: start..<blockers.count))
  }

  /// Notes what the places of an evening have in common.
  private mutating func enter(_ evening: Int) {
    let grid = occupancy.grid
    self.evening = evening
    firstSlot = evening * grid.rounds
    isFull = occupancy.isFull(evening)
    let day = grid.day[evening]
    isPreceded = grid.before[request].allSatisfy { link in
      occupancy.isPlaced(link.request)
        && grid.day[occupancy.evening(link.request)] + link.days <= day
    }
    followers.removeAll(keepingCapacity: true)
    for link in grid.after[request]
    where occupancy.isPlaced(link.request)
      && day + link.days > grid.day[occupancy.evening(link.request)]
    {
      followers.append(link.request)
    }
    for round in 0..<grid.rounds { share(round) }
  }

  private mutating func share(_ round: Int) {
    let grid = occupancy.grid
    let first = (firstSlot + round) * grid.rooms
    sharing[round].removeAll(keepingCapacity: true)
    for cell in first..<(first + grid.rooms) {
      let other = Int(occupancy.occupant[cell])
      if other >= 0, grid.sharesPeople(request, other) { sharing[round].append(other) }
    }
  }

  private func isFree(_ place: Int, _ first: Int) -> Bool {
    guard !isFull, isPreceded, followers.isEmpty else { return false }
    for round in 0..<rounds
    where occupancy.occupant[place + round * occupancy.grid.rooms] >= 0
      || !sharing[first + round - firstSlot].isEmpty || occupancy.isFull(slot: first + round)
    {
      return false
    }
    return true
  }

  /// Adds who must go for the request to fit at a place; false when that would not help.
  private mutating func addBlockers(_ place: Int, _ first: Int) -> Bool {
    let (grid, start) = (occupancy.grid, blockers.count)
    for round in 0..<rounds {
      add(Int(occupancy.occupant[place + round * grid.rooms]), since: start)
      for other in sharing[first + round - firstSlot] { add(other, since: start) }
    }
    for other in followers { add(other, since: start) }
    for slot in first..<(first + rounds) where occupancy.isFull(slot: slot) {
      let cells = (slot * grid.rooms)..<((slot + 1) * grid.rooms)
      guard addLightest(of: cells, since: start, where: { $0.takes($1, slot: slot) })
      else { return false }
    }
    if isFull {
      let (first, evening) = (evening * grid.cellsAnEvening, evening)
      let cells = first..<(first + grid.cellsAnEvening)
      guard addLightest(of: cells, since: start, where: { $0.evening($1) == evening })
      else { return false }
    }
    return addLater(since: start)
  }

  private mutating func add(_ other: Int, since start: Int) {
    if other >= 0, !blockers[start...].contains(other) { blockers.append(other) }
  }

  /// Adds the lightest session in some cells, where none that goes already is there; false when
  /// nothing there could go.
  private mutating func addLightest(
    of cells: Range<Int>, since start: Int, where isThere: (Occupancy, Int) -> Bool
  ) -> Bool {
    let grid = occupancy.grid
    if blockers[start...].contains(where: { isThere(occupancy, $0) }) { return true }
    var least = -1
    for cell in cells {
      let other = Int(occupancy.occupant[cell])
      guard other >= 0, !earlier.contains(other) else { continue }
      if least < 0 || (grid.weight[other], other) < (grid.weight[least], least) { least = other }
    }
    if least >= 0 { blockers.append(least) }
    return least >= 0
  }

  /// Adds what follows those that go; false when that is what must come before the request.
  private mutating func addLater(since start: Int) -> Bool {
    var position = start
    while position < blockers.count {
      for link in occupancy.grid.after[blockers[position]] where occupancy.isPlaced(link.request) {
        add(link.request, since: start)
      }
      position += 1
    }
    return earlier.isEmpty || !blockers[start...].contains(where: earlier.contains)
  }
}
