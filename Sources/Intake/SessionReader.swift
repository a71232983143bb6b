import Council

/// Reads which sessions a letter asks for: their kinds, how long, and in which order.
struct SessionReader: Sendable {
  /// What was found so far.
  struct State: Sendable {
    /// The sessions.
    var sessions: [Draft.DraftSession] = []
    /// Where each session was first mentioned, as an index of a token.
    var mentions: [Int] = []
    /// The step that the sentences are in, from 1.
    var step: Int?
    /// The words that told the first kind and the first duration.
    var evidence: [(field: Draft.Field, range: Range<Int>)] = []
  }

  let list: TokenList
  let judge: SentenceJudge

  /// Takes in one sentence about the session.
  func read(_ sentence: Sentence, into state: inout State) {
    let step = judge.isStep(sentence)
    if sentence.opensParagraph || step != nil { state.step = step }
    if state.sessions.isEmpty { open(at: sentence.range.lowerBound, &state) }
    let isDecision = sentence.range.contains {
      ["besluit", "raadsbesluit"].contains(list.word($0))
    }
    if let step, step > 1, step == state.sessions.count + 1, !isDecision,
      sentence.range.contains(where: judge.isSessionNoun)
    {
      open(at: sentence.range.lowerBound, &state)
    }
    let hasNoun = sentence.range.contains(where: judge.isSessionNoun)
    for index in sentence.range {
      readKind(at: index, in: sentence, &state)
      readDuration(at: index, hasNoun: hasNoun, in: sentence, &state)
    }
  }

  /// Takes in how long a session is from a sentence that says little else of it.
  func readDurations(_ sentence: Sentence, into state: inout State) {
    guard !state.sessions.isEmpty else { return }
    for index in sentence.range { readDuration(at: index, hasNoun: false, in: sentence, &state) }
  }

  private func open(at index: Int, _ state: inout State) {
    let previous = state.sessions.isEmpty ? nil : state.sessions.count - 1
    state.sessions.append(Draft.DraftSession(after: previous))
    state.mentions.append(index)
  }

  // MARK: Kinds

  private func readKind(at index: Int, in sentence: Sentence, _ state: inout State) {
    guard let kind = SessionWords.kind(list.word(index)), state.sessions.count < 6 else { return }
    let last = state.sessions.count - 1
    if let known = state.sessions[last].kind {
      guard known != kind, isIndefinite(index, in: sentence), !isBackReference(index) else {
        return
      }
      open(at: index, &state)
      let evening = ["aansluitend", "dezelfde", "diezelfde"]
      if sentence.range.contains(where: { evening.contains(list.word($0)) }) {
        state.sessions[last + 1].gapDays = 0
      }
      state.sessions[last + 1].kind = kind
    } else if !isBackReference(index) {
      state.sessions[last].kind = kind
      state.evidence.append((.kind, index..<(index + 1)))
    }
  }

  private static let indefinites: WordSet = [
    "een", "tweede", "vervolgens", "daarna", "a", "an", "en", "second",
  ]

  /// Whether "een", "tweede" or an enumeration makes the mention a session of its own.
  private func isIndefinite(_ index: Int, in sentence: Sentence) -> Bool {
    (1...3).contains { Self.indefinites.contains(list.word(index - $0)) }
      && (1...4).contains { judge.isSessionNoun(index + $0) || list.word(index + $0) == "deel" }
  }

  /// "na de beeldvormende sessie": a session mentioned before.
  private func isBackReference(_ index: Int) -> Bool {
    ["de", "deze", "die", "the"].contains(list.word(index - 1))
      && ["na", "voor", "after", "before"].contains(list.word(index - 2))
  }

  // MARK: Durations

  private func readDuration(
    at index: Int, hasNoun: Bool, in sentence: Sentence, _ state: inout State
  ) {
    let last = state.sessions.count - 1
    guard state.sessions[last].duration == nil else { return }
    let grammar = DurationGrammar(list: list.limited(to: sentence.range))
    guard let found = grammar.duration(at: index), (15...600).contains(found.value) else { return }
    guard hasNoun || sentence.range.contains(where: { Self.spends.contains(list.word($0)) }) else {
      return
    }
    state.sessions[last].duration = found.value
    if last == 0 { state.evidence.append((.duration, index..<found.end)) }
  }

  /// Words that spend time.
  private static let spends: WordSet = [
    "duurt", "duren", "duur", "uitgetrokken", "tijd", "toe", "nodig", "lasts", "take", "takes",
    "volstaat", "vraagt", "vergt", "genoeg", "voldoende", "trekken", "minuten", "tijdsduur",
    "reserveren",
  ]

  // MARK: Clauses of sessions

  /// The session that a clause at a token is about.
  func session(of index: Int, in sentence: Sentence, _ state: State) -> Int {
    if let step = state.step { return step - 1 }
    let last = max(0, state.sessions.count - 1)
    guard last > 0 else { return 0 }
    if isAhead(of: index, in: sentence, state) {
      return state.mentions.firstIndex { $0 > index } ?? last
    }
    let here = state.mentions.indices.filter { sentence.range.contains(state.mentions[$0]) }
    if let before = here.last(where: { state.mentions[$0] <= index }) {
      return before
    }
    // Ahead of the mention in its own sentence: "in mei een beeldvormende sessie".
    if let ahead = here.first { return ahead }
    return judge.startsWithPointer(sentence) ? last : 0
  }

  private static let mentionBreaks: WordSet = [
    "en", ",", ";", "and", "gevolgd", "daarna", "vervolgens",
  ]

  /// Whether the next mention in the sentence follows with no conjunction between: "en drie weken
  /// later een oordeelsvormende sessie".
  private func isAhead(of index: Int, in sentence: Sentence, _ state: State) -> Bool {
    guard let next = state.mentions.first(where: { $0 > index }), next - index <= 12,
      sentence.range.contains(next)
    else { return false }
    return !((index + 1)..<next).contains { Self.mentionBreaks.contains(list.word($0)) }
  }
}
