import Almanac
import Council

// Wishes and weekdays: "bij voorkeur op dinsdag", "liefst niet in week 43", "alleen op woensdag".

extension ClauseGrammar {
  /// A clause that words of preference make soft.
  func wish(at index: Int) -> Found? {
    guard var start = list.match(anyOf: Self.wishes, at: index) else { return nil }
    if let negated = list.match(run: ["niet"], at: start) ?? list.match(run: ["not"], at: start) {
      return unwelcome(at: negated, from: index)
    }
    if list.isOne(of: ["van", "naar", "al", "nog", "reeds"], at: start) { start += 1 }
    if list.isOne(of: ["wordt", "is", "valt", "zou"], at: start) {
      start = list.skip(oneOf: ["het", "dit", "dat", "deze"], from: start + 1)
    }
    if let weekdays = weekdaysInPeriod(at: start) { return soften(weekdays, from: index) }
    let inner =
      lead(at: start) ?? between(at: start) ?? clauseBehindWish(at: start) ?? within(at: start)
      ?? bareWish(at: start)
    return inner.map { soften($0, from: index) }
  }

  static let wishes: WordRuns = [
    ["bij", "voorkeur"], ["het", "liefst"], ["het", "liefste"], ["liefst"], ["liever"],
    ["idealiter"], ["met", "een", "voorkeur", "voor"], ["een", "voorkeur", "voor"],
    ["met", "voorkeur", "voor"], ["voorkeur", "voor"], ["voorkeur", "gaat", "uit", "naar"],
    ["onze", "voorkeur", "gaat", "uit", "naar"], ["preferably"], ["ideally"], ["voorkeur", ":"],
    ["with", "a", "preference", "for"], ["geniet"], ["voorkeur", "heeft"],
    ["voorkeur", "gaat", "naar"],
    ["zo", "mogelijk"], ["indien", "mogelijk"], ["if", "possible"], ["rather"],
    ["als", "het", "kan"], ["als", "dat", "kan"], ["als", "het", "even", "kan"],
    ["zo", "enigszins", "mogelijk"],
    ["indien", "enigszins", "mogelijk"], ["als", "het", "lukt"], ["if", "at", "all", "possible"],
    ["voorkeur", "uit", "naar"], ["gaat", "de", "voorkeur", "uit", "naar"],
  ]

  private func clauseBehindWish(at index: Int) -> Found? {
    guard let clause = clauseWithoutWish(at: index) else { return nil }
    return clause
  }

  /// A period right behind "voorkeur voor".
  private func bareWish(at index: Int) -> Found? {
    guard let period = periods.choice(at: index) else { return nil }
    let point = points.period(period, from: index)
    return make(.on, .soft, index..<point.end, points: point.value.points, period: period.value)
  }

  private func soften(_ found: Found, from index: Int) -> Found {
    let inner = found.clause
    let relation: Relation = inner.relation == .on ? .prefer : inner.relation
    var result = make(
      relation, .soft, index..<found.range.upperBound, points: inner.points,
      weekdays: inner.weekdays, days: inner.days)
    result.problem = found.problem
    result.grain = found.grain
    return result
  }

  /// "liever niet op", "bij voorkeur niet in", "liefst niet na".
  private func unwelcome(at index: Int, from start: Int) -> Found? {
    let point = list.skip(oneOf: ["op", "in", "tijdens", "on", "during", "gedurende"], from: index)
    if let weekdays = weekdays(at: point) {
      let others = Weekday.allCases.filter { !weekdays.value.contains($0) }
      return make(.prefer, .soft, start..<weekdays.end, weekdays: others)
    }
    if let found = clauseWithoutWish(at: index - 1), found.range.lowerBound == index - 1 {
      return soften(found, from: start)
    }
    guard let days = points.point(at: point, role: .within) else { return nil }
    return make(
      .exclude, .soft, start..<days.end, points: days.value.points, period: days.value.period)
  }

  private static let dropVerbs: WordMap<[String]> = [
    "valt": ["af", "weg"], "vallen": ["af", "weg"], "slaan": ["over"], "slaat": ["over"],
    "laten": ["schieten"], "vermijden": [], "mijden": [], "schrappen": [], "uitgezonderd": [],
    "uitgesloten": [], "is": ["uitgezonderd", "uitgesloten"], "excepted": [], "excluded": [],
  ]
  private static let milds: WordSet = ["liever", "liefst", "voorkeur"]

  /// "de krokusvakantie slaan wij over": a recess or an event that no session is to fall in.
  func dropped(at index: Int) -> Found? {
    let ahead = (index + 1)..<(index + 9)
    guard ahead.contains(where: { Self.dropVerbs[list.word($0)] != nil }),
      let point = points.recess(at: index, role: .within) ?? points.event(at: index),
      let closings = Self.dropVerbs[list.word(point.end)]
    else { return nil }
    let near = point.end..<min(list.end, point.end + 8)
    let last = closings.isEmpty ? point.end : near.first { closings.contains(list.word($0)) }
    guard let last else { return nil }
    let isMild = near.contains { Self.milds.contains(list.word($0)) }
    return make(
      .exclude, isMild ? .soft : .hard, index..<(last + 1), points: point.value.points)
  }

  // MARK: Weekdays

  /// "alleen op woensdag", "op een donderdagmiddag", "op dinsdag of donderdag".
  func demandedWeekdays(at index: Int) -> Found? {
    let only = list.match(anyOf: Self.onlyWords, at: index)
    let start = list.skip(oneOf: ["op", "on"], from: only ?? index)
    if let every = everyWeekday(at: index) { return every }
    guard only != nil || start > index else { return preferredWeekdays(at: index) }
    guard let found = weekdays(at: start), only != nil || !isTaken(behind: found.end) else {
      return nil
    }
    return make(.on, .hard, index..<found.end, weekdays: found.value)
  }

  /// "op maandag is er training": what else is on then.
  private func isTaken(behind index: Int) -> Bool {
    list.isOne(of: ["is", "zijn"], at: index) && list.word(index + 1) == "er"
      && !(2...6).contains { list.isOne(of: ["ruimte", "plaats", "tijd", "plek"], at: index + $0) }
  }

  /// "elke dinsdag in september".
  private func everyWeekday(at index: Int) -> Found? {
    guard list.isOne(of: ["elke", "iedere"], at: index), let found = weekdays(at: index),
      list.isOne(of: ["in", "van"], at: found.end), periods.choice(at: found.end + 1) != nil
    else { return nil }
    return make(.on, .hard, index..<found.end, weekdays: found.value)
  }

  static let onlyWords: WordRuns = [["alleen"], ["uitsluitend"], ["slechts"], ["enkel"], ["only"]]

  private static let suitVerbs: WordSet = [
    "heeft", "hebben", "komt", "komen", "past", "passen", "has", "suits", "would", "is", "zou",
    "schikt", "zijn", "verdient", "werkt",
  ]
  private static let likings: WordSet = [
    "voorkeur", "goed", "best", "beste", "prima", "preference", "ideaal", "ideal", "handig",
    "fijn", "prettig", "preferred", "choice", "liefst", "uitstekend", "mooi", "handigst",
    "handigste", "mooist", "mooiste", "gunstig", "gunstigst", "geschikt", "geschiktst", "prettigst",
    "makkelijkst", "handiger",
  ]

  /// "dinsdagen komen ons goed uit", "een maandag heeft onze voorkeur".
  private func preferredWeekdays(at index: Int) -> Found? {
    guard let found = weekdays(at: index) else { return nil }
    let rest = (0..<6).map { list.word(found.end + $0) }.prefix { ![",", ";", "."].contains($0) }
    // "dinsdagen ons liever dan woensdagen"
    if let than = (found.end..<(found.end + 4)).first(where: {
      list.match(run: ["liever", "dan"], at: $0) != nil
    }), let other = weekdays(at: list.skip(oneOf: ["op"], from: than + 2)) {
      return make(.prefer, .soft, index..<other.end, weekdays: found.value)
    }
    // "Voor ons komt een dinsdag het beste uit": the verb may stand ahead.
    let verbs = [rest.first ?? "", list.word(index - 1)]
    guard verbs.contains(where: Self.suitVerbs.contains), !rest.contains("niet"),
      rest.contains(where: Self.likings.contains)
    else { return nil }
    return make(.prefer, .soft, index..<found.end, weekdays: found.value)
  }

  /// "op een dinsdag in september", where a wish covers both.
  private func weekdaysInPeriod(at index: Int) -> Found? {
    let start = list.skip(oneOf: ["op", "on"], from: index)
    guard let days = weekdays(at: start) else { return nil }
    let link = list.skip(oneOf: ["in", "van"], from: days.end)
    guard link > days.end, let period = periods.choice(at: link) else {
      return make(.on, .soft, index..<days.end, weekdays: days.value)
    }
    let point = points.period(period, from: link)
    return make(
      .on, .soft, index..<point.end, points: point.value.points, weekdays: days.value,
      period: period.value)
  }

  private static let oneOfThe: WordRuns = [
    ["een", "van", "de"], ["een", "der"], ["one", "of", "the"], ["een", "van", "uw"],
    ["een", "van", "onze"], ["one", "of", "your"],
  ]
  private static let listLinks: WordRuns = [
    ["of"], ["en"], ["/"], ["or"], ["and"], [","], ["-", "of"], ["-", "en"],
  ]

  /// "een dinsdag", "maandag of dinsdag", "een van de dinsdagen"; not the weekday of a date.
  func weekdays(at index: Int) -> Parsed<[Weekday]>? {
    guard traits.contains(.weekday) else { return nil }
    var start =
      list.match(anyOf: Self.oneOfThe, at: index)
      ?? index
    start = list.skip(oneOf: ["een", "de", "a", "elke", "iedere"], from: start)
    guard let first = weekday(at: start) else { return nil }
    var found = [first.value]
    var end = first.end
    while found.count < 7,
      let link = list.match(anyOf: Self.listLinks, at: end),
      let next = weekday(at: list.skip(oneOf: ["op", "een", "de", "a"], from: link))
    {
      found.append(next.value)
      end = next.end
    }
    return Parsed(found, end)
  }

  private static let dayParts: WordSet = [
    "avond", "middag", "ochtend", "evening", "evenings", "afternoon",
  ]

  private func weekday(at index: Int) -> Parsed<Weekday>? {
    guard let weekday = Lexicon.weekday(list.word(index)), periods.dated(at: index) == nil,
      periods.namedDay(at: index) == nil
    else {
      return nil
    }
    return Parsed(weekday, list.skip(Self.dayParts, from: index + 1))
  }
}
