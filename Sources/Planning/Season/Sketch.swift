/// A plan under someone's hands: looked at and changed one session at a time, each change costed at
/// once.
///
///     var sketch = try Sketch(season, plan: plan)
///     sketch.take(request)
///     sketch.choices(of: request).first    // the cheapest place that is free
///     sketch.put(request, at: place)       // false when that breaks something
public struct Sketch: Sendable {
  private let grid: Grid
  private var occupancy: Occupancy

  /// A place for a request, with its price or with what stands in its way.
  public struct Choice: Hashable, Sendable {
    /// The place.
    public let place: Place
    /// What the plan would cost more; nil where the place is taken.
    public let price: PlanCost?
    /// Those who would have to go first.
    public let blockers: [Int]
  }

  /// A plan to work on, without what breaks something in it.
  ///
  /// - Throws: what makes the season unreadable as one.
  public init(_ season: Season, plan: Plan) throws(SeasonFault) {
    grid = try Grid(season)
    let known = plan.prefix(grid.count).map { [grid] place in
      Int32(place.flatMap(grid.cellIfThere) ?? -1)
    }
    occupancy = Greedy.standing(
      grid, known + Array(repeating: -1, count: grid.count - known.count))
  }

  /// What it costs as it stands.
  public var cost: PlanCost { occupancy.cost }

  /// The plan as it stands.
  public var plan: Plan { grid.plan(occupancy.place) }

  /// Puts a request that stands nowhere at a place; false, and nothing done, when that breaks
  /// something.
  @discardableResult
  public mutating func put(_ request: Int, at place: Place) -> Bool {
    guard let cell = grid.cellIfThere(place), !occupancy.isPlaced(request),
      let index = grid.index(of: cell, for: request), occupancy.fits(request, at: cell)
    else { return false }
    occupancy.put(request, index: index)
    return true
  }

  /// Takes a request away from where it stands, with what must follow it.
  public mutating func take(_ request: Int) {
    guard occupancy.isPlaced(request) else { return }
    for link in grid.after[request] { take(link.request) }
    occupancy.take(request)
  }

  /// Every place that a request which stands nowhere could have: the free ones first, cheapest
  /// first, then those that others keep from it, the least weight to turn out first.
  ///
  /// - Complexity: O(places · (rounds · rooms + log places)).
  public func choices(of request: Int) -> [Choice] {
    let choices = Choices(occupancy, request)
    func place(_ cell: Int32) -> Place {
      Place(
        evening: grid.evening(Int(cell)), round: grid.round(Int(cell)), room: grid.room(Int(cell)))
    }
    return choices.free.map { Choice(place: place($0.place), price: $0.price, blockers: []) }
      + choices.taken.map { Choice(place: place($0.place), price: nil, blockers: $0.blockers) }
  }
}
