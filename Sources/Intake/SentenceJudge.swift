import Almanac
import Council

/// Decides what a sentence is about, and whether a phrase in it speaks of the session asked for.
struct SentenceJudge: Sendable {
  /// What a sentence is about.
  enum Matter: Sendable {
    /// It asks for a session.
    case ask
    /// It is about papers.
    case papers
    /// It is about an answer, a registration, a message.
    case answer
    /// It may go on about the session.
    case open
    /// It tells of something else.
    case other
  }

  let list: TokenList
  let on: Day

  // MARK: Sentences

  /// What a sentence is about.
  func matter(of sentence: Sentence) -> Matter {
    let words = Set(sentence.range.lazy.map { list.word($0) })
    let noun = sentence.range.contains { isSessionNoun($0) }
    let asks = asks(sentence, words: words, noun: noun)
    if isAnswer(sentence) { return .answer }
    if isPapers(sentence.range), !(asks && sentence.segments.contains { isPureAsk($0) }) {
      return .papers
    }
    if asks { return .ask }
    let isOpen =
      noun || isStep(sentence) != nil || !words.isDisjoint(with: Cues.modals)
      || !words.isDisjoint(with: Cues.plans)
      || startsWithPointer(sentence)
    return isOpen ? .open : .other
  }

  /// Whether a sentence asks for a session, or for time of the council.
  private func asks(_ sentence: Sentence, words: Set<String>, noun: Bool) -> Bool {
    guard sentence.range.contains(where: isAsk) || isStep(sentence) != nil else { return false }
    if sentence.segments.allSatisfy({ isHistory($0) }) { return false }
    if noun { return true }
    let tells: Set<String> = [
      "toelichten", "presenteren", "bijpraten", "gesprek", "bespreken", "present", "discuss",
      "agenderen", "agendering", "rondleiden", "toelicht", "kennismaken",
      "praten", "spreken", "inspreken",
    ]
    let isExplained = words.contains("lichten") && words.contains("toe")
    let isShown = words.contains("zien") && words.contains("laten")
    let isMet = words.contains("kennis") && words.contains("maken")
    guard !words.isDisjoint(with: tells) || isExplained || isShown || isMet else { return false }
    let council: Set<String> = [
      "raad", "raadsleden", "u", "uw", "council", "presidium", "raadzaal", "raden", "fracties",
      "gemeenteraad", "councillors", "you",
    ]
    return !words.isDisjoint(with: council) || words.contains("agenderen")
  }

  /// Whether a word asks: "wij vragen", but not "uw vragen over".
  private func isAsk(_ index: Int) -> Bool {
    let word = list.word(index)
    guard Cues.asks.contains(word) else { return false }
    guard ["vragen", "vraag"].contains(word) else { return true }
    let nouns: Set<String> = [
      "uw", "de", "deze", "onze", "schriftelijke", "hun", "die", "u", "veel",
    ]
    let isNoun =
      nouns.contains(list.word(index - 1))
      || ["over", "gesteld", "beantwoord", "van", "beantwoorden"].contains(list.word(index + 1))
    return !isNoun
  }

  private func isPureAsk(_ segment: Range<Int>) -> Bool {
    segment.contains { isSessionNoun($0) } && !isPapers(segment)
  }

  /// Whether a token is a session that is meant here: "de avond", but not "'s avonds".
  func isSessionNoun(_ index: Int) -> Bool {
    SessionWords.isNoun(list.word(index)) && list[index]?.kind == .word
  }

  /// "Stap 2", "Deel 1": the number of a step that opens a sentence.
  func isStep(_ sentence: Sentence) -> Int? {
    let start = list.skip(["-", "•", "|"], from: sentence.range.lowerBound)
    guard ["stap", "deel", "sessie", "ronde", "step", "session"].contains(list.word(start)),
      let number = list.number(start + 1),
      (1...9).contains(number)
    else { return nil }
    return number
  }

  private func isAnswer(_ sentence: Sentence) -> Bool {
    let words = sentence.range.filter { Cues.answers.contains(list.word($0)) }
    let telling = words.filter {
      !["laten", "laat", "horen", "hear", "vernemen", "mailen", "weten"].contains(list.word($0))
    }
    let isTold =
      words.contains { list.word($0) == "weten" }
      && words.contains { ["laat", "laten"].contains(list.word($0)) }
    let hears =
      words.contains { ["horen", "vernemen", "hear"].contains(list.word($0)) }
      && !sentence.range.contains(where: isSessionNoun)
    return !telling.isEmpty || isTold || hears
  }

  /// Whether a sentence begins with a word that points back: "Die zien wij …".
  func startsWithPointer(_ sentence: Sentence) -> Bool {
    let pointers: Set<String> = [
      "die", "dit", "dat", "deze", "het", "liefst", "graag", "bij", "let", "niet", "it", "this",
      "that", "uiterlijk", "voorkeur", "periode", "gewenst",
    ]
    return pointers.contains(list.word(sentence.range.lowerBound))
  }

  // MARK: Segments

  /// Whether papers are delivered in a run of words.
  func isPapers(_ range: Range<Int>) -> Bool {
    var hasPaper = false
    var hasDelivery = false
    for index in range {
      hasPaper = hasPaper || isPaper(index)
      hasDelivery = hasDelivery || Cues.deliveries.contains(list.word(index))
    }
    return hasPaper && hasDelivery
  }

  /// Whether a token is a paper: "stukken", "de Woonnota", "het onderzoeksrapport".
  func isPaper(_ index: Int) -> Bool {
    let word = list.word(index)
    return Cues.papers.contains(word)
      || (word.utf8.count > 8
        && ["nota", "rapport", "notitie", "voorstel"].contains { word.hasSuffix($0) })
  }

  /// Whether a run of words tells of the past.
  func isHistory(_ range: Range<Int>) -> Bool {
    var hasPast = false
    var hasModal = false
    var hasHelper = false
    var hasParticiple = false
    for index in range {
      let word = list.word(index)
      hasPast = hasPast || Cues.pasts.contains(word)
      hasModal = hasModal || Cues.strictModals.contains(word)
      hasHelper =
        hasHelper || ["heeft", "hebben", "is", "zijn", "hebt", "have", "has"].contains(word)
      hasParticiple = hasParticiple || isParticiple(word)
    }
    return !hasModal && (hasPast || (hasHelper && hasParticiple))
  }

  private func isParticiple(_ word: String) -> Bool {
    if Cues.participles.contains(word) { return true }
    guard word.utf8.count >= 6, word.hasPrefix("ge"), !Cues.noParticiples.contains(word),
      !word.hasPrefix("gemeente")
    else { return false }
    return word.hasSuffix("d") || word.hasSuffix("t") || word.hasSuffix("en")
  }

  /// Whether a segment gives a reason: "want dan is onze voorzitter op een congres".
  private func isReason(_ segment: Range<Int>) -> Bool {
    let start = list.skip([",", ";", "(", ":", "-"], from: segment.lowerBound)
    if Cues.reasons.contains(list.word(start)) { return true }
    return ["dan", "then"].contains(list.word(start))
      && ["is", "staat", "zijn", "vergadert", "heeft", "hebben", "wordt"].contains(
        list.word(start + 1))
  }

  private func isPositive(_ range: Range<Int>) -> Bool {
    range.contains { index in
      let word = list.word(index)
      return Cues.modals.contains(word) || isPlan(index) || isSessionNoun(index)
    }
  }

  /// Whether a word tells what is done with sessions: "plan een avond", but not "van plan zijn".
  private func isPlan(_ index: Int) -> Bool {
    let word = list.word(index)
    return Cues.plans.contains(word) && !(word == "plan" && list.word(index - 1) == "van")
  }
}

// MARK: - Phrases

extension SentenceJudge {
  /// Whether a phrase speaks of the session that the letter asks for.
  ///
  /// Words that limit need a sentence that may be about the session; a mere period needs a segment
  /// that is.
  func speaks(_ found: ClauseGrammar.Found, in sentence: Sentence, matter: Matter) -> Bool {
    let segment = sentence.segment(of: found.range.lowerBound)
    let relation = found.clause.relation
    guard matter == .ask || matter == .open || relation == .exclude, !isPast(found) else {
      return false
    }
    if isReason(segment) { return isDuty(segment, relation) }
    let isOthers = segment.contains { Cues.contributions.contains(list.word($0)) }
    guard !isHistory(segment), !isPapers(segment), !isOthers else { return false }
    switch relation {
    case .exclude, .next: return true
    case .sameEvening, .gap, .prefer: return matter != .other
    case .on, .about:
      return isPositive(segment) || isStep(sentence) != nil || sentence.isContinuation
        || isElliptical(segment, found, in: sentence)
    default:
      return isPositive(segment) || isPositive(sentence.range) || startsWithPointer(sentence)
        || sentence.isContinuation
    }
  }

  /// Whether a phrase names days that do not suit: "op 9 juni kan het waterschap niet".
  func isUnsuitable(_ found: ClauseGrammar.Found, in sentence: Sentence) -> Bool {
    guard [.on, .between].contains(found.clause.relation), !found.clause.points.isEmpty else {
      return false
    }
    let segment = sentence.segment(of: found.range.lowerBound)
    let rest = segment.filter { $0 >= found.range.upperBound }.map { list.word($0) }
    if rest.contains(where: Cues.absences.contains) { return true }
    return rest.contains { ["niet", "not"].contains($0) }
      && rest.contains(where: Cues.suits.contains)
  }

  /// A reason that is itself a limit: "omdat de raad uiterlijk 1 juli moet besluiten".
  private func isDuty(_ segment: Range<Int>, _ relation: Relation) -> Bool {
    guard relation == .deadline || relation == .before else { return false }
    let words = Set(segment.lazy.map { list.word($0) })
    return words.contains("moet") && !words.isDisjoint(with: ["raad", "besluiten", "besluit"])
  }

  /// Whether a segment is little more than the phrase, so that its sentence speaks for it.
  private func isElliptical(
    _ segment: Range<Int>, _ found: ClauseGrammar.Found, in sentence: Sentence
  ) -> Bool {
    let others = segment.filter { !found.range.contains($0) && list[$0]?.kind == .word }
    return others.count <= 3 && isPositive(sentence.range)
  }

  /// Whether every day that a phrase names lies before the letter.
  private func isPast(_ found: ClauseGrammar.Found) -> Bool {
    let ranges = found.clause.points.flatMap { point -> [DayRange] in
      switch point {
      case .periods(let ranges): ranges
      case .meeting(_, let within): within.map { [$0] } ?? []
      case .event, .recess, .unknown: []
      }
    }
    return !ranges.isEmpty && ranges.allSatisfy { $0.last < on }
  }
}
