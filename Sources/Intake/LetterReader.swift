public import Almanac
public import Council

/// Reads a letter: what it asks for, when, and with which words.
///
///     let draft = LetterReader(agenda: agenda).read(letter)
///     draft.clauses.map(\.phrase)  // ["kort na het zomerreces", …]
///
/// It reads by grammar and by what a sentence is about; it knows no letter. A reading is a
/// proposal: what is doubtful stands in the draft's questions. Total for every text.
public struct LetterReader: Sendable {
  private let names: Names

  /// A reader against a council's calendar.
  public init(agenda: Agenda) { names = Names(agenda) }

  /// What a letter says; a date that somebody gives counts for its own.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  public func read(_ text: String, date: Day? = nil) -> Draft {
    var reading = Reading(text: LetterText(text, vocabulary: names.vocabulary), names: names)
    reading.readHeader(date: date)
    reading.readBody()
    reading.readQuestions()
    return reading.draft
  }
}

/// One reading of one letter.
private struct Reading {
  let text: LetterText
  let names: Names
  var draft = Draft()
  var header = Header()
  var on = Day(number: 0)
  var state = SessionReader.State()
  /// What the clauses may mean beside what they are read as.
  var readings: [Question] = []

  init(text: LetterText, names: Names) {
    self.text = Furniture.removed(from: text)
    self.names = names
  }

  mutating func note(_ field: Draft.Field, _ range: Range<Int>) {
    let quote = text.quote(range)
    draft.evidence.append(Draft.Evidence(field: field, words: quote.words, place: quote.place))
  }

  // MARK: Head

  mutating func readHeader(date given: Day?) {
    let lines = Lines(of: text)
    header = HeaderReader.read(text, lines: lines)
    if let number = header.caseNumber {
      draft.caseNumber = number.value
      note(.caseNumber, number.range)
    }
    if let given {
      draft.date = given
      on = given
    } else if let date = header.date {
      draft.date = date.value
      on = date.value
      note(.date, date.range)
    }
    if let subject = header.subject {
      draft.subject = subject.value
      note(.subject, subject.range)
    }
    let municipality = names.agenda.profile?.municipality ?? ""
    let sender = SenderReader(
      text: text, lines: lines, header: header, municipality: municipality
    ).read()
    if let sender {
      draft.sender = sender.value
      note(.sender, sender.range)
    }
    if let own = header.ownReference, draft.caseNumber == nil, isOwn(draft.sender) {
      draft.caseNumber = own.value
      note(.caseNumber, own.range)
    }
    if let portfolio = header.portfolio {
      draft.portfolio = WishReader(text: text, names: names).spelled(portfolio.value).lowercased()
      note(.portfolio, portfolio.range)
    }
    draft.relatedCases = relatedCases()
  }

  /// Whether a sender's own numbers are those of the municipality.
  private func isOwn(_ sender: Sender?) -> Bool {
    sender.map { [.college, .registry, .presidium].contains($0) } ?? false
  }

  /// Numbers of seven digits in brackets or behind "zaak", each once.
  private func relatedCases() -> [String] {
    var seen: Set<String> = draft.caseNumber.map { [$0] } ?? []
    var cases: [String] = []
    for (index, token) in text.list.all.enumerated() where token.kind == .number {
      guard token.folded.utf8.count == 7, !seen.contains(token.folded) else { continue }
      let before = text.list.word(index - 1)
      let isNamed = ["zaak", "zaaknummer", "zaaknr", "nummer", "nr", "case", ":"].contains(before)
      guard header.ownReference?.range.lowerBound != index else { continue }
      let isBracketed = text.list.word(index + 1) == ")" || isInBrackets(index)
      guard isNamed || isBracketed else { continue }
      seen.insert(token.folded)
      cases.append(token.folded)
    }
    return cases
  }

  /// Whether a bracket that was opened shortly before is still open: "(zie 3701555 en 3701556)".
  private func isInBrackets(_ index: Int) -> Bool {
    for place in stride(from: index - 1, to: max(-1, index - 9), by: -1) {
      if text.list.word(place) == "(" { return true }
      if text.list.word(place) == ")" { return false }
    }
    return false
  }

  // MARK: Body

  mutating func readBody() {
    let list = text.list
    let judge = SentenceJudge(list: list, on: on)
    let sentences = Sentences(of: list, from: header.bodyStart)
    let matters = sentences.reduce(into: [SentenceJudge.Matter]()) { matters, sentence in
      let last = sentence.isContinuation ? matters.last : nil
      matters.append(last ?? judge.matter(of: sentence))
    }
    let finder = RequestFinder(text: text, header: header, judge: judge)
    guard let request = finder.find(in: sentences, matters) else { return }
    let first = request.first
    draft.isRequest = true
    note(.request, sentences[request.plea].range)
    let grammar = ClauseGrammar(text: text, names: names, on: on)
    let sessions = SessionReader(list: text.list, judge: judge, evening: names.eveningMinutes)
    if let subject = header.subject {
      let sentence = Sentence(
        range: subject.range, segments: [subject.range], opensParagraph: true)
      if judge.matter(of: sentence) == .ask || finder.subjectAsks {
        readClauses(sentence, grammar: grammar, judge: judge)
      }
    }
    for index in sentences.indices.prefix(request.opening) {
      sessions.readAhead(sentences[index], matter: matters[index], into: &state)
    }
    for index in sentences.indices.dropFirst(request.opening) {
      if index == first { sessions.begin(with: sentences[index], &state) }
      let previous = index > 0 ? sentences[index - 1] : nil
      read(
        sentences[index], after: previous, matter: matters[index], grammar: grammar, judge: judge)
    }
    readPortfolio(in: sentences, from: first)
    sessions.finish(&state)
    finish()
  }

  private mutating func read(
    _ sentence: Sentence, after previous: Sentence?, matter: SentenceJudge.Matter,
    grammar: ClauseGrammar, judge: SentenceJudge
  ) {
    let sessions = SessionReader(list: text.list, judge: judge, evening: names.eveningMinutes)
    let found = grammar.limited(to: sentence.range).clauses()
    readPapers(in: sentence, matter: matter, clauses: found, judge: judge)
    if matter != .withdrawal { sessions.read(sentence, matter: matter, into: &state) }
    for item in found {
      var item = item
      if judge.isScheduled(item) { item.schedule() }
      if judge.isUnsuitable(item, in: sentence) { item.exclude() }
      guard judge.speaks(item, in: sentence, matter: matter, after: previous) else { continue }
      add(
        item, grammar.ambiguity(of: item),
        session: sessions.session(of: item.range.upperBound - 1, in: sentence, state))
    }
    readWishes(in: sentence, matter: matter)
  }

  /// The clauses of a subject that asks by itself: "Graag nog vóór de herfstvakantie een avond".
  private mutating func readClauses(
    _ sentence: Sentence, grammar: ClauseGrammar, judge: SentenceJudge
  ) {
    for item in grammar.limited(to: sentence.range).clauses()
    where judge.speaks(item, in: sentence, matter: .ask, after: nil) {
      add(item, grammar.ambiguity(of: item), session: 0)
    }
  }

  private mutating func add(
    _ found: ClauseGrammar.Found, _ ambiguity: ClauseGrammar.Found.Ambiguity?, session: Int
  ) {
    var clause = found.clause
    // What is on one evening has one date.
    let isLinked = clause.relation == .gap || clause.relation == .sameEvening
    let isShared = state.sessions.indices.contains(session) && state.sessions[session].gapDays == 0
    let session = isShared && !isLinked ? 0 : session
    clause.session = session
    if draft.date == nil, isUndated(clause) { return }
    if clause.relation == .gap || clause.relation == .sameEvening, session < state.sessions.count,
      session > 0, state.sessions[session].gapDays == nil
    {
      state.sessions[session].gapDays = clause.days ?? 0
    }
    if let ambiguity {
      let others = ambiguity.others.map { other in
        var other = other
        other.session = session
        return other
      }
      readings.append(
        .reading(clause: draft.clauses.count, doubt: ambiguity.doubt, others: others))
    }
    draft.clauses.append(clause)
  }

  /// Whether a period got its year from a date that the letter does not have.
  private func isUndated(_ clause: Clause) -> Bool {
    clause.points.contains { point in
      if case .periods(let ranges) = point {
        ranges.contains { $0.first.year < 1980 }
      } else {
        false
      }
    }
  }

  private mutating func readPapers(
    in sentence: Sentence, matter: SentenceJudge.Matter, clauses: [ClauseGrammar.Found],
    judge: SentenceJudge
  ) {
    let reader = PaperReader(text: text, judge: judge)
    let runs = matter == .papers ? [sentence.range] : sentence.segments.filter(judge.isPapers)
    for run in runs where !judge.isHistory(run) {
      guard let promise = reader.promise(in: run, clauses: clauses) else { continue }
      draft.papers.append(promise)
      note(.papers, run)
    }
  }

  private mutating func readWishes(in sentence: Sentence, matter: SentenceJudge.Matter) {
    let reader = WishReader(text: text, names: names)
    if !draft.isClosed, let closed = reader.closed(in: sentence.range) {
      draft.isClosed = true
      note(.closed, closed)
    }
    if draft.room == nil, let room = reader.room(in: sentence.range) {
      draft.room = room.room
      note(.room, room.range)
    }
  }

  /// The portfolio that the text names: behind the request first, else before it.
  private mutating func readPortfolio(in sentences: Sentences, from first: Int) {
    let reader = WishReader(text: text, names: names)
    guard draft.portfolio == nil,
      let found = reader.portfolio(in: sentences.dropFirst(first))
        ?? reader.portfolio(in: sentences.prefix(first))
    else { return }
    draft.portfolio = found.value.lowercased()
    note(.portfolio, found.range)
  }

  private mutating func finish() {
    if state.sessions.isEmpty { state.sessions = [Draft.DraftSession()] }
    if state.sessions[0].kind == nil, let subject = header.subject {
      let kinds = subject.range.compactMap { SessionWords.kind(text.list.word($0)) }
      state.sessions[0].kind = kinds.first
    }
    draft.sessions = state.sessions
    for item in state.evidence { note(item.field, item.range) }
  }

  // MARK: Questions

  mutating func readQuestions() {
    let proposal = WishReader(text: text, names: names).proposal(subject: draft.subject)
    draft.questions = QuestionReader(agenda: names.agenda, date: on)
      .questions(about: draft, readings: readings, proposal: proposal)
  }
}
