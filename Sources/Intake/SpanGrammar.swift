import Almanac
import Council

// Clauses within, between and at a distance: "in week 45", "tussen 11 en 29 september",
// "binnen acht weken", "minimaal twee weken voor", "twee weken later".

extension ClauseGrammar {
  /// What may stand behind a wish: every clause but another wish.
  func clauseWithoutWish(at index: Int) -> Found? {
    guard let opener = Opener.find(in: list, at: index) else {
      return haste(behindWish: index)
    }
    let start = list.skip(oneOf: ["op"], from: opener.end)
    let role: PointGrammar.Role = opener.value.relation == .exclude ? .within : .beside
    guard let point = points.point(at: start, role: role) else { return nil }
    let period = point.value.period
    let days =
      opener.value.relation == .about ? (period?.grain ?? .week).tolerance : opener.value.days
    return make(
      opener.value.relation, opener.value.strength, index..<point.end,
      points: point.value.points, days: days, period: period)
  }

  private func haste(behindWish index: Int) -> Found? {
    guard let opener = Opener.findHaste(in: list, at: index) else { return nil }
    return make(.asSoonAsPossible, .soft, index..<opener.end, days: opener.value.days)
  }

  // MARK: Within

  private static let withinOpeners: WordSet = [
    "op", "in", "tijdens", "gedurende", "on", "during", "at", "nog", "ergens", "somewhere",
    "sometime", "aan", "naar",
  ]
  private static let withinLeads = withinOpeners.union(["de", "loop", "van"])

  /// "in week 45", "in de raad van december", "begin oktober", "12 maart a.s.".
  func within(at index: Int) -> Found? {
    let start = list.skip(Self.withinLeads, from: index)
    let hasOpener = Self.withinOpeners.contains(list.word(index)) && start > index
    if hasOpener, let event = eventWithin(at: index) { return event }
    let point = hasOpener ? list.skip(Self.withinOpeners, from: index) : index
    let opened = list.match(run: ["de", "loop", "van"], at: point) ?? point
    let period = hasOpener ? periods.periodOrYear(at: opened) : periods.choice(at: index)
    guard let period else { return nil }
    return on(period, from: index, point: hasOpener ? opened : index)
  }

  private func on(_ period: Parsed<Period>, from index: Int, point start: Int) -> Found {
    let reading = points.period(period, from: start)
    if let limit = limitBehind(period.end) {
      return make(
        limit.value, .hard, index..<limit.end, points: reading.value.points, period: period.value)
    }
    let isVague = period.value.isVague
    var found = make(
      isVague ? .about : .on, isVague ? .soft : .hard, index..<period.end,
      points: reading.value.points, days: isVague ? 0 : nil, period: period.value)
    found.isBare = true
    return found
  }

  /// "13 oktober op zijn laatst", "week 45 of later": a limit that its words come behind.
  private func limitBehind(_ index: Int) -> Parsed<Relation>? {
    for (words, relation) in Self.limitsBehind {
      // "in mei en niet eerder dan 12 mei": a limit of its own.
      if let end = list.match(words, at: index), !list.isOne(of: ["dan", "than"], at: end) {
        return Parsed(relation, end)
      }
    }
    return nil
  }

  private static let limitsBehind: [([String], Relation)] = [
    (["als", "uiterste", "datum"], .deadline), (["als", "laatst", "mogelijke"], .deadline),
    (["als", "laatste", "mogelijkheid"], .deadline), (["als", "deadline"], .deadline),
    (["als", "uiterste"], .deadline), (["uiterlijk"], .deadline),
    (["op", "zijn", "laatst"], .deadline),
    (["op", "z", "'", "n", "laatst"], .deadline), (["op", "het", "laatst"], .deadline),
    (["at", "the", "latest"], .deadline), (["of", "eerder"], .deadline),
    (["or", "earlier"], .deadline), (["of", "later"], .notBefore), (["or", "later"], .notBefore),
    (["en", "later"], .notBefore), (["op", "zijn", "vroegst"], .notBefore),
    (["at", "the", "earliest"], .notBefore), (["onwards"], .notBefore),
    (["of", "daarna"], .notBefore),
    (["en", "niet", "later"], .deadline), (["en", "niet", "eerder"], .notBefore),
  ]

  /// "in de raad van december", "tijdens het reces", "bij de behandeling van de Kadernota".
  private func eventWithin(at index: Int) -> Found? {
    let start = index + 1
    if let meeting = points.meeting(at: start), list.word(index) != "nog" {
      return make(.on, .hard, index..<meeting.end, points: meeting.value.points)
    }
    guard list.isOne(of: ["tijdens", "during", "in", "gedurende"], at: index),
      let point = points.recess(at: start, role: .within),
      case .recess? = point.value.points.first
    else { return nil }
    return make(.on, .hard, index..<point.end, points: point.value.points)
  }

  /// The whole of the tokens as a meeting: "de raadsvergadering van oktober".
  func meetingAlone() -> Found? {
    guard let meeting = points.meeting(at: list.start), meeting.end == list.end,
      case .meeting(_, .some)? = meeting.value.points.first
    else { return nil }
    return make(.on, .hard, list.start..<meeting.end, points: meeting.value.points)
  }

  // MARK: Between

  /// "tussen X en Y", "van X tot Y", "in de periode maart-april".
  func between(at index: Int) -> Found? {
    let lead = list.match(anyOf: Self.periodLeads, at: index)
    let start = lead ?? index
    if let inner = list.match(anyOf: Self.betweenWords, at: start) {
      return pair(at: inner, from: index, links: Self.andWords)
    }
    if let inner = list.match(anyOf: Self.fromWords, at: start) {
      return pair(
        at: inner, from: index, links: Self.untilLinks)
    }
    guard let lead else { return nil }
    let links = PeriodGrammar.throughOrTo
    if let pair = pair(at: lead, from: index, links: links) { return pair }
    return periods.choice(at: list.skip(oneOf: ["van"], from: lead)).map {
      on($0, from: index, point: lead)
    }
  }

  private static let fromWords: WordRuns = [["van"], ["from"], ["vanaf"]]
  private static let andWords: WordRuns = [["en"], ["and"]]
  private static let untilLinks = PeriodGrammar.through + [["tot"], ["to"], ["until"]]
  private static let periodLeads: WordRuns = [
    ["in", "de", "periode"], ["de", "periode"], ["periode"], ["in", "the", "period"],
  ]
  private static let betweenWords: WordRuns = [
    ["tussen"], ["ergens", "tussen"], ["between"], ["somewhere", "between"],
  ]

  private func pair(at index: Int, from start: Int, links: WordRuns) -> Found? {
    if let run = periods.period(at: index), run.value.problem == nil {
      if run.value.ranges.count == 1, PeriodGrammar.through[first: "-"] != nil,
        run.value.grain != .part, isRun(index..<run.end)
      {
        return between(run.value, index: start, end: run.end)
      }
      if run.value.ranges.count >= 2 { return between(run.value, index: start, end: run.end) }
    }
    let near = (index + 1)..<(index + Self.longestPoint)
    guard near.contains(where: { links[first: list.word($0)] != nil }),
      let first = single(at: index),
      let link = list.match(anyOf: links, at: first.end), let second = single(at: link)
    else { return nil }
    return make(
      .between, .hard, start..<second.end,
      points: Array(first.value.points.prefix(1)) + Array(second.value.points.prefix(1)),
      period: first.value.period.flatMap { $0.problem == nil ? second.value.period : $0 })
  }

  /// The most tokens of a point that another may follow.
  private static let longestPoint = 24

  /// Whether the words of a period are themselves a run: "11 t/m 29 september".
  private func isRun(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard index > range.lowerBound else { return false }
      return list.isOne(of: ["tot", "to", "tm"], at: index)
        || (list.word(index) == "-" && list.number(index + 1) != nil)
        || list.match(run: ["t", "/", "m"], at: index) != nil
    }
  }

  private func between(_ period: Period, index: Int, end: Int) -> Found? {
    guard let hull = period.hull, let first = period.ranges.first, let last = period.ranges.last
    else { return nil }
    let ends =
      period.ranges.count == 1 ? [DayRange(hull.first), DayRange(hull.last)] : [first, last]
    return make(
      .between, .hard, index..<end, points: ends.map { .periods([$0]) }, period: period)
  }

  /// A point that is not itself a choice.
  private func single(at index: Int) -> Parsed<PointGrammar.Reading>? {
    if let event = points.point(at: index, role: .beside), event.value.period == nil {
      return event
    }
    if list.isOne(of: ["nu", "heden", "vandaag", "now", "today"], at: index) {
      return Parsed(PointGrammar.Reading(points: [.periods([DayRange(points.on)])]), index + 1)
    }
    guard let period = periods.period(at: index) else { return nil }
    return points.period(period, from: index)
  }
}
