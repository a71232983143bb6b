import Almanac
public import Council
public import Wording

/// One request: what was asked, what was read, what was ruled and what was placed.
public struct RequestReport: Report, Sendable {
  let number: Int
  let publicId: String
  let caseNumber: String?
  let subject: String
  let sender: Sender
  let state: RequestState
  let letterDate: Day
  let received: Day
  let kind: SessionKind?
  let durationMinutes: Int?
  let portfolio: String?
  let room: String?
  let closed: Bool
  let secrecy: SecrecyView?
  let relatedCases: [String]
  let earliest: Day?
  let latest: Day?
  let target: [Day?]?
  let clauses: [ClauseView]
  let questions: [DraftReport.QuestionView]
  let papers: [PaperView]
  let rulings: [RulingView]
  let sessions: [SessionView]
  let anchor: Anchor.ID?
  let decideBy: Day?
  let dependsOn: [Request.ID]
  let together: [Request.ID]
  let needs: Needs?
  private let window: WindowView

  private enum CodingKeys: CodingKey {
    case number, publicId, caseNumber, subject, sender, state, letterDate, received, kind
    case durationMinutes, portfolio, room, closed, secrecy, relatedCases, earliest, latest, target,
      clauses
    case questions, papers, rulings, sessions, anchor, decideBy, dependsOn, together, needs
  }

  struct SecrecyView: Encodable, Sendable {
    let body: String
    let ground: String
    let since: Day
  }

  struct PaperView: Encodable, Sendable {
    let title: String
    let expected: Day?
    let received: Day?
  }

  struct RulingView: Encodable, Sendable {
    let day: Day
    let outcome: String
    let by: Ruling.Way
    let reason: String?
    let late: Bool
    fileprivate let way: String
    private enum CodingKeys: CodingKey { case day, outcome, by, reason, late }
  }

  /// A request with all that stands around it.
  public init(_ request: Request, in agenda: Agenda, _ words: any Words) {
    let resolved = agenda.window(of: request)
    window = WindowView(resolved, request.clauses)
    number = request.number
    publicId = request.publicID
    caseNumber = request.caseNumber
    subject = request.subject
    sender = request.sender
    state = request.state
    letterDate = request.letterDate
    received = request.received
    kind = request.kindWanted
    durationMinutes = request.duration
    portfolio = request.portfolio
    room = request.room
    needs = request.needs == Needs() ? nil : request.needs
    closed = request.isClosed
    secrecy = agenda.secrecy(on: request.key).map {
      SecrecyView(body: $0.body, ground: $0.ground, since: $0.day)
    }
    relatedCases = request.relatedCases
    earliest = resolved.earliest
    latest = resolved.latest
    target = window.target
    clauses = zip(request.clauses, resolved.parts).map(ClauseView.init)
    questions = request.questions.map { DraftReport.QuestionView($0, request.clauses, words) }
    papers = agenda.papers.filter { $0.request == request.number }.map {
      PaperView(title: $0.title.onOneLine, expected: $0.expected, received: $0.received)
    }
    rulings = agenda.rulings.filter { $0.request == request.number }.map {
      RulingView(
        day: $0.day, outcome: words.name($0.outcome), by: $0.taken, reason: $0.reason,
        late: $0.isLate, way: words.name($0.taken))
    }
    sessions = agenda.sessions.filter { $0.request == request.number }.map {
      SessionView($0, agenda)
    }
    anchor = request.anchor
    decideBy = request.decideBy
    dependsOn = request.dependsOn
    together = request.together
  }

  /// The request, a fact a line.
  public func lines(_ words: any Words) -> [String] {
    var lines = Columns.lines(
      [
        [words.label(.request), "\(number)"], [words.label(.subject), subject],
        [words.label(.caseNumber), caseNumber ?? "-"], [words.label(.state), words.name(state)],
        [words.label(.letterDate), words.day(letterDate)],
        [words.label(.received), words.day(received)], [words.label(.sender), words.name(sender)],
        [words.label(.kind), kind.map { words.name($0) } ?? "-"],
        [words.label(.duration), durationMinutes.map { words.note(.minutes($0)) } ?? "-"],
        [words.label(.portfolio), portfolio ?? "-"], [words.label(.room), room ?? "-"],
      ] + ties(words))
    if let secrecy {
      lines.append(
        words.note(
          .secret(body: secrecy.body, ground: secrecy.ground, since: secrecy.since)))
    }
    lines += Columns.lines(words.facts(needs ?? Needs()).map { [words.label($0.label), $0.text] })
    lines += window.summary(words)
    if !clauses.isEmpty {
      lines += ["", words.label(.clauses)] + clauses.flatMap { $0.lines(words) }
    }
    if !papers.isEmpty { lines += ["", words.label(.papers)] + papers.map { "  \($0.title)" } }
    if !questions.isEmpty {
      lines += ["", words.label(.questions)] + questions.map { "  ? \($0.asks)" }
    }
    if !rulings.isEmpty {
      lines += ["", words.label(.rulings)]
      lines += rulings.flatMap { ruling in
        ["  \(words.day(ruling.day)): \(ruling.outcome), \(ruling.way)"]
          + (ruling.reason.map { ["      \(words.label(.reason)): \($0)"] } ?? [])
      }
    }
    if !sessions.isEmpty {
      lines += ["", words.label(.sessions)]
      lines += sessions.flatMap { ["  \($0.line(words))"] + $0.more(words) }
    }
    return lines
  }
}

extension RequestReport {
  /// What ties the request to the rest of the plan, where anything does.
  private func ties(_ words: any Words) -> [[String]] {
    func list(_ numbers: [Request.ID]) -> String {
      numbers.map(String.init).joined(separator: ", ")
    }
    let all: [(label: Label, text: String?)] = [
      (.anchor, anchor), (.decideBy, decideBy.map(words.day)),
      (.dependsOn, dependsOn.isEmpty ? nil : list(dependsOn)),
      (.together, together.isEmpty ? nil : list(together)),
    ]
    return all.compactMap { tie in tie.text.map { [words.label(tie.label), $0] } }
  }
}

/// The requests, a line each.
public struct RequestListReport: Report, Sendable {
  private let rows: [Row]

  struct Row: Encodable, Sendable {
    let number: Int
    let caseNumber: String?
    let state: RequestState
    let subject: String
    let earliest: Day?
    let latest: Day?
    let evening: Day?
  }

  /// Every request of an agenda.
  public init(_ agenda: Agenda) {
    rows = agenda.requests.map { request in
      let window = agenda.window(of: request)
      let session = agenda.sessions.first { $0.request == request.number && $0.isLive }
      return Row(
        number: request.number, caseNumber: request.caseNumber, state: request.state,
        subject: request.subject, earliest: window.earliest, latest: window.latest,
        evening: session?.slot?.day)
    }
  }

  /// Writes the requests as a list.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rows)
  }

  /// Number, case number, state, evening and subject.
  public func lines(_ words: any Words) -> [String] {
    if rows.isEmpty { return [words.label(.nothing)] }
    return Columns.lines(
      rows.map { row in
        [
          "\(row.number)", row.caseNumber ?? "-", words.name(row.state),
          row.evening.map(words.day) ?? "-", row.subject,
        ]
      })
  }
}

/// One session.
struct SessionView: Encodable, Sendable {
  let number: Int?
  let id: String
  let sequence: Int
  let request: Int?
  let caseNumber: String?
  let title: String
  let kind: SessionKind?
  let state: SessionState
  let evening: Day?
  let start: TimeOfDay?
  let end: TimeOfDay?
  let room: String?
  let overrides: [Override]?
  let chair: String?
  let options: [Slot]?
  let optionUntil: Day?
  private let agenda: Agenda
  private let roomName: String?
  private let isHidden: Bool

  private enum CodingKeys: CodingKey {
    case number, id, sequence, request, caseNumber, title, kind, state, evening, start, end, room
    case overrides, chair, options, optionUntil
  }

  /// A session; for the public without what is the registry's own.
  init(_ session: Session, _ agenda: Agenda, isPublic: Bool = false) {
    number = isPublic ? nil : session.number
    id = session.publicID
    sequence = session.sequence
    request = isPublic ? nil : session.request
    caseNumber = session.request.flatMap { agenda.requests[$0] }?.caseNumber
    title = session.title
    kind = session.kindOfSession
    state = session.state
    evening = session.slot?.day
    start = session.slot?.start
    end = session.hours?.end
    room = session.slot?.room
    overrides = isPublic ? nil : session.overrides
    chair = isPublic ? nil : session.chair
    options = isPublic || session.options.isEmpty ? nil : session.options
    optionUntil = isPublic ? nil : session.optionUntil
    self.agenda = agenda
    isHidden = !agenda.isPublic(session)
    roomName = session.slot.flatMap { agenda.rooms[$0.room] }?.name
  }

  /// Day, hours, room, state and title on one line.
  func line(_ words: any Words) -> String {
    let when = evening.map(words.day) ?? "-"
    return "\(when)  " + cells(words).joined(separator: "  ")
  }

  /// Who chairs, and the options that it holds.
  func more(_ words: any Words) -> [String] {
    [
      chair.map { (Label.chair, $0) },
      optionUntil.map { (.options, words.options(options ?? [], until: $0, in: agenda)) },
    ].compactMap(\.self).map { label, text in "      \(words.label(label)): \(text)" }
  }

  /// Hours, room, kind, case number, title and state.
  func cells(_ words: any Words) -> [String] {
    let hours = start.flatMap { start in end.map { "\(start)-\($0)" } } ?? "-"
    return [
      hours, roomName ?? room ?? "-", kind.map { words.name($0) } ?? "-", caseNumber ?? "-",
      "\(title) (\(words.name(state)))" + (isHidden ? " [\(words.label(.secrecy))]" : ""),
    ]
  }
}
