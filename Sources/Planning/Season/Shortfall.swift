/// Which of those that a plan leaves out account for what it costs more than is proven.
///
/// What a plan leaves out weighs the bound of a ``Minimum``, and besides that the remaining weight
/// of every wish that the plan breaks: no more and no less. So a plan that leaves out too much
/// breaks such a wish; and only when one of those who break it is placed can the plan become the
/// best there is.
struct Shortfall: Sendable {
  /// What a wish is about.
  enum Wish: Hashable, Sendable {
    /// That a request is placed.
    case request(Int)
    /// That fewer than so many wishes of a core are broken.
    case counter(Int, below: Int)
  }

  /// By core, in the order in which they were found: the wishes that it counts, each a request's
  /// or an earlier core's.
  private let cores: [[Wish]]
  /// The wishes that have weight left.
  private let wishes: [Wish]
  /// By core: how many of its wishes are broken.
  private var broken: [Int]
  /// Those who account for it, and whether a request is one of them.
  private var guilty: [Int] = []
  private var isGuilty: [Bool]

  /// What wishes with weight left, and the cores that some of them count, ask of so many requests.
  init(_ wishes: [Wish], cores: [[Wish]], requests: Int) {
    (self.wishes, self.cores) = (wishes, cores)
    broken = Array(repeating: 0, count: cores.count)
    isGuilty = Array(repeating: false, count: requests)
  }

  /// Those left out, in no order that means anything, of whom one must be placed in a better plan;
  /// none when there is no better plan.
  mutating func guilty(in occupancy: Occupancy) -> [Int] {
    for request in guilty { isGuilty[request] = false }
    guilty.removeAll(keepingCapacity: true)
    for number in cores.indices {
      broken[number] = 0
      for wish in cores[number] where isBroken(wish, in: occupancy) { broken[number] += 1 }
    }
    for wish in wishes where isBroken(wish, in: occupancy) { accuse(wish, in: occupancy) }
    return guilty
  }

  private func isBroken(_ wish: Wish, in occupancy: Occupancy) -> Bool {
    switch wish {
    case .request(let request): !occupancy.isPlaced(request)
    case .counter(let number, let least): broken[number] >= least
    }
  }

  private mutating func accuse(_ wish: Wish, in occupancy: Occupancy) {
    switch wish {
    case .request(let request):
      guard !isGuilty[request] else { return }
      isGuilty[request] = true
      guilty.append(request)
    case .counter(let number, _):
      for wish in cores[number] where isBroken(wish, in: occupancy) {
        accuse(wish, in: occupancy)
      }
    }
  }
}
