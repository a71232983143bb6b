import Almanac
import Council

/// Decides whether a phrase about dates speaks of the session that a letter asks for.
struct PhraseJudge: Sendable {
  let judge: SentenceJudge
  /// The council's calendar.
  let agenda: Agenda

  var list: TokenList { judge.list }

  /// Whether nothing rules a phrase out from the start.
  func maySpeak(_ place: Place) -> Bool {
    let found = place.found
    return place.context.matter != .withdrawal && !isPast(found) && !isPurpose(found)
      && !isReserved(found) && !isAwaited(place) && !isExplanation(place) && !isOtherGap(place)
      && !isForPresidium(place) && !isNeed(found) && !isEve(place) && !isOfPapers(place)
      && !isOthers(place.rest) && !isNeedless(found) && !isYearOfDay(place)
  }

  /// "De stukken ontvangt u uiterlijk 26 maart": when papers come, unless a wish stands beside it.
  private func isOfPapers(_ place: Place) -> Bool {
    if judge.isPapers(place.rest) { return true }
    return place.context.matter == .papers
      && ![.exclude, .prefer].contains(place.found.clause.relation)
      && judge.cues(place.found.range).isDisjoint(with: [.aim, .wish])
      && judge.cues(place.rest).isDisjoint(with: [.wish, .ask]) && judge.isPapers(place.sentence)
  }

  // MARK: Signs

  /// The signs that all phrases of a sentence have.
  func shared(in context: Context) -> PhraseSigns {
    var signs = PhraseSigns()
    addPlace(context, to: &signs)
    if let previous = context.previous { addAhead(previous, to: &signs) }
    signs.insert(.announced, if: context.isAnnounced)
    signs.insert(.opensParagraph, if: context.sentence.opensParagraph)
    signs.insert(.pointer, if: judge.startsWithPointer(context.sentence))
    signs.insert(.historyBeside, if: judge.isHistory(context.sentence.range))
    return signs
  }

  /// All signs in and around a phrase.
  func signs(of place: Place) -> PhraseSigns {
    let (found, sentence) = (place.found, place.context.sentence)
    var signs = place.context.shared
    addPhrase(found, to: &signs)
    signs.insert(.unsuitable, if: place.isUnsuitable)
    addSegment(found, place.segment, place.rest, to: &signs)
    addBeside(sentence, outside: place.segment, to: &signs)
    addPosition(found, sentence, place.rest, to: &signs)
    let isWished = place.context.phrases.contains {
      [.exclude, .prefer].contains($0.clause.relation) && $0.range != found.range
    }
    signs.insert(.wishedSibling, if: isWished)
    signs.insert(.cause, if: isCause(place.segment, in: sentence))
    signs.insert(.explains, if: isExplaining(place.segment, in: sentence))
    // "De hal is open van mei tot juli en ons bezoek moet in die periode vallen"
    if signs.contains(.pointedAt) { signs.remove(.happening) }
    return signs
  }

  private func addPhrase(_ found: ClauseGrammar.Found, to signs: inout PhraseSigns) {
    let clause = found.clause
    switch clause.relation {
    case .exclude: signs.insert(.excludes)
    case .prefer: signs.insert(.prefers)
    case .before: signs.insert(.before)
    case .on: signs.insert(.on)
    case .between: signs.insert(.between)
    default: break
    }
    signs.insert(.soft, if: clause.strength == .soft)
    signs.insert(.bare, if: found.isBare)
    switch found.grain {
    case .day: signs.insert(.bareDay, if: found.isBare)
    case .week: signs.insert(.week)
    case .month: signs.insert(.month, if: found.isBare)
    case .season: signs.insert(.season, if: found.isBare)
    case .year: signs.insert(.year)
    case .part: signs.insert(.part)
    case nil: break
    }
    signs.insert(.weekday, if: clause.points.isEmpty && !clause.weekdays.isEmpty)
    if case .periods(let ranges)? = clause.points.first { addDays(ranges, to: &signs) }
  }

  private func addDays(_ ranges: [DayRange], to signs: inout PhraseSigns) {
    signs.insert(.period)
    // "week 41 of 42": who offers a choice of days wishes.
    signs.insert(.choice, if: ranges.count > 1)
    guard let first = ranges.map(\.first).min(), let last = ranges.map(\.last).max() else { return }
    // A letter without a date tells nothing of how far its days are.
    let ahead = judge.on.year < 1980 ? 0 : first - judge.on
    signs.insert(.farther, if: ahead > 300)
    signs.insert(.far, if: (181...300).contains(ahead))
    signs.insert(.long, if: last - first > 120)
    guard ranges.count == 1, first == last else { return }
    let isMarket = !agenda.evenings(of: Body.market, in: DayRange(first)).isEmpty
    signs.insert(isMarket ? .marketDay : .otherDay)
  }

  private func addPlace(_ context: Context, to signs: inout PhraseSigns) {
    switch context.matter {
    case .ask: signs.insert(.asking)
    case .open: signs.insert(.open)
    case .other: signs.insert(.other)
    case .answer: signs.insert(.answering)
    case .papers, .withdrawal: break
    }
    switch context.distance {
    case ..<(-2): signs.insert(.longBefore)
    case -2 ... -1: signs.insert(.justBefore)
    case 0: signs.insert(.request)
    case 1: signs.insert(.next)
    case 2...3: signs.insert(.near)
    default: signs.insert(.behind)
    }
  }

  /// Whether what follows a segment comes of it: "de cijfers zijn begin juni binnen, dus …".
  private func isCause(_ segment: Range<Int>, in sentence: Sentence) -> Bool {
    guard let next = sentence.segments.first(where: { $0.lowerBound >= segment.upperBound }) else {
      return false
    }
    let start = list.skip(oneOf: [",", ";", "en", "-", "and"], from: next.lowerBound)
    return Self.effects.contains(list.word(start))
  }

  private static let effects: WordSet = ["dus", "daarom", "waardoor", "zodat", "zodoende", "so"]

  /// Whether a segment explains what stands before it: "…: de voorstellen gaan in januari de deur uit".
  private func isExplaining(_ segment: Range<Int>, in sentence: Sentence) -> Bool {
    segment.lowerBound > sentence.range.lowerBound + 4
      && list.isOne(of: [":", "(", ";"], at: segment.lowerBound)
  }

  private static let segmentCues: [(Cue, PhraseSign)] = [
    (.aim, .aim), (.answer, .answer), (.conjunction, .conjunction), (.council, .council),
    (.delivery, .delivery), (.duty, .duty), (.happening, .happening), (.paper, .paper),
    (.past, .pastVerb), (.plan, .plan), (.telling, .telling), (.time, .time),
    (.wish, .wish),
  ]

  private func addSegment(
    _ found: ClauseGrammar.Found, _ segment: Range<Int>, _ rest: [Int],
    to signs: inout PhraseSigns
  ) {
    let cues = judge.cues(rest)
    for (cue, sign) in Self.segmentCues { signs.insert(sign, if: !cues.isDisjoint(with: cue)) }
    signs.insert(.session, if: rest.contains(where: judge.isSession))
    signs.insert(.kind, if: rest.contains { list.has(.kind, at: $0) })
    signs.insert(.answerAsked, if: judge.isAnswer(rest))
    signs.insert(.reason, if: judge.isReason(segment) && !isDuty(found, segment))
    signs.insert(.we, if: judge.has(rest, Self.firstPersons))
    signs.insert(
      .going, if: judge.has(rest, Self.firstPersons) && judge.has(rest, Self.movements))
    signs.insert(
      .being, if: judge.has(rest, ["is", "zijn", "staat", "staan", "ligt", "loopt", "komt"]))
    signs.insert(.held, if: judge.has(rest, Self.holdings))
    signs.insert(.there, if: judge.has(rest, ["er"]))
    signs.insert(.attribute, if: found.isBare && isAttribute(found))
    let isOn = found.clause.relation == .on && !found.clause.points.isEmpty
    signs.insert(.ready, if: isOn && isReady(rest))
    signs.insert(.having, if: isOn && isHaving(rest))
    signs.insert(.presidium, if: isPresidium(found, rest))
    signs.insert(.recent, if: isRecent(found, rest))
    signs.insert(.otherVerb, if: isOtherVerb(found, rest, segment))
    signs.insert(.insists, if: isInsisting(found, rest))
  }

  private static let holdings: [StaticString] = [
    "plaats", "plaatsvinden", "plaatsvindt", "plaatsheeft", "gehouden", "belegt", "held",
  ]
  private static let movements: [StaticString] = [
    "gaan", "rijden", "reizen", "vertrekken", "komen", "bezoeken", "go", "visit", "come",
  ]
  private static let firstPersons: [StaticString] = [
    "wij", "we", "ik", "ons", "onze", "i", "our", "us",
  ]

  private static let besideCues: [(Cue, PhraseSign)] = [
    (.conjunction, .conjunctionBeside), (.delivery, .deliveryBeside),
    (.happening, .happeningBeside), (.paper, .paperBeside), (.reason, .reasonBeside),
    (.time, .timeBeside), (.wish, .wishBeside),
  ]

  private func addBeside(
    _ sentence: Sentence, outside segment: Range<Int>, to signs: inout PhraseSigns
  ) {
    let around = sentence.range.filter { !segment.contains($0) }
    let cues = judge.cues(around)
    for (cue, sign) in Self.besideCues { signs.insert(sign, if: !cues.isDisjoint(with: cue)) }
    signs.insert(.kindBeside, if: around.contains { list.has(.kind, at: $0) })
  }

  private static let aheadCues: [(Cue, PhraseSign)] = [
    (.telling, .tellingAhead), (.time, .timeAhead), (.aim, .aimAhead), (.council, .councilAhead),
  ]

  private func addAhead(_ previous: Sentence, to signs: inout PhraseSigns) {
    let cues = judge.cues(previous.range)
    for (cue, sign) in Self.aheadCues { signs.insert(sign, if: !cues.isDisjoint(with: cue)) }
    let isSession = previous.range.contains(where: judge.isSession)
    signs.insert(.sessionAhead, if: isSession)
    // A heading such as "Beeldvormend" opens what follows.
    signs.insert(
      .headingAhead, if: (previous.range.count <= 6 && isSession) || judge.isStep(previous) != nil)
  }

  private func addPosition(
    _ found: ClauseGrammar.Found, _ sentence: Sentence, _ rest: [Int],
    to signs: inout PhraseSigns
  ) {
    switch rest.count(where: { list.kind($0) == .word && !Self.fillers.contains(list.word($0)) }) {
    case 0: signs.insert(.alone)
    case 1...2: signs.insert(.fewWords)
    case 3...5: signs.insert(.someWords)
    default: signs.insert(.manyWords)
    }
    // "graag op 7 november", "het kan in week 41"
    let before = judge.cue(found.range.lowerBound - 1)
    signs.insert(.wished, if: !before.isDisjoint(with: [.ask, .aim, .suit]))
    signs.insert(.opens, if: found.range.lowerBound <= sentence.range.lowerBound + 1)
    signs.insert(.closes, if: found.range.upperBound >= sentence.range.upperBound - 1)
    signs.insert(.labelled, if: isLabelled(found))
    signs.insert(.pointedAt, if: isPointedAt(found, in: sentence))
    if let subject = subject(of: sentence, found: found), !found.range.contains(subject) {
      if let sign = sign(ofSubject: subject) { signs.insert(sign) }
    }
  }

  /// Whether words behind a phrase point back to its days: "… moet binnen die periode vallen".
  private func isPointedAt(_ found: ClauseGrammar.Found, in sentence: Sentence) -> Bool {
    (found.range.upperBound..<max(found.range.upperBound, sentence.range.upperBound)).contains {
      Self.pointers.contains(list.word($0)) && Self.stretches.contains(list.word($0 + 1))
    }
  }

  /// Words that add nothing to a phrase.
  private static let fillers: WordSet = [
    "maar", "en", "alleen", "dus", "wel", "ook", "oh", "ja", "hoor", "but", "and", "echter",
  ]
  private static let pointers: WordSet = ["die", "dat", "deze", "that", "those"]
  private static let stretches: WordSet = [
    "periode", "tijdvak", "week", "weken", "dagen", "data", "maand", "period", "weeks", "dates",
  ]

  /// The first word of a sentence where that is an article, or somebody else.
  private func subject(of sentence: Sentence, found: ClauseGrammar.Found? = nil) -> Int? {
    let start = list.skip(Self.subjectLeads, from: sentence.range.lowerBound)
    if Self.otherPersons.contains(list.word(start)) { return start }
    // "Half april doen zij examen"
    if let found, found.range.lowerBound <= start,
      Self.otherPersons.contains(list.word(found.range.upperBound + 1))
    {
      return found.range.upperBound + 1
    }
    // "Het kan ook …": no article, but what stands for the session.
    let isAlone = !judge.cue(start + 1).isDisjoint(with: [.duty, .suit, .helper, .wish])
    return Self.determiners.contains(list.word(start)) && !isAlone ? start : nil
  }

  private static let otherPersons: WordSet = [
    "zij", "ze", "hij", "iedereen", "niemand", "they", "he", "she",
  ]
  private static let subjectLeads: WordSet = [
    "-", "•", "|", ",", ";", ":", "(", "en", "maar", "want", "dan", "and",
  ]
  private static let determiners: WordSet = [
    "de", "het", "een", "the", "a", "deze", "zijn", "hun", "onze", "ons",
  ]

  /// What a sentence is about by the noun behind its article.
  private func sign(ofSubject index: Int) -> PhraseSign? {
    if Self.otherPersons.contains(list.word(index)) { return .otherSubject }
    let noun = (index + 1)..<(index + 4)
    if noun.contains(where: {
      judge.isSession($0) || judge.isPlan($0)
        || !judge.cue($0).isDisjoint(with: [.telling, .time, .aim])
    }) {
      return nil
    }
    return noun.contains(where: judge.isPaper) ? .paperSubject : .otherSubject
  }
}
