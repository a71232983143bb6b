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

  /// A place that others keep from the request.
  struct Taken: Hashable, Sendable {
    let place: Int32
    let blockers: [Int]
    /// The weight of the blockers, and how many they are.
    let weight: Int
  }

  /// The free places, cheapest first; equals in order of their cells.
  private(set) var free: [Free] = []
  /// The others, those with the least to turn out first; equals in order of their cells.
  private(set) var taken: [Taken] = []

  /// The places of a request that stands nowhere.
  ///
  /// - Complexity: O(places · (rounds · rooms + log places)).
  init(_ occupancy: Occupancy, _ request: Int) {
    let grid = occupancy.grid
    for index in grid.range(of: request) {
      let place = Int(grid.cells[index])
      if occupancy.fits(request, at: place) {
        let price = PlanCost(
          moved: grid.moveCost(request, to: place),
          wishes: occupancy.wishes(request, at: place, price: Int(grid.prices[index])))
        free.append(Free(place: Int32(place), price: price))
      } else {
        let blockers = occupancy.blockers(of: request, at: place)
        let weight = blockers.reduce(0) { $0 + grid.weight[$1] }
        taken.append(Taken(place: Int32(place), blockers: blockers, weight: weight))
      }
    }
    free.sort { ($0.price, $0.place) < ($1.price, $1.place) }
    taken.sort {
      ($0.weight, $0.blockers.count, $0.place) < ($1.weight, $1.blockers.count, $1.place)
    }
  }
}
