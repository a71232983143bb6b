import Almanac
import Council

/// One reading of one letter.
struct LetterReading {
  let text: LetterText
  let names: Names
  var draft = Draft()
  var header = Header()
  var on = Day(number: 0)
  var state = SessionReader.State()
  /// How much says of each clause that it is meant.
  var weights: [(weight: Int, isBare: Bool)] = []
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

  // MARK: Body

  mutating func readBody() {
    let list = text.list
    let judge = SentenceJudge(list: list, on: on)
    let sentences = Sentences(of: list, from: header.bodyStart)
    let matters = sentences.reduce(into: [SentenceJudge.Matter]()) { matters, sentence in
      let last = sentence.isContinuation ? matters.last : nil
      matters.append(last ?? judge.matter(of: sentence))
    }
    let finder = RequestFinder(
      text: text, header: header, judge: judge, isAnnounced: draft.sender == .presidium)
    guard let request = finder.find(in: sentences, matters) else { return }
    let first = request.first
    draft.isRequest = true
    note(.request, sentences[request.plea].range)
    let tools = Tools(text: text, names: names, judge: judge)
    if let subject = header.subject {
      // "Besloten bijeenkomst grondaankoop"
      readWishes(in: subject.range)
      // A subject that is longer is none, and weighing its dates must stay cheap.
      let range = subject.range.prefix(Sentences.longest)
      let sentence = Sentence(
        range: range.startIndex..<range.endIndex, segments: [range.startIndex..<range.endIndex],
        opensParagraph: true)
      if judge.matter(of: sentence) == .ask || finder.subjectAsks {
        let context = PhraseJudge.Context(sentence: sentence, matter: .ask)
        readClauses(tools.clauses(in: sentence), context, tools)
      }
    }
    var asked = first
    var previous: Sentence?
    for (index, sentence) in sentences.enumerated() {
      defer { previous = sentence }
      if index > first, matters[index] == .ask { asked = index }
      let context = PhraseJudge.Context(
        sentence: sentence, matter: matters[index], previous: previous,
        distance: request.isSubject ? min(index - asked, 1) : index - asked,
        isAnnounced: draft.sender == .presidium)
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

  mutating func read(_ context: PhraseJudge.Context, _ tools: Tools) {
    let (sentence, matter) = (context.sentence, context.matter)
    let found = tools.clauses(in: sentence)
    readPapers(in: sentence, matter: matter, clauses: found, judge: tools.judge)
    if matter != .withdrawal { tools.sessions.read(sentence, matter: matter, into: &state) }
    readClauses(found, context, tools)
    readWishes(in: sentence.range)
  }

  mutating func readPapers(
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

  mutating func readWishes(in range: Range<Int>) {
    let reader = WishReader(text: text, names: names)
    if !draft.isClosed, let closed = reader.closed(in: range) {
      draft.isClosed = true
      note(.closed, closed)
    }
    if draft.room == nil, let room = reader.room(in: range) {
      draft.room = room.room
      note(.room, room.range)
    }
  }

  /// The portfolio that the text names: behind the request first, else before it.
  mutating func readPortfolio(in sentences: Sentences, from first: Int) {
    let reader = WishReader(text: text, names: names)
    guard draft.portfolio == nil,
      let found = reader.portfolio(in: sentences.dropFirst(first))
        ?? reader.portfolio(in: sentences.prefix(first))
    else { return }
    draft.portfolio = found.value.lowercased()
    note(.portfolio, found.range)
  }

  mutating func finish() {
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
