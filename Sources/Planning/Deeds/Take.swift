public import Almanac
public import Council

// Taking requests in, answering what their letters left open, and splitting them.

extension Deeds {
  /// Takes in what was read from a letter: the request, its papers and the letter itself.
  public func add(
    _ draft: Draft, letter: String?, received: Day?, links: Links = Links(),
    needs answers: NeedsAnswers = NeedsAnswers()
  ) throws(Refusal) -> Edit {
    guard draft.isRequest else { throw .noRequestInLetter }
    guard let date = draft.date else { throw .noDateInLetter }
    try checkCase(draft.caseNumber)
    if let duration = draft.sessions.first?.duration { try check(duration: duration) }
    try check(.subject, letter == nil ? draft.subject ?? "" : nil)
    try check(.caseNumber, draft.caseNumber)
    try check(received: received, letter: date)
    let number = supply.number(.request, after: agenda.requests.last?.number)
    var request = Request(
      number: number, publicID: supply.publicID(), caseNumber: draft.caseNumber, letterDate: date,
      received: received ?? date, subject: draft.subject ?? draft.caseNumber ?? "",
      sender: draft.sender ?? .external, kindWanted: draft.sessions.first?.kind,
      duration: draft.sessions.first?.duration, portfolio: knownPortfolio(draft.portfolio),
      clauses: draft.clauses, relatedCases: draft.relatedCases, isClosed: draft.isClosed,
      room: draft.room, questions: draft.questions, needs: try needs(Needs(), with: answers))
    try apply(links, to: &request)
    var entities: [Entity] = [.request(request)]
    if let letter { entities.append(.letter(Letter(request: number, text: letter))) }
    let firstPaper = supply.number(.paper, after: agenda.papers.last?.number)
    entities += draft.papers.enumerated().map { index, paper in
      .paper(
        Paper(
          number: firstPaper + index, request: number, title: paper.title, promise: paper.when))
    }
    return Edit(Deed(.addRequest, request.key), changes: entities.map(agenda.change(to:)))
  }

  /// Answers and corrections to a request.
  public struct Answers: Hashable, Sendable {
    /// The portfolio, which then counts in verdicts.
    public var portfolio: String?
    /// Minutes.
    public var duration: Int?
    /// What kind of session.
    public var kind: SessionKind?
    /// The room that it needs.
    public var room: Room.ID?
    /// The phase that "before" or "after" means.
    public var phase: String?
    /// What it is about.
    public var subject: String?
    /// The municipality's case number.
    public var caseNumber: String?
    /// The day on which it came in.
    public var received: Day?
    /// Whether a closed session is asked for.
    public var isClosed: Bool?
    /// The day on which the papers that were awaited came in.
    public var papers: Day?
    /// What ties it to the rest of the plan.
    public var links = Links()
    /// What its session needs of room, hour and people.
    public var needs = NeedsAnswers()

    /// No answer yet.
    public init() {}
  }

  /// Answers what a letter left open, or corrects what was read.
  ///
  /// A session that stands and is not published yet takes the new subject, kind and length.
  public func set(
    _ number: Request.ID, _ answers: Answers, reason: String?
  ) throws(Refusal) -> Edit {
    var request = try open(number)
    try apply(answers, to: &request)
    var changes = [agenda.change(to: .request(request))]
    if let received = answers.papers {
      try check(received: received, letter: request.letterDate)
      for var paper in agenda.papers where paper.request == number && paper.received == nil {
        paper.received = received
        changes.append(agenda.change(to: .paper(paper)))
      }
    }
    for session in liveSessions(of: number) where session.state != .published {
      changes.append(agenda.change(to: .session(session.following(request, agenda.procedure))))
    }
    let edit = Edit(Deed(.setRequest, request.key), reason: reason, changes: changes)
    if edit.changes.isEmpty { throw .nothingChanges }
    return edit
  }

  /// Splits a second request off: same letter, another subject, kind or length.
  ///
  /// Phrases of the letter about a later session are its own, which the first never counted;
  /// secrecy goes with it.
  public func split(
    _ number: Request.ID, subject: String, _ answers: Answers, reason: String?
  ) throws(Refusal) -> Edit {
    let first = try open(number)
    let later = first.clauses.contains { $0.session > 0 }
    var second = Request(
      number: supply.number(.request, after: agenda.requests.last?.number),
      publicID: supply.publicID(), letterDate: first.letterDate, received: first.received,
      subject: subject, sender: first.sender, kindWanted: first.kindWanted,
      duration: first.duration, portfolio: first.portfolio,
      clauses: first.clauses.compactMap { $0.counted(from: later ? 1 : 0) },
      relatedCases: first.relatedCases + [first.caseNumber].compactMap(\.self),
      isClosed: first.isClosed, room: first.room,
      questions: first.questions.filter { $0.clause == nil }, splitFrom: first.number,
      anchor: first.anchor, decideBy: first.decideBy, dependsOn: first.dependsOn,
      needs: first.needs)
    var own = answers
    own.subject = subject
    try apply(own, to: &second)
    return Edit(
      Deed(.split, first.key), reason: reason,
      changes: [agenda.change(to: .request(second))]
        + secrecy(of: first.key, on: second.key))
  }
}

extension Deeds {
  /// Puts answers into a request, each checked.
  private func apply(_ answers: Answers, to request: inout Request) throws(Refusal) {
    try check(.subject, answers.subject)
    try check(.caseNumber, answers.caseNumber)
    try check(received: answers.received, letter: request.letterDate)
    if let portfolio = answers.portfolio {
      guard let known = knownPortfolio(portfolio) else {
        throw .unknownPortfolio(portfolio, known: agenda.portfolios)
      }
      request.portfolio = known
    }
    if let duration = answers.duration {
      try check(duration: duration)
      request.duration = duration
    }
    if let room = answers.room {
      guard agenda.rooms[room] != nil else {
        throw .unknownRoom(room, known: agenda.rooms.map(\.id))
      }
      request.room = room
    }
    if let phase = answers.phase { try set(phase: phase, of: &request) }
    if let number = answers.caseNumber, number != request.caseNumber {
      try checkCase(number)
      request.caseNumber = number
    }
    request.kindWanted = answers.kind ?? request.kindWanted
    request.subject = answers.subject ?? request.subject
    request.received = answers.received ?? request.received
    request.isClosed = answers.isClosed ?? request.isClosed
    request.needs = try needs(request.needs, with: answers.needs)
    request.questions.removeAll { $0.isAnswered(by: answers) }
    try apply(answers.links, to: &request)
  }
}

extension Deeds {
  /// A portfolio that a letter names, where somebody holds it.
  private func knownPortfolio(_ name: String?) -> String? {
    name.flatMap { name in agenda.portfolios.first { $0.folded == name.folded } }
  }

  private func checkCase(_ number: String?) throws(Refusal) {
    guard let number, let other = agenda.requests.first(where: { $0.caseNumber == number }) else {
      return
    }
    throw .caseNumberTaken(number, by: other.number)
  }

  private func check(duration: Int) throws(Refusal) {
    let longest = 12 * 60
    guard (1...longest).contains(duration) else { throw .badDuration(duration, longest: longest) }
  }

  /// Names the phase that "before" means, where a question asks it or an answer corrects it.
  private func set(phase: String, of request: inout Request) throws(Refusal) {
    var known: [(anchor: Anchor, clause: Int)] = []
    for (index, clause) in request.clauses.enumerated() where clause.relation == .before {
      for case .event(let name, let years, let old) in clause.points {
        let anchor = agenda.anchor(called: name, years: years, phase: old, on: request.letterDate)
        if let anchor { known.append((anchor, index)) }
      }
    }
    guard let first = known.first else { throw .noOpenPhase(request.number) }
    let fitting = known.filter { $0.anchor.phase(phase) != nil }
    if fitting.isEmpty {
      let names = first.anchor.phases.map(\.name)
      throw .noPhase(phase, anchor: first.anchor.id, known: names)
    }
    for (_, index) in fitting {
      request.clauses[index].points = request.clauses[index].points.map { point in
        guard case .event(let name, let years, _) = point else { return point }
        return .event(name: name, years: years, phase: phase)
      }
    }
  }
}

extension Question {
  /// Whether answers settle it.
  func isAnswered(by answers: Deeds.Answers) -> Bool {
    switch self {
    case .phase: answers.phase != nil
    case .duration: answers.duration != nil
    case .portfolio: answers.portfolio != nil
    case .room: answers.room != nil
    case .kind: answers.kind != nil
    case .event, .reading: false
    }
  }
}

extension Clause {
  /// The clause with sessions counted from another; nil where it is about an earlier one.
  func counted(from session: Int) -> Clause? {
    guard self.session >= session else { return nil }
    var clause = self
    clause.session -= session
    return clause
  }
}

extension Session {
  /// The session with what its request says of subject, kind and length.
  func following(_ request: Request, _ procedure: Procedure) -> Session {
    var session = self
    session.title = request.subject
    session.kindOfSession = request.kindWanted
    session.duration = request.duration ?? procedure.defaultDuration
    if session != self { session.sequence += 1 }
    return session
  }
}
