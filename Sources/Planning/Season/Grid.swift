/// A season made ready for planning: every fact as a number, every request with the places that
/// its own facts allow.
///
///     let grid = try Grid(season)
///     grid.places(of: 0)          // the cells at which request 0 may begin, in ascending order
///
/// The cells of a season are its evenings, their rounds and in those the rooms, counted in that
/// order: `(evening · rounds + round) · rooms + room`. A place is the cell in which a session
/// begins; one of `d` rounds takes the cells `place + k · rooms` for `k < d`. A *slot* is a round
/// of an evening: `evening · rounds + round`.
///
/// The holders and spokespersons that a request must have are bits of its `hard` mask, those who
/// must or would like to come are bits of its `soft` mask; two sessions at one time may not share a
/// hard bit, and pay for each soft one.
struct Grid: Sendable {
  /// How many evenings, rounds an evening at most, rooms.
  let evenings: Int
  let rounds: Int
  let rooms: Int
  /// By evening: its day's number, its own rounds, the sessions it may have.
  let day: [Int]
  let roundsOf: [Int]
  let maxSessions: [Int]
  /// By slot: the sessions that it may have at once.
  let parallel: [Int]

  /// How many requests.
  let count: Int
  /// By request: rounds, and what leaving it out costs.
  let duration: [Int]
  let weight: [Int]

  /// Where each request's places begin in `cells` and `prices`; one entry more than requests.
  var start: [Int]
  /// The places of all requests, ascending within each.
  var cells: [Int32]
  /// What the wishes about date cost at that place.
  var prices: [Int32]

  /// Words of 64 bits a mask, and the masks of all requests one after another.
  let hardWords: Int
  let hard: [UInt64]
  let softWords: Int
  let soft: [UInt64]

  /// By request: what comes before and after it, at least so many days away.
  let before: [[Link]]
  let after: [[Link]]
  /// By request: what belongs on its evening, and what not at its time.
  let together: [[Int]]
  let apart: [[Int]]
  /// By request: where it was announced, or -1.
  let published: [Int32]
  /// Whether anything was announced.
  let isPublished: Bool

  let loadTarget: Int
  let weights: Season.Weights

  /// Another request in a chain.
  struct Link: Hashable, Sendable {
    let request: Int
    let days: Int
  }

  /// All cells of an evening.
  var cellsAnEvening: Int { rounds * rooms }
  /// All cells.
  var cellCount: Int { evenings * rounds * rooms }

  /// The evening of a place.
  func evening(_ place: Int) -> Int { place / cellsAnEvening }
  /// The slot of a place.
  func slot(_ place: Int) -> Int { place / rooms }
  /// The first round of a place, within its evening.
  func round(_ place: Int) -> Int { slot(place) % rounds }
  /// The room of a place.
  func room(_ place: Int) -> Int { place % rooms }

  /// The range of a request's places in `cells` and `prices`.
  func range(of request: Int) -> Range<Int> { start[request]..<start[request + 1] }

  /// The places of a request.
  func places(of request: Int) -> ArraySlice<Int32> { cells[range(of: request)] }

  /// Where in `cells` a place of a request stands; nil when the request may not have it.
  ///
  /// - Complexity: O(log places).
  func index(of place: Int, for request: Int) -> Int? {
    var (low, high) = (start[request], start[request + 1])
    while low < high {
      let middle = (low + high) / 2
      if Int(cells[middle]) < place { low = middle + 1 } else { high = middle }
    }
    return low < start[request + 1] && Int(cells[low]) == place ? low : nil
  }

  /// The same season with some places only: those for which an index into `cells` says so.
  func restricted(to isAllowed: (_ request: Int, _ index: Int) -> Bool) -> Grid {
    var grid = self
    grid.start = [0]
    (grid.cells, grid.prices) = ([], [])
    for request in 0..<count {
      for index in range(of: request) where isAllowed(request, index) {
        grid.cells.append(cells[index])
        grid.prices.append(prices[index])
      }
      grid.start.append(grid.cells.count)
    }
    return grid
  }

  /// The same season with a price on moves: so much a point.
  func charging(moves charge: Int) -> Grid {
    guard isPublished else { return self }
    var grid = self
    for request in 0..<count {
      for index in range(of: request) {
        grid.prices[index] += Int32(charge * moveCost(request, to: Int(cells[index])))
      }
    }
    return grid
  }

  /// What it costs that an announced session goes to a place; nothing for one not announced.
  func moveCost(_ request: Int, to place: Int) -> Int {
    let old = Int(published[request])
    guard old >= 0, old != place else { return 0 }
    if evening(old) != evening(place) { return weights.moveEvening }
    return slot(old) != slot(place) ? weights.moveRound : weights.moveRoom
  }

  /// Whether two sessions take some of the same rounds.
  func overlaps(_ one: Int, _ onePlace: Int, _ other: Int, _ otherPlace: Int) -> Bool {
    let (a, b) = (slot(onePlace), slot(otherPlace))
    return evening(onePlace) == evening(otherPlace) && a < b + duration[other]
      && b < a + duration[one]
  }

  /// Whether two requests share a holder or a spokesperson who must be there.
  func sharesPeople(_ one: Int, _ other: Int) -> Bool {
    for word in 0..<hardWords
    where hard[one * hardWords + word] & hard[other * hardWords + word] != 0 { return true }
    return false
  }

  /// A plan in the terms of the season.
  func plan(_ places: [Int32]) -> Plan {
    places.map { place in
      place < 0
        ? nil
        : Place(
          evening: evening(Int(place)), round: round(Int(place)), room: room(Int(place)))
    }
  }

  /// A place as the cell in which it begins; nil when the season has no such place.
  func cellIfThere(_ place: Place) -> Int? {
    (0..<evenings).contains(place.evening) && (0..<rounds).contains(place.round)
      && (0..<rooms).contains(place.room) ? cell(place) : nil
  }

  /// A place as the cell in which it begins.
  func cell(_ place: Place) -> Int {
    (place.evening * rounds + place.round) * rooms + place.room
  }
}
