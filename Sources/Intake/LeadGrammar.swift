import Almanac
import Council

// Spans of time: "binnen acht weken na dagtekening", "over vier weken", "minimaal twee weken voor",
// "twee weken later", "op dezelfde avond".

extension ClauseGrammar {
  /// "twee weken", "een maand": a number of days.
  func span(at index: Int) -> Parsed<Int>? {
    guard traits.contains(.dayUnit), list.has(.span, at: index) else { return nil }
    let start = list.skip(Self.roughly, from: index)
    if let round = roundSpan(at: start) { return round }
    guard let count = list.count(at: start) else { return nil }
    switch list.word(count.end) {
    case "dag", "dagen", "day", "days": return Parsed(count.value, count.end + 1)
    case "week", "weken", "weeks": return Parsed(count.value * 7, count.end + 1)
    case "maand", "maanden", "month", "months":
      return Parsed(points.on.adding(months: count.value) - points.on, count.end + 1)
    case "kwartaal", "quarter":
      return Parsed(points.on.adding(months: 3 * count.value) - points.on, count.end + 1)
    case "jaar", "year", "years":
      return Parsed(points.on.adding(months: 12 * count.value) - points.on, count.end + 1)
    case "half" where count.value == 1 && list.isOne(of: ["jaar", "year"], at: count.end + 1):
      return Parsed(points.on.adding(months: 6) - points.on, count.end + 2)
    case "halfjaar": return Parsed(points.on.adding(months: 6) - points.on, count.end + 1)
    default: return nil
    }
  }

  /// Whether a word counts days: without one, no span is told.
  static func isDayUnit(_ word: String) -> Bool { dayUnits.contains(word) }

  private static let dayUnits: WordSet = [
    "dag", "dagen", "day", "days", "week", "weken", "weeks", "maand", "maanden", "month", "months",
    "kwartaal", "quarter", "jaar", "year", "years", "halfjaar",
  ]

  private static let roughly: WordSet = ["ongeveer", "circa", "ca", ".", "ruim", "about"]

  /// Whether a span can begin with a word: most words are passed over at a glance.
  static func isSpanStart(_ word: String) -> Bool {
    roughly.contains(word) || word == "anderhalve" || ["een", "a"].contains(word)
      || Lexicon.numeral(word) != nil
  }

  private static let rangeLinks: WordRuns = [["tot"], ["a"], ["-"], ["to"], ["of"], ["/"]]
  private static let termStarts: WordRuns = [["na"], ["after"], ["of"], ["vanaf"], ["from"]]
  private static let behindWords: WordRuns = [["na"], ["after"], ["nadat"]]
  private static let withinWords: WordRuns = [["binnen"], ["within"]]
  private static let aheadWords: WordRuns = [["over"], ["in"]]
  private static let theWeek: WordRuns = [["de", "week"], ["the", "week"]]
  private static let oneAndAHalf: WordMap<Int> = ["maand": 45, "week": 10]
  private static let units: WordMap<Int> = ["week": 7, "dag": 1, "maand": 30]

  /// "een week of zes", "een dag of tien", "anderhalve maand".
  private func roundSpan(at index: Int) -> Parsed<Int>? {
    if list.word(index) == "anderhalve" {
      return Self.oneAndAHalf[list.word(index + 1)].map { Parsed($0, index + 2) }
    }
    guard list.isOne(of: ["een", "a"], at: index), let unit = Self.units[list.word(index + 1)],
      list.word(index + 2) == "of", let count = list.count(at: index + 3)
    else { return nil }
    return Parsed(unit * count.value, count.end)
  }

  /// "zes tot acht weken", "6 a 8 weken": from the least to the most days.
  private func spanRange(at index: Int) -> Parsed<ClosedRange<Int>>? {
    guard let least = list.count(at: index),
      let link = list.match(anyOf: Self.rangeLinks, at: least.end),
      let most = span(at: link), let units = list.count(at: link), units.value > least.value
    else { return nil }
    return Parsed(least.value * most.value / units.value...most.value, most.end)
  }

  /// A clause that counts days from the letter or from a point.
  func lead(at index: Int) -> Found? {
    guard traits.contains(.dayUnit) else { return nil }
    if let ahead = ahead(at: index) { return ahead }
    if let start = list.match(anyOf: Self.withinWords, at: index) {
      return term(at: start, from: index)
    }
    if let start = list.match(anyOf: Self.aheadWords, at: index), let span = span(at: start),
      list.word(index) == "over" || list[span.end - 1]?.folded.hasSuffix("s") == true
    {
      let day = DayRange(points.on + span.value)
      return make(.about, .soft, index..<span.end, points: [.periods([day])], days: 3)
    }
    return distance(at: index)
  }

  /// "over zes tot acht weken", "op zijn vroegst over vier weken", "in de komende zes weken".
  private func ahead(at index: Int) -> Found? {
    let on = points.on
    if list.word(index) == "over", let range = spanRange(at: index + 1) {
      let days = DayRange(on + range.value.lowerBound, on + range.value.upperBound)
      return make(.about, .soft, index..<range.end, points: [.periods([days])], days: 3)
    }
    if let opener = Opener.find(in: list, at: index),
      [.deadline, .notBefore].contains(opener.value.relation), list.word(opener.end) == "over",
      let span = span(at: opener.end + 1)
    {
      let day = DayRange(on + span.value)
      return make(opener.value.relation, .hard, index..<span.end, points: [.periods([day])])
    }
    let coming = list.skip(oneOf: ["in", "binnen", "gedurende", "de", "the"], from: index)
    if coming > index, list.isOne(of: ["komende", "eerstkomende", "next", "coming"], at: coming),
      list.count(at: coming + 1) != nil, let span = span(at: coming + 1), span.value < 365
    {
      return make(.deadline, .hard, index..<span.end, days: span.value)
    }
    return nil
  }

  /// "binnen vier weken", "binnen tien dagen na 1 oktober".
  private func term(at start: Int, from index: Int) -> Found? {
    let begin = list.skip(oneOf: ["de", "een", "termijn", "van", "nu", "en"], from: start)
    guard let span = span(at: begin) ?? span(at: start) else { return nil }
    var end = span.end
    var found: [Point] = []
    if let filed = filing(at: end) {
      return make(.deadline, .hard, index..<filed, days: span.value)
    }
    if let after = list.match(anyOf: Self.termStarts, at: end) {
      if let own = list.match(anyOf: Self.ownDates, at: list.skip(Lexicon.articles, from: after)) {
        end = ownLetter(from: own)
      } else if let point = points.point(at: after, role: .beside) {
        found = point.value.points
        end = point.end
      }
    }
    return make(.deadline, .hard, index..<end, points: found, days: span.value)
  }

  /// "nadat het is ingediend": the index behind it.
  private func filing(at index: Int) -> Int? {
    guard list.isOne(of: ["nadat", "sinds", "after"], at: index) else { return nil }
    let verbs = ["ingediend", "ontvangen", "aangeboden", "verzonden", "binnengekomen"]
    return (index + 2...index + 5).first { verbs.contains(list.word($0)) }.map { $0 + 1 }
  }

  private static let ownDates: WordRuns = [
    ["dagtekening"], ["heden"], ["vandaag"], ["nu"], ["ontvangst"], ["verzending"], ["date"],
    ["datum"], ["brief"], ["letter"], ["verzoek"],
  ]

  private static let letters: WordSet = [
    "brief", "verzoek", "letter", "bericht", "request", "mail", "memo",
  ]

  /// The index behind "van deze brief".
  private func ownLetter(from index: Int) -> Int {
    guard list.isOne(of: ["van", "of"], at: index) else { return index }
    let noun = list.skip(oneOf: ["deze", "dit", "this", "het", "de"], from: index + 1)
    return Self.letters.contains(list.word(noun)) ? noun + 1 : index
  }

  /// "minimaal twee weken voor 8 november", "drie weken na de herfstvakantie".
  private func distance(at index: Int) -> Found? {
    let start = list.match(anyOf: Self.bounds, at: index) ?? index
    let isMost = list.match(anyOf: Self.maximums, at: index) != nil
    guard let span = span(at: start) else { return nil }
    let before = list.match(anyOf: Self.beforeWords, at: span.end)
    let after = list.match(anyOf: Self.behindWords, at: span.end)
    if isMost, let after,
      let own = list.match(anyOf: Self.ownDates, at: list.skip(Lexicon.articles, from: after))
    {
      return make(.deadline, .hard, index..<ownLetter(from: own), days: span.value)
    }
    guard let link = before ?? after, let point = points.point(at: link, role: .beside) else {
      return nil
    }
    if isMost, after != nil {
      return make(
        .deadline, .hard, index..<point.end, points: point.value.points, days: span.value)
    }
    return make(
      before != nil ? .before : .after, .hard, index..<point.end, points: point.value.points,
      days: span.value, period: point.value.period)
  }

  private static let bounds = minimums + maximums

  static let minimums: WordRuns = [
    ["minimaal"], ["minstens"], ["ten", "minste"], ["tenminste"], ["zeker"], ["at", "least"],
    ["op", "zijn", "minst"], ["niet", "eerder", "dan"], ["op", "zijn", "vroegst"], ["ruim"],
    ["op", "z", "'", "n", "vroegst"], ["no", "earlier", "than"], ["pas"],
  ]

  /// Words that make a number of days the most there may be.
  static let maximums: WordRuns = [
    ["uiterlijk"], ["niet", "later", "dan"], ["maximaal"], ["hooguit"], ["ten", "hoogste"],
    ["op", "zijn", "laatst"], ["no", "later", "than"], ["at", "most"], ["hoogstens"],
    ["uiterlijk", "binnen"],
  ]

  // MARK: From one session to another

  /// "twee weken later", "een week na stap 1", "op dezelfde avond".
  func relativeToSession(at index: Int) -> Found? {
    if let end = list.match(anyOf: Self.sameEvenings, at: index) {
      let point = list.word(end) == "als" ? points.point(at: end + 1, role: .beside) : nil
      return make(
        .sameEvening, .hard, index..<(point?.end ?? end), points: point?.value.points ?? [])
    }
    if let along = list.match(anyOf: Self.alongside, at: index) ?? loose(at: index),
      let point = points.point(at: along, role: .beside), point.value.period == nil
    {
      let isLoose = loose(at: index) != nil
      return make(
        .sameEvening, isLoose ? .soft : .hard, index..<point.end, points: point.value.points)
    }
    // "bij ons de begroting" is that of those who write.
    if list.word(index) == "bij", list.word(index + 1) != "ons",
      let point = points.event(at: index + 1)
    {
      return make(.sameEvening, .hard, index..<point.end, points: point.value.points)
    }
    let week = list.match(anyOf: Self.theWeek, at: index)
    if let week, list.isOne(of: ["daarna", "erna", "daarop", "after"], at: week) {
      return make(.gap, .hard, index..<(week + 1), days: 7)
    }
    if let found = gapBetween(at: index) { return found }
    let start = list.match(anyOf: Self.minimums, at: index) ?? index
    guard let span = span(at: start) else { return nil }
    if list.isOne(of: ["later", "daarna", "erna", "nadien", "daarop", "verder"], at: span.end) {
      return make(.gap, .hard, index..<(span.end + 1), days: span.value)
    }
    // "dat er drie weken tussen moeten zitten"
    if list.word(span.end) == "tussen",
      let verb = (span.end + 1..<span.end + 4).first(where: {
        list.isOne(of: ["zitten", "zit", "zitten", "liggen", "ligt"], at: $0)
      })
    {
      return make(.gap, .hard, index..<(verb + 1), days: span.value)
    }
    guard list.isOne(of: ["na", "after"], at: span.end),
      let end = ownSession(at: list.skip(Lexicon.articles, from: span.end + 1))
    else { return nil }
    return make(.gap, .hard, index..<end, days: span.value)
  }

  /// "tussen beide houden wij ten minste drie weken aan".
  private func gapBetween(at index: Int) -> Found? {
    guard list.isOne(of: ["tussen", "between"], at: index) else { return nil }
    let pair = list.skip(oneOf: ["de", "the"], from: index + 1)
    guard list.isOne(of: ["beide", "both"], at: pair),
      let span = ((pair + 1)..<(pair + 9)).lazy.compactMap({ span(at: $0) }).first
    else { return nil }
    return make(.gap, .hard, index..<span.end, days: span.value)
  }

  private static let steps: WordSet = ["stap", "deel", "sessie", "ronde", "step", "session"]

  /// "stap 1", "eerste sessie", "beeldvormende avond".
  private func ownSession(at index: Int) -> Int? {
    if Self.steps.contains(list.word(index)) {
      return list.number(index + 1) != nil ? index + 2 : index + 1
    }
    let isOrdinal = list.ordinal(at: index) != nil
    guard isOrdinal || list.has(.kind, at: index) else { return nil }
    let noun = list.skip(oneOf: ["politieke"], from: list.ordinal(at: index)?.end ?? index + 1)
    if list.has(.session, at: noun) { return noun + 1 }
    // "drie weken na de eerste", where nothing follows that it could be the first of.
    return isOrdinal && list[noun].map { $0.kind == .mark } ?? true ? noun : nil
  }

  static let alongside: WordRuns = [
    ["gelijktijdig", "met"], ["tegelijk", "met"], ["tegelijkertijd", "met"],
    ["together", "with"], ["at", "the", "same", "time", "as"],
  ]

  private func loose(at index: Int) -> Int? {
    list.match(anyOf: Self.together, at: index)
  }

  private static let together: WordRuns = [
    ["in", "samenhang", "met"], ["gekoppeld", "aan"], ["in", "combinatie", "met"],
  ]

  static let sameEvenings: WordRuns = [
    ["op", "dezelfde", "avond"], ["dezelfde", "avond"], ["zelfde", "avond"],
    ["diezelfde", "avond"],
    ["the", "same", "evening"], ["on", "the", "same", "evening"], ["op", "diezelfde", "avond"],
  ]
}
