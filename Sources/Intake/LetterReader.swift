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

  /// The phrases of a letter that may speak of its session, with what tells whether they do.
  package func weighed(_ text: String) -> [(clause: Clause, signs: PhraseSigns)] {
    var reading = Reading(text: LetterText(text, vocabulary: names.vocabulary), names: names)
    reading.weighed = []
    reading.readHeader(date: nil)
    reading.readBody()
    return reading.weighed ?? []
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
  /// How much says of each clause that it is meant.
  var weights: [Int] = []
  /// What the clauses may mean beside what they are read as.
  var readings: [Question] = []
  /// The phrases that were weighed, with their signs, where somebody asks for them.
  var weighed: [(clause: Clause, signs: PhraseSigns)]?

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
    let tools = Tools(text: text, names: names, judge: judge)
    if let subject = header.subject {
      let sentence = Sentence(
        range: subject.range, segments: [subject.range], opensParagraph: true)
      if judge.matter(of: sentence) == .ask || finder.subjectAsks {
        let context = PhraseJudge.Context(sentence: sentence, matter: .ask)
        readClauses(tools.clauses(in: sentence), context, tools)
      }
    }
    var asked = first
    for index in sentences.indices {
      let sentence = sentences[index]
      if index > first, matters[index] == .ask { asked = index }
      let context = PhraseJudge.Context(
        sentence: sentence, matter: matters[index],
        previous: index > 0 ? sentences[index - 1] : nil, distance: index - asked)
      if index < request.opening {
        tools.sessions.readAhead(sentence, matter: matters[index], into: &state)
        readClauses(tools.clauses(in: sentence), context, tools)
      } else {
        if index == first { tools.sessions.begin(with: sentence, &state) }
        read(context, tools)
      }
    }
    readPortfolio(in: sentences, from: first)
    tools.sessions.finish(&state)
    settle()
    finish()
  }

  /// What reads the sentences of one letter.
  private struct Tools {
    let judge: SentenceJudge
    let grammar: ClauseGrammar
    let phrases: PhraseJudge
    let sessions: SessionReader

    init(text: LetterText, names: Names, judge: SentenceJudge) {
      self.judge = judge
      grammar = ClauseGrammar(text: text, names: names, on: judge.on)
      phrases = PhraseJudge(judge: judge, agenda: names.agenda)
      sessions = SessionReader(list: text.list, judge: judge, evening: names.eveningMinutes)
    }

    func clauses(in sentence: Sentence) -> [ClauseGrammar.Found] {
      grammar.limited(to: sentence.range).clauses()
    }
  }

  private mutating func read(_ context: PhraseJudge.Context, _ tools: Tools) {
    let (sentence, matter) = (context.sentence, context.matter)
    let found = tools.clauses(in: sentence)
    readPapers(in: sentence, matter: matter, clauses: found, judge: tools.judge)
    if matter != .withdrawal { tools.sessions.read(sentence, matter: matter, into: &state) }
    readClauses(found, context, tools)
    readWishes(in: sentence, matter: matter)
  }

  /// Takes in the phrases of a sentence that speak of the session.
  private mutating func readClauses(
    _ found: [ClauseGrammar.Found], _ context: PhraseJudge.Context, _ tools: Tools
  ) {
    var context = context
    context.phrases = found.map(\.range)
    var excluded: DayRange?
    for item in found {
      var (item, context) = (item, context)
      if tools.judge.isScheduled(item) { item.schedule() }
      context.isUnsuitable = tools.judge.isUnsuitable(item, in: context.sentence)
      if context.isUnsuitable {
        item.exclude(tools.judge.isUnwelcome(item, in: context.sentence) ? .soft : .hard)
      } else if tools.judge.isWished(item, in: context.sentence) {
        item.wish()
      }
      guard tools.phrases.maySpeak(item, in: context) else { continue }
      let signs = tools.phrases.signs(of: item, in: context)
      weighed?.append((item.clause, signs))
      guard signs.weight > 0 else { continue }
      if let days = item.days, let left = excluded, left.contains(days) { continue }
      if item.clause.relation == .exclude { excluded = item.days }
      let session = tools.sessions.session(
        of: item.range.upperBound - 1, in: context.sentence, state)
      add(
        item, tools.grammar.ambiguity(of: item), session: session, weight: signs.weight)
    }
  }

  private mutating func add(
    _ found: ClauseGrammar.Found, _ ambiguity: ClauseGrammar.Found.Ambiguity?, session: Int,
    weight: Int
  ) {
    var clause = found.clause
    // What is on one evening has one date.
    let isLinked = clause.relation == .gap || clause.relation == .sameEvening
    let isShared = state.sessions.indices.contains(session) && state.sessions[session].gapDays == 0
    let session = isShared && !isLinked ? 0 : session
    clause.session = session
    if draft.date == nil, isUndated(clause) { return }
    weights.append(weight)
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

  /// Lets go of a phrase that contradicts another and of which far less says that it is meant: two
  /// demands that both are plainly made stay a contradiction.
  private mutating func settle() {
    for _ in 0..<Self.mostContradictions {
      guard let conflict = contradiction,
        let first = draft.clauses.firstIndex(where: { $0.phrase == conflict.first }),
        let second = draft.clauses.firstIndex(where: { $0.phrase == conflict.second })
      else { return }
      let weaker = weights[first] < weights[second] ? first : second
      guard weights[weaker] < Self.faint, abs(weights[first] - weights[second]) >= Self.faint else {
        return
      }
      drop(weaker)
    }
  }

  /// The first two phrases of one session that contradict each other.
  private var contradiction: Window.Conflict? {
    for session in state.sessions.indices {
      let window = names.agenda.window(of: draft.clauses, letterDate: on, session: session)
      if let conflict = window.conflict { return conflict }
    }
    return nil
  }

  /// The weight below which a phrase is hardly meant.
  private static let faint = 10
  private static let mostContradictions = 3

  private mutating func drop(_ index: Int) {
    draft.clauses.remove(at: index)
    weights.remove(at: index)
    readings = readings.compactMap { question in
      guard case .reading(let clause, let doubt, let others) = question else { return question }
      if clause == index { return nil }
      return .reading(clause: clause > index ? clause - 1 : clause, doubt: doubt, others: others)
    }
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
