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
///     explaining.outcome(for: request)   // .clash(…), or .fits when it can be added after all
public struct Explaining {
  private let season: Season
  private let grid: Grid
  private let encoding: Encoding
  private let plan: [Int32]
  private let patience: Patience

  /// What was found out about a request that a plan leaves out.
  public enum Outcome: Hashable, Sendable {
    /// It cannot be added, and why.
    case clash(Explanation)
    /// It can be added when others move.
    case fits
    /// It was not found out: a question took more conflicts than it may.
    case unknown

    /// Why it cannot be added, where that is known.
    public var explanation: Explanation? {
      if case .clash(let explanation) = self { explanation } else { nil }
    }
  }

  /// The conflicts that a question may take, unless somebody says otherwise: about a second.
  public static let usualConflicts = 20_000

  /// Explains what a plan leaves out.
  ///
  /// - Parameters:
  ///   - season: what was planned.
  ///   - plan: a plan of it that breaks nothing.
  ///   - conflicts: how many conflicts a question may take. Each request that is not found out
  ///     halves that for those asked after it, and after fifty of them none is asked any more.
  /// - Throws: what makes the season unreadable as one.
  public init(
    _ season: Season, plan: Plan, conflicts: Int = usualConflicts
  ) throws(SeasonFault) {
    let grid = try Grid(season)
    self.season = season
    self.grid = grid
    self.plan = plan.map { $0.map { Int32(grid.cell($0)) } ?? -1 }
    encoding = Encoding(grid, around: self.plan)
    patience = Patience(conflicts)
  }

  /// Why a request cannot be added while all that is placed stays placed, anywhere.
  public func outcome(for request: Int) -> Outcome {
    if patience.isOver { return .unknown }
    do {
      guard let who = try who(request) else { return .fits }
      let facts = FactEncoding(season, grid, who)
      let what = try facts.irreducible(conflicts: patience.conflicts)
      return .clash(Explanation(request: request, who: who, what: what))
    } catch {
      patience.lose()
      return .unknown
    }
  }

  /// Whether a request is known to fit when others move.
  func fits(_ request: Int) -> Bool {
    do { return try who(request) == nil } catch { return false }
  }

  /// A smallest set, by leaving out, of requests that cannot all be placed; nil when it fits.
  private func who(_ request: Int) throws(GaveUp) -> [Int]? {
    encoding.open(request)
    guard let found = try core(with: request) else { return nil }
    let own = encoding.placed[request]
    let rest = try leastCore(found.filter { $0 != own }) { rest throws(GaveUp) in
      try clashes([own] + rest) ? encoding.clauses.needed(of: rest) : nil
    }
    let members = Set([own] + rest)
    return plan.indices.filter { encoding.isOpened($0) && members.contains(encoding.placed[$0]) }
  }

  /// Opened requests that cannot all be placed with one; nil when all of the plan can.
  private func core(with request: Int) throws(GaveUp) -> [Literal]? {
    while true {
      let settled = plan.indices.filter { plan[$0] >= 0 && !encoding.isOpened($0) }
      let opened = plan.indices.filter {
        encoding.isOpened($0) && (plan[$0] >= 0 || $0 == request)
      }.map { encoding.placed[$0] }
      guard try clashes(opened + settled.map { encoding.stays[$0] }) else { return nil }
      let guilty = settled.filter { encoding.clauses.isNeeded(encoding.stays[$0]) }
      if guilty.isEmpty { return encoding.clauses.needed(of: opened) }
      for other in guilty { encoding.open(other) }
    }
  }

  private func clashes(_ assumptions: [Literal]) throws(GaveUp) -> Bool {
    switch encoding.solve(assuming: assumptions, conflicts: patience.conflicts) {
    case .possible: return false
    case .impossible: return true
    case .unknown: throw GaveUp()
    }
  }

  /// How many conflicts a question may take.
  private final class Patience {
    private(set) var conflicts: Int
    private var lost = 0

    /// Whether nothing more is asked: of a season in which so many were not found out, that would
    /// take for ever.
    var isOver: Bool { lost >= 50 }

    init(_ conflicts: Int) { self.conflicts = max(0, conflicts) }

    /// Half of it is lost, as long as there is much.
    func lose() {
      conflicts = max(min(conflicts, 100), conflicts / 2)
      lost += 1
    }
  }
}

/// A question took more conflicts than it may.
struct GaveUp: Error {}

/// Leaves out of a set what is not needed for it to clash, one by one, from the end.
///
/// - Parameters:
///   - set: what clashes.
///   - clash: what of some members clashes; nil when they can all hold.
/// - Returns: members that clash, and no longer do without any one of them.
/// - Throws: what `clash` throws.
func leastCore(
  _ set: [Literal], clash: ([Literal]) throws(GaveUp) -> [Literal]?
) throws(GaveUp) -> [Literal] {
  var (kept, open) = ([Literal](), set)
  while let candidate = open.popLast() {
    if let rest = try clash(kept + open) {
      // What is known to be needed is needed in the smaller set too.
      let needed = Set(rest)
      open = open.filter(needed.contains)
    } else {
      kept.append(candidate)
    }
  }
  return kept
}
