import Council

/// Reads how long the sessions of a letter take, and which one a length belongs to.
struct DurationReader: Sendable {
  let list: TokenList
  let judge: SentenceJudge
  var evening = 180

  /// Takes in how long it took before, told ahead of the request: "vorig jaar duurde dat een uur".
  func readFormer(_ sentence: Sentence, into state: inout SessionReader.State) {
    let grammar = DurationGrammar(list: list.limited(to: sentence.range), evening: evening)
    for index in sentence.range where list.has(.length, at: index) {
      guard let found = grammar.duration(at: index), (15...600).contains(found.value) else {
        continue
      }
      let range = index..<found.end
      guard isFormer(range, in: sentence), !isOther(range, in: sentence),
        sentence.segment(of: index).contains(where: { Self.spends.contains(list.word($0)) })
      else { continue }
      return takeFormer(found.value, at: range, in: sentence, &state)
    }
  }

  /// Takes in the lengths that a sentence tells.
  func read(
    _ sentence: Sentence, matter: SentenceJudge.Matter, into state: inout SessionReader.State
  ) {
    if matter == .papers || matter == .answer, !sentence.range.contains(where: isSession) { return }
    guard sentence.range.contains(where: { list.has(.unit, at: $0) }) else { return }
    let grammar = DurationGrammar(list: list.limited(to: sentence.range), evening: evening)
    var index = sentence.range.lowerBound
    var count = 0
    while index < sentence.range.upperBound, count < SessionReader.mostOfOne {
      guard let found = grammar.duration(at: index), found.end > index else {
        index += 1
        continue
      }
      let range = index..<found.end
      if (15...600).contains(found.value), isSpent(range, in: sentence, matter) {
        if isFormer(range, in: sentence) {
          takeFormer(found.value, at: range, in: sentence, &state)
        } else {
          take(found.value, at: range, in: sentence, &state)
        }
      }
      index = found.end
      count += 1
    }
    if count == 0 { readStay(in: sentence, &state) }
  }

  /// "Wij beginnen om 9.00 uur en staan om 11.30 uur weer buiten".
  private func readStay(in sentence: Sentence, _ state: inout SessionReader.State) {
    guard sentence.range.contains(where: { Self.ends.contains(list.word($0)) }),
      sentence.range.contains(where: { Self.begins.contains(list.word($0)) }),
      let stay = ClockGrammar(list: list.limited(to: sentence.range)).stay(in: sentence.range)
    else { return }
    take(stay.value, at: (stay.end - 1)..<stay.end, in: sentence, &state)
  }

  private static let begins: WordSet = [
    "beginnen", "begint", "starten", "start", "aanvang", "vertrekken", "vertrek", "begin", "begins",
    "starts",
  ]

  /// Whether a sentence says that some length of time is spent and was not spent before.
  func spends(_ sentence: Sentence) -> Bool {
    let grammar = DurationGrammar(list: list.limited(to: sentence.range), evening: evening)
    return sentence.range.contains { index in
      guard let found = grammar.duration(at: index) else { return false }
      let words = part(around: index..<found.end, of: sentence)
      guard !judge.isHistory(words), !isOther(index..<found.end, in: sentence) else { return false }
      return isFilled(index..<found.end, in: sentence)
        || words.contains {
          Self.spends.contains(list.word($0)) || judge.isAsk($0) || list.isOne(of: ["nu"], at: $0)
            || judge.cue($0).contains(.telling)
        }
    }
  }

  // MARK: Whose it is

  private func take(
    _ minutes: Int, at range: Range<Int>, in sentence: Sentence, _ state: inout SessionReader.State
  ) {
    if let times = times(before: range.lowerBound) {
      state.expected = max(state.expected, times)
      state.each = minutes
    }
    if isEach(range, in: sentence) {
      state.each = minutes
      note(range, &state)
      return
    }
    let session = owner(of: range.lowerBound, in: sentence, state)
    guard state.sessions.indices.contains(session) else { return }
    let isPart = isPart(range)
    let isTotal = state.sessions.count == 1 && isWhole(range)
    guard
      state.sessions[session].duration == nil || isTotal
        || (state.parts.contains(session) && !isPart)
    else { return }
    state.sessions[session].duration = minutes
    if isPart { state.parts.insert(session) } else { state.parts.remove(session) }
    if session == 0 { note(range, &state) }
  }

  private func note(_ range: Range<Int>, _ state: inout SessionReader.State) {
    state.evidence.removeAll { $0.field == .duration }
    state.evidence.append((.duration, range))
  }

  /// The session that was mentioned last before a length, else the next one in its sentence.
  private func owner(of index: Int, in sentence: Sentence, _ state: SessionReader.State) -> Int {
    let here = state.mentions(in: sentence)
    if let before = here.last(where: { $0.index <= index }) { return before.session }
    if let ahead = here.first { return ahead.session }
    return state.current
  }

  /// "twee keer een uur": how many times.
  private func times(before index: Int) -> Int? {
    if list.isOne(of: ["tweemaal", "twice"], at: index - 1) { return 2 }
    guard list.isOne(of: ["keer", "maal", "times", "x"], at: index - 1) else { return nil }
    let count = list.number(index - 2) ?? Lexicon.numeral(list.word(index - 2))
    return count.flatMap { (2...6).contains($0) ? $0 : nil }
  }

  /// "elk een uur", "beide anderhalf uur", "een uur per sessie".
  private func isEach(_ range: Range<Int>, in sentence: Sentence) -> Bool {
    let behind = list.word(range.upperBound)
    if behind == "per", Self.sessions.contains(list.word(range.upperBound + 1)) { return true }
    if ["elk", "each", "ieder"].contains(behind) { return true }
    let start = max(sentence.range.lowerBound, range.lowerBound - 5)
    return (start..<range.lowerBound).contains {
      list.isOne(
        of: ["elk", "elke", "ieder", "beide", "allebei", "each", "both", "iedere"], at: $0)
        || (list.word($0) == "per" && Self.sessions.contains(list.word($0 + 1)))
    } || times(before: range.lowerBound) != nil
  }

  static let sessions: WordSet = [
    "sessie", "keer", "avond", "bijeenkomst", "deel", "session", "ronde",
  ]

  /// Whether a length is that of an introduction, not of the session.
  private func isPart(_ range: Range<Int>) -> Bool {
    let noun = list.word(Self.approximate(before: range.lowerBound, in: list) - 1)
    return list.word(Self.approximate(before: range.lowerBound, in: list)) == "van"
      && Self.partNouns.contains(noun)
  }

  private static let partNouns: WordSet = [
    "presentatie", "inleiding", "toelichting", "introductie", "rondleiding", "presentation",
    "introduction", "gesprek",
  ]

  private func isWhole(_ range: Range<Int>) -> Bool {
    let near = (1...4).map { list.word(range.lowerBound - $0) } + [list.word(range.upperBound)]
    return near.contains { ["totaal", "totale", "samen", "total", "alles"].contains($0) }
  }

  // MARK: Before

  /// Keeps how long it took before, for where the letter names no other length, unless that was
  /// wrong: "dat was net te kort".
  private func takeFormer(
    _ minutes: Int, at range: Range<Int>, in sentence: Sentence, _ state: inout SessionReader.State
  ) {
    let wasWrong = sentence.range.contains {
      list.isOne(of: ["te", "too"], at: $0) && Self.misfits.contains(list.word($0 + 1))
    }
    guard !wasWrong, state.former == nil, state.sessions.first?.duration == nil else { return }
    state.former = minutes
    note(range, &state)
  }

  private static let misfits: WordSet = [
    "kort", "lang", "krap", "weinig", "veel", "short", "long", "much", "little",
  ]
}
