/// Why a request cannot be added to a plan: who clashes, and over what.
///
/// Take any one request out of `who` and the others can all be placed; take any one fact out of
/// `what` and all of `who` can. Both were checked member by member.
public struct Explanation: Hashable, Sendable {
  /// The request that asks.
  public let request: Int
  /// The requests that cannot all be placed, itself among them, ascending.
  public let who: [Int]
  /// The facts that make it so.
  public let what: [Fact]

  /// A fact of a season that a plan must respect.
  public enum Fact: Hashable, Sendable {
    /// A request may not come before a day: which of its limits.
    case after(request: Int, limit: Int)
    /// A request may not come after a day: which of its limits.
    case before(request: Int, limit: Int)
    /// When a request's papers are ready, and how long before the evening they are due.
    case papers(request: Int)
    /// When the presidium meets, and how long before the evening that must be.
    case presidium(request: Int)
    /// What else forbids some places: which of the request's bans.
    case ban(request: Int, ban: Int)
    /// A request is pinned.
    case pin(request: Int)
    /// A request needs more seats than a room has.
    case capacity(request: Int)
    /// A request needs something that a room lacks.
    case equipment(request: Int)
    /// A request is public.
    case isPublic(request: Int)
    /// A request lasts so long.
    case duration(request: Int)
    /// An evening is closed.
    case closed(evening: Int)
    /// An evening has a greatest number of sessions.
    case maxSessions(evening: Int)
    /// A round of an evening has a greatest number of sessions at once.
    case parallel(evening: Int)
    /// A room is closed on an evening.
    case roomClosed(room: Int, evening: Int)
    /// A holder is away on an evening.
    case away(holder: Int, evening: Int)
    /// A holder can be in one place at a time.
    case holder(Int)
    /// A spokesperson can be in one place at a time.
    case spokesperson(String)
    /// A request comes so many days after another: which chain.
    case chain(Int)
  }
}

/// Finds out why requests cannot be added to a plan.
///
///     let explaining = try Explaining(season, plan: plan)
///     explaining.explanation(of: request)   // nil when it can be added after all
public struct Explaining {
  private let season: Season
  private let grid: Grid
  private let encoding: Encoding
  private let plan: [Int32]

  /// Explains what a plan leaves out.
  ///
  /// - Parameters:
  ///   - season: what was planned.
  ///   - plan: a plan of it that breaks nothing.
  /// - Throws: what makes the season unreadable as one.
  public init(_ season: Season, plan: Plan) throws(SeasonFault) {
    let grid = try Grid(season)
    self.init(season, grid, plan: plan.map { $0.map { Int32(grid.cell($0)) } ?? -1 })
  }

  /// Explains what a plan leaves out.
  init(_ season: Season, _ grid: Grid, plan: [Int32]) {
    self.season = season
    self.grid = grid
    self.plan = plan
    encoding = Encoding(grid, around: plan)
  }

  /// Why a request cannot be added while all that is placed stays placed, anywhere.
  ///
  /// Nil when it can; the encoding then has found how.
  public func explanation(of request: Int) -> Explanation? {
    guard let who = who(request) else { return nil }
    let facts = FactEncoding(season, grid, who)
    return Explanation(request: request, who: who, what: facts.irreducible())
  }

  /// A smallest set, by leaving out, of requests that cannot all be placed.
  func who(_ request: Int) -> [Int]? {
    encoding.open(request)
    var core: [Literal] = []
    while true {
      let settled = plan.indices.filter { plan[$0] >= 0 && !encoding.isOpened($0) }
      let opened = plan.indices.filter {
        encoding.isOpened($0) && (plan[$0] >= 0 || $0 == request)
      }
      let assumptions = opened.map { encoding.placed[$0] } + settled.map { encoding.stays[$0] }
      guard encoding.solve(assuming: assumptions) == .impossible else { return nil }
      let guilty = settled.filter { encoding.clauses.isNeeded(encoding.stays[$0]) }
      if guilty.isEmpty {
        core = encoding.clauses.needed(of: opened.map { encoding.placed[$0] })
        break
      }
      for other in guilty { encoding.open(other) }
    }
    let own = encoding.placed[request]
    core =
      [own]
      + leastCore(core.filter { $0 != own }) { rest in
        encoding.solve(assuming: [own] + rest) == .impossible
          ? encoding.clauses.needed(of: rest) : nil
      }
    let members = Set(core)
    return plan.indices.filter { encoding.isOpened($0) && members.contains(encoding.placed[$0]) }
  }
}

/// Leaves out of a set what is not needed for it to clash, one by one, from the end.
///
/// - Parameters:
///   - set: what clashes.
///   - clash: what of some members clashes; nil when they can all hold.
/// - Returns: members that clash, and no longer do without any one of them.
func leastCore(_ set: [Literal], clash: ([Literal]) -> [Literal]?) -> [Literal] {
  var (kept, open) = ([Literal](), set)
  while let candidate = open.popLast() {
    if let rest = clash(kept + open) {
      // What is known to be needed is needed in the smaller set too.
      let needed = Set(rest)
      open = open.filter(needed.contains)
    } else {
      kept.append(candidate)
    }
  }
  return kept
}
