public import Almanac
public import Council

/// What the chances of a request are: where it can be, or why it can be nowhere and what would help.
public struct Prospect: Hashable, Sendable {
  /// The timetable in which it was looked for.
  public let timetable: Timetable
  /// What was found.
  public let answer: Answer

  /// The chances of a request.
  public enum Answer: Hashable, Sendable {
    /// It can be placed at once: the best slot.
    case free(Verdict)
    /// It can be placed when others move.
    case byMoving(Proposal)
    /// It cannot be placed: why, and what would help, cheapest first.
    case nowhere(Clash, [Easing])
    /// Whether it can be placed was not found out.
    case unknown
    /// Nothing can be planned at all.
    case unplannable(SeasonFault)
  }

  /// The chances of a request.
  public init(_ agenda: Agenda, _ request: Request, today: Day) {
    let own = agenda.sessions.filter { $0.request == request.number && $0.isLive }
    let scene = Scene(agenda, request: request, today: today)
    let horizon = Alternatives.horizon(scene)
    let others = agenda.sessions.filter(\.isLive).compactMap(\.slot?.day)
      .filter { $0 >= today && $0 <= today + 366 }
    let last = max(horizon.first, min(([horizon.last] + others).max() ?? today, today + 366))
    timetable = Timetable(
      agenda.without(Array(own)), today: today,
      .init(range: DayRange(today, last), keeps: .standing, only: [request.number]))
    let best = Alternatives.ranked(
      scene, session: own.first?.number, duration: own.first?.duration ?? scene.duration,
      in: horizon
    ).first
    if let best, best.isAllowed {
      answer = .free(best)
    } else {
      do {
        answer = try Self.searched(timetable, request.number)
      } catch {
        answer = .unplannable(error)
      }
    }
  }

  private static func searched(
    _ timetable: Timetable, _ number: Request.ID
  ) throws(SeasonFault) -> Answer {
    guard let index = timetable.items.firstIndex(where: { $0.request == number }) else {
      return .nowhere(Clash(who: [], over: []), [])
    }
    let plan = try timetable.soundStanding()
    let explaining = try Explaining(timetable.season, plan: plan)
    let outcome = explaining.outcome(for: index)
    if case .clash(let explanation) = outcome {
      let easings = Easings(timetable, plan, explanation).all(explanation.what)
      return .nowhere(timetable.clash(explanation), easings)
    }
    var moved = timetable
    moved.season.published = plan
    var planner = try Planner(moved, levels: 1)
    _ = planner.step(200_000)
    let proposal = try planner.proposal()
    let isPlaced = proposal.progress.plan[index] != nil
    return outcome == .unknown && !isPlaced ? .unknown : .byMoving(proposal)
  }
}

extension Timetable {
  /// What stands, without what the season does not allow beside the rest.
  func soundStanding() throws(SeasonFault) -> Plan {
    let grid = try Grid(season)
    var occupancy = Occupancy(grid)
    let standing = standing
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for (index, place) in standing.enumerated() where !occupancy.isPlaced(index) {
        guard let place, let found = grid.index(of: grid.cell(place), for: index),
          occupancy.fits(index, at: grid.cell(place))
        else { continue }
        occupancy.put(index, index: found)
        hasChanged = true
      }
    }
    return grid.plan(occupancy.place)
  }
}
