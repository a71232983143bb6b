import Council

// What the words around a phrase make of it: days that are left out without "niet op", limits that
// are turned round, days that something is planned for.

extension SentenceJudge {
  /// Whether a phrase names days that do not suit: "op 9 juni kan het waterschap niet", "kies geen
  /// avond in week 40".
  func isUnsuitable(
    _ found: ClauseGrammar.Found, among phrases: [ClauseGrammar.Found] = [],
    in sentence: Sentence
  ) -> Bool {
    guard [.on, .between].contains(found.clause.relation), !found.clause.points.isEmpty else {
      return false
    }
    let segment = sentence.segment(of: found.range.lowerBound)
    // What is said behind the next phrase is said of that one.
    let next = phrases.map(\.range.lowerBound).filter { $0 > found.range.lowerBound }.min()
    let behind = segment.filter {
      $0 >= found.range.upperBound && $0 < next ?? segment.upperBound
    }
    let rest = main(behind, of: segment, in: sentence)
    let before = segment.filter { $0 < found.range.lowerBound }
    if list.isOne(of: ["geen", "no"], at: found.range.lowerBound - 1) { return true }
    if refusal(behind: found) != nil
      || isRuledOut(behind: segment, in: sentence, before: next ?? .max)
    {
      return true
    }
    if isAbsent(rest) || isNotThere(rest) || isHome(rest) { return true }
    if rest.contains(where: { cue($0).contains(.negation) }),
      (rest + before).contains(where: { cue($0).contains(.suit) })
    {
      return true
    }
    return dropsOut(rest) || before.suffix(2).contains(where: isAvoiding)
      || isForbidden(found, behind: before)
  }

  /// What is said of a phrase: the words behind it, else those that go on behind an apposition, as
  /// in "In week 38, dus op 19 september, is zij verhinderd".
  private func main(
    _ behind: [Int], of segment: Range<Int>, in sentence: Sentence
  ) -> [Int] {
    let rest = Array(behind.prefix { list.word($0) != "," })
    guard rest.isEmpty else { return rest }
    let next = sentence.segments.drop { $0.lowerBound < segment.upperBound }.prefix(2)
    let goesOn = next.first { Self.verbs.contains(list.word($0.lowerBound + 1)) }
    return goesOn.map(Array.init) ?? []
  }

  /// The index behind "liever niet", right behind days: "11 juni liever niet".
  private func refusal(behind found: ClauseGrammar.Found) -> Int? {
    // "4 oktober doen we niet"
    let doing = list.match(anyOf: Self.doings, at: found.range.upperBound)
    let index = list.skip(Self.softeners, from: doing ?? found.range.upperBound)
    return list.isOne(of: ["niet", "not"], at: index) ? index + 1 : nil
  }

  /// What makes a limit of days that are only named.
  struct Bound {
    var relation: Relation
    /// The index behind the words that make it one.
    var end: Int
  }

  /// "laat het geen maart worden", "op 1 oktober is het te laat", "in mei is het te vroeg".
  func bound(of found: ClauseGrammar.Found, in sentence: Sentence) -> Bound? {
    guard [.on, .exclude].contains(found.clause.relation), !found.clause.points.isEmpty else {
      return nil
    }
    let end = found.range.upperBound
    if list.word(found.range.lowerBound - 1) == "geen",
      list.isOne(of: ["worden", "wordt"], at: end)
    {
      return Bound(relation: .before, end: end + 1)
    }
    guard list.isOne(of: ["is", "wordt", "zou"], at: end), sentence.range.contains(end) else {
      return nil
    }
    let state = list.skip(
      oneOf: ["het", "dat", "dit", "al", "nog", "echt", "voor", "ons"], from: end + 1)
    guard list.word(state) == "te" else { return nil }
    switch list.word(state + 1) {
    case "laat": return Bound(relation: .before, end: state + 2)
    case "vroeg": return Bound(relation: .after, end: state + 2)
    default: return nil
    }
  }

  private static let doings: WordRuns = [
    ["doen", "we"], ["doen", "wij"], ["doe", "ik"], ["willen", "we"], ["willen", "wij"],
  ]

  /// The index behind the words that turn a phrase down, make a wish of it or turn it round, where
  /// they stand right behind it: they belong to what proves the reading.
  func proof(behind found: ClauseGrammar.Found, in sentence: Sentence) -> Int? {
    refusal(behind: found) ?? turning(behind: found, in: sentence)
      ?? preference(behind: found, in: sentence)
  }

  /// What may stand between days and their refusal: "5 december dus niet".
  private static let softeners: WordSet = [
    "liever", "liefst", "dus", "echter", "maar", "rather", "preferably", "graag",
  ]

  private static let verbs: WordSet = [
    "is", "zijn", "kan", "kunnen", "heeft", "hebben", "zit", "zitten", "valt", "vallen", "lukt",
    "past", "gaat",
  ]

  /// Whether days that do not suit are only less welcome: "slaan wij liever over".
  func isUnwelcome(_ found: ClauseGrammar.Found, in sentence: Sentence) -> Bool {
    let segment = sentence.segment(of: found.range.lowerBound)
    // "…, dus die avond liever niet"
    let next = list.skip([",", ";"], from: segment.upperBound)
    let end = list.isOne(of: ["dus", "die"], at: next) ? sentence.segment(of: next).upperBound : 0
    return (segment.lowerBound..<max(segment.upperBound, end)).contains {
      Self.milds.contains(list.word($0))
    }
  }

  private static let milds: WordSet = ["liever", "voorkeur", "liefst", "rather", "preferably"]

  /// "kies geen avond in week 40", "plan het niet in week 40".
  private func isForbidden(_ found: ClauseGrammar.Found, behind before: [Int]) -> Bool {
    guard let negation = before.last(where: { cue($0).contains(.negation) }) else { return false }
    let between = (negation + 1)..<found.range.lowerBound
    return between.count <= 6
      && (list.isOne(of: ["geen", "no"], at: negation)
        ? between.contains { isSession($0) || isPlan($0) }
        : between.contains { isPlan($0) || Self.chooses.contains(list.word($0)) })
  }

  /// "agenderen voor week 23": where something is planned for, no limit.
  func isScheduled(_ found: ClauseGrammar.Found) -> Bool {
    let start = found.range.lowerBound
    guard found.clause.relation == .before, list.word(start) == "voor",
      let token = list[start], token.end - token.start == 4, !found.clause.points.isEmpty
    else { return false }
    if case .recess? = found.clause.points.first { return false }
    let isPlanned = (1...2).contains {
      cue(start - $0).contains(.plan) && !Self.ownVerbs.contains(list.word(start - $0))
    }
    return isPlanned || list.word(start - 1) == "agenda"
  }

  /// What is done on a day, where "voor" says before it: "gehouden voor de raad".
  private static let ownVerbs: WordSet = [
    "gehouden", "houden", "houdt", "plaatsvinden", "plaatsvindt", "plaats", "behandeld",
    "behandelen", "vallen", "valt", "vergaderen", "bijeenkomen", "beslissen", "besluiten",
    "uitspreken", "tonen", "gebeuren", "gebeurt", "avond", "avonden",
  ]

  /// "Vóór 22 april lukt het ons niet", "na 3 juni kan het niet meer": a limit turned round.
  func isBeyond(_ found: ClauseGrammar.Found, in sentence: Sentence) -> Bool {
    [.before, .after].contains(found.clause.relation) && !found.clause.points.isEmpty
      && turning(behind: found, in: sentence) != nil
  }

  /// The index behind "lukt het ons niet", right behind a limit.
  private func turning(behind found: ClauseGrammar.Found, in sentence: Sentence) -> Int? {
    let behind = sentence.segment(of: found.range.lowerBound)
      .filter { $0 >= found.range.upperBound }.prefix(8)
      .prefix { !list.isOne(of: ["en", "maar", "and", "but"], at: $0) }
    guard let verb = behind.first, Self.suitVerbs.contains(list.word(verb)) else { return nil }
    // "Na het reces is het niet te laat" turns nothing round.
    if has(behind, ["nodig", "te", "erg"]) { return nil }
    if [.before, .after].contains(found.clause.relation), list.isOne(of: ["is", "zijn"], at: verb),
      let absence = behind.last(where: isAway)
    {
      return absence + 1
    }
    return behind.last {
      cue($0).contains(.negation) || list.isOne(of: ["onmogelijk"], at: $0)
    }.map { $0 + 1 }
  }

  /// "met verlof", "verhinderd": what a person is, and no evening.
  private func isAway(_ index: Int) -> Bool {
    list.isOne(
      of: ["verlof", "verhinderd", "afwezig", "buitenland", "vakantie", "absent", "abroad"],
      at: index)
  }

  private static let suitVerbs: WordSet = [
    "lukt", "kan", "kunnen", "past", "gaat", "is", "zijn", "haalt", "halen", "redden", "komt",
    "schikt",
  ]

  /// "…, die datum komt niet in aanmerking", "…, dus dan lukt het niet": what follows rules the days
  /// out, by words that point back to them.
  private func isRuledOut(
    behind segment: Range<Int>, in sentence: Sentence, before limit: Int
  ) -> Bool {
    let next = sentence.segments.drop { $0.lowerBound < segment.upperBound }.prefix(2)
    return next.contains { segment in
      guard segment.lowerBound < limit else { return false }
      let start = list.skip(
        oneOf: [",", ";", "dus", "-", "en", "and", "so"], from: segment.lowerBound)
      guard Self.backs.contains(list.word(start)) else { return false }
      let hasNoun = Self.dayNouns.contains(list.word(start + 1))
      // "die niet langer dan een uur hoeft te duren" speaks of the session.
      if hasNoun { return cues(segment).contains(.negation) || dropsOut(Array(segment)) }
      if list.isOne(of: ["dan", "then", "daar"], at: start) {
        return isAbsent(segment)
          || (cues(segment).contains(.negation) && cues(segment).contains(.suit))
      }
      return isSkipped(Array(segment))
    }
  }

  private static let backs: WordSet = ["die", "dat", "deze", "that", "dan", "daar", "then"]

  private static let dayNouns: WordSet = [
    "datum", "avond", "dag", "week", "dagen", "data", "evening", "date", "dinsdag", "maandag",
    "woensdag", "donderdag", "vrijdag",
  ]

  /// "zijn we er niet", "is hij er niet bij".
  private func isNotThere(_ rest: [Int]) -> Bool {
    rest.contains { index in
      list.isOne(of: ["er"], at: index) && list.isOne(of: ["niet"], at: index + 1)
    } && has(rest, ["is", "zijn", "ben", "bent"])
  }

  /// "willen wij bij onze kinderen thuis zijn".
  private func isHome(_ rest: [Int]) -> Bool {
    rest.contains { index in
      list.isOne(of: ["thuis"], at: index)
        && list.isOne(of: ["zijn", "zitten", "blijven"], at: index + 1)
    }
  }

  /// Whether somebody is not there: "is verhinderd", but not "is terug van vakantie", "een vol uur".
  private func isAbsent(_ range: some Sequence<Int>) -> Bool {
    !has(range, ["terug", "back"])
      && range.contains { cue($0).contains(.absence) && !list.has(.unit, at: $0 + 1) }
  }

  /// "vermijd", "skip", "rule out": what stands in front of days that are left out.
  private func isAvoiding(_ index: Int) -> Bool {
    if list.word(index) == "out" { return list.isOne(of: ["rule", "leave"], at: index - 1) }
    return Self.avoids.contains(list.word(index))
  }

  /// "valt af", "slaan we over".
  private func isSkipped(_ rest: [Int]) -> Bool {
    let words = rest.prefix(10)
    return Self.skips.contains { has(words, [$0]) && has(words, [$1]) }
      || words.contains { Self.drops.contains(list.word($0)) }
  }

  /// "valt af", "komt slecht uit", "cannot".
  private func dropsOut(_ rest: [Int]) -> Bool {
    let words = rest.prefix(10)
    return isSkipped(rest) || Self.refusals.contains { has(words, [$0]) && has(words, [$1]) }
  }

  private static let skips: [(StaticString, StaticString)] = [
    ("valt", "af"), ("vallen", "af"), ("slaan", "over"), ("sla", "over"), ("valt", "weg"),
    ("vallen", "weg"), ("laten", "schieten"), ("verstek", "gaan"), ("niet", "aanmerking"),
    ("geen", "optie"), ("not", "option"),
  ]

  private static let refusals: [(StaticString, StaticString)] = [
    ("slecht", "uit"), ("zit", "vol"), ("gaat", "niet"), ("niet", "verwachten"), ("hoeft", "niet"),
  ]

  private static let drops: WordSet = [
    "cannot", "afvalt", "uitgezonderd", "excepted", "wegvalt", "vermijden", "vermijdt", "mijden",
    "overslaan", "overgeslagen", "schrappen", "geblokkeerd", "onhandig", "ongeschikt",
    "unsuitable", "avoided",
  ]

  private static let avoids: WordSet = [
    "vermijd", "avoid", "skip", "mijd", "behalve", "avoiding", "skipping", "vermijden",
  ]

  private static let chooses: WordSet = [
    "choose", "pick", "plan", "kiezen", "schedule", "inplannen", "noemen", "doet", "doe",
  ]
}
