import Almanac
import Council

// Events by name: "de behandeling van de Zomernota 2023-2027", "de markt over de begroting", and
// events that the calendar does not know: "de vaststelling van het bestemmingsplan".

extension PointGrammar {
  private static let leads = Lexicon.articles.union(["komende", "aanstaande"])

  /// An anchor by one of its names, with the years and the phase that the words name.
  func event(at index: Int) -> Parsed<Reading>? {
    let action = evening(at: index) ?? action(at: list.skip(Lexicon.articles, from: index))
    let noun = list.skip(
      Self.leads, from: action?.end ?? index)
    // "the 2024-2027 budget"
    let ahead = self.years(at: noun)
    let start = ahead?.end ?? noun
    guard let name = names.anchor(in: list, at: start) else { return nil }
    let years = self.years(at: name.end) ?? ahead
    var end = max(name.end, years?.end ?? 0)
    end = list.skip(oneOf: ["debate", "discussion", "treatment"], from: end)
    var phase = action?.phase ?? name.phase
    if let place = phasePlace(at: end) {
      phase = place.value
      end = place.end
    }
    let called = name.meant ?? text.tidy(start..<name.end, mended: true)
    if let verb = settled(at: end) {
      phase = phase ?? verb.value
      end = verb.end
    }
    let full = fullYears(years?.value, of: called)
    if let named = phase, !hasPhase(named, anchor: called, years: full) { phase = nil }
    return Parsed(Reading(points: [.event(name: called, years: full, phase: phase)]), end)
  }

  /// "de avond van", "de avond waarop uw raad": the market on a paper.
  private func evening(at index: Int) -> (phase: String?, end: Int)? {
    let noun = list.skip(Lexicon.articles, from: index)
    guard list.isOne(of: ["avond", "evening"], at: noun),
      list.isOne(of: ["van", "waarop", "of"], at: noun + 1)
    else { return nil }
    let who = list.skip(Lexicon.articles, from: noun + 2)
    return (Body.market, names.body(in: list, at: who)?.end ?? noun + 2)
  }

  /// "behandeling van", "markt over": what is done with the paper, and the phase that this names.
  private func action(at index: Int) -> (phase: String?, end: Int)? {
    guard let token = list[index], token.kind == .word else { return nil }
    let isLinked = list.isOne(of: ["van", "over", "of", "on"], at: index + 1)
    if isLinked, let phase = Self.actions[token.folded] {
      return (phase.isEmpty ? nil : phase, index + 2)
    }
    if let body = names.body(in: list, at: index),
      list.isOne(of: ["over", "on", "van", "waarin", "waarop"], at: body.end)
    {
      return (body.value, body.end + 1)
    }
    return nil
  }

  /// What may be done with a paper; empty where that names no phase.
  private static let actions: WordMap<String> = [
    "behandeling": "", "bespreking": "", "debat": "", "presentatie": "", "publicatie": "",
    "afronding": "", "oplevering": "", "ontvangst": "", "installatie": "", "evaluatie": "",
    "vaststelling": "raad", "besluitvorming": "raad", "aanbieding": "aanbieding",
    "raadsbehandeling": "raad", "marktbehandeling": "markt", "raadsdebat": "raad",
    "discussion": "", "debate": "", "treatment": "", "receipt": "", "inspraak": "",
    "adoption": "raad", "presentation": "",
  ]

  /// "2023-2027" or "2023" behind a name.
  private func years(at index: Int) -> Parsed<String>? {
    guard let first = list[index], first.kind == .number, first.folded.utf8.count == 4 else {
      return nil
    }
    if list.isOne(of: ["-", "/"], at: index + 1), let second = list[index + 2],
      second.kind == .number, second.folded.utf8.count == 4
    {
      return Parsed("\(first.folded)-\(second.folded)", index + 3)
    }
    return Parsed(first.folded, index + 1)
  }

  /// "Begroting 2024" is the anchor of 2024-2027, where there is none of 2024 alone.
  private func fullYears(_ years: String?, of name: String) -> String? {
    guard let years else { return nil }
    let known = names.agenda.anchors.filter { $0.isCalled(name) }.compactMap(\.years)
    if known.contains(years) { return years }
    return known.first { $0.hasPrefix(years + "-") } ?? years
  }

  /// "in de raad", "op de markt", "door de gemeenteraad".
  private func phasePlace(at index: Int) -> Parsed<String>? {
    guard list.isOne(of: ["in", "op", "door", "by"], at: index) else { return nil }
    let start = list.skip(oneOf: ["de", "het", "the"], from: index + 1)
    if list.word(start) == "council" { return Parsed(Body.plenary, start + 1) }
    guard let body = names.body(in: list, at: start) else { return nil }
    return Parsed(body.value, body.end)
  }

  /// "wordt behandeld", "is vastgesteld": the verb that ends "voordat …".
  private func settled(at index: Int) -> Parsed<String?>? {
    switch list.word(index) {
    case "vaststelt", "adopts": return Parsed(Body.plenary, index + 1)
    case "behandelt", "bespreekt", "debatteert", "discusses": return Parsed(nil, index + 1)
    case "aanbiedt": return Parsed("aanbieding", index + 1)
    default: break
    }
    let helpers = ["wordt", "worden", "is", "zijn", "has", "been", "heeft", "hebben"]
    guard helpers.contains(list.word(index)) else {
      return nil
    }
    let verb = list.skip(oneOf: ["been", "is"], from: index + 1)
    switch list.word(verb) {
    case "behandeld", "besproken", "discussed": return Parsed(nil, verb + 1)
    case "vastgesteld", "adopted": return Parsed(Body.plenary, verb + 1)
    case "aangeboden": return Parsed("aanbieding", verb + 1)
    default: return nil
    }
  }

  private func hasPhase(_ phase: String, anchor name: String, years: String?) -> Bool {
    names.agenda.anchors.contains {
      $0.isCalled(name) && (years == nil || $0.years == years) && $0.phase(phase) != nil
    }
  }

  // MARK: Unknown names

  /// An event of which the calendar knows nothing: what is done with something, or a title.
  func unknown(at index: Int) -> Parsed<Reading>? {
    let start = list.skip(Lexicon.articles, from: index)
    guard let token = list[start], token.kind == .word else { return nil }
    if Self.occasions.contains(token.folded) { return unknown(start..<(start + 1)) }
    if Self.actions[token.folded] != nil, Self.actionLinks.contains(list.word(start + 1)) {
      let noun = list.skip(Lexicon.articles, from: start + 2)
      guard list[noun]?.kind == .word else { return nil }
      let isAdjective = list.word(noun).hasSuffix("e") && list[noun + 1]?.kind == .word
      return unknown(start..<title(from: isAdjective ? noun + 2 : noun + 1))
    }
    guard token.isCapitalised, token.folded.utf8.count >= 4 else { return nil }
    let end = title(from: start + 1)
    let isTitle = Self.titles.contains { token.folded.hasSuffix($0) } || years(at: end - 1) != nil
    return isTitle ? unknown(start..<end) : nil
  }

  private func unknown(_ range: Range<Int>) -> Parsed<Reading> {
    Parsed(Reading(points: [.unknown(name: text.tidy(range))]), range.upperBound)
  }

  /// The end of a title: capitalised words and years that follow.
  private func title(from index: Int) -> Int {
    var end = index
    while end < index + 4, let token = list[end], token.isCapitalised, token.breaks < 2 { end += 1 }
    return years(at: end)?.end ?? end
  }

  private static let actionLinks: WordSet = ["van", "over", "of", "door", "in", "by"]
  /// Whether a word tells what is done with a paper.
  static func isAction(_ word: String) -> Bool { actions[word] != nil }

  private static let occasions: WordSet = ["verkiezingen", "elections", "raadsverkiezingen"]
  private static let titles = [
    "nota", "visie", "plan", "begroting", "rekening", "stukken", "akkoord", "programma", "agenda",
  ]
}
