import Almanac
import Council

/// Reads clauses: the words that tie a session to a point, and the point.
struct ClauseGrammar: Sendable {
  /// The grammar of points over the same tokens.
  var points: PointGrammar
  /// What the words that it sees are for, all together.
  private(set) var traits = Traits.all

  /// A clause where it stands, and what the judge of its sentence must know of it.
  struct Found: Sendable {
    /// The clause.
    var clause: Clause
    /// Its tokens.
    var range: Range<Int>
    /// Why its words are no date after all.
    var problem: DateProblem?
    /// Whether it is a period without words that demand or wish: what history and papers have too.
    var isBare = false
    /// How fine its period is.
    var grain: Period.Grain?

    /// The days of its period, from the first to the last.
    var days: DayRange? {
      guard case .periods(let ranges)? = clause.points.first,
        let first = ranges.map(\.first).min(), let last = ranges.map(\.last).max()
      else { return nil }
      return DayRange(first, last)
    }

    /// Turns "voor week 23" into the week that a session is planned for.
    mutating func schedule() {
      clause.relation = .on
    }

    /// Turns "vóór 22 april lukt het niet" into the first day that suits, and "na" into the last.
    mutating func turn() {
      clause.relation = clause.relation == .before ? .notBefore : .deadline
    }

    /// Turns a demand into a wish.
    mutating func wish() {
      clause.strength = .soft
      if clause.relation == .on { clause.relation = .prefer }
    }

    /// Turns days that are named into days that are left out.
    mutating func exclude(_ strength: Strength) {
      let ranges = clause.points.flatMap { point -> [DayRange] in
        if case .periods(let ranges) = point { ranges } else { [] }
      }
      if clause.relation == .between, let first = ranges.map(\.first).min(),
        let last = ranges.map(\.last).max()
      {
        clause.points = [.periods([DayRange(first, last)])]
      }
      clause.relation = .exclude
      isBare = false
      clause.strength = strength
    }
  }

  var list: TokenList { points.list }
  var periods: PeriodGrammar { points.periods }

  /// The grammar over the tokens of a letter.
  init(text: LetterText, names: Names, on: Day) {
    points = PointGrammar(text: text, names: names, on: on)
  }

  /// The same grammar that sees only a run of tokens.
  func limited(to range: Range<Int>) -> ClauseGrammar {
    var grammar = self
    grammar.points.text.list = list.limited(to: range)
    grammar.traits = grammar.list.traits
    return grammar
  }

  /// The clauses among the tokens that it sees, in order.
  ///
  /// - Complexity: O(*n*): what is tried at one token looks at a bounded number of others.
  func clauses() -> [Found] {
    var found: [Found] = []
    var index = list.start
    while index < list.end {
      guard let clause = clause(at: index) else {
        index += 1
        continue
      }
      found.append(clause)
      index = max(index + 1, clause.range.upperBound)
    }
    return found
  }

  /// The clause that begins at an index.
  func clause(at index: Int) -> Found? {
    guard list.has(.start, at: index) else { return nil }
    let found =
      wish(at: index) ?? relative(at: index) ?? lead(at: index) ?? between(at: index)
      ?? opened(at: index)
    return found ?? haste(at: index) ?? next(at: index) ?? relativeToSession(at: index)
      ?? demandedWeekdays(at: index) ?? within(at: index) ?? dropped(at: index)
  }

  /// A clause over a run of tokens.
  func make(
    _ relation: Relation, _ strength: Strength, _ range: Range<Int>, points: [Point] = [],
    weekdays: [Weekday] = [], days: Int? = nil, period: Period? = nil
  ) -> Found {
    let quote = self.points.text.quote(range)
    let clause = Clause(
      phrase: quote.words, place: quote.place, relation: relation, strength: strength,
      points: points, weekdays: weekdays, days: days)
    return Found(clause: clause, range: range, problem: period?.problem, grain: period?.grain)
  }

  // MARK: Opened by words

  /// "kort na het reces", "uiterlijk 7 maart", "niet in week 38", "rond half mei".
  private func opened(at index: Int) -> Found? {
    guard let opener = Opener.find(in: list, at: index) else { return nil }
    var value = opener.value
    if value.words == ["zodra"] || value.words == ["once"] { return ready(opener, from: index) }
    if value.words == ["voor"], !isStressed(index), let market = nearestMarket(at: opener.end) {
      return make(.next, .hard, index..<market.end, points: market.value.points)
    }
    if value.relation == .exclude, let weekdays = weekdays(at: opener.end) {
      return excluding(weekdays, from: index)
    }
    let isDeadline = value.relation == .deadline || value.relation == .notBefore
    let first = list.skip(isDeadline ? ["in", "op", "per"] : ["op"], from: opener.end)
    let start = agent(at: first, behind: value) ?? first
    let role: PointGrammar.Role =
      value.relation == .exclude || value.relation == .about ? .within : .beside
    guard var point = operand(at: start, role: role, after: value) else { return nil }
    if value.words == ["per"] {
      guard point.value.period != nil else { return nil }
      if Self.readyWords.contains(list.word(point.end)) {
        value.relation = .deadline
        point.end += 1
      }
    }
    if value.words == ["eerder", "dan"] || value.words == ["later", "dan"] {
      let isDenied = (0..<4).contains {
        // "later dan 25 juni wordt echt te laat"
        list.isOne(of: ["niet", "geen", "not", "laat", "vroeg", "late"], at: point.end + $0)
      }
      if isDenied { value.relation = value.words[0] == "eerder" ? .notBefore : .deadline }
      if !isDenied, value.words[0] == "later" { value.relation = .after }
    }
    if value.words == ["voor"], !isStressed(index),
      list.match(run: Self.firstHalf, at: start) != nil
    {
      // "een bijeenkomst voor de eerste helft van maart": nobody is to be ready before a half.
      value.relation = .on
    }
    let closing = value.relation == .deadline ? list.match(run: Self.atLatest, at: point.end) : nil
    let range = index..<(closing ?? point.end)
    let days = value.relation == .about ? tolerance(point.value) : value.days
    return make(
      value.relation, value.strength, range, points: point.value.points, days: days,
      period: point.value.period)
  }

  private static let firstHalf: [StaticString] = ["de", "eerste", "helft", "van"]
  private static let atLatest: [StaticString] = ["at", "the", "latest"]

  /// "nadat de raad de begroting …": the index behind who does it.
  private func agent(at index: Int, behind opener: Opener) -> Int? {
    guard ["nadat", "voordat", "alvorens"].contains(opener.words.last) else { return nil }
    let noun = list.skip(Lexicon.articles, from: index)
    let pronouns = ["hij", "zij", "ze", "u", "wij", "we", "het", "men"]
    let person = pronouns.contains(list.word(index)) ? index + 1 : nil
    if let verb = person ?? points.names.body(in: list, at: noun)?.end,
      list.isOne(of: ["op", "in"], at: verb), let period = periods.choice(at: verb + 1)
    {
      // What those who write do themselves is no limit of the council's.
      if list.isOne(of: ["wij", "we"], at: index), points.event(at: period.end) == nil {
        return nil
      }
      // "voordat uw raad in november de begroting vaststelt"
      return points.event(at: period.end) == nil ? verb + 1 : period.end
    }
    let who = points.names.body(in: list, at: noun)?.end
    let end =
      who ?? person
      ?? (list.isOne(of: ["college", "gemeenteraad", "council"], at: noun) ? noun + 1 : nil)
    return end.flatMap { points.event(at: $0) == nil ? nil : $0 }
  }

  /// The point behind an opener; a year alone only where it can be a limit.
  private func operand(
    at index: Int, role: PointGrammar.Role, after opener: Opener
  ) -> Parsed<PointGrammar.Reading>? {
    if let end = closingDay(at: index) ?? yearOver(at: index) {
      return points.period(end, from: index)
    }
    if let point = points.point(at: index, role: role) { return point }
    let takesYear =
      opener.words.first == "uiterlijk" || opener.words.contains("later")
      || opener.relation == .notBefore
    guard takesYear || isStressed(index - 1), let year = periods.periodOrYear(at: index) else {
      return nil
    }
    return points.period(year, from: index)
  }

  private static let tails = readyWords.union([
    "is", "zijn", "voorbij", "afgelopen", "achter", "de", "rug",
  ])
  private static let verbsOfState: WordSet = ["is", "zijn", "are", "has", "have", "komt", "komen"]

  /// "zodra het reces voorbij is", "zodra de zienswijzen binnen zijn": after it, known or not.
  private func ready(_ opener: Parsed<Opener>, from index: Int) -> Found? {
    let known = points.event(at: opener.end) ?? points.recess(at: opener.end, role: .beside)
    if let known {
      let end = list.skip(Self.tails, from: known.end)
      return make(.after, .hard, index..<end, points: known.value.points)
    }
    let limit = min(opener.end + 10, list.end)
    guard
      let verb = (opener.end..<limit).first(where: { Self.verbsOfState.contains(list.word($0)) }),
      verb > opener.end
    else { return nil }
    let last = verb - 1
    let closes = Self.readyWords.contains(list.word(last))
    let end =
      closes || Self.readyWords.contains(list.word(verb + 1)) ? verb + (closes ? 1 : 2) : verb + 1
    return make(
      .after, .hard, index..<min(end, list.end),
      points: [.unknown(name: points.text.tidy(opener.end..<(closes ? last : verb)))])
  }

  private static let readyWords: WordSet = [
    "gereed", "klaar", "beschikbaar", "afgerond", "vastgesteld", "behandeld", "binnen", "bekend",
    "er", "ontvangen", "ready", "available", "gepubliceerd", "opgeleverd", "aangeboden",
  ]

  /// Whether a word is written with an accent that stresses it: "vóór", which is no "for".
  private func isStressed(_ index: Int) -> Bool {
    guard let token = list[index], token.folded == "voor" || token.folded == "na" else {
      return false
    }
    return token.end - token.start > token.folded.utf8.count
  }

  /// "voordat het jaar om is": its last day, the next year's first.
  private func yearOver(at index: Int) -> Parsed<Period>? {
    guard let end = list.match(anyOf: Self.yearEnds, at: index) else { return nil }
    let next = DayRange(DayRange.year(points.on.year).last + 1)
    return Parsed(Period(ranges: [next], grain: .day), end)
  }
  private static let yearEnds: WordRuns = [
    ["het", "jaar", "om", "is"], ["het", "jaar", "voorbij", "is"], ["the", "year", "is", "out"],
  ]
  private static let closings: WordRuns = [
    ["het", "eind", "van"], ["het", "einde", "van"], ["the", "end", "of"],
  ]

  /// "het einde van het jaar": the last day, where "eind van het jaar" is a stretch of it.
  private func closingDay(at index: Int) -> Parsed<Period>? {
    let from = list.skip(oneOf: ["aan", "op", "at"], from: index)
    guard let start = list.match(anyOf: Self.closings, at: from) else { return nil }
    let inner = list.skip(oneOf: ["het", "de", "the"], from: start)
    let year = periods.relativeYear(at: start) ?? periods.year(at: start)
    let whole = year.map { Parsed(Period(ranges: [.year($0.value)], grain: .year), $0.end) }
    let stretch =
      whole ?? periods.months(at: start) ?? periods.quarter(at: inner) ?? periods.season(at: inner)
    guard let period = stretch, let last = period.value.hull?.last
    else { return nil }
    return Parsed(Period(ranges: [DayRange(last)], grain: .day), period.end)
  }

  /// The days that "ca." leaves on each side.
  private func tolerance(_ point: PointGrammar.Reading) -> Int {
    (point.period?.grain ?? .week).tolerance
  }

  /// "niet op maandag": every other weekday, since a clause names those that are right.
  private func excluding(_ weekdays: Parsed<[Weekday]>, from index: Int) -> Found {
    let others = Weekday.allCases.filter { !weekdays.value.contains($0) }
    return make(.on, .hard, index..<weekdays.end, weekdays: others)
  }

  /// "zo spoedig mogelijk", "met spoed".
  private func haste(at index: Int) -> Found? {
    if list.word(index) == "hoe", list.isOne(of: ["eerder", "sneller", "vlugger"], at: index + 1),
      let end = (index + 3...index + 8).first(where: { step in
        list.word(step - 1) == "hoe" && list.isOne(of: ["beter", "liever", "mooier"], at: step)
      })
    {
      return make(.asSoonAsPossible, .soft, index..<(end + 1))
    }
    guard let opener = Opener.findHaste(in: list, at: index) else { return nil }
    return make(
      .asSoonAsPossible, opener.value.strength, index..<opener.end, days: opener.value.days)
  }
}
