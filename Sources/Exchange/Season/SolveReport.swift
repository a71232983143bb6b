public import Planning
public import Wording

/// What came of planning a season: the plan, what it costs, and what is proven of it.
///
/// As JSON, keys in order of the alphabet:
///
///     allPlacedMs    when as much was placed as in the end; null without a clock
///     assign         [place?], one for each request; a place is [evening, first round, room]
///     bound          [Int] by level: no plan costs less, given the levels before it
///     cost           [Int] by level: what is left out, what was moved, wishes
///     explain?       [{ request: id, outcome: clash | fits | unknown, who: [id]?, what: [fact] }],
///                    for the requests that are left out; who is null where it could be added
///                    after all (fits), and where it was not found out in time (unknown)
///     firstPlanMs    when there was a plan; null without a clock
///     instance       the season's name
///     proven         [Bool] by level: whether no plan costs less
///     provenMs       when all levels asked for were proven; null where they were not
///     steps          how many steps the search took
///
/// Times are milliseconds since the season was in memory, rounded to microseconds.
public struct SolveReport: Report, Sendable {
  private let season: Season
  private let progress: Solver.Progress
  private let wishes: WishCosts
  private let times: Times?
  private let reasons: [Reason]?
  private let words: any Words

  /// When what was reached, in microseconds since the season was in memory.
  public struct Times: Sendable {
    /// A plan.
    public var firstPlan: Int
    /// As much placed as in the end.
    public var allPlaced: Int
    /// The proof of all levels that were asked for.
    public var proven: Int?

    /// A first plan, and nothing more yet.
    public init(firstPlan: Int) { (self.firstPlan, allPlaced) = (firstPlan, firstPlan) }
  }

  /// Why a request is left out.
  public struct Reason: Sendable {
    /// The request.
    let request: Int
    /// What was found out about it.
    let outcome: Explaining.Outcome

    /// A reason.
    public init(_ request: Int, _ outcome: Explaining.Outcome) {
      (self.request, self.outcome) = (request, outcome)
    }
  }

  /// A plan that the judge does not accept, or not at this cost.
  public struct Rejection: Error, Equatable, Sendable {
    /// What it breaks.
    public let violations: [Judge.Violation]
    /// What it costs.
    public let judged: PlanCost
    /// What it was said to cost.
    public let claimed: PlanCost

    /// A rejection.
    public init(violations: [Judge.Violation], judged: PlanCost, claimed: PlanCost) {
      (self.violations, self.judged, self.claimed) = (violations, judged, claimed)
    }
  }

  /// The report of a plan that the judge accepts.
  ///
  /// There are no times where no clock ran along, and no reasons where nobody asked for them.
  ///
  /// - Throws: what the judge has against the plan.
  public init(
    _ season: Season, _ progress: Solver.Progress, times: Times? = nil, reasons: [Reason]? = nil,
    _ words: any Words
  ) throws(Rejection) {
    let judged = Judge(season).verdict(on: progress.plan)
    guard judged.violations.isEmpty, judged.cost == progress.cost else {
      throw Rejection(
        violations: judged.violations, judged: judged.cost, claimed: progress.cost)
    }
    wishes = judged.wishes
    (self.season, self.progress, self.times) = (season, progress, times)
    (self.reasons, self.words) = (reasons, words)
  }

  /// Whether every request has its place.
  public var isComplete: Bool { !progress.plan.contains(nil) }
}

// MARK: As JSON

extension SolveReport {
  private enum Key: String, CodingKey {
    case instance, assign, cost, bound, proven, firstPlanMs, allPlacedMs, provenMs, steps, explain
  }

  private struct ReasonView: Encodable {
    let request: String
    let outcome: String
    let who: [String]?
    let what: [FactView]

    private enum Key: String, CodingKey { case request, outcome, who, what }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Key.self)
      try container.encode(request, forKey: .request)
      try container.encode(outcome, forKey: .outcome)
      try container.encode(who, forKey: .who)
      try container.encode(what, forKey: .what)
    }
  }

  /// Writes every key, null where there is nothing to say.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(season.name, forKey: .instance)
    let places = progress.plan.map { $0.map { [$0.evening, $0.round, $0.room] } }
    try container.encode(places, forKey: .assign)
    try container.encode(progress.cost.levels, forKey: .cost)
    try container.encode(progress.bound.levels, forKey: .bound)
    try container.encode(progress.proven, forKey: .proven)
    try container.encode(times.map { Self.milliseconds($0.firstPlan) }, forKey: .firstPlanMs)
    try container.encode(times.map { Self.milliseconds($0.allPlaced) }, forKey: .allPlacedMs)
    try container.encode(times?.proven.map(Self.milliseconds), forKey: .provenMs)
    try container.encode(progress.steps, forKey: .steps)
    if let reasons { try container.encode(reasons.map(view), forKey: .explain) }
  }

  private static func milliseconds(_ microseconds: Int) -> Double { Double(microseconds) / 1000 }

  private func view(_ reason: Reason) -> ReasonView {
    let explanation = reason.outcome.explanation
    return ReasonView(
      request: season.requests[reason.request].id, outcome: Self.name(reason.outcome),
      who: explanation?.who.map { season.requests[$0].id },
      what: explanation?.what.map { FactView($0, in: season, words) } ?? [])
  }

  private static func name(_ outcome: Explaining.Outcome) -> String {
    switch outcome {
    case .clash: "clash"
    case .fits: "fits"
    case .unknown: "unknown"
    }
  }
}

// MARK: In lines

extension SolveReport {
  /// How much is placed, what is not and why, what the plan costs, and what is proven.
  public func lines(_ words: any Words) -> [String] {
    let placed = progress.plan.count { $0 != nil }
    let count = season.requests.count
    var lines = [words.solve(.placed(season.name, placed: placed, count: count))]
    if !isComplete { lines += ["", words.solve(.leftOut)] + leftOut(words) }
    lines += [""] + Columns.lines(levels(words))
    if let times {
      lines += [
        "",
        words.solve(
          .times(
            firstPlan: times.firstPlan, allPlaced: times.allPlaced, proven: times.proven)),
      ]
    }
    return lines + [words.solve(.steps(progress.steps))]
  }

  private func leftOut(_ words: any Words) -> [String] {
    let known = Dictionary((reasons ?? []).map { ($0.request, $0) }) { $1 }
    return progress.plan.indices.filter { progress.plan[$0] == nil }.flatMap { number in
      let request = season.requests[number]
      guard let reason = known[number] else {
        return ["  " + words.solve(.unplaced(request.id, weight: request.weight))]
      }
      switch reason.outcome {
      case .fits: return ["  " + words.solve(.fitsAfterAll(request.id))]
      case .unknown: return ["  " + words.solve(.notFoundOut(request.id))]
      case .clash(let explanation):
        let others = explanation.who.filter { $0 != number }.map { season.requests[$0].id }
        return ["  " + words.solve(.clash(request.id, others: others))]
          + told(explanation.what, words)
      }
    }
  }

  /// Facts in lines; what is said of many stands in one.
  private func told(_ facts: [Explanation.Fact], _ words: any Words) -> [String] {
    var (says, subjects) = ([String](), [String: [String]]())
    for text in facts.map({ words.fact($0, in: season) }) {
      if subjects[text.says] == nil { says.append(text.says) }
      subjects[text.says, default: []].append(text.subject)
    }
    return says.map { "    - \(words.row(subjects[$0] ?? [])): \($0)" }
  }

  /// The levels that matter, each with what is proven of it, and the broken wishes of the last.
  private func levels(_ words: any Words) -> [[String]] {
    var rows: [[String]] = []
    for (number, level) in SolveText.Level.allCases.enumerated() {
      if level == .moved, season.published == nil { continue }
      let (found, bound) = (progress.cost.levels[number], progress.bound.levels[number])
      let state = progress.proven[number] ? SolveText.proven : .open(found: found, bound: bound)
      rows.append([words.solve(.level(level)), "\(found)", words.solve(state)])
    }
    for wish in SolveText.Wish.allCases where wishes[wish] > 0 {
      rows.append(["  " + words.solve(.wish(wish)), "\(wishes[wish])"])
    }
    return rows
  }
}

extension WishCosts {
  /// What is paid for a wish.
  fileprivate subscript(wish: SolveText.Wish) -> Int {
    switch wish {
    case .date: date
    case .load: load
    case .end: end
    case .room: room
    case .together: together
    case .apart: apart
    case .clash: clash
    case .place: place
    }
  }
}
