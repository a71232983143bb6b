import Almanac
public import Council
import Planning
public import Wording

/// What a reading makes of a letter, with its evidence.
///
/// The fields are those of the practice letters.
public struct DraftReport: Report, Sendable {
  let isRequest: Bool
  let caseNumber: String?
  let date: Day?
  let subject: String?
  let sender: Sender?
  let kind: SessionKind?
  let sessions: [SessionView]
  let earliest: Day?
  let latest: Day?
  let target: [Day?]?
  let weekdays: [Weekday]?
  let excluded: [DayRange]
  let clauses: [ClauseView]
  let papers: [PaperView]
  let portfolio: String?
  let relatedCases: [String]
  let closed: Bool?
  let room: String?
  let guests: [String]?
  let conflict: [String]?
  let feasibleMarketEvenings: [Day]
  let questions: [QuestionView]
  let evidence: [Draft.Evidence]
  /// The request's number here, once it has been taken in.
  let number: Int?
  private let window: WindowView
  private let needs: Needs

  private enum CodingKeys: CodingKey {
    case isRequest, caseNumber, date, subject, sender, kind, sessions, earliest, latest, target
    case weekdays, excluded, clauses, papers, portfolio, relatedCases, closed, conflict
    case feasibleMarketEvenings, questions, evidence, number, room, guests
  }

  struct SessionView: Encodable, Sendable {
    let kind: SessionKind?
    let durationMinutes: Int?
    let after: Int?
    let gapDays: Int?
  }

  struct PaperView: Encodable, Sendable {
    let title: String
    let promise: ClauseView?
  }

  struct QuestionView: Encodable, Sendable {
    let about: String
    let phrase: String?
    let options: [String]?
    let assumed: String?
    let proposal: String?
    let asks: String
  }

  /// A draft, with its window against the calendar; with what was said of its needs, and the
  /// number of the request made of it.
  public init(
    _ draft: Draft, in agenda: Agenda, number: Int?, needs: Needs = Needs(), _ words: any Words
  ) {
    let day = draft.date ?? Day(number: 0)
    let resolved = agenda.window(of: draft.clauses, letterDate: day)
    window = WindowView(resolved, draft.clauses)
    isRequest = draft.isRequest
    caseNumber = draft.caseNumber
    date = draft.date
    subject = draft.subject
    sender = draft.sender
    kind = draft.sessions.first?.kind
    sessions = draft.sessions.map {
      SessionView(
        kind: $0.kind, durationMinutes: $0.duration, after: $0.after, gapDays: $0.gapDays)
    }
    earliest = resolved.earliest
    latest = resolved.latest
    target = window.target
    weekdays = resolved.weekdays.isEmpty ? nil : resolved.weekdays
    excluded = resolved.exclusions.map(\.days)
    clauses = draft.clauses.map { clause in
      let own = agenda.window(of: [clause], letterDate: day, session: clause.session)
      return ClauseView(clause, own.parts[0])
    }
    papers = draft.papers.map { paper in
      PaperView(
        title: paper.title,
        promise: paper.when.map { clause in
          ClauseView(clause, agenda.window(of: [clause], letterDate: day).parts[0])
        })
    }
    portfolio = draft.portfolio
    relatedCases = draft.relatedCases
    closed = draft.isClosed ? true : nil
    room = draft.room.map { agenda.rooms[$0]?.name ?? $0 }
    guests = needs.guests.isEmpty ? nil : needs.guests.map(\.name)
    self.needs = needs
    conflict = resolved.conflict.map { [$0.first, $0.second] }
    feasibleMarketEvenings =
      draft.isRequest ? Self.evenings(resolved, draft, agenda) : []
    questions = draft.questions.map { QuestionView($0, draft.clauses, words) }
    evidence = draft.evidence
    self.number = number
  }

  /// The market evenings within a window that are no recess, no holiday and not kept free; six
  /// where the window has no end.
  private static func evenings(_ window: Window, _ draft: Draft, _ agenda: Agenda) -> [Day] {
    guard let date = draft.date, window.conflict == nil else { return [] }
    let demanded = draft.clauses.filter { $0.strength == .hard && $0.session == 0 }
      .map(\.weekdays).filter { !$0.isEmpty }
    let first = max(date + 1, window.earliest ?? date + 1)
    let last = window.latest ?? first + 366
    guard let days = DayRange(checked: first, last) else { return [] }
    let holidays = agenda.procedure.holidays
    let free = agenda.evenings(of: Body.market, in: days).map(\.day).filter { day in
      demanded.allSatisfy { $0.contains(day.weekday) } && agenda.recess(on: day) == nil
        && agenda.closedDays[day.description] == nil
        && !holidays.isPublicHoliday(day)
        && !window.exclusions.contains { $0.strength == .hard && $0.days.contains(day) }
    }
    return window.latest == nil ? Array(free.prefix(6)) : free
  }

  /// The draft field by field, each phrase with its line, and the questions.
  public func lines(_ words: any Words) -> [String] {
    guard isRequest else { return [words.note(.notARequest)] }
    func row(_ label: Label, _ value: String?, _ field: Draft.Field) -> [String] {
      let line = evidence.first { $0.field == field }
        .map { "(\(words.label(.line)) \($0.place.line))" }
      return [words.label(label), value?.onOneLine ?? "-", line ?? ""]
    }
    let fields = [
      row(.subject, subject, .subject), row(.caseNumber, caseNumber, .caseNumber),
      row(.letterDate, date.map(words.day), .date),
      row(.sender, sender.map { words.name($0) }, .sender),
      row(.kind, kind.map { words.name($0) }, .kind),
      row(.duration, sessions.first?.durationMinutes.map { words.note(.minutes($0)) }, .duration),
      row(.portfolio, portfolio, .portfolio),
      [
        words.label(.relatedCases),
        relatedCases.isEmpty ? "-" : relatedCases.joined(separator: ", "), "",
      ],
    ]
    var lines = Columns.lines(fields + wishes(words))
    if !clauses.isEmpty {
      lines += ["", words.label(.clauses)] + clauses.flatMap { $0.lines(words) }
    }
    lines += [""] + window.summary(words)
    if !papers.isEmpty {
      lines += ["", words.label(.papers)]
      lines += papers.flatMap { ["  \($0.title.onOneLine)"] + ($0.promise?.lines(words) ?? []) }
    }
    if !questions.isEmpty {
      lines += ["", words.label(.questions)] + questions.map { "  ? \($0.asks)" }
    }
    return lines
  }
}

extension DraftReport {
  /// What is wished for beside dates, as far as anybody wished it.
  private func wishes(_ words: any Words) -> [[String]] {
    var rows: [[String]] = []
    if let room { rows.append([words.label(.room), room, ""]) }
    if closed == true { rows.append([words.label(.closed), words.label(.yes), ""]) }
    if needs.webcast { rows.append([words.label(.webcast), words.label(.webcastWanted), ""]) }
    if needs.hasGuests {
      rows.append([words.label(.guests), guests?.joined(separator: ", ") ?? words.label(.yes), ""])
    }
    return rows
  }
}

extension DraftReport.QuestionView {
  init(_ question: Question, _ clauses: [Clause], _ words: any Words) {
    var phrase: String?
    var options: [String]?
    var assumed: String?
    var proposal: String?
    switch question {
    case .phase(let clause, _, let phases, let phase):
      about = "phase"
      phrase = clauses.indices.contains(clause) ? clauses[clause].phrase.onOneLine : nil
      options = phases
      assumed = phase
    case .duration(let minutes):
      about = "duration"
      assumed = String(minutes)
    case .portfolio(let guess):
      about = "portfolio"
      proposal = guess
    case .room: about = "room"
    case .kind: about = "kind"
    case .event(let clause, _):
      about = "event"
      phrase = clauses.indices.contains(clause) ? clauses[clause].phrase.onOneLine : nil
    case .reading(let clause, _, let others):
      about = "reading"
      phrase = clauses.indices.contains(clause) ? clauses[clause].phrase.onOneLine : nil
      options = others.map(words.meaning)
    }
    self.phrase = phrase
    self.options = options
    self.assumed = assumed
    self.proposal = proposal
    asks = words.question(question, phrase: phrase)
  }
}
