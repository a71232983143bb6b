public import Almanac
public import Council

// What the presidium decides on a request. A ruling in a written round or by mandate counts as
// the presidium's and awaits confirmation at its next meeting.

/// How a ruling was taken, when and why.
public struct RulingTerms: Hashable, Sendable {
  /// How.
  public var way: Ruling.Way
  /// When; nil is today.
  public var day: Day?
  /// Why.
  public var reason: String?

  /// The terms of a ruling.
  public init(way: Ruling.Way = .meeting, day: Day? = nil, reason: String? = nil) {
    self.way = way
    self.day = day
    self.reason = reason
  }
}

extension Deeds {
  /// Grants a session, on a condition where there is one; its provisional sessions become planned,
  /// but for those on an option, which wait until one of their slots is chosen.
  public func grant(
    _ number: Request.ID, condition: String? = nil, _ terms: RulingTerms
  ) throws(Refusal) -> Edit {
    try check(.condition, condition)
    let edit = try rule(
      number, .grant(condition: condition), condition == nil ? .granted : .grantedOnCondition,
      terms, .grant)
    let settled = liveSessions(of: number).filter { $0.state == .provisional && !$0.isOnOption }
    let planned = settled.map { session in
      var session = session
      session.state = .planned
      session.sequence += 1
      return agenda.change(to: .session(session))
    }
    return Edit(edit.what, reason: edit.reason, changes: edit.changes + planned)
  }

  /// Offers another date than the one asked for; a session that stands is provisional again.
  public func offer(_ number: Request.ID, _ day: Day, _ terms: RulingTerms) throws(Refusal) -> Edit
  {
    try check(day, after: terms)
    return reopening(try rule(number, .offer(day), .alternativeOffered, terms, .offer), number)
  }

  /// Settles the request in another way than by a session; sessions that it had are cancelled.
  public func settle(
    _ number: Request.ID, how: String, _ terms: RulingTerms
  ) throws(Refusal) -> Edit {
    try check(.settlement, how)
    return try ending(
      try rule(number, .settle(how: how), .settledOtherwise, terms, .settle), number)
  }

  /// Holds the request over, until a day where one is named; a session that stands is provisional
  /// again.
  public func hold(
    _ number: Request.ID, until: Day? = nil, _ terms: RulingTerms
  ) throws(Refusal) -> Edit {
    try check(until, after: terms)
    return reopening(try rule(number, .hold(until: until), .heldOver, terms, .hold), number)
  }

  /// Refuses the request; sessions that it had are cancelled.
  public func refuse(_ number: Request.ID, _ terms: RulingTerms) throws(Refusal) -> Edit {
    try ending(try rule(number, .refuse, .refused, terms, .refuse), number)
  }

  /// Merges a request into another, which takes over its papers, its secrecy and, among its other
  /// cases, its case numbers; sessions that it had are cancelled.
  public func merge(
    _ number: Request.ID, into other: Request.ID, _ terms: RulingTerms
  ) throws(Refusal) -> Edit {
    if number == other { throw .sameRequest(number) }
    var target = try open(other)
    var edit = try rule(number, .merge(into: other), .merged, terms, .merge)
    edit = try ending(edit, number)
    let source = agenda.requests[number]
    let cases = [source?.caseNumber].compactMap(\.self) + (source?.relatedCases ?? [])
    target.relatedCases = (target.relatedCases + cases).unique
    target.isClosed = target.isClosed || source?.isClosed == true
    target.needs = target.needs.joined(with: source?.needs ?? Needs())
    let papers = agenda.papers.filter { $0.request == number }.map { paper in
      var paper = paper
      paper.request = other
      return agenda.change(to: .paper(paper))
    }
    let own = edit.changes.map { change -> Change in
      guard case .request(var request)? = change.after, request.number == number else {
        return change
      }
      request.mergedInto = other
      return Change(before: change.before, after: .request(request))
    }
    return Edit(
      edit.what, reason: edit.reason,
      changes: own + papers + [agenda.change(to: .request(target))]
        + secrecy(of: EntityKey(.request, String(number)), on: target.key))
  }

  /// Withdraws a request, which its sender does; sessions that it had are cancelled.
  public func withdraw(_ number: Request.ID, reason: String?) throws(Refusal) -> Edit {
    var request = try open(number)
    request.state = .withdrawn
    request.sequence += 1
    let edit = Edit(
      Deed(.withdraw, request.key), reason: reason, changes: [agenda.change(to: .request(request))])
    return try ending(edit, number)
  }
}

extension Deeds {
  /// The edit of a ruling: the ruling itself and the request's new state.
  private func rule(
    _ number: Request.ID, _ outcome: Ruling.Outcome, _ state: RequestState, _ terms: RulingTerms,
    _ action: Deed.Action
  ) throws(Refusal) -> Edit {
    var request = try open(number)
    let day = terms.day ?? today
    if day > today { throw .rulingAhead(day, today: today) }
    if day < request.received { throw .rulingBeforeRequest(day, received: request.received) }
    if request.state == state, state.isGranted { throw .alreadyRuled(number, state) }
    if terms.way == .meeting, agenda.evening(of: Body.presidium, on: day) == nil {
      let next = agenda.nextEvening(of: Body.presidium, onOrAfter: day)?.day
      throw .noPresidium(day, next: next)
    }
    let isLate = terms.way == .meeting && Presidium.daysLate(request, for: day, in: agenda) > 0
    let ruling = Ruling(
      number: supply.number(.ruling, after: agenda.rulings.last?.number), request: number,
      outcome: outcome, taken: terms.way, day: day, reason: terms.reason, isLate: isLate)
    request.state = state
    request.sequence += 1
    return Edit(
      Deed(action, request.key), reason: terms.reason,
      changes: [agenda.change(to: .ruling(ruling)), agenda.change(to: .request(request))])
  }

  /// Refuses a day that lies before the ruling that names it.
  private func check(_ day: Day?, after terms: RulingTerms) throws(Refusal) {
    let ruling = terms.day ?? today
    if let day, day < ruling { throw .dayBeforeRuling(day, ruling: ruling) }
  }

  /// The edit with the request's planned sessions provisional again.
  private func reopening(_ edit: Edit, _ number: Request.ID) -> Edit {
    let changes = liveSessions(of: number).filter { $0.state == .planned }.map { session in
      var session = session
      session.state = .provisional
      session.sequence += 1
      return agenda.change(to: .session(session))
    }
    return Edit(edit.what, reason: edit.reason, changes: edit.changes + changes)
  }

  /// The edit with the request's sessions cancelled.
  private func ending(_ edit: Edit, _ number: Request.ID) throws(Refusal) -> Edit {
    let cancelled = liveSessions(of: number).map { agenda.change(to: .session($0.cancelled)) }
    return Edit(edit.what, reason: edit.reason, changes: edit.changes + cancelled)
  }
}

extension Session {
  /// The session, cancelled.
  var cancelled: Session {
    var session = self
    session.state = .cancelled
    session.options = []
    session.optionUntil = nil
    session.sequence += 1
    return session
  }
}

extension Deeds {
  /// How many days too late a request came in for a meeting of the presidium; 0 is in time.
  public func daysLate(_ request: Request, for meeting: Day) -> Int {
    Presidium.daysLate(request, for: meeting, in: agenda)
  }
}
