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
    let grid = occupancy.grid
    let earlier = Self.all(from: [request]) { grid.before[$0] }.dropFirst()
    for index in grid.range(of: request) {
      let place = Int(grid.cells[index])
      if occupancy.fits(request, at: place) {
        let price = PlanCost(
          moved: grid.moveCost(request, to: place),
          wishes: occupancy.wishes(request, at: place, price: Int(grid.prices[index])))
        free.append(Free(place: Int32(place), price: price))
      } else if let blockers = Self.blockers(occupancy, request, place, earlier: earlier) {
        let weight = blockers.reduce(0) { $0 + grid.weight[$1] }
        taken.append(Taken(place: Int32(place), blockers: blockers, weight: weight))
      } else {
        barred.append(Int32(place))
      }
    }
    free.sort { ($0.price, $0.place) < ($1.price, $1.place) }
    taken.sort {
      ($0.weight, $0.blockers.count, $0.place) < ($1.weight, $1.blockers.count, $1.place)
    }
  }

  /// Who must go for a request to fit at a place; nil when that would not help.
  private static func blockers(
    _ occupancy: Occupancy, _ request: Int, _ place: Int, earlier: ArraySlice<Int>
  ) -> [Int]? {
    let (grid, evening) = (occupancy.grid, occupancy.grid.evening(place))
    for link in grid.before[request] {
      guard occupancy.isPlaced(link.request),
        grid.day[occupancy.evening(link.request)] + link.days <= grid.day[evening]
      else { return nil }
    }
    var blockers = occupancy.blockers(of: request, at: place)
    func addLightest(where isThere: (Int) -> Bool) -> Bool {
      if blockers.contains(where: isThere) { return true }
      let there = occupancy.sessions(on: evening).filter { isThere($0) && !earlier.contains($0) }
      guard let least = there.min(by: { (grid.weight[$0], $0) < (grid.weight[$1], $1) }) else {
        return false
      }
      blockers.append(least)
      return true
    }
    let first = grid.slot(place)
    for slot in first..<(first + grid.duration[request]) where occupancy.isFull(slot: slot) {
      guard addLightest(where: { occupancy.takes($0, slot: slot) }) else { return nil }
    }
    if occupancy.isFull(evening) {
      guard addLightest(where: { occupancy.evening($0) == evening }) else { return nil }
    }
    let gone = all(from: blockers) { grid.after[$0] }.filter(occupancy.isPlaced)
    return gone.contains(where: earlier.contains) ? nil : gone
  }

  /// Some requests, and all that a chain leads to from them.
  private static func all(from requests: [Int], _ links: (Int) -> [Grid.Link]) -> [Int] {
    var all = requests
    var position = 0
    while position < all.count {
      for link in links(all[position]) where !all.contains(link.request) {
        all.append(link.request)
      }
      position += 1
    }
    return all
  }
}
