import Almanac
import Council

// Whether a phrase about dates speaks of the session that a letter asks for. Other things have dates
// too: papers, answers, what somebody else does, what is past. What a segment and its sentence tell
// is weighed; a phrase that says more by itself (a limit, a wish) needs less beside it.

extension SentenceJudge {
  /// Whether a phrase speaks of the session that the letter asks for.
  func speaks(
    _ found: ClauseGrammar.Found, in sentence: Sentence, matter: Matter, after previous: Sentence?
  ) -> Bool {
    let segment = sentence.segment(of: found.range.lowerBound)
    let rest = outside(found.range, of: segment)
    let relation = found.clause.relation
    guard matter != .withdrawal, !isPast(found), !isPurpose(found) else { return false }
    let isWish = relation == .exclude || relation == .prefer || rest.contains(where: isWish)
    if matter == .papers, !isWish { return false }
    if isReason(segment) { return isDuty(found, segment) }
    if isForPresidium(found) || isNeed(found) { return false }
    if found.isBare, isConsequence(segment) { return false }
    guard !isPapers(rest), !isAnswer(rest), !cues(rest).contains(.contribution) else {
      return false
    }
    if relation != .exclude, isHistory(rest) || isRecent(found, rest) { return false }
    if found.isBare, isAttribute(found) || isPresidium(found, rest) || isReady(rest) {
      return false
    }
    if isOthers(rest) { return false }
    return weight(found, segment, sentence, matter) + context(previous) >= 3
  }

  /// The tokens of a segment without those of a phrase.
  private func outside(_ phrase: Range<Int>, of segment: Range<Int>) -> [Int] {
    segment.filter { !phrase.contains($0) }
  }

  /// "brief van 30 januari", "(25 maart)": a date that only says which thing is meant.
  private func isAttribute(_ found: ClauseGrammar.Found) -> Bool {
    let start = found.range.lowerBound
    if list.word(start - 1) == "(", list.word(found.range.upperBound) == ")" { return true }
    guard ["van", "dd", "of"].contains(list.word(start - 1)), list[start - 2]?.kind == .word else {
      return false
    }
    let noun = list.word(start - 2)
    return !isSession(start - 2) && cue(start - 2).isDisjoint(with: [.plan, .time])
      && !["raad", "week", "maand", "loop", "periode", "agenda"].contains(noun)
  }

  /// A day without its year that has just been, told of in the past tense: "in juni aangevraagd".
  private func isRecent(_ found: ClauseGrammar.Found, _ rest: [Int]) -> Bool {
    guard found.isBare, tellsOfPast(rest), case .periods(let ranges)? = found.clause.points.first,
      let last = ranges.map(\.last).max(),
      !found.range.contains(where: { list[$0]?.folded.utf8.count == 4 && list.number($0) != nil })
    else { return false }
    let ago = [last.adding(months: -12), last].filter { $0 <= on }.map { on - $0 }.min()
    return ago.map { $0 <= 200 } ?? false
  }

  /// "hun enquête pas eind augustus klaar": something else is ready then.
  private func isReady(_ rest: [Int]) -> Bool {
    let all = cues(rest)
    return all.contains(.delivery) && all.isDisjoint(with: [.suit, .ask])
      && !rest.contains { isSession($0) || isPlan($0) }
  }

  /// What others hand in, or what else stands planned: "vragen die binnen zijn", "de ondertekening
  /// staat gepland".
  private func isOthers(_ rest: [Int]) -> Bool {
    let isHandedIn = has(rest, ["binnen"]) && has(rest, ["vragen", "reacties", "aanmeldingen"])
    let isPlanned =
      has(rest, ["gepland"]) && has(rest, ["staat", "staan"])
      && !rest.contains(where: isSession)
    let isInput =
      rest.prefix(2).contains { Self.inputNouns.contains(list.word($0)) }
      && !rest.contains(where: isSession)
      && !["wij", "we", "ik"].contains(list.word(rest.first ?? 0))
    return isInput || isHandedIn || isPlanned || isOthersDecision(rest)
  }

  private static let inputNouns: WordSet = [
    "vragen", "opmerkingen", "reacties", "inbreng", "questions",
  ]

  /// "Een besluit volgt voor het einde van het jaar": what is decided later, by whom it may be.
  private func isOthersDecision(_ rest: [Int]) -> Bool {
    rest.prefix(3).contains { Self.decisionNouns.contains(list.word($0)) }
      && !rest.contains(where: isSession)
  }

  private static let decisionNouns: WordSet = [
    "besluit", "raadsbesluit", "ondertekening", "besluiten",
  ]

  /// "het lijstje voor het volgende presidium": where a request is decided, no limit of its session.
  private func isForPresidium(_ found: ClauseGrammar.Found) -> Bool {
    if case .meeting(Body.presidium, _)? = found.clause.points.first { return true }
    return false
  }

  /// "Wij hebben tot eind april nodig": the time that something else takes.
  private func isNeed(_ found: ClauseGrammar.Found) -> Bool {
    ["hebben", "heeft", "heb"].contains(list.word(found.range.lowerBound - 1))
      && list.word(found.range.upperBound) == "nodig"
  }

  /// "zodat er in januari iets kan veranderen": what comes of it, not when it is.
  private func isConsequence(_ segment: Range<Int>) -> Bool {
    let start = list.skip([",", ";", "(", "-"], from: segment.lowerBound)
    return ["zodat", "nadat", "waarna", "terwijl"].contains(list.word(start))
      && !segment.contains(where: isSession)
  }

  /// A day on which the presidium is to deal with it: "kan het presidium dit op 4 december meenemen".
  private func isPresidium(_ found: ClauseGrammar.Found, _ rest: [Int]) -> Bool {
    found.grain == .day && rest.contains { list.word($0) == "presidium" }
      && !rest.contains(where: isSession)
  }

  private func isWish(_ index: Int) -> Bool { !cue(index).isDisjoint(with: [.wish, .ask]) }

  /// What the sentence before tells: a heading such as "Beeldvormend" opens what follows.
  private func context(_ previous: Sentence?) -> Int {
    guard let previous else { return 0 }
    let isHeading = previous.range.count <= 6 && previous.range.contains(where: isSession)
    if isHeading || isStep(previous) != nil { return 3 }
    return previous.range.contains(where: isSession) && !isHistory(previous.range) ? 1 : 0
  }

  /// How much speaks for a phrase: what it says by itself, what its segment and its sentence tell.
  private func weight(
    _ found: ClauseGrammar.Found, _ segment: Range<Int>, _ sentence: Sentence, _ matter: Matter
  ) -> Int {
    let isOpening = found.range.lowerBound <= sentence.range.lowerBound + 1
    let own: Int
    switch found.clause.relation {
    case .exclude, .next, .prefer, .sameEvening: own = 3
    case .asSoonAsPossible, .soonAfter, .gap: own = 2
    case .on where !found.clause.weekdays.isEmpty && found.clause.points.isEmpty: own = 2
    case .on, .about: own = found.isBare ? 0 : 1
    default: own = isOpening ? 2 : 1
    }
    let here = weight(of: segment, outside: found.range)
    let isOwn =
      aims(outside(found.range, of: segment)) || isElliptical(segment, found)
      || isLabelled(found, in: sentence)
    if found.isBare, !isOwn, !sentence.isContinuation { return 0 }
    let around = min(2, weight(of: sentence.range, outside: found.range) / 2)
    var weight = own + here + around
    if matter == .ask || isStep(sentence) != nil || sentence.isContinuation { weight += 1 }
    if startsWithPointer(sentence) { weight += 1 }
    if isElliptical(segment, found), !isHistory(sentence.range) {
      weight += isPositive(sentence.range) ? 2 : 0
    }
    if isLabelled(found, in: sentence) || sentence.isContinuation { weight += 3 }
    if matter == .other, found.clause.relation != .exclude,
      cues(segment).isDisjoint(with: [.duty, .aim]), !segment.contains(where: isAsk)
    {
      weight -= 2
    }
    if happens(segment, outside: found.range) { weight -= 3 }
    return weight
  }

  /// What the words beside a phrase tell of sessions: two for what names one or plans it, one for
  /// what wishes, allows or names those who are asked.
  private func weight(of range: Range<Int>, outside phrase: Range<Int>) -> Int {
    var plans = 0
    var wishes = 0
    for index in range where !phrase.contains(index) {
      let cue = cue(index)
      if isSession(index) || isPlan(index) { plans = 2 }
      if cue.contains(.telling) || cue.contains(.time) { plans = max(plans, 1) }
      if !cue.isDisjoint(with: [.wish, .ask, .aim]) { wishes = 2 }
    }
    return plans + wishes
  }

  /// Whether words beside a mere period say that it is meant for a session: people also have exams
  /// in October, and students come in August.
  private func aims(_ rest: [Int]) -> Bool {
    if has(rest, ["uit"]), has(rest, ["komt", "komen"]) { return true }
    return rest.contains { index in
      isSession(index) || isPlan(index) || isAsk(index)
        || !cue(index).isDisjoint(with: [.duty, .aim, .telling, .time])
    }
  }

  /// Whether a segment tells that something else starts, runs or ends then.
  private func happens(_ segment: Range<Int>, outside phrase: Range<Int>) -> Bool {
    segment.contains { !phrase.contains($0) && cue($0).contains(.happening) }
      && !segment.contains { isSession($0) || cue($0).contains(.ask) }
  }

  /// "wanneer: …", "Gewenste periode: …": a label in front of the phrase.
  private func isLabelled(_ found: ClauseGrammar.Found, in sentence: Sentence) -> Bool {
    let colon = found.range.lowerBound - 1
    guard list.word(colon) == ":" else { return false }
    return (1...3).contains { Self.wishLabels.contains(list.word(colon - $0)) }
  }

  private static let wishLabels: WordSet = [
    "wanneer", "periode", "datum", "moment", "dag", "planning", "voorkeur", "voorkeursdatum",
    "tijdstip", "data", "when", "preferred", "week", "termijn", "avond",
  ]

  /// "voor de Regiovisie", "voor 2024": what something is for, where no accent says "before".
  private func isPurpose(_ found: ClauseGrammar.Found) -> Bool {
    guard found.clause.relation == .before, list.word(found.range.lowerBound) == "voor",
      case .unknown(let name)? = found.clause.points.first, let token = list[found.range.lowerBound]
    else { return false }
    let isStressed = token.end - token.start > token.folded.utf8.count
    let isEvent = PointGrammar.isAction(Tokenizer.tokens(of: name).first?.folded ?? "")
    return !isStressed && !isEvent
  }

  /// "agenderen voor week 23": where something is planned for, no limit.
  func isScheduled(_ found: ClauseGrammar.Found) -> Bool {
    let start = found.range.lowerBound
    guard found.clause.relation == .before, list.word(start) == "voor",
      let token = list[start], token.end - token.start == 4, !found.clause.points.isEmpty
    else { return false }
    let before = (1...2).map { cue(start - $0) }
    return before.contains { $0.contains(.plan) } || ["agenda"].contains(list.word(start - 1))
  }

  /// A reason that is itself a limit: "omdat de raad uiterlijk 1 juli moet besluiten".
  private func isDuty(_ found: ClauseGrammar.Found, _ segment: Range<Int>) -> Bool {
    let relation = found.clause.relation
    guard relation == .deadline || relation == .before else { return false }
    let start = found.range.lowerBound
    if (2...4).contains(where: { ["moet", "moeten"].contains(list.word(start - $0)) }) {
      return true
    }
    return has(segment, ["moet"]) && has(segment, ["raad", "besluiten", "besluit"])
  }

  /// Whether a segment is little more than the phrase, so that its sentence speaks for it.
  private func isElliptical(_ segment: Range<Int>, _ found: ClauseGrammar.Found) -> Bool {
    let others = segment.count { !found.range.contains($0) && list[$0]?.kind == .word }
    return others <= (found.isBare ? 2 : 3)
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
