public import Almanac
public import Council

// Taking requests in, answering what their letters left open, and splitting them.

extension Deeds {
  /// Takes in what was read from a letter: the request, its papers and the letter itself.
  public func add(_ draft: Draft, letter: String?, received: Day?) throws(Refusal) -> Edit {
    guard draft.isRequest else { throw .noRequestInLetter }
    guard let date = draft.date else { throw .noDateInLetter }
    try checkCase(draft.caseNumber)
    if let duration = draft.sessions.first?.duration { try check(duration: duration) }
    let number = supply.number(.request, after: agenda.requests.last?.number)
    let request = Request(
      number: number, publicID: supply.publicID(), caseNumber: draft.caseNumber, letterDate: date,
      received: received ?? date, subject: draft.subject ?? draft.caseNumber ?? "",
      sender: draft.sender ?? .external, kindWanted: draft.sessions.first?.kind,
      duration: draft.sessions.first?.duration, portfolio: knownPortfolio(draft.portfolio),
      clauses: draft.clauses, relatedCases: draft.relatedCases, isClosed: draft.isClosed,
      room: draft.room, questions: draft.questions)
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

    /// No answer yet.
    public init() {}
  }

  /// Answers what a letter left open, or corrects what was read.
  public func set(
    _ number: Request.ID, _ answers: Answers, reason: String?
  ) throws(Refusal) -> Edit {
    var request = try open(number)
    if let portfolio = answers.portfolio {
      guard let known = agenda.portfolios.first(where: { $0.folded == portfolio.folded }) else {
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
    request.questions.removeAll { $0.isAnswered(by: answers) }
    guard request != agenda.requests[number] else { throw .nothingChanges }
    return Edit(
      Deed(.setRequest, request.key), reason: reason,
      changes: [agenda.change(to: .request(request))])
  }

  /// Splits a second request off: same letter, another subject, kind or length.
  public func split(
    _ number: Request.ID, subject: String, _ answers: Answers, reason: String?
  ) throws(Refusal) -> Edit {
    let request = try open(number)
    if let duration = answers.duration { try check(duration: duration) }
    let second = Request(
      number: supply.number(.request, after: agenda.requests.last?.number),
      publicID: supply.publicID(), caseNumber: nil, letterDate: request.letterDate,
      received: request.received, subject: subject, sender: request.sender,
      kindWanted: answers.kind ?? request.kindWanted,
      duration: answers.duration ?? request.duration, portfolio: request.portfolio,
      clauses: request.clauses,
      relatedCases: request.relatedCases + [request.caseNumber].compactMap(\.self),
      isClosed: request.isClosed, room: answers.room ?? request.room,
      questions: request.questions.filter { !$0.isAnswered(by: answers) },
      splitFrom: request.number)
    return Edit(
      Deed(.split, request.key), reason: reason, changes: [agenda.change(to: .request(second))])
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

  /// Names the phase of every clause that asks for one.
  private func set(phase: String, of request: inout Request) throws(Refusal) {
    var isAsked = false
    for question in request.questions {
      guard case .phase(let index, let anchor, _, _) = question else { continue }
      isAsked = true
      let phases = agenda.anchors[anchor]?.phases.map(\.name) ?? []
      guard phases.contains(phase) else {
        throw .noPhase(phase, anchor: anchor, known: phases)
      }
      request.clauses[index].points = request.clauses[index].points.map { point in
        guard case .event(let name, let years, _) = point else { return point }
        return .event(name: name, years: years, phase: phase)
      }
    }
    if !isAsked { throw .noOpenPhase(request.number) }
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
    case .event: false
    }
  }
}
