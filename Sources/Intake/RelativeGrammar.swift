import Almanac
import Council

// What is measured from something else by counting: "de eerste markt na het zomerreces", "de week na
// de herfstvakantie", "in de eerste twee weken na 1 oktober", "twee weken later dan gepland".

extension ClauseGrammar {
  /// A clause that counts meetings, weekdays or weeks from a point.
  func relative(at index: Int) -> Found? {
    guard !traits.isDisjoint(with: [.measure, .dayUnit]) else { return nil }
    return measured(at: index)
  }

  /// Whether a word is one that such a clause cannot do without, unless it has a unit of days.
  static func isMeasure(_ word: String) -> Bool {
    measures.contains(word) || firstWords.contains(word) || lastWords.contains(word)
      || termNouns.contains(word) || word.hasSuffix("cyclus")
  }

  private static let measures: WordSet = [
    "nieuwe", "komende", "volgende", "new", "daaropvolgende", "opvolgende", "daarna",
    "daaropvolgend", "erna",
  ]

  private func measured(at index: Int) -> Found? {
    nearestMeeting(at: index) ?? sameWeek(at: index) ?? stretchBeside(at: index) ?? shifted(
      at: index)
      ?? newSeason(at: index) ?? cycle(at: index) ?? term(of: index) ?? following(at: index)
  }

  /// The days of a point, as the calendar stands; nil where it is unknown.
  private func days(of point: PointGrammar.Reading, before: Bool) -> DayRange? {
    let clause = Clause(
      phrase: "", relation: before ? .before : .on, strength: .hard, points: point.points)
    let part = names.agenda.window(of: [clause], letterDate: points.on).parts.first
    guard let part, part.failure == nil else { return nil }
    if before { return part.span.last.map { DayRange($0 + 1) } }
    guard let first = part.span.first, let last = part.span.last else { return nil }
    return DayRange(checked: first, last)
  }

  private var names: Names { points.names }

  // MARK: Meetings and weekdays

  private static let firstWords: WordSet = ["eerste", "eerstvolgende", "first", "eerstkomende"]

  private static let lastWords: WordSet = ["laatste", "last"]

  /// "de eerste markt na het reces", "de laatste raad vóór kerst", "de eerste dinsdag na 1 maart".
  private func nearestMeeting(at index: Int) -> Found? {
    let isPlanned = list.word(index) == "voor" && isPlanned(before: index)
    let start = list.skip(Self.meetingLeads, from: isPlanned ? index + 1 : index)
    let isFirst = Self.firstWords.contains(list.word(start))
    guard isFirst || Self.lastWords.contains(list.word(start)) else { return nil }
    let noun = list.skip(oneOf: ["mogelijke", "reguliere", "beschikbare"], from: start + 1)
    let weekday = Lexicon.weekday(list.word(noun))
    let body = names.body(in: list, at: noun)
    guard let end = body?.end ?? weekday.map({ _ in noun + 1 }) else { return nil }
    let links = isFirst ? Self.afterWords : Self.beforeWords
    guard let link = list.match(anyOf: links, at: end),
      let point = points.point(at: link, role: .beside),
      let edge = days(of: point.value, before: !isFirst)
    else { return nil }
    let found = isFirst ? edge.last + 1 : edge.first - 1
    let evening =
      body.map { isFirst ? first($0.value, from: found) : last($0.value, upTo: found) }
      ?? weekday.map { isFirst ? found.onOrAfter($0) : (found - 6).onOrAfter($0) }
    guard let evening else { return nil }
    return make(
      .on, .hard, index..<point.end, points: [.periods([DayRange(evening)])], period: nil)
  }

  /// Whether something is planned right before a "voor": "agenderen voor de eerste markt na …".
  private func isPlanned(before index: Int) -> Bool {
    (1...2).contains { list.cue(index - $0).contains(.plan) }
  }

  private static let meetingLeads: WordSet = [
    "op", "in", "tijdens", "de", "het", "the", "on", "at",
  ]
  static let afterWords: WordRuns = [
    ["na"], ["nadat"], ["na", "afloop", "van"], ["volgend", "op"], ["after"],
  ]
  static let beforeWords: WordRuns = [["voor"], ["voorafgaand", "aan"], ["before"]]

  private func first(_ body: Body.ID, from day: Day) -> Day? {
    names.agenda.nextEvening(of: body, onOrAfter: day)?.day
  }

  /// The last evening of a body up to a day that no recess or holiday takes.
  private func last(_ body: Body.ID, upTo day: Day) -> Day? {
    let agenda = names.agenda
    let days = DayRange(max(day - 366, points.on), max(day, points.on))
    return agenda.evenings(of: body, in: days).map(\.day).last { evening in
      evening <= day && agenda.nextEvening(of: body, onOrAfter: evening)?.day == evening
    }
  }

  /// "voor de eerstvolgende markt": what is put on the agenda is for it, and not before it.
  func nearestMarket(at index: Int) -> Parsed<PointGrammar.Reading>? {
    let start = list.skip(Lexicon.articles, from: index)
    guard list.isOne(of: ["eerstvolgende", "eerstkomende"], at: start),
      let meeting = points.meeting(at: start),
      case .meeting(Body.market, _)? = meeting.value.points.first
    else { return nil }
    return meeting
  }

  /// "op de eerstvolgende markt".
  func next(at index: Int) -> Found? {
    let start = list.skip(oneOf: ["op", "in", "tijdens", "voor", "at", "on"], from: index)
    let body = list.skip(oneOf: ["de", "het", "the"], from: start)
    guard points.nextWord(at: body) != nil, let meeting = points.meeting(at: body) else {
      return nil
    }
    return make(.next, .hard, index..<meeting.end, points: meeting.value.points)
  }

  // MARK: Stretches

  /// "in dezelfde week als de begrotingsraad".
  private func sameWeek(at index: Int) -> Found? {
    guard let start = list.match(anyOf: Self.sameWeeks, at: index),
      let point = points.event(at: start), let day = days(of: point.value, before: false)
    else { return nil }
    return make(.on, .hard, index..<point.end, points: [.periods([day.first.week.days])])
  }

  private static let sameWeeks: WordRuns = [
    ["in", "dezelfde", "week", "als"], ["dezelfde", "week", "als"],
    ["in", "de", "week", "van", "de"],
  ]

  /// "de week na de herfstvakantie", "in de eerste twee weken na het reces", "de maand voor de
  /// begroting".
  private func stretchBeside(at index: Int) -> Found? {
    let start = list.skip(Self.stretchLeads, from: index)
    guard start > index, let length = stretch(at: start) else { return nil }
    let after = list.match(anyOf: Self.afterWords, at: length.end)
    let before = list.match(anyOf: Self.beforeWords, at: length.end)
    guard let link = after ?? before, let point = points.point(at: link, role: .beside) else {
      return nil
    }
    if after != nil {
      return make(
        .deadline, .hard, index..<point.end, points: point.value.points, days: length.value)
    }
    guard let edge = days(of: point.value, before: true) else {
      return make(.before, .soft, index..<point.end, points: point.value.points, days: length.value)
    }
    let days = DayRange(edge.first - length.value, edge.first - 1)
    return make(.on, .hard, index..<point.end, points: [.periods([days])])
  }

  private static let stretchLeads: WordSet = [
    "in", "binnen", "de", "het", "the", "eerste", "laatste", "first", "last",
  ]

  /// "week", "maand", "twee weken", "14 dagen".
  private func stretch(at index: Int) -> Parsed<Int>? {
    switch list.word(index) {
    case "week": Parsed(7, index + 1)
    case "maand", "month": Parsed(30, index + 1)
    default:
      list.number(index) != nil || Lexicon.numeral(list.word(index)) != nil
        ? span(at: index) : nil
    }
  }

  // MARK: Moved, and without a date

  private static let shiftVerbs: WordSet = [
    "opgeschoven", "opschuiven", "doorgeschoven", "uitgesteld", "vooruitgeschoven",
  ]

  /// "twee weken later dan 26 september", "een maand opgeschoven".
  private func shifted(at index: Int) -> Found? {
    guard let span = span(at: index) else { return nil }
    if list.isOne(of: ["later", "eerder"], at: span.end), list.word(span.end + 1) == "dan" {
      let sign = list.word(span.end) == "later" ? 1 : -1
      if let day = periods.dated(at: list.skip(oneOf: ["op", "de"], from: span.end + 2)),
        let first = day.value.hull?.first
      {
        let moved = DayRange(first + sign * span.value)
        return make(.on, .hard, index..<day.end, points: [.periods([moved])])
      }
      return unknown(index..<(span.end + 3))
    }
    return Self.shiftVerbs.contains(list.word(span.end)) ? unknown(index..<(span.end + 1)) : nil
  }

  private func unknown(_ range: Range<Int>) -> Found? {
    let range = range.clamped(to: list.start..<list.end)
    return make(.on, .hard, range, points: [.unknown(name: points.text.tidy(range))])
  }

  private static let seasonNouns: WordSet = [
    "seizoen", "vergaderseizoen", "vergaderjaar", "raadsseizoen", "season",
  ]

  /// "in het nieuwe politieke seizoen": after the summer recess.
  private func newSeason(at index: Int) -> Found? {
    guard Self.seasonOpeners.contains(list.word(index)) else { return nil }
    let start = list.skip(Self.seasonLeads, from: index)
    guard start > index,
      list.isOne(of: ["nieuwe", "komende", "volgende", "new"], at: start)
    else {
      return nil
    }
    let noun = list.skip(oneOf: ["politieke", "political"], from: start + 1)
    guard Self.seasonNouns.contains(list.word(noun)) else { return nil }
    return make(.after, .hard, index..<(noun + 1), points: [.recess(name: names.summer)])
  }

  private static let seasonOpeners: WordSet = ["in", "vanaf", "bij", "aan", "begin", "start", "na"]
  private static let seasonLeads = seasonOpeners.union(["het", "de", "van"])

  /// "in cyclus 4", "in de oktobercyclus": a cycle that the calendar does not tell the days of.
  private func cycle(at index: Int) -> Found? {
    guard list.isOne(of: ["in", "de"], at: index) else { return nil }
    let start = list.skip(oneOf: ["in", "de", "eerstvolgende", "volgende", "komende"], from: index)
    guard start > index, list.word(start).hasSuffix("cyclus")
    else { return nil }
    let number = list.number(start + 1) ?? Lexicon.roman(list.word(start + 1))
    return unknown(index..<(number == nil ? start + 1 : start + 2))
  }

  /// "de raadsvergadering daarna", "in de daaropvolgende markt": next to one named elsewhere.
  private func following(at index: Int) -> Found? {
    let start = list.skip(oneOf: ["in", "op", "de", "het"], from: index)
    let isAhead = list.isOne(of: ["daaropvolgende", "opvolgende"], at: start)
    guard start > index, let body = names.body(in: list, at: isAhead ? start + 1 : start) else {
      return nil
    }
    if isAhead { return unknown(index..<body.end) }
    return list.isOne(of: ["daarna", "daaropvolgend", "erna"], at: body.end)
      ? unknown(index..<(body.end + 1)) : nil
  }

  private static let termLeads: WordSet = [
    "nog", "in", "binnen", "tijdens", "voor", "het", "eind", "einde", "van", "deze", "de",
    "huidige", "lopende",
  ]

  private static let termNouns: WordSet = [
    "raadsperiode", "bestuursperiode", "collegeperiode", "zittingsperiode",
  ]

  /// "nog in deze raadsperiode", "voor het einde van deze raadsperiode".
  private func term(of index: Int) -> Found? {
    let start = list.skip(Self.termLeads, from: index)
    guard start > index, Self.termNouns.contains(list.word(start)),
      list.isOne(of: ["deze", "huidige", "lopende"], at: start - 1)
    else { return nil }
    let election = CouncilElection.day(onOrAfter: points.on + 1)
    return make(
      .before, .hard, index..<(start + 1), points: [.periods([DayRange(election)])])
  }
}
