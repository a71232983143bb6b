import Almanac
import Council

// Spans of time: "binnen acht weken na dagtekening", "over vier weken", "minimaal twee weken voor",
// "twee weken later", "op dezelfde avond".

extension ClauseGrammar {
  /// "twee weken", "een maand": a number of days.
  func span(at index: Int) -> Parsed<Int>? {
    let start = list.skip(["ongeveer", "circa", "ca", "ruim", "about"], from: index)
    guard let count = list.count(at: start) else { return nil }
    switch list.word(count.end) {
    case "dag", "dagen", "day", "days": return Parsed(count.value, count.end + 1)
    case "week", "weken", "weeks": return Parsed(count.value * 7, count.end + 1)
    case "maand", "maanden", "month", "months":
      return Parsed(points.on.adding(months: count.value) - points.on, count.end + 1)
    default: return nil
    }
  }

  /// A clause that counts days from the letter or from a point.
  func lead(at index: Int) -> Found? {
    if let start = list.match(anyOf: [["binnen"], ["within"]], at: index) {
      return term(at: start, from: index)
    }
    if let start = list.match(anyOf: [["over"], ["in"]], at: index), let span = span(at: start),
      list.word(index) == "over" || list[span.end - 1]?.folded.hasSuffix("s") == true
    {
      let day = DayRange(points.on + span.value)
      return make(.about, .soft, index..<span.end, points: [.periods([day])], days: 3)
    }
    return distance(at: index)
  }

  /// "binnen vier weken", "binnen tien dagen na 1 oktober".
  private func term(at start: Int, from index: Int) -> Found? {
    let begin = list.skip(["de", "een", "termijn", "van", "nu", "en"], from: start)
    guard let span = span(at: begin) ?? span(at: start) else { return nil }
    var end = span.end
    var found: [Point] = []
    if let after = list.match(anyOf: [["na"], ["after"], ["of"], ["vanaf"], ["from"]], at: end) {
      if let own = list.match(anyOf: Self.ownDates, at: list.skip(Lexicon.articles, from: after)) {
        end = ownLetter(from: own)
      } else if let point = points.point(at: after, role: .beside) {
        found = point.value.points
        end = point.end
      }
    }
    return make(.deadline, .hard, index..<end, points: found, days: span.value)
  }

  private static let ownDates = [
    ["dagtekening"], ["heden"], ["vandaag"], ["nu"], ["ontvangst"], ["verzending"], ["date"],
    ["datum"], ["brief"], ["letter"], ["verzoek"],
  ]

  /// The index behind "van deze brief".
  private func ownLetter(from index: Int) -> Int {
    guard ["van", "of"].contains(list.word(index)) else { return index }
    let noun = list.skip(["deze", "dit", "this", "het", "de"], from: index + 1)
    let nouns = ["brief", "verzoek", "letter", "bericht", "request", "mail", "memo"]
    return nouns.contains(list.word(noun)) ? noun + 1 : index
  }

  /// "minimaal twee weken voor 8 november", "drie weken na de herfstvakantie".
  private func distance(at index: Int) -> Found? {
    let start = list.match(anyOf: Self.minimums, at: index) ?? index
    guard let span = span(at: start) else { return nil }
    let before = list.match(anyOf: [["voor"], ["voorafgaand", "aan"], ["before"]], at: span.end)
    let after = list.match(anyOf: [["na"], ["after"], ["nadat"]], at: span.end)
    guard let link = before ?? after, let point = points.point(at: link, role: .beside) else {
      return nil
    }
    return make(
      before != nil ? .before : .after, .hard, index..<point.end, points: point.value.points,
      days: span.value, period: point.value.period)
  }

  static let minimums = [
    ["minimaal"], ["minstens"], ["ten", "minste"], ["tenminste"], ["zeker"], ["uiterlijk"],
    ["at", "least"], ["op", "zijn", "minst"], ["niet", "later", "dan"],
  ]

  // MARK: From one session to another

  /// "twee weken later", "een week na stap 1", "op dezelfde avond".
  func relativeToSession(at index: Int) -> Found? {
    if let end = list.match(anyOf: Self.sameEvenings, at: index) {
      let point = list.word(end) == "als" ? points.point(at: end + 1, role: .beside) : nil
      return make(
        .sameEvening, .hard, index..<(point?.end ?? end), points: point?.value.points ?? [])
    }
    let along = list.match(anyOf: [["gelijktijdig", "met"], ["tegelijk", "met"]], at: index)
    if let along, let point = points.point(at: along, role: .beside), point.value.period == nil {
      return make(.sameEvening, .hard, index..<point.end, points: point.value.points)
    }
    let week = list.match(anyOf: [["de", "week"], ["the", "week"]], at: index)
    if let week, ["daarna", "erna", "daarop", "after"].contains(list.word(week)) {
      return make(.gap, .hard, index..<(week + 1), days: 7)
    }
    let start = list.match(anyOf: Self.minimums, at: index) ?? index
    guard let span = span(at: start) else { return nil }
    if ["later", "daarna", "erna", "nadien", "daarop"].contains(list.word(span.end)) {
      return make(.gap, .hard, index..<(span.end + 1), days: span.value)
    }
    guard ["na", "after"].contains(list.word(span.end)),
      let end = ownSession(at: list.skip(Lexicon.articles, from: span.end + 1))
    else { return nil }
    return make(.gap, .hard, index..<end, days: span.value)
  }

  /// "stap 1", "eerste sessie", "beeldvormende avond".
  private func ownSession(at index: Int) -> Int? {
    let step = ["stap", "deel", "sessie", "ronde", "step", "session"]
    if step.contains(list.word(index)) {
      return list.number(index + 1) != nil ? index + 2 : index + 1
    }
    let isOrdinal = list.ordinal(at: index) != nil
    guard isOrdinal || SessionWords.kind(list.word(index)) != nil else { return nil }
    let noun = list.skip(["politieke"], from: list.ordinal(at: index)?.end ?? index + 1)
    return SessionWords.isNoun(list.word(noun)) ? noun + 1 : nil
  }

  static let sameEvenings = [
    ["op", "dezelfde", "avond"], ["dezelfde", "avond"], ["diezelfde", "avond"],
    ["the", "same", "evening"], ["on", "the", "same", "evening"], ["op", "diezelfde", "avond"],
  ]
}
