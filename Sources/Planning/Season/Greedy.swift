/// The first plan: each request at its cheapest free place, those with the fewest places first.
enum Greedy {
  /// A plan that breaks nothing.
  ///
  /// - Complexity: O(places of all requests).
  static func plan(_ grid: Grid) -> Occupancy {
    var occupancy = Occupancy(grid)
    let few = (0..<grid.count).sorted {
      (grid.range(of: $0).count, $0) < (grid.range(of: $1).count, $1)
    }
    if grid.isPublished {
      place(few.filter { grid.published[$0] >= 0 }, whereAnnounced: &occupancy)
    }
    for request in few { place(request, &occupancy) }
    return occupancy
  }

  /// What was announced stays where it is, as far as it can; what comes first in a chain, first.
  private static func place(_ requests: [Int], whereAnnounced occupancy: inout Occupancy) {
    let grid = occupancy.grid
    let inOrder = requests.sorted {
      (grid.published[$0], $0) < (grid.published[$1], $1)
    }
    for request in inOrder {
      let place = Int(grid.published[request])
      guard let index = grid.index(of: place, for: request), occupancy.fits(request, at: place)
      else { continue }
      occupancy.put(request, index: index)
    }
  }

  /// Completes a plan that may break the order of chains, which loses what does.
  static func completed(_ grid: Grid, _ places: [Int32]) -> Occupancy {
    var occupancy = standing(grid, places)
    for request in 0..<grid.count { place(request, &occupancy) }
    return occupancy
  }

  /// As much of a plan as breaks nothing.
  static func standing(_ grid: Grid, _ places: [Int32]) -> Occupancy {
    var occupancy = Occupancy(grid)
    for request in 0..<grid.count { put(request, places, &occupancy) }
    return occupancy
  }

  private static func put(_ request: Int, _ places: [Int32], _ occupancy: inout Occupancy) {
    guard places[request] >= 0, !occupancy.isPlaced(request) else { return }
    for link in occupancy.grid.before[request] { put(link.request, places, &occupancy) }
    let place = Int(places[request])
    guard let index = occupancy.grid.index(of: place, for: request),
      occupancy.fits(request, at: place)
    else { return }
    occupancy.put(request, index: index)
  }

  private static func place(_ request: Int, _ occupancy: inout Occupancy) {
    let grid = occupancy.grid
    guard !occupancy.isPlaced(request) else { return }
    for link in grid.before[request] { place(link.request, &occupancy) }
    var best = (index: -1, cost: Int.max)
    for index in grid.range(of: request) where Int(grid.prices[index]) < best.cost {
      let place = Int(grid.cells[index])
      guard occupancy.fits(request, at: place) else { continue }
      let cost = occupancy.wishes(request, at: place, price: Int(grid.prices[index]))
      if cost < best.cost { best = (index, cost) }
    }
    if best.index >= 0 { occupancy.put(request, index: best.index) }
  }
}
