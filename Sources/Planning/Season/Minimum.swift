/// The least weight of wishes that a season's clauses must break, found from below.
///
/// Each set of wishes that clash (a core) raises the bound by its least weight; from then on one of
/// them may be broken, and a counter guards that not two are. When the rest can hold together, the
/// plan that shows it is the best there is. This is the algorithm OLL of Antonio Morgado, Carmine
/// Dodaro and João Marques-Silva, "Core-guided MaxSAT with soft cardinality constraints", CP 2014,
/// https://doi.org/10.1007/978-3-319-10428-7_41, with the heaviest wishes first.
///
/// A request that is settled in the ``Encoding`` stays where it is, at no price, until it turns up
/// in a core: then it is opened and brings wishes of its own.
struct Minimum {
  let encoding: Encoding
  /// No plan breaks wishes of less weight.
  private(set) var bound = 0
  private var order: [Literal] = []
  private var weight: [Literal: Int] = [:]
  /// The outputs of each counter, and which output of which a literal denies.
  private var counters: [[Literal]] = []
  private var counterOf: [Literal: (counter: Int, output: Int)] = [:]
  private var stratum = Int.max
  /// The wishes that a request brings when it is opened.
  private let wishes: (Int) -> [(literal: Literal, weight: Int)]

  /// A wish that a literal holds, and what it weighs.
  typealias Wish = (literal: Literal, weight: Int)

  /// How a step ended.
  enum Outcome: Equatable {
    /// The plan that the encoding found is the best.
    case best
    /// The encoding found a plan, perhaps not the best.
    case plan
    /// The bound was raised, or a request opened.
    case raised
    /// The conflicts that were allowed did not suffice.
    case unknown
    /// The clauses cannot hold whatever is broken.
    case impossible
  }

  /// The least weight of the wishes of all requests that are opened, now or later.
  init(_ encoding: Encoding, wishes: @escaping (Int) -> [Wish]) {
    self.encoding = encoding
    self.wishes = wishes
    for request in 0..<encoding.grid.count where encoding.isOpened(request) {
      for wish in wishes(request) { add(wish) }
    }
  }

  /// Adds a wish; one that is there already grows heavier.
  mutating func add(_ wish: Wish) {
    guard wish.weight > 0 else { return }
    if let known = weight[wish.literal] {
      weight[wish.literal] = known + wish.weight
    } else {
      weight[wish.literal] = wish.weight
      order.append(wish.literal)
    }
  }

  /// Asks once more, and learns from the answer.
  mutating func step(conflicts: Int) -> Outcome {
    let settled = (0..<encoding.grid.count)
      .filter { !encoding.isOpened($0) && encoding.stays[$0] != 0 }
    let wished = order.filter { weight[$0, default: 0] >= stratum }
    let assumptions = wished + settled.map { encoding.stays[$0] }
    switch encoding.solve(assuming: assumptions, conflicts: conflicts) {
    case .unknown: return .unknown
    case .possible:
      let heaviest = order.map { weight[$0, default: 0] }.filter { $0 < stratum }.max() ?? 0
      if heaviest == 0 { return .best }
      stratum = heaviest
      return .plan
    case .impossible: return learn(assumptions, settled)
    }
  }

  private mutating func learn(_ assumptions: [Literal], _ settled: [Int]) -> Outcome {
    let guilty = settled.filter { encoding.clauses.isNeeded(encoding.stays[$0]) }
    if !guilty.isEmpty {
      for request in guilty { open(request) }
      return .raised
    }
    let core = encoding.clauses.needed(of: assumptions)
    guard !core.isEmpty else { return .impossible }
    relax(shrink(core))
    return .raised
  }

  private mutating func open(_ request: Int) {
    guard !encoding.isOpened(request) else { return }
    let before = encoding.placed
    encoding.open(request)
    for other in 0..<encoding.grid.count where before[other] == 0 && encoding.isOpened(other) {
      for wish in wishes(other) { add(wish) }
    }
  }

  /// Leaves out what a core does not need, as far as that is quickly seen.
  private func shrink(_ core: [Literal]) -> [Literal] {
    var core = core
    var position = 0
    while position < min(core.count, Self.mostTrials), core.count > 1 {
      var trial = core
      trial.remove(at: position)
      if Self.clash(trial, encoding) {
        core = encoding.clauses.needed(of: trial)
        // What stood before the position was needed then, and is needed still.
      } else {
        position += 1
      }
    }
    return core
  }

  /// So many that a core seems to need are enough.
  private static let mostTrials = 60

  /// Whether some literals are quickly seen to clash.
  ///
  /// Where they do not, finding everyone a place would take longer than a smaller core saves, so
  /// the answer is not awaited.
  private static func clash(_ literals: [Literal], _ encoding: Encoding) -> Bool {
    encoding.solve(assuming: literals, conflicts: 10, decisions: 20) == .impossible
  }

  /// One of the core's wishes may be broken at the price of the lightest; two may not.
  private mutating func relax(_ core: [Literal]) {
    let least = core.map { weight[$0, default: 0] }.min() ?? 0
    bound += least
    for literal in core {
      weight[literal, default: 0] -= least
      // What is left of its weight may turn up in other cores: the next output grows with each.
      guard let (number, output) = counterOf[literal] else { continue }
      if output + 1 < counters[number].count {
        let further = -counters[number][output + 1]
        counterOf[further] = (number, output + 1)
        add((further, least))
      }
    }
    guard core.count > 1 else {
      // What cannot hold in any case need not be asked again.
      return encoding.clauses.add(-core[0])
    }
    let counter = Totalizer(core.map { -$0 }, in: encoding.clauses)
    let second = -counter.outputs[1]
    counterOf[second] = (counters.count, 1)
    counters.append(counter.outputs)
    add((second, least))
  }

  /// Opens more requests: a question that is hard to answer as long as most stay where they are may
  /// be easy when they need not.
  mutating func widen() {
    let settled = (0..<encoding.grid.count).filter { !encoding.isOpened($0) }
    var places = 0
    for request in settled where places < Self.widest {
      places += encoding.grid.range(of: request).count
      open(request)
    }
  }

  /// So many places at once, or a few more: some hundredths of a second.
  private static let widest = 60_000

  /// Whether a literal is still wished for: in every best plan it holds.
  func isWished(_ literal: Literal) -> Bool { weight[literal, default: 0] > 0 }

  /// States as facts what must hold in every best plan, after the best was found.
  func settle() {
    for literal in order where weight[literal, default: 0] > 0 { encoding.clauses.add(literal) }
  }
}
