import Almanac
import Council
import Planning

/// The requests on which the presidium has not yet ruled, one a page.
struct Review: Sendable {
  /// Their numbers, in order.
  let undecided: [Request.ID]
  /// The one that is looked at; stays when it is decided, until the person goes on.
  private(set) var current: Request.ID?
  /// Its best dates, at most three, the best first.
  private(set) var best: [Best] = []
  /// Which of the best dates the person is at.
  var choice = 0
  /// How far the page has been pushed up.
  var scroll = Scroll()

  /// One possible date with what stands near it.
  struct Best: Sendable {
    let verdict: Verdict
    let near: [Neighbour]
  }

  /// What stands near a date.
  enum Neighbour: Hashable, Sendable {
    case session(Session)
    case meeting(Evening)
    case phase(Day, anchor: String, phase: String)
    case recess(name: String, DayRange)
  }

  /// The undecided requests of an agenda, at the one that was looked at.
  init(_ agenda: Agenda, at number: Request.ID?, today: Day) {
    undecided = agenda.requests.filter { Self.isUndecided($0, in: agenda, today: today) }
      .map(\.number)
    current = number.flatMap { agenda.requests[$0]?.number } ?? undecided.first
    if let current, let request = agenda.requests[current] {
      best = Self.best(for: request, in: agenda, today: today)
    }
  }

  /// The same place in a newer page: the date that the person was at, where it is still there.
  mutating func resume(_ old: Review) {
    scroll = old.scroll
    guard old.best.indices.contains(old.choice) else { return }
    let day = old.best[old.choice].verdict.candidate.day
    choice = best.firstIndex { $0.verdict.candidate.day == day } ?? 0
  }

  /// The undecided request after or before the one that is looked at, round and round.
  func neighbour(_ step: Int) -> Request.ID? {
    guard let current, !undecided.isEmpty else { return undecided.first }
    if let index = undecided.firstIndex(of: current) {
      return undecided[(index + step + undecided.count) % undecided.count]
    }
    return step > 0
      ? undecided.first { $0 > current } ?? undecided.first
      : undecided.last { $0 < current } ?? undecided.last
  }

  /// Its place among the undecided, from 1; nil when it is decided.
  var position: Int? { current.flatMap(undecided.firstIndex(of:)).map { $0 + 1 } }

  /// Whether the presidium still has to rule; what it held over comes back when its day is there.
  private static func isUndecided(_ request: Request, in agenda: Agenda, today: Day) -> Bool {
    switch request.state {
    case .received, .underReview: return true
    case .heldOver:
      let ruling = agenda.rulings.filter { $0.request == request.number }.last
      guard case .hold(let until)? = ruling?.outcome else { return true }
      return (until ?? (ruling?.day ?? today) + 1) <= today
    default: return false
    }
  }

  private static func best(for request: Request, in agenda: Agenda, today: Day) -> [Best] {
    let scene = Scene(agenda, request: request, today: today)
    let session = agenda.liveSession(of: request.number)
    var days: Set<Day> = []
    let ranked = Alternatives.ranked(
      scene, session: session?.number, duration: session?.duration ?? scene.duration,
      in: Alternatives.horizon(scene))
    // Where nothing is allowed, what comes nearest tells what stands in the way.
    let isPossible = ranked.first?.isAllowed ?? false
    return ranked.filter { $0.isAllowed == isPossible && days.insert($0.candidate.day).inserted }
      .prefix(3)
      .map { Best(verdict: $0, near: near($0.candidate.day, in: agenda, except: session)) }
  }

  /// What stands near a day: the sessions of that evening, what else meets in the days around it,
  /// and the milestones and recesses of the week before and after.
  private static func near(
    _ day: Day, in agenda: Agenda, except own: Session?
  ) -> [Neighbour] {
    let sessions = agenda.sessions(on: day).filter { $0.number != own?.number }
    let meetings = agenda.bodies.filter { $0.id != Body.market }
      .flatMap { agenda.evenings(of: $0.id, in: DayRange(day - 3, day + 3)) }
      .sorted { ($0.day, $0.body) < ($1.day, $1.body) }
    let week = DayRange(day - 7, day + 7)
    let phases = agenda.anchors.flatMap { anchor in
      anchor.phases.filter { week.contains($0.day) }
        .map { Neighbour.phase($0.day, anchor: anchor.name, phase: $0.name) }
    }
    let recesses = agenda.recesses.flatMap { recess in
      recess.periods.filter { $0.overlaps(week) }.map { Neighbour.recess(name: recess.name, $0) }
    }
    return sessions.map(Neighbour.session) + meetings.map(Neighbour.meeting) + phases + recesses
  }
}
