public import Almanac

// How clauses come to a window. The conventions are those of the field: "before an anchor" ends
// the day before the first phase that the council itself treats, "after" begins the day after its
// last; "uiterlijk" includes its day, "voor" does not; a wish never narrows a demand.

extension Agenda {
  /// What clauses come to, against the calendar as it stands.
  ///
  /// Names without years are read from the date of the letter on; clauses about another session
  /// of the letter than the one asked for (from 0) come to nothing.
  ///
  /// - Complexity: O(clauses · (anchors + recesses + days until the next meeting)).
  public func window(of clauses: [Clause], letterDate: Day, session: Int = 0) -> Window {
    let parts = clauses.indices.map { index in
      clauses[index].session == session
        ? part(clauses[index], at: index, letterDate: letterDate) : Window.Part(clause: index)
    }
    return Window(clauses: clauses, parts: parts, session: session)
  }

  /// What the clauses of a request come to.
  public func window(of request: Request) -> Window {
    window(of: request.clauses, letterDate: request.letterDate)
  }

  /// What one clause comes to.
  private func part(_ clause: Clause, at index: Int, letterDate: Day) -> Window.Part {
    var part = Window.Part(clause: index)
    var points: [DayRange] = []
    for (place, point) in clause.points.enumerated() {
      let from = clause.relation == .between ? points.last?.last ?? letterDate : letterDate
      switch resolve(
        point, clause: clause, isSecond: place == 1, letterDate: max(from, letterDate))
      {
      case .success(let found):
        points += found.days
        part.source = part.source ?? found.source
        if clause.relation == .exclude { part.excluded += found.days }
      case .failure(let failure):
        part.failure = failure.reason
        return part
      }
    }
    if clause.relation == .next {
      return next(clause, part, letterDate: letterDate)
    }
    measure(clause, &part, points: points, letterDate: letterDate)
    return part
  }

  /// The days that a clause spans, measured from its points.
  private func measure(
    _ clause: Clause, _ part: inout Window.Part, points: [DayRange], letterDate: Day
  ) {
    let first = points.map(\.first).min()
    let last = points.map(\.last).max()
    let days = clause.days
    switch clause.relation {
    case .on, .prefer:
      part.span = Window.Span(first, last)
      part.excluded = Self.gaps(between: points)
    case .about:
      if let first, let last {
        part.core = DayRange(first, last)
        part.span = Window.Span(
          DayRange(first, last).widened(by: days ?? procedure.aboutToleranceDays))
      }
    case .before:
      guard let first else { break }
      part.span =
        clause.strength == .soft && days != nil
        ? Window.Span(first - (days ?? 0), first - 1) : Window.Span(nil, first - max(1, days ?? 1))
    case .after:
      part.span = Window.Span(last.map { $0 + max(1, days ?? 1) }, nil)
    case .soonAfter:
      guard let last else { break }
      part.span = Window.Span(last + 1, nil)
      part.target = Window.Span(last + 1, last + max(1, days ?? procedure.soonAfterDays))
    case .between:
      guard points.count == 2 else { break }
      let isEvent = clause.points.map(\.isEvent)
      part.span = Window.Span(
        isEvent.first == true ? points[0].last + 1 : points[0].first,
        isEvent.last == true ? points[1].first - 1 : points[1].last)
    case .deadline:
      part.span =
        days.map { Window.Span((last ?? letterDate) + 1, (last ?? letterDate) + $0) }
        ?? Window.Span(nil, last)
    case .notBefore:
      part.span = Window.Span(first, nil)
    case .asSoonAsPossible:
      let start = last ?? letterDate
      part.span = Window.Span(start + 1, start + max(1, days ?? procedure.soonAfterDays))
    case .sameEvening:
      part.span = Window.Span(first, last)
    case .exclude, .next, .gap:
      break
    }
  }

  /// The first meeting of a body that notice still allows.
  private func next(_ clause: Clause, _ part: Window.Part, letterDate: Day) -> Window.Part {
    var part = part
    guard case .meeting(let body, _)? = clause.points.first else { return part }
    part.source = .meeting(body)
    let soonest = letterDate + procedure.noticeDays
    if let evening = nextEvening(of: body, onOrAfter: soonest) {
      part.span = Window.Span(DayRange(evening.day))
    } else {
      part.failure = .noMeeting(body)
    }
    return part
  }

  /// The days between periods that a letter leaves a choice of.
  private static func gaps(between points: [DayRange]) -> [DayRange] {
    let days = DaySet(points)
    guard let first = days.first, let last = days.last else { return [] }
    return days.complement(in: DayRange(first, last)).ranges
  }
}

extension Point {
  /// Whether it is an event with a name, which "between" leaves out at both ends.
  public var isEvent: Bool {
    switch self {
    case .event, .recess, .meeting: true
    case .periods, .unknown: false
    }
  }
}

// MARK: - Points

extension Agenda {
  private struct Found {
    var days: [DayRange]
    var source: Window.Source?
  }

  private struct NotFound: Error {
    var reason: Window.Failure
  }

  private func resolve(
    _ point: Point, clause: Clause, isSecond: Bool, letterDate: Day
  ) -> Result<Found, NotFound> {
    switch point {
    case .periods(let ranges):
      return .success(Found(days: ranges))
    case .recess(let name):
      guard let found = recess(called: name, on: letterDate) else {
        return .failure(NotFound(reason: .needsRecess(name)))
      }
      return .success(Found(days: [found.period], source: .recess(found.recess.name)))
    case .meeting(let body, let within):
      if clause.relation == .next { return .success(Found(days: [], source: .meeting(body))) }
      let days = within.map { evenings(of: body, in: $0).map { DayRange($0.day) } } ?? []
      let next = nextEvening(of: body, onOrAfter: letterDate + 1).map { [DayRange($0.day)] } ?? []
      let found = within == nil ? next : days
      return found.isEmpty
        ? .failure(NotFound(reason: .noMeeting(body)))
        : .success(Found(days: found, source: .meeting(body)))
    case .unknown(let name):
      return .failure(NotFound(reason: .needsAnchor(name)))
    case .event(let name, let years, let phase):
      return resolveEvent(
        name, years, phase,
        usesOpening: clause.relation == .before || clause.relation == .sameEvening || isSecond,
        on: letterDate)
    }
  }

  private func resolveEvent(
    _ name: String, _ years: String?, _ phase: String?, usesOpening: Bool, on day: Day
  ) -> Result<Found, NotFound> {
    guard let anchor = anchor(called: name, years: years, phase: phase, on: day) else {
      let full = years.map { "\(name) \($0)" } ?? name
      return .failure(NotFound(reason: .needsAnchor(full)))
    }
    let found = phase.map { anchor.phase($0) } ?? (usesOpening ? anchor.opening : anchor.closing)
    guard let found else {
      return .failure(NotFound(reason: .noSuchPhase(anchor: anchor.id, phase: phase ?? "")))
    }
    return .success(
      Found(days: [DayRange(found.day)], source: .anchor(anchor.id, phase: found.name)))
  }
}

// MARK: - Combining

extension Window {
  /// The window of clauses whose parts have been measured.
  init(clauses: [Clause], parts: [Part], session: Int) {
    self.parts = parts
    weekdays = []
    exclusions = []
    let own = parts.filter { $0.failure == nil && clauses[$0.clause].session == session }
    for part in own {
      let clause = clauses[part.clause]
      weekdays += clause.weekdays.filter { !weekdays.contains($0) }
      exclusions += part.excluded.map {
        Exclusion(days: $0, strength: clause.strength, clause: part.clause)
      }
    }
    weekdays.sort()
    let demands = own.filter { $0.demands(clauses[$0.clause]) }
    let lowest = demands.filter { $0.span.first != nil }.max {
      Self.before($0.span.first, $1.span.first)
    }
    let highest = demands.filter { $0.span.last != nil }.min {
      Self.before($0.span.last, $1.span.last)
    }
    if let low = lowest?.span.first, let high = highest?.span.last, low > high,
      let a = lowest?.clause, let b = highest?.clause
    {
      conflict = Conflict(first: clauses[min(a, b)].phrase, second: clauses[max(a, b)].phrase)
      return
    }
    let restricts = own.contains { part in
      clauses[part.clause].strength == .hard
        && !(clauses[part.clause].weekdays.isEmpty && part.excluded.isEmpty)
    }
    if restricts, let low = lowest, let high = highest, let days = Self.range(low, high),
      let blocker = Self.blocker(of: days, own, clauses: clauses)
    {
      let bound = low.clause == blocker ? high.clause : low.clause
      if bound != blocker {
        conflict = Conflict(
          first: clauses[min(bound, blocker)].phrase, second: clauses[max(bound, blocker)].phrase)
        return
      }
    }
    earliest = lowest?.span.first
    latest = highest?.span.last
    let demanded = Span(earliest, latest)
    unmet = own.filter { part in
      part.wish(clauses[part.clause]).map { $0.intersection(demanded) == nil } ?? false
    }.map(\.clause)
    target = Self.target(own, clauses: clauses, within: Span(earliest, latest))
  }

  private static func range(_ low: Part, _ high: Part) -> DayRange? {
    guard let first = low.span.first, let last = high.span.last, last - first < 366 else {
      return nil
    }
    return DayRange(checked: first, last)
  }

  /// The demand that leaves none of these days: a weekday that is not among them, or days left out
  /// that cover them all.
  private static func blocker(of days: DayRange, _ parts: [Part], clauses: [Clause]) -> Int? {
    var left = Array(days.days)
    for part in parts where clauses[part.clause].strength == .hard {
      let weekdays = clauses[part.clause].weekdays
      left.removeAll { day in
        (!weekdays.isEmpty && !weekdays.contains(day.weekday))
          || part.excluded.contains { $0.contains(day) }
      }
      if left.isEmpty { return part.clause }
    }
    return nil
  }

  /// The days that all wishes agree on, cut off by the demands.
  private static func target(_ parts: [Part], clauses: [Clause], within demands: Span) -> Span? {
    let wishes = parts.compactMap { $0.wish(clauses[$0.clause]) }
    guard var common = wishes.first else { return nil }
    for wish in wishes.dropFirst() {
      guard let both = common.intersection(wish) else { return nil }
      common = both
    }
    return common.intersection(demands)
  }

  private static func before(_ a: Day?, _ b: Day?) -> Bool {
    guard let a, let b else { return false }
    return a < b
  }
}

extension Window.Part {
  /// Whether the span binds.
  func demands(_ clause: Clause) -> Bool {
    clause.strength == .hard || clause.relation == .soonAfter
  }

  /// The days that the clause wishes for.
  func wish(_ clause: Clause) -> Window.Span? {
    if let target { return target }
    return clause.strength == .soft && clause.relation != .exclude && !span.isOpen ? span : nil
  }
}
