import Council

/// Reads which sessions a letter asks for: their kinds, how long, and in which order.
struct SessionReader: Sendable {
  /// What was found so far.
  struct State: Sendable {
    /// The sessions.
    var sessions: [Draft.DraftSession] = []
    /// Where sessions are mentioned, as indices of tokens, with the session, in order.
    var mentions: [(index: Int, session: Int)] = []
    /// The session that the sentences speak of.
    var current = 0
    /// Whether words have named a session yet.
    var isTold = false
    /// How many sessions are announced.
    var expected = 1
    /// The minutes that all of them take.
    var each: Int?
    /// The minutes that one took before, which was right then.
    var former: Int?
    /// The sessions whose minutes are those of a mere part.
    var parts: Set<Int> = []
    /// The step that the sentences are in, from 1.
    var step: Int?
    /// The days before a session whose kind is told later: "Ronde 2: vijf weken daarna …".
    var gapAhead: Int?
    /// The words that told the first kind and the first duration.
    var evidence: [(field: Draft.Field, range: Range<Int>)] = []

    /// The mentions in a sentence, which is the last that was read or an earlier one.
    func mentions(in sentence: Sentence) -> [(index: Int, session: Int)] {
      mentions.reversed().prefix { $0.index >= sentence.range.lowerBound }
        .filter { $0.index < sentence.range.upperBound }.reversed()
    }
  }

  /// The most mentions and lengths that one sentence is searched for.
  static let mostOfOne = 12

  let list: TokenList
  let judge: SentenceJudge
  /// The minutes of the council's whole evening.
  var evening = 180

  private var durations: DurationReader {
    DurationReader(list: list, judge: judge, evening: evening)
  }

  /// Begins with the one session that every request asks for.
  func begin(with sentence: Sentence, _ state: inout State) {
    if state.sessions.isEmpty { open(at: sentence.range.lowerBound, &state) }
  }

  /// Takes in one sentence.
  func read(_ sentence: Sentence, matter: SentenceJudge.Matter, into state: inout State) {
    let step = stepNumber(of: sentence)
    if sentence.opensParagraph || step != nil { state.step = step }
    if let step { turn(to: step, in: sentence, &state) }
    let isAwaited = state.expected > 1 || state.sessions.first.map { $0.kind == nil } == true
    if matter != .other || step != nil || isAwaited { readMentions(in: sentence, matter, &state) }
    // "Drie kwartier is genoeg", said before anything else.
    if matter == .open, state.sessions.isEmpty, durations.spends(sentence) {
      begin(with: sentence, &state)
    }
    guard !state.sessions.isEmpty else { return }
    durations.read(sentence, matter: matter, into: &state)
    readGap(in: sentence, &state)
  }

  /// Takes in what a sentence ahead of the request tells of a session with a kind: "de cijfers
  /// bespreken wij in een beeldvormende sessie van een uur; wij vragen het presidium die te plannen".
  func readAhead(
    _ sentence: Sentence, matter: SentenceJudge.Matter, into state: inout State
  ) {
    if state.sessions.isEmpty {
      durations.readFormer(sentence, into: &state)
      guard matter == .open || stepNumber(of: sentence) != nil else { return }
      var ahead = state
      readMentions(in: sentence, .open, &ahead)
      guard ahead.sessions.contains(where: { $0.kind != nil }) || durations.spends(sentence)
      else { return }
    }
    read(sentence, matter: matter == .ask ? .open : matter, into: &state)
  }

  /// The sessions of a whole letter: those that were announced and never told are there as well.
  func finish(_ state: inout State) {
    while state.sessions.count < min(state.expected, 6), !state.sessions.isEmpty {
      open(at: nil, &state)
    }
    for index in state.sessions.indices where state.sessions[index].duration == nil {
      state.sessions[index].duration = state.each ?? (index == 0 ? state.former : nil)
    }
  }

  /// Adds a session behind those that are known.
  func open(at index: Int?, _ state: inout State) {
    let previous = state.sessions.isEmpty ? nil : state.sessions.count - 1
    state.sessions.append(Draft.DraftSession(after: previous))
    state.current = state.sessions.count - 1
    if state.current == 1 { state.sessions[1].gapDays = state.gapAhead }
    if let index { state.mentions.append((index, state.current)) }
  }

  // MARK: Mentions

  private func readMentions(
    in sentence: Sentence, _ matter: SentenceJudge.Matter, _ state: inout State
  ) {
    let grammar = SessionGrammar(list: list.limited(to: sentence.range))
    let context = MentionContext(list: list, judge: judge, sentence: sentence, matter: matter)
    var index = sentence.range.lowerBound
    var needed = index - 1
    var count = 0
    while count < Self.mostOfOne {
      if needed < index {
        let rest = index..<sentence.range.upperBound
        guard let next = rest.first(where: { list.has(.mention, at: $0) }) else { return }
        needed = next
        // What leads up to it, and no farther back than that.
        let lead = (max(index, next - SessionGrammar.reach)..<next).reversed()
        index =
          lead.first { !list.has(.modifier, at: $0) }.map { $0 + 1 }
          ?? max(index, next - SessionGrammar.reach)
      }
      guard let mention = grammar.mention(at: index), mention.range.upperBound > index else {
        index += 1
        continue
      }
      if context.isMeant(mention) { take(mention, context, &state) }
      index = mention.range.upperBound
      count += 1
    }
  }

  private func take(
    _ mention: SessionMention, _ context: MentionContext, _ state: inout State
  ) {
    let place = mention.range.lowerBound
    if let count = mention.count, mention.isPlural, !context.isChoice(mention) {
      state.expected = max(state.expected, count)
    }
    if state.sessions.isEmpty { open(at: place, &state) }
    defer { state.isTold = true }
    if mention.isPlural || mention.isAll { return takeAll(mention, context, &state) }
    if let ordinal = mention.ordinal, state.isTold || state.expected > 1 {
      return take(ordinal, mention, context, &state)
    }
    guard let kind = mention.kinds.first else {
      let isNext = mention.isAnother && (mention.reach != .definite || context.isSequel(mention))
      if isNext, !context.isRefused(mention), isKnown(state) { return open(at: place, &state) }
      if mention.reach == .definite { state.mentions.append((place, state.current)) }
      return
    }
    if state.step == state.current + 1, state.sessions[state.current].kind == nil {
      name(state.current, kind, mention, &state)
    } else if let known = state.sessions.firstIndex(where: { $0.kind == kind }), !mention.isAnother
    {
      state.current = known
      state.mentions.append((place, known))
    } else if state.sessions[state.current].kind == nil, !(mention.isAnother && isKnown(state)) {
      name(state.current, kind, mention, &state)
    } else if isKnown(state),
      opensAnother(mention, kind, context) || state.step == state.sessions.count + 1,
      !context.isRefused(mention)
    {
      open(at: place, &state)
      name(state.current, kind, mention, &state)
      if context.isSameEvening(mention) { state.sessions[state.current].gapDays = 0 }
    }
  }

  /// Whether the first session is already told, so that another can follow.
  private func isKnown(_ state: State) -> Bool {
    state.sessions.count < 6 && (state.isTold || state.expected > 1)
  }

  /// Whether a kind that is not told yet is that of one more session.
  private func opensAnother(
    _ mention: SessionMention, _ kind: SessionKind, _ context: MentionContext
  ) -> Bool {
    if mention.isAnother || context.isSequel(mention) { return true }
    switch mention.reach {
    case .indefinite: return !context.isAlternative(mention)
    case .definite: return kind != .deciding && mention.noun != nil
    case .bare: return false
    }
  }

  private func name(
    _ session: Int, _ kind: SessionKind, _ mention: SessionMention, _ state: inout State
  ) {
    state.sessions[session].kind = kind
    if state.mentions.last?.index != mention.range.lowerBound {
      state.mentions.append((mention.range.lowerBound, session))
    }
    if session == 0, let index = mention.kindIndex {
      state.evidence.append((.kind, index..<(index + 1)))
    }
  }

  /// "twee beeldvormende sessies", "een beeld- en een oordeelsvormende avond", "beide sessies".
  private func takeAll(
    _ mention: SessionMention, _ context: MentionContext, _ state: inout State
  ) {
    guard mention.isPlural, !mention.kinds.isEmpty, !context.isChoice(mention) else { return }
    if mention.kinds.count > 1 { state.expected = max(state.expected, mention.kinds.count) }
    let isOne = mention.kinds.count == 1
    guard isOne ? mention.count != nil : true else {
      if state.sessions[0].kind == nil { name(0, mention.kinds[0], mention, &state) }
      return
    }
    for session in 0..<min(state.expected, 6) {
      if session == state.sessions.count { open(at: mention.range.lowerBound, &state) }
      guard isOne || session < mention.kinds.count, state.sessions[session].kind == nil else {
        continue
      }
      name(session, mention.kinds[isOne ? 0 : session], mention, &state)
    }
    state.current = 0
  }

  /// "de eerste is beeldvormend", "een tweede sessie", "de laatste avond".
  private func take(
    _ ordinal: Int, _ mention: SessionMention, _ context: MentionContext, _ state: inout State
  ) {
    let isSeveral = state.expected > 1 || state.sessions.count > 1
    guard mention.noun != nil || !mention.kinds.isEmpty || isSeveral else { return }
    let target = max(1, ordinal < 0 ? max(state.expected, state.sessions.count) : ordinal)
    if target == state.sessions.count + 1, !context.isRefused(mention) {
      open(at: mention.range.lowerBound, &state)
    } else if target <= state.sessions.count {
      state.current = target - 1
      state.mentions.append((mention.range.lowerBound, target - 1))
    } else {
      return
    }
    if let kind = mention.kinds.first, state.sessions[state.current].kind == nil {
      name(state.current, kind, mention, &state)
    }
  }

  // MARK: Gaps

  /// "drie weken later", "twee weken na de eerste sessie", "op dezelfde avond".
  private func readGap(in sentence: Sentence, _ state: inout State) {
    let isAhead = state.sessions.count == 1 && state.expected == 1 && state.step == 2
    guard state.sessions.count > 1 || state.expected > 1 || isAhead else { return }
    let grammar = GapGrammar(list: list.limited(to: sentence.range))
    if isAhead {
      state.gapAhead = sentence.range.lazy.compactMap { grammar.gap(at: $0)?.value }.first
      return
    }
    for index in sentence.range {
      guard let gap = grammar.gap(at: index) else { continue }
      while state.sessions.count < min(state.expected, 2) { open(at: nil, &state) }
      let session = max(1, self.session(of: gap.end - 1, in: sentence, state))
      guard session < state.sessions.count, state.sessions[session].gapDays == nil else { continue }
      state.sessions[session].gapDays = gap.value
    }
  }
}
