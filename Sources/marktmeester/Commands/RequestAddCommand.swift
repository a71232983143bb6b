import Almanac
import ArgumentParser
import Council
import Exchange
import Intake
import Planning
import Wording

/// Takes in a request without a letter: one line, options, or both.
struct RequestAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Help.text(.requestAdd))

  @Argument(help: Help.option(.optionLine)) var line: String?
  @Option var date: String?
  @Option var sender: Sender?
  @Option(name: .customLong("clause")) var clauses: [String] = []
  @OptionGroup var facts: RequestCommand.Facts
  @OptionGroup var common: Common

  func validate() throws {
    if line == nil, facts.subject == nil { throw ValidationError("\"LINE\" | --subject") }
  }

  func run() throws {
    let office = try common.office()
    let agenda = try office.agenda()
    try facts.check(in: agenda, office)
    let day = try date.map(office.day) ?? office.today
    let reading = line.map { LineReader(agenda: agenda, today: day).read($0) }
    if let reading { try Self.check(reading, office.words) }
    let draft = try self.draft(reading?.draft, on: day, in: agenda, office)
    let receivedOn = try facts.received.map(office.day)
    let links = try facts.ties.links(office)
    let needs = try facts.needs.answers(office).joined(with: reading?.needs)
    let done = try office.perform("request add") { deeds throws(Refusal) in
      try deeds.add(draft, letter: line, received: receivedOn, links: links, needs: needs)
    }
    let number = Int(done.edit.what.object.id) ?? 0
    if line != nil || office.json {
      let taken = done.after.requests[number]?.needs ?? Needs()
      try Output.write(
        DraftReport(draft, in: agenda, number: number, needs: taken, office.words),
        json: office.json, office.words)
    }
    guard !office.json else { return }
    if line != nil { try Output.write([""]) }
    try office.say(
      .requestTaken(number, caseNumber: draft.caseNumber, subject: draft.subject ?? ""))
  }

  /// Refuses a line that cannot be, or of which something was not understood.
  private static func check(_ reading: LineReading, _ words: any Words) throws {
    guard !reading.isClear else { return }
    throw Failure(
      lines: reading.faults.map(words.fault) + reading.unread.map { words.ask($0) }
        + [words.note(.nothingTakenIn)], code: 65)
  }

  // MARK: Line and options

  /// What the line says, with the options; without a line, the options alone.
  private func draft(
    _ said: Draft?, on day: Day, in agenda: Agenda, _ office: Office
  ) throws -> Draft {
    var draft = said ?? Draft()
    draft.isRequest = true
    draft.date = day
    if draft.sessions.isEmpty { draft.sessions = [.init()] }
    let words = office.words
    try Self.join(&draft.subject, facts.subject, .subject, words) { $0 }
    try Self.join(&draft.caseNumber, facts.caseNumber, .caseNumber, words) { $0 }
    try Self.join(&draft.portfolio, facts.portfolio, .portfolio, words) { $0 }
    try Self.join(&draft.room, facts.room, .room, words) { $0 }
    try Self.join(&draft.sender, sender, .sender, words) { words.name($0) }
    try Self.join(&draft.sessions[0].kind, facts.kind, .kind, words) { words.name($0) }
    try Self.join(&draft.sessions[0].duration, facts.duration, .duration, words) { "\($0)" }
    draft.isClosed = facts.closed ?? draft.isClosed
    draft.sender = draft.sender ?? .college
    guard draft.subject != nil else { throw Failure(.lineWithoutSubject, words) }
    let reader = PhraseReader(agenda: agenda, letterDate: day)
    draft.clauses += try clauses.flatMap { try Self.clauses($0, reader, words) }
    let window = agenda.window(of: draft.clauses, letterDate: day)
    if said != nil, let conflict = window.conflict {
      throw Failure(words.trouble(.letterContradicts(conflict)), code: 65)
    }
    draft.questions.removeAll { isAnswered($0) }
    return draft
  }

  /// What is said in the line or as an option; both may say it, when they say the same.
  private static func join<Value: Equatable>(
    _ said: inout Value?, _ option: Value?, _ field: Draft.Field, _ words: any Words,
    _ name: (Value) -> String
  ) throws {
    guard let option else { return }
    if let said, said != option {
      throw Failure(.saidTwice(field, line: name(said), option: name(option)), words)
    }
    said = option
  }

  /// Whether an option answers what the line leaves open.
  private func isAnswered(_ question: Question) -> Bool {
    switch question {
    case .duration: facts.duration != nil
    case .portfolio: facts.portfolio != nil
    case .room: facts.room != nil
    case .kind: facts.kind != nil
    case .phase, .event, .reading: false
    }
  }

  private static func clauses(
    _ phrase: String, _ reader: PhraseReader, _ words: any Words
  ) throws -> [Clause] {
    switch reader.read(phrase) {
    case .clauses(let clauses), .needsAnchor(let clauses, _): return clauses
    case .notADate: throw Failure(.badPhrase(phrase), words)
    case .contradiction: throw Failure(.phraseContradicts(phrase), words)
    case .noSuchDay(let text): throw Failure(.noSuchDate(text), words)
    case .weekdayDisagrees(_, let day, let said):
      throw Failure(.weekdayDisagrees(day, said: said), words)
    }
  }
}

extension Deeds.NeedsAnswers {
  /// The answers with what a line says of the same needs; an option goes first.
  fileprivate func joined(with said: Needs?) -> Deeds.NeedsAnswers {
    guard let said else { return self }
    var answers = self
    answers.webcast = webcast ?? (said.webcast ? true : nil)
    if !said.guests.isEmpty { answers.guests = said.guests + (guests ?? []) }
    answers.expectsGuests = expectsGuests ?? (said.expectsGuests ? true : nil)
    return answers
  }
}
