public import Council

/// Plans an agenda: the solver on its timetable, and the check that has the last word.
///
///     var planner = try Planner(Timetable(agenda, today: today))
///     while planner.step(10_000) {}
///     planner.proposal()
public struct Planner: ~Copyable {
  /// The agenda as a season, with what the check had to add.
  public private(set) var timetable: Timetable
  private var solver: Solver
  private let seed: UInt64
  private let levels: Int

  /// Begins with the first plan there is.
  ///
  /// - Throws: what makes the agenda impossible to plan.
  public init(
    _ timetable: Timetable, seed: UInt64 = 1, levels: Int = 2
  ) throws(SeasonFault) {
    self.timetable = timetable
    self.seed = seed
    self.levels = levels
    solver = try Solver(timetable.season, seed: seed, levels: levels)
  }

  /// What is known by now; the check has not seen it.
  public var progress: Solver.Progress { solver.progress }

  /// Works for so many steps; false when there is nothing left to do.
  public mutating func step(_ count: Int) -> Bool { solver.step(count) }

  /// The best plan that the check accepts.
  ///
  /// A plan that some rule refuses all the same, because it looks at three sessions at once, say,
  /// teaches the season that two of them cannot be at one time, and is sought anew for as many
  /// steps. What is refused to the end is left out.
  public mutating func proposal() throws(SeasonFault) -> Proposal {
    let steps = max(1, solver.progress.steps)
    for _ in 0..<12 {
      let refused = Proposal(timetable, solver.progress).refused
      if refused.isEmpty { break }
      timetable.learn(refused, solver.progress.plan)
      solver = try Solver(timetable.season, seed: seed, levels: levels)
      _ = solver.step(steps)
    }
    var progress = solver.progress
    while case let refused = Proposal(timetable, progress).refused, let first = refused.first {
      progress.plan[first] = nil
      progress.proven = progress.proven.map { _ in false }
      progress.cost = Judge(timetable.season).verdict(on: progress.plan).cost
    }
    return Proposal(timetable, progress)
  }
}

/// A plan of an agenda.
public struct Proposal: Hashable, Sendable {
  /// What each index is.
  public let timetable: Timetable
  /// The plan, what it costs and how much of that is proven.
  public let progress: Solver.Progress
  /// The agenda as it would be.
  public let agenda: Agenda

  /// A plan of an agenda.
  public init(_ timetable: Timetable, _ progress: Solver.Progress) {
    self.timetable = timetable
    self.progress = progress
    agenda = timetable.agenda(by: progress.plan)
  }

  /// The requests whose place a rule refuses, as the check sees it.
  var refused: [Int] {
    let placed = progress.plan.indices.filter { progress.plan[$0] != nil }
    var number: [Session.ID: Int] = [:]
    var next = (timetable.agenda.sessions.last?.number ?? 0) + 1
    for index in placed {
      if let session = timetable.items[index].session {
        number[session.number] = index
      } else {
        number[next] = index
        next += 1
      }
    }
    return Check(agenda, today: timetable.today).failures
      .compactMap { number[$0.session.number] }
  }
}

extension Timetable {
  /// Keeps each refused request from being beside any that runs at its time in a plan.
  mutating func learn(_ refused: [Int], _ plan: Plan) {
    for index in refused {
      guard let place = plan[index] else { continue }
      let length = season.requests[index].duration
      let beside = plan.indices.filter { other in
        guard other != index, let theirs = plan[other], theirs.evening == place.evening else {
          return false
        }
        return theirs.round < place.round + length
          && place.round < theirs.round + season.requests[other].duration
      }
      // Refused with nobody beside it: the place itself is wrong.
      guard let other = beside.first else {
        season.requests[index].bans.append(Season.Ban(reason: "Check", places: [place]))
        continue
      }
      if season.requests[index].holders.contains(where: season.requests[other].holders.contains) {
        continue
      }
      for one in [index, other] { season.requests[one].holders.append(season.holders.count) }
      season.holders.append(Season.Holder(id: "Check"))
    }
  }
}
