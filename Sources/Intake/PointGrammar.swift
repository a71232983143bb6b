import Almanac
import Council

/// Reads what a clause measures from: a period, a recess, an anchor, a meeting, a name unknown.
struct PointGrammar: Sendable {
  /// The letter.
  var text: LetterText
  /// The names of the calendar.
  let names: Names
  /// The date of the letter.
  let on: Day

  /// What a clause does with its point: some words mean another thing on a side of an event.
  enum Role: Sendable {
    /// The session is in it.
    case within
    /// The session is before or after it.
    case beside
  }

  /// A point, with the period where it is one.
  struct Reading: Sendable {
    /// The points; several where one word means many ("schoolvakanties").
    var points: [Point]
    /// The period, where the point is one.
    var period: Period?
  }

  /// The tokens, for brevity.
  var list: TokenList { text.list }
  /// The grammar of periods over the same tokens.
  var periods: PeriodGrammar { PeriodGrammar(list: list, on: on) }

  /// The point at an index.
  func point(at index: Int, role: Role) -> Parsed<Reading>? {
    if let event = event(at: index) { return event }
    if let recess = recess(at: index, role: role) { return recess }
    if let meeting = meeting(at: index) { return meeting }
    if let named = occasion(at: index) { return named }
    if let period = periods.choice(at: index) { return self.period(period, from: index) }
    return role == .beside ? unknown(at: index) : nil
  }

  /// A period as a point; words that are no date after all become a name that fits nothing.
  func period(_ period: Parsed<Period>, from index: Int) -> Parsed<Reading> {
    let isDate = period.value.problem == nil && !period.value.ranges.isEmpty
    let point: Point =
      isDate ? .periods(period.value.ranges) : .unknown(name: text.tidy(index..<period.end))
    return Parsed(Reading(points: [point], period: period.value), period.end)
  }

  // MARK: Recesses

  /// "het zomerreces", "kerst reces", "de zomer", "de schoolvakanties".
  func recess(at index: Int, role: Role) -> Parsed<Reading>? {
    let isBehind = list.isOne(of: ["na", "nadat", "after"], at: index - 1)
    let isAhead = list.isOne(of: ["voor", "voordat", "tot", "aan", "before"], at: index - 1)
    let edges = isBehind ? Self.recessEnds : isAhead ? Self.recessStarts : nil
    let edge = edges.flatMap { list.match(anyOf: $0, at: index) } ?? index
    let start = list.skip(Self.recessLeads, from: edge)
    let word = list.word(start)
    guard list[start]?.kind == .word else { return nil }
    if ["schoolvakanties", "vakanties", "recessen", "vakantieperiodes"].contains(word) {
      let all = names.agenda.recesses.map { Point.recess(name: $0.name) }
      return all.isEmpty ? nil : Parsed(Reading(points: all), start + 1)
    }
    if ["reces", "recess", "vakantie"].contains(word) { return bareRecess(at: start) }
    if word == "grote", list.word(start + 1) == "vakantie" {
      return named(start..<(start + 2), as: names.summer)
    }
    if ["zomer", "kerst", "summer", "christmas", "kerstmis"].contains(word),
      !list.isOne(
        of: ["reces", "recess", "vakantie", "break", "holiday", "holidays"], at: start + 1)
    {
      guard role == .beside else { return nil }
      let known = names.recess(word == "kerstmis" ? "kerst" : word)
      return known.map { _ in named(start..<(start + 1), as: word == "kerstmis" ? "kerst" : nil) }
    }
    return namedRecess(at: start)
  }

  private static let recessLeads: WordSet = [
    "de", "het", "the", "komende", "komend", "aankomende", "volgende", "eerstvolgende", "uw",
    "jullie", "your",
  ]

  /// What is after a recess is after its end.
  private static let recessEnds: WordRuns = [
    ["het", "einde", "van"], ["het", "eind", "van"], ["afloop", "van"], ["the", "end", "of"],
  ]

  /// What is before a recess is before its beginning.
  private static let recessStarts: WordRuns = [
    ["het", "begin", "van"], ["de", "start", "van"], ["aanvang", "van"], ["de", "aanvang", "van"],
    ["the", "start", "of"], ["the", "beginning", "of"],
  ]

  private func bareRecess(at index: Int) -> Parsed<Reading>? {
    let word = list.word(index)
    let isKnown = names.recess(word)?.isKnown ?? false
    let meant = isKnown ? nil : names.recess("reces")?.isKnown == true ? "reces" : nil
    let name = isKnown ? nil : meant ?? names.nextRecess(on: on)
    return named(index..<(index + 1), as: name)
  }

  private func namedRecess(at index: Int) -> Parsed<Reading>? {
    let word = list.word(index)
    let next = list.word(index + 1)
    if ["reces", "recess", "vakantie", "break", "holiday", "holidays"].contains(next) {
      let isEnglish = !["reces", "vakantie"].contains(next)
      let pair = isEnglish ? word + " recess" : word + next
      if let found = names.recess(pair), found.isKnown {
        return named(index..<(index + 2), as: found.meant ?? pair)
      }
    }
    // Seasons and months alone are periods.
    guard word.utf8.count > 7, PeriodGrammar.seasons[word] == nil, let found = names.recess(word)
    else { return nil }
    return named(index..<(index + 1), as: found.meant)
  }

  /// The recess of a year that is not the next becomes its days.
  private func named(_ range: Range<Int>, as name: String?) -> Parsed<Reading> {
    let name = name ?? text.tidy(range, mended: true)
    let point = Point.recess(name: name)
    guard let year = periods.trailingYear(at: range.upperBound) else {
      return Parsed(Reading(points: [point]), range.upperBound)
    }
    let period = names.agenda.recesses.filter { $0.isCalled(name) }.flatMap(\.periods)
      .first { $0.first.year == year.value }
    if let period, names.agenda.recess(called: name, on: on)?.period != period {
      return Parsed(Reading(points: [.periods([period])]), year.end)
    }
    return Parsed(Reading(points: [point]), year.end)
  }

  // MARK: Days with a name

  /// "de Tweede Kamerverkiezingen", "de collegevergadering van 14 november".
  private func occasion(at index: Int) -> Parsed<Reading>? {
    let start = list.skip(Lexicon.articles, from: index)
    if let named = names.occasion(in: list, at: start) {
      return Parsed(Reading(points: [.periods(named.value)]), named.end)
    }
    guard list.has(.gathering, at: start) else { return nil }
    for link in [start + 1, start + 2] where list.isOne(of: ["van", "op", "dd", "on"], at: link) {
      guard let day = periods.dated(at: list.skip(oneOf: [".", "de"], from: link + 1)),
        day.value.problem == nil, day.value.ranges.count == 1, day.value.grain == .day
      else { continue }
      return period(day, from: start)
    }
    return nil
  }

  /// Whether a word is something that is held on a day.
  static func isGathering(_ word: String) -> Bool {
    gatherings.contains { word.hasSuffix($0) }
  }

  private static let gatherings = [
    "vergadering", "verkiezingen", "bijeenkomst", "besluit", "congres", "overleg", "behandeling",
    "conferentie", "referendum", "vaststelling", "commissie", "besluitvorming",
  ]

  // MARK: Meetings

  private static let meetingLinks: WordSet = ["van", "op", "in", "dd", "of", "on", "d"]

  /// "de raad van 4 oktober", "de raadsvergadering in december", "de eerstvolgende markt".
  func meeting(at index: Int) -> Parsed<Reading>? {
    let start = list.skip(Lexicon.articles, from: index)
    let isNext = nextWord(at: start)
    if let end = isNext, let body = names.body(in: list, at: end) {
      return Parsed(Reading(points: [.meeting(body: body.value, within: nil)]), body.end)
    }
    guard let body = names.body(in: list, at: start) else { return monthMeeting(at: start) }
    guard Self.meetingLinks.contains(list.word(body.end)),
      let period = periods.choice(at: body.end + 1), period.value.problem == nil,
      let hull = period.value.hull, hull.count <= 366
    else { return nil }
    let isElsewhere =
      period.value.grain == .day && names.agenda.evenings(of: body.value, in: hull).isEmpty
    let point: Point =
      !isElsewhere
      ? .meeting(body: body.value, within: hull) : .periods(period.value.ranges)
    return Parsed(Reading(points: [point]), period.end)
  }

  /// The index behind "eerstvolgende", "eerst volgende", "next".
  func nextWord(at index: Int) -> Int? {
    list.match(anyOf: Self.nextWords, at: index)
  }

  private static let nextWords: WordRuns = [
    ["eerstvolgende"], ["eerst", "volgende"], ["eerstkomende"], ["volgende"], ["komende"],
    ["next"], ["first", "available"], ["eerste", "beschikbare"], ["eerste", "mogelijke"],
  ]

  /// "de oktobermarkt".
  private func monthMeeting(at index: Int) -> Parsed<Reading>? {
    guard let found = names.monthMeetings[list.word(index)] else { return nil }
    let year = periods.trailingYear(at: index + 1)
    let ranges = periods.ranges(year: year?.value) { [.month(year: $0, month: found.month)] }
    let point = Point.meeting(body: found.body, within: ranges?.first)
    return Parsed(Reading(points: [point]), year?.end ?? index + 1)
  }
}
