import Almanac
import Council

// Dates that belong to something else than the session: to papers, to what others do, to what is
// past, to the presidium itself.

extension PhraseJudge {
  /// Whether every day that a phrase names lies before the letter.
  func isPast(_ found: ClauseGrammar.Found) -> Bool {
    let ranges = found.clause.points.flatMap { point -> [DayRange] in
      switch point {
      case .periods(let ranges): ranges
      case .meeting(_, let within): within.map { [$0] } ?? []
      case .event, .recess, .unknown: []
      }
    }
    return !ranges.isEmpty && ranges.allSatisfy { $0.last < judge.on }
  }

  /// "voor de Regiovisie", "voor 2024": what something is for, where no accent says "before".
  func isPurpose(_ found: ClauseGrammar.Found) -> Bool {
    guard found.clause.relation == .before, list.word(found.range.lowerBound) == "voor",
      case .unknown(let name)? = found.clause.points.first, let token = list[found.range.lowerBound]
    else { return false }
    // "vóór" is written with accents.
    let isStressed = token.end - token.start > token.folded.utf8.count
    let isEvent = PointGrammar.isAction(Tokenizer.tokens(of: name).first?.folded ?? "")
    return !isStressed && !isEvent
  }

  /// "die avond is voor de begroting": what an evening is kept for, and no limit.
  func isReserved(_ found: ClauseGrammar.Found) -> Bool {
    let start = found.range.lowerBound
    guard found.clause.relation == .before, list.word(start) == "voor",
      list.isOne(of: ["is", "zijn", "blijft"], at: start - 1)
    else { return false }
    return list.isOne(of: ["avond", "dag", "dinsdag", "datum", "week", "evening"], at: start - 2)
  }

  /// "het lijstje voor het volgende presidium", "dit voor de zomer in het presidium brengen": where
  /// a request is decided, no limit of its session.
  func isForPresidium(_ place: Place) -> Bool {
    if case .meeting(Body.presidium, _)? = place.found.clause.points.first { return true }
    return judge.isRaised(place.rest) && !place.rest.contains(where: judge.isSession)
  }

  /// "de avond voor de verkiezingen": which day is meant, told once more.
  func isEve(_ place: Place) -> Bool {
    let start = place.found.range.lowerBound
    guard list.isOne(of: ["avond", "dag", "week", "middag"], at: start - 1),
      list.isOne(of: ["voor", "na"], at: start)
    else { return false }
    return list.skip(oneOf: [",", ":", "(", "de"], from: place.segment.lowerBound) == start - 1
      && list.word(start - 2) == "de" && list[start - 3]?.kind == .mark
  }

  /// "Niet op 2 april, dat is meteen na Pasen": what days that are left out are, told once more.
  func isExplanation(_ place: Place) -> Bool {
    let start = place.found.range.lowerBound
    return list.isOne(of: ["is", "zijn"], at: start - 1)
      && list.isOne(of: ["dat", "dan", "dit", "that"], at: start - 2)
      && place.context.phrases.contains {
        $0.clause.relation == .exclude && $0.range.upperBound <= start
      }
  }

  /// "De eerstvolgende markt hoeft niet": what nobody asks for.
  func isNeedless(_ found: ClauseGrammar.Found) -> Bool {
    found.clause.relation == .next
      && list.isOne(of: ["hoeft", "hoeven"], at: found.range.upperBound)
      && (1...3).contains { list.isOne(of: ["niet"], at: found.range.upperBound + $0) }
  }

  /// "dit jaar op 19 september": the year of a day that follows.
  func isYearOfDay(_ place: Place) -> Bool {
    let end = place.found.range.upperBound
    return place.found.grain == .year
      && place.context.phrases.contains { $0.range.lowerBound == end && $0.grain == .day }
  }

  /// "omdat de raad een dag later vergadert": a distance in a reason is none between sessions.
  func isOtherGap(_ place: Place) -> Bool {
    place.found.clause.relation == .gap && judge.isReason(place.segment)
  }

  /// "Dan hoeven we niet te wachten tot 4 december": a day that nobody wants to wait for.
  func isAwaited(_ place: Place) -> Bool {
    list.isOne(of: ["wachten", "wait"], at: place.found.range.lowerBound - 1)
      && judge.cues(place.rest).contains(.negation)
  }

  /// "Wij hebben tot eind april nodig": the time that something else takes.
  func isNeed(_ found: ClauseGrammar.Found) -> Bool {
    list.isOne(of: ["hebben", "heeft", "heb"], at: found.range.lowerBound - 1)
      && list.word(found.range.upperBound) == "nodig"
  }

  /// "brief van 30 januari", "(25 maart)": a date that only says which thing is meant.
  func isAttribute(_ found: ClauseGrammar.Found) -> Bool {
    let start = found.range.lowerBound
    if list.word(start - 1) == "(", list.word(found.range.upperBound) == ")" { return true }
    if list.word(start - 1) == "is", list.isOne(of: ["dat", "dit", "that", "this"], at: start - 2) {
      return true
    }
    guard list.isOne(of: ["van", "dd", "of"], at: start - 1), list[start - 2]?.kind == .word else {
      return false
    }
    let noun = list.word(start - 2)
    return !judge.isSession(start - 2) && judge.cue(start - 2).isDisjoint(with: [.plan, .time])
      && !["raad", "week", "maand", "loop", "periode", "agenda"].contains(noun)
  }

  /// A day without its year that has just been, told of in the past tense: "in juni aangevraagd".
  func isRecent(_ found: ClauseGrammar.Found, _ rest: [Int]) -> Bool {
    guard found.isBare, judge.tellsOfPast(rest),
      case .periods(let ranges)? = found.clause.points.first,
      let last = ranges.map(\.last).max(),
      !found.range.contains(where: { list[$0]?.folded.utf8.count == 4 && list.number($0) != nil })
    else { return false }
    let ago = [last.adding(months: -12), last].filter { $0 <= judge.on }.map { judge.on - $0 }.min()
    return ago.map { $0 <= 200 } ?? false
  }

  /// "hun enquête pas eind augustus klaar": something else is ready then.
  func isReady(_ rest: [Int]) -> Bool {
    let all = judge.cues(rest)
    let isDone = judge.has(rest, ["is", "zijn"]) && judge.has(rest, Self.readyWords)
    if isDone, !rest.contains(where: judge.isSession) { return true }
    return all.contains(.delivery) && all.isDisjoint(with: [.suit, .ask])
      && !rest.contains { judge.isSession($0) || judge.isPlan($0) }
  }

  /// "Zij hebben examens in week 41": what somebody has then is no session.
  func isHaving(_ rest: [Int]) -> Bool {
    judge.has(rest, ["heeft", "hebben", "heb", "has", "have"])
      && judge.cues(rest).isDisjoint(with: [.plan, .time, .telling, .duty, .aim, .ask])
      && !rest.contains(where: judge.isSession)
  }

  /// What others hand in, or what else stands planned: "vragen die binnen zijn", "de ondertekening
  /// staat gepland", "het advies wordt in oktober verwacht".
  func isOthers(_ rest: [Int]) -> Bool {
    let isHandedIn =
      judge.has(rest, ["binnen"]) && judge.has(rest, ["vragen", "reacties", "aanmeldingen"])
    let isPlanned =
      judge.has(rest, ["gepland"]) && judge.has(rest, ["staat", "staan"])
      && !rest.contains(where: judge.isSession)
    let isAwaited =
      judge.has(rest, ["verwacht"]) && judge.has(rest, ["wordt", "worden"])
      && !judge.has(rest, ["u", "raad", "jullie"]) && !rest.contains(where: judge.isSession)
    let isInput =
      rest.prefix(2).contains {
        Self.inputNouns.contains(list.word($0)) && !list.isOne(of: ["wij", "we", "ik"], at: $0 + 1)
      }
      && !rest.contains(where: judge.isSession)
      && !list.isOne(of: ["wij", "we", "ik"], at: rest.first ?? 0)
    // "houden hun aanbod gestand tot", "neemt de provincie een besluit"
    let isKept = judge.has(rest, ["gestand"]) || goesOn(rest)
    let isTaken =
      judge.has(rest, ["neemt"]) && judge.has(rest, ["besluit"])
      && !rest.contains(where: judge.isSession)
    return isKept || isTaken || isInput || isHandedIn || isPlanned || isAwaited
      || isOthersDecision(rest)
  }

  /// "zodat de markt op dinsdag gewoon door kan gaan": a session that is there anyway.
  private func goesOn(_ rest: [Int]) -> Bool {
    judge.has(rest, ["gewoon"])
      && (judge.has(rest, ["doorgaan", "doorgaat"])
        || (judge.has(rest, ["door"]) && judge.has(rest, ["gaan", "gaat"])))
  }

  /// "Een besluit volgt voor het einde van het jaar": what is decided later, by whom it may be.
  private func isOthersDecision(_ rest: [Int]) -> Bool {
    rest.prefix(3).contains { Self.decisionNouns.contains(list.word($0)) }
      && !rest.contains(where: judge.isSession)
  }

  /// A day on which the presidium is to deal with it: "kan het presidium dit op 4 december meenemen".
  func isPresidium(_ found: ClauseGrammar.Found, _ rest: [Int]) -> Bool {
    found.grain == .day && rest.contains { list.word($0) == "presidium" }
      && !rest.contains(where: judge.isSession)
  }

  /// "Zaaien kan tot half mei", "wordt tot eind april gemeten": what is done then is nothing that
  /// is done with sessions.
  func isOtherVerb(_ found: ClauseGrammar.Found, _ rest: [Int], _ segment: Range<Int>) -> Bool {
    guard judge.has(rest, Self.auxiliaries) else { return false }
    let last = segment.last { list.kind($0) == .word }
    let places = [last, rest.first, found.range.upperBound].compactMap(\.self)
    return places.contains { isOtherVerb($0) && !found.range.contains($0) && segment.contains($0) }
  }

  private func isOtherVerb(_ index: Int) -> Bool {
    guard let token = list[index], token.kind == .word, !judge.isSession(index),
      judge.cue(index).isEmpty, token.folded.utf8.count >= 5
    else { return false }
    let isVerb =
      token.folded.hasSuffix("en") || judge.isParticiple(token.folded)
    return isVerb && !Self.noVerbs.contains(token.folded)
  }

  private static let auxiliaries: [StaticString] = [
    "kan", "kunnen", "mag", "mogen", "moet", "moeten", "wordt", "worden", "zal", "zullen", "wil",
    "willen", "gaat", "gaan",
  ]

  private static let noVerbs: WordSet = [
    "samen", "alleen", "tussen", "tegen", "binnen", "buiten", "weken", "dagen", "maanden", "eigen",
    "leden", "zeven", "negen", "mensen", "dinsdagen", "meteen", "weten", "worden", "zouden",
    "moeten", "kunnen", "mogen", "zullen", "willen", "inwoners",
  ]

  /// "anders in elk geval", "uiterlijk": a limit that is pressed.
  func isInsisting(_ found: ClauseGrammar.Found, _ rest: [Int]) -> Bool {
    judge.has(found.range, ["geval", "uiterlijk", "zeker", "beslist", "latest"])
      || judge.has(rest, ["anders", "beslist", "echt", "absoluut"])
  }

  /// A reason that is itself a limit: "omdat de raad uiterlijk 1 juli moet besluiten".
  func isDuty(_ found: ClauseGrammar.Found, _ segment: Range<Int>) -> Bool {
    let relation = found.clause.relation
    guard relation == .deadline || relation == .before else { return false }
    let start = found.range.lowerBound
    if (2...4).contains(where: { list.isOne(of: ["moet", "moeten"], at: start - $0) }) {
      return true
    }
    return judge.has(segment, ["moet"]) && judge.has(segment, ["raad", "besluiten", "besluit"])
  }

  /// "wanneer: …", "Gewenste periode: …": a label in front of the phrase.
  func isLabelled(_ found: ClauseGrammar.Found) -> Bool {
    let colon = found.range.lowerBound - 1
    guard list.word(colon) == ":" else { return false }
    return (1...3).contains { Self.wishLabels.contains(list.word(colon - $0)) }
  }

  private static let readyWords: [StaticString] = [
    "klaar", "gereed", "bekend", "binnen", "compleet", "er", "af", "afgerond", "voltooid",
  ]
  private static let inputNouns: WordSet = [
    "vragen", "opmerkingen", "reacties", "inbreng", "questions",
  ]

  private static let decisionNouns: WordSet = [
    "besluit", "raadsbesluit", "ondertekening", "besluiten",
  ]

  private static let wishLabels: WordSet = [
    "wanneer", "periode", "datum", "moment", "dag", "planning", "voorkeur", "voorkeursdatum",
    "tijdstip", "data", "when", "preferred", "week", "termijn", "avond",
  ]
}
