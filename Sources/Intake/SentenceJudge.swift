import Almanac
import Council

/// Decides what a sentence is about.
struct SentenceJudge: Sendable {
  /// What a sentence is about.
  enum Matter: Sendable {
    /// It asks for a session.
    case ask
    /// It is about papers.
    case papers
    /// It is about an answer, a registration, a message.
    case answer
    /// It takes a request back.
    case withdrawal
    /// It may go on about the session.
    case open
    /// It tells of something else.
    case other
  }

  let list: TokenList
  /// The date of the letter.
  let on: Day
  /// The judge of the sentences of a letter of a day.
  init(list: TokenList, on: Day) {
    self.list = list
    self.on = on
  }

  /// What a token tells; nothing beyond the text.
  func cue(_ index: Int) -> Cue { list.cue(index) }

  /// What all tokens of a run tell together.
  func cues(_ range: some Sequence<Int>) -> Cue {
    range.reduce(into: Cue()) { $0.formUnion(cue($1)) }
  }

  // MARK: Sentences

  /// What a sentence is about.
  func matter(of sentence: Sentence) -> Matter {
    let all = cues(sentence.range)
    if isWithdrawal(sentence, all) { return .withdrawal }
    let noun = sentence.range.contains(where: isSession)
    let asks = asks(sentence, all, noun: noun)
    let isPure = sentence.segments.contains(where: isPureAsk)
    if !(noun && isPure), isAnswer(sentence.range) { return .answer }
    let isPlanned = sentence.segments.contains { isPlanning($0) && !isPapers($0) }
    let namesKind = namesKind(sentence)
    if !asks || !(isPure || isPlanned), !(namesKind && opensWithSession(sentence)),
      sentence.segments.contains(where: isPapers)
    {
      return .papers
    }
    if asks || isOrder(sentence) || namesKind || isBooking(sentence) { return .ask }
    let isOpen =
      noun || isStep(sentence) != nil || !all.isDisjoint(with: [.wish, .plan, .telling, .time])
      || startsWithPointer(sentence) || isGoing(sentence.range) || isThere(sentence.range)
      || isCondition(sentence.range)
    return isOpen ? .open : .other
  }

  /// Whether a sentence asks for a session, or for time of the council.
  private func asks(_ sentence: Sentence, _ all: Cue, noun: Bool) -> Bool {
    let isAsked = sentence.range.contains(where: isAsk) || isQuestion(sentence)
    guard isAsked || isStep(sentence) != nil else { return false }
    // "Wie een rondleiding wil, stuurt ons een bericht".
    if list.word(sentence.range.lowerBound) == "wie" { return false }
    if sentence.segments.allSatisfy({ isHistory($0) }) { return false }
    if all.contains(.invitation), !all.contains(.plan), !isAddressed(sentence.range) {
      return false
    }
    if noun, !isUnneeded(sentence) { return true }
    if isRaised(sentence.range), isQuestion(sentence) { return true }
    if isReception(sentence) { return true }
    let isExplained = all.contains(.telling) || isShown(sentence.range)
    if isFirstPerson(sentence.range), isExplained, all.contains(.wish),
      all.contains(.council) || has(sentence.range, ["komen", "langskomen"])
    {
      return true
    }
    if all.contains(.time), all.contains(.plan) || isAddressed(sentence.range) { return true }
    if all.contains(.time), isExplained { return true }
    if has(sentence.range, ["verzoek", "vraag", "voorstel", "request"]), all.contains(.plan) {
      return true
    }
    guard isExplained else { return false }
    return all.contains(.council) || has(sentence.range, ["agenderen", "agendering"])
  }

  /// "Een bespreking achten wij niet nodig": each session in a sentence is called needless.
  private func isUnneeded(_ sentence: Sentence) -> Bool {
    sentence.segments.filter { $0.contains(where: isSession) }.allSatisfy {
      cues($0).contains(.negation) && has($0, ["nodig", "noodzakelijk", "opportuun", "necessary"])
    }
  }

  /// Whether a sentence asks the council itself to plan something: more than an invitation, and
  /// more than what is left to say when a request was taken back.
  func isPlea(_ sentence: Sentence) -> Bool {
    if isRaised(sentence.range) { return true }
    return sentence.range.contains(where: isSession) && !cues(sentence.range).contains(.negation)
      && (isAddressed(sentence.range) || sentence.range.contains(where: isPlan))
  }

  /// "Leggen jullie dit voor aan het presidium?": what is to be decided there.
  func isRaised(_ range: some Sequence<Int>) -> Bool {
    has(range, ["presidium"]) && range.contains { Self.raisings.contains(list.word($0)) }
  }

  /// What is done with a request in the presidium.
  private static let raisings: WordSet = [
    "brengen", "inbrengen", "raadplegen", "voorleggen", "aankaarten", "meenemen", "raise",
    "consult", "leg", "leggen", "legt", "breng", "brengt",
  ]

  /// "Na de vakantie zijn we er weer allemaal bij": when those who ask can come.
  private func isThere(_ range: Range<Int>) -> Bool {
    has(range, ["wij", "we"]) && has(range, ["er"]) && has(range, ["weer"])
      && list.isOne(of: ["bij"], at: range.upperBound - 2)
  }

  /// Whether a subject announces an invitation, an answer or thanks rather than a request.
  func isCourtesy(_ subject: Range<Int>) -> Bool {
    let stems = [
      "opening", "heropening", "feest", "jubileum", "receptie", "bedank", "kennisgeving",
    ]
    return cues(subject).contains(.invitation) || list.word(subject.lowerBound) == "kom"
      || has(
        subject, ["dank", "thanks", "thank", "mededeling", "celebration", "welkom", "welcome"])
      || subject.contains(where: isFeast)
      || subject.contains { index in stems.contains { list.word(index).hasPrefix($0) } }
  }

  /// "oogstdag", "open dag": a day that is somebody's own.
  private func isFeast(_ index: Int) -> Bool {
    let word = list.word(index)
    if word == "dag" { return list.isOne(of: ["open"], at: index - 1) }
    return word.hasSuffix("dag") && word.utf8.count > 6 && Lexicon.weekday(word) == nil
  }

  /// Whether those who write speak of themselves: "wij willen ons verhaal komen vertellen".
  private func isFirstPerson(_ range: Range<Int>) -> Bool {
    has(range, ["wij", "we", "ik", "ons", "i", "us", "onze", "mijn"])
  }

  /// "We gaan er samen heen": where those who write go.
  private func isGoing(_ range: Range<Int>) -> Bool {
    isFirstPerson(range) && has(range, ["gaan", "vertrekken", "rijden"])
      && has(range, ["heen", "naar", "naartoe", "erheen", "op"])
  }

  /// Whether a sentence is about something that is to be planned.
  func isPlanned(_ sentence: Sentence) -> Bool {
    !isHistory(sentence.range)
      && (sentence.range.contains { isSession($0) || isPlan($0) || cue($0).contains(.time) }
        || (isFirstPerson(sentence.range) && sentence.range.contains(where: isAsk)))
  }

  /// Whether a run of words asks or plans.
  private func isPlanning(_ segment: Range<Int>) -> Bool {
    segment.contains(where: isAsk) || cues(segment).contains(.plan)
  }

  /// "laten zien", "laten horen", "kennis maken", "uit te leggen".
  private func isShown(_ range: Range<Int>) -> Bool {
    (has(range, ["zien", "horen"]) && has(range, ["laten"]))
      || (has(range, ["kennis"]) && has(range, ["maken"]))
      || range.contains { list.match(run: ["uit", "te", "leggen"], at: $0) != nil }
  }

  func has(_ range: some Sequence<Int>, _ words: [StaticString]) -> Bool {
    range.contains { list.isOne(of: words, at: $0) }
  }

  /// Whether the presidium or its agenda is named.
  private func isAddressed(_ range: Range<Int>) -> Bool {
    has(range, ["presidium", "agenda", "raadsagenda", "griffie", "markt", "sessie", "session"])
  }

  /// Whether a word asks: "wij vragen", but not "uw vragen over".
  func isAsk(_ index: Int) -> Bool {
    guard cue(index).contains(.ask) else { return false }
    let word = list.word(index)
    if ["stellen", "stelt"].contains(word) {
      return (1...14).contains { list.isOne(of: ["voor", "vraag", "prijs"], at: index + $0) }
    }
    if word == "may", list[index]?.isCapitalised == true { return false }
    if list.isOne(of: ["hebben", "is", "heeft"], at: index + 1), word == "besloten" {
      return false
    }
    if word == "besloten" { return isSession(index + 1) || list.word(index + 1) == "deel" }
    guard ["vragen", "vraag", "verzoek"].contains(word) else { return true }
    if word == "verzoek" {
      return !list.isOne(of: ["uw", "dit", "dat", "eerdere", "uws", "eigen", "op"], at: index - 1)
    }
    return
      !(Self.nounLeads.contains(list.word(index - 1))
      || list.isOne(of: ["over", "gesteld", "beantwoord", "van", "beantwoorden"], at: index + 1))
  }

  private static let nounLeads: WordSet = [
    "uw", "de", "deze", "onze", "schriftelijke", "hun", "die", "u", "veel", "enkele", "geen",
  ]

  private func isPureAsk(_ segment: Range<Int>) -> Bool {
    segment.contains(where: isSession) && !isPapers(segment) && !isAnswer(segment)
  }

  /// Whether a token is a session or what kind of session it is.
  func isSession(_ index: Int) -> Bool {
    list.has([.session, .kind], at: index)
  }

  /// Whether a token is a session that is meant here: "de avond", but not "'s avonds".
  func isSessionNoun(_ index: Int) -> Bool {
    list.has(.session, at: index)
  }

  /// "Stap 2", "Deel 1": the number of a step that opens a sentence.
  func isStep(_ sentence: Sentence) -> Int? {
    let start = list.skip(oneOf: ["-", "•", "|"], from: sentence.range.lowerBound)
    if let number = list.number(start), (1...9).contains(number), list.word(start + 1) == ".",
      list.has(.kind, at: start + 2)
    {
      return number
    }
    guard list.isOne(of: ["stap", "deel", "sessie", "ronde", "step", "session"], at: start),
      let number = list.number(start + 1),
      (1...9).contains(number)
    else { return nil }
    return number
  }

  /// Whether a run of words asks for an answer: "laat het weten", "geeft u door", "wij horen graag".
  func isAnswer(_ range: some Sequence<Int>) -> Bool {
    let isAwaitedHere = has(range, ["tegemoet"]) && range.contains(where: isSession)
    if !isAwaitedHere, cues(range).contains(.answer) { return true }
    guard range.contains(where: { Self.answerVerbs.contains(list.word($0)) }) else { return false }
    // "De provincie heeft ons laten weten dat …" asks nothing.
    let isHeard = has(range, ["heeft", "hebben"]) && has(range, ["ons", "mij"])
    let isTold = has(range, ["weten"]) && has(range, ["laat", "laten"]) && !isHeard
    let isLetKnow = has(range, ["let"]) && has(range, ["know"])
    let isPassed = has(range, ["geef", "geeft", "geven"]) && has(range, ["door"])
    let isAwaited =
      has(range, ["horen", "vernemen", "hear"]) && has(range, ["of", "welke", "wanneer", "which"])
      && !range.contains { list.has(.kind, at: $0) }
    let isEntered =
      has(range, ["geeft", "geef", "geven"]) && has(range, ["op"]) && has(range, ["zich"])
    if isAwaited || isEntered { return true }
    let hears =
      has(range, ["horen", "vernemen", "hear"]) && !has(range, ["laten", "laat", "let"])
      && !range.contains(where: isSession) && !has(range, ["tell"])
    if has(range, ["word"]), has(range, ["from"]) { return true }
    if has(range, ["zich"]), has(range, ["horen"]) { return true }
    // "U hoort die uiterlijk eind maart"
    let isToldYou = range.contains {
      list.isOne(of: ["hoort", "hoor"], at: $0)
        && (list.isOne(of: ["u", "je"], at: $0 - 1) || list.isOne(of: ["u", "je"], at: $0 + 1))
    }
    if isToldYou { return true }
    return isTold || isLetKnow || hears || isPassed
  }

  /// Without one of these, or a cue, nothing asks for an answer.
  private static let answerVerbs: WordSet = [
    "hoort", "hoor",
    "weten", "let", "geef", "geeft", "geven", "horen", "vernemen", "hear", "word",
  ]

  /// Whether a sentence begins with a word that points back: "Die zien wij …".
  func startsWithPointer(_ sentence: Sentence) -> Bool {
    let start = list.skip(oneOf: ["-", "•", "|", "("], from: sentence.range.lowerBound)
    return Self.pointers.contains(list.word(start))
  }

  private static let pointers: WordSet = [
    "die", "dit", "dat", "deze", "het", "liefst", "graag", "bij", "let", "niet", "it", "this",
    "that", "uiterlijk", "voorkeur", "periode", "gewenst", "wanneer", "dag", "moment", "datum",
  ]
}
