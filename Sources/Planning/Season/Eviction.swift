/// Finds the place for a request whose sessions are the least trouble to turn out.
///
///     if let index = eviction.choose(request, in: occupancy, &random) {
///       eviction.blockers    // those that must go first, and what follows them
///     }
///
/// What the places of an evening or of one start have in common is found out once, and a place is
/// given up as soon as it is more trouble than the best so far.
struct Eviction: Sendable {
  /// By request: how much trouble it is to turn it out; more than 0.
  var trouble: [Int]
  /// Those that must go for the place that was chosen last.
  private(set) var blockers: [Int] = []

  /// Who must go for the place that is looked at, the first of them for any place of its start.
  private var going: [Int] = []
  private var isGoing: [Bool]
  private var ofStart = 0
  /// Their trouble, and that of those for any place of the start.
  private var sum = 0
  private var sumOfStart = 0

  /// The evening that is looked at: its first slot, whether the request may come there as far as
  /// what precedes it goes, and the trouble of an evening too late for what follows.
  private var evening = -1
  private var firstSlot = 0
  private var isPreceded = false
  private var squeeze = 0
  private var isFull = false

  /// Nobody is more trouble than they weigh.
  init(_ grid: Grid) {
    trouble = Self.weights(grid)
    isGoing = Array(repeating: false, count: grid.count)
  }

  /// Forgets who was trouble.
  mutating func forget(_ grid: Grid) { trouble = Self.weights(grid) }

  private static func weights(_ grid: Grid) -> [Int] { grid.weight.map { max(1, $0) } }

  /// The place that is the least trouble, chance deciding between equals, as an index of the grid's
  /// places; nil when there is none whoever goes.
  mutating func choose(
    _ request: Int, in occupancy: Occupancy, _ random: inout Randomness
  ) -> Int? {
    var (least, equals, choice) = (Int.max, 0, -1)
    var slot = -1
    evening = -1
    for index in occupancy.grid.range(of: request) {
      let place = Int(occupancy.grid.cells[index])
      let first = occupancy.grid.slot(place)
      if first != slot {
        slot = first
        if evening < 0 || slot >= firstSlot + occupancy.grid.rounds {
          enter(occupancy.grid.evening(place), request, occupancy)
        }
        begin(request, at: slot, occupancy)
      }
      guard isPreceded, sumOfStart <= least, look(request, at: place, occupancy, least),
        sum <= least
      else { continue }
      equals = sum == least ? equals + 1 : 1
      if sum < least || random.below(equals) == 0 {
        (least, choice) = (sum, index)
        blockers.removeAll(keepingCapacity: true)
        blockers.append(contentsOf: going)
      }
    }
    clear(to: 0)
    return choice < 0 ? nil : choice
  }

  /// Notes what the places of an evening have in common.
  private mutating func enter(_ evening: Int, _ request: Int, _ occupancy: Occupancy) {
    self.evening = evening
    firstSlot = evening * occupancy.grid.rounds
    isFull = occupancy.isFull(evening)
    let day = occupancy.grid.day[evening]
    isPreceded = true
    for link in occupancy.grid.before[request]
    where !occupancy.isPlaced(link.request)
      || occupancy.grid.day[occupancy.evening(link.request)] + link.days > day
    {
      isPreceded = false
    }
    squeeze = 0
    for link in occupancy.grid.after[request] {
      guard let last = occupancy.grid.places(of: link.request).last else { continue }
      let latest = occupancy.grid.day[occupancy.grid.evening(Int(last))] - link.days
      if day > latest { squeeze += trouble[link.request] }
    }
  }

  /// Notes who must go for any place of a start: those with the same people, and what would follow
  /// too early.
  private mutating func begin(_ request: Int, at slot: Int, _ occupancy: Occupancy) {
    clear(to: 0)
    sum = squeeze
    guard isPreceded else { return }
    let rooms = occupancy.grid.rooms
    for round in slot..<(slot + occupancy.grid.duration[request])
    where occupancy.isBusy(request, slot: round) {
      for cell in (round * rooms)..<((round + 1) * rooms) {
        let other = Int(occupancy.occupant[cell])
        if other >= 0, occupancy.grid.sharesPeople(request, other) { add(other) }
      }
    }
    let day = occupancy.grid.day[evening]
    for link in occupancy.grid.after[request]
    where occupancy.isPlaced(link.request)
      && day + link.days > occupancy.grid.day[occupancy.evening(link.request)]
    {
      add(link.request)
    }
    (ofStart, sumOfStart) = (going.count, sum)
  }

  /// Notes who must go for one place; false when that would not help, or is too much trouble.
  private mutating func look(
    _ request: Int, at place: Int, _ occupancy: Occupancy, _ least: Int
  ) -> Bool {
    clear(to: ofStart)
    sum = sumOfStart
    var cell = place
    for _ in 0..<occupancy.grid.duration[request] {
      let other = Int(occupancy.occupant[cell])
      if other >= 0 { add(other) }
      cell += occupancy.grid.rooms
    }
    guard sum <= least, makeRoom(request, at: place, occupancy) else { return false }
    addFollowers(occupancy)
    // What must come before a request cannot make way for it.
    for link in occupancy.grid.before[request] where isGoing[link.request] { return false }
    return true
  }

  /// Adds the least trouble from an evening, or a round of it, that is full without those who go;
  /// false when nothing there could go.
  private mutating func makeRoom(
    _ request: Int, at place: Int, _ occupancy: Occupancy
  ) -> Bool {
    let first = occupancy.grid.slot(place)
    for slot in first..<(first + occupancy.grid.duration[request])
    where occupancy.isFull(slot: slot) {
      if going.contains(where: { occupancy.takes($0, slot: slot) }) { continue }
      let rooms = occupancy.grid.rooms
      guard addLeast(in: (slot * rooms)..<((slot + 1) * rooms), occupancy) else { return false }
    }
    if isFull, !going.contains(where: { occupancy.evening($0) == evening }) {
      let cells = occupancy.grid.cellsAnEvening
      return addLeast(in: (evening * cells)..<((evening + 1) * cells), occupancy)
    }
    return true
  }

  /// Adds the session in some cells that is the least trouble.
  private mutating func addLeast(in cells: Range<Int>, _ occupancy: Occupancy) -> Bool {
    var least = -1
    for cell in cells {
      let other = Int(occupancy.occupant[cell])
      if other >= 0, least < 0 || trouble[other] < trouble[least] { least = other }
    }
    if least >= 0 { add(least) }
    return least >= 0
  }

  /// What follows a session that goes, goes with it.
  private mutating func addFollowers(_ occupancy: Occupancy) {
    var position = 0
    while position < going.count {
      for link in occupancy.grid.after[going[position]] where occupancy.isPlaced(link.request) {
        add(link.request)
      }
      position += 1
    }
  }

  private mutating func add(_ other: Int) {
    guard !isGoing[other] else { return }
    isGoing[other] = true
    going.append(other)
    sum += trouble[other]
  }

  /// Takes those back that were added since so many.
  private mutating func clear(to count: Int) {
    while going.count > count { isGoing[going.removeLast()] = false }
  }
}
