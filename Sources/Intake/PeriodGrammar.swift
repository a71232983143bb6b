import Almanac

/// Reads periods: days, weeks, parts of months, months, quarters, halves, seasons, years.
///
/// A year that is missing is that of the first such period not yet over on the letter's date.
struct PeriodGrammar: Sendable {
  /// The tokens.
  var list: TokenList
  /// The date of the letter.
  let on: Day

  /// A period with its choices and its range: "week 45 of 46", "11 september t/m 3 oktober".
  func choice(at index: Int) -> Parsed<Period>? {
    guard var found = range(at: index) else { return nil }
    while found.value.ranges.count < Self.mostChoices,
      let conjunction = list.match(anyOf: Self.or, at: found.end),
      let other = range(at: list.skip(oneOf: ["in", "op", "de"], from: conjunction))
    {
      found = Parsed(found.value.union(other.value), other.end)
    }
    return found
  }

  private static let mostChoices = 40
  private static let or: WordRuns = [["of"], ["dan", "wel"], ["or"], ["dan", "wel", "in"], ["/"]]

  /// A period that may run to another: "eind mei t/m begin juni".
  private func range(at index: Int) -> Parsed<Period>? {
    guard let first = period(at: index) else { return nil }
    guard let link = list.match(anyOf: Self.through, at: first.end),
      let last = period(at: link), let both = first.value.through(last.value)
    else { return first }
    return Parsed(both, last.end)
  }

  static let through: WordRuns = [
    ["t", "/", "m"], ["tm"], ["tot", "en", "met"], ["tot", "&", "met"], ["-"], ["through"],
  ]

  /// One period.
  func period(at index: Int) -> Parsed<Period>? {
    let start = list.skip(Self.leads, from: index)
    return list.has(.period, at: start) ? period(at: index, behindArticles: start) : nil
  }

  /// One period whose first word may be any.
  func period(at index: Int, behindArticles start: Int) -> Parsed<Period>? {
    dated(at: start) ?? namedDay(at: start) ?? week(at: start) ?? weekOf(at: start)
      ?? quarter(at: start)
      ?? partOfMonth(at: start) ?? months(at: start) ?? season(at: start)
      ?? relative(at: index) ?? relative(at: start)
  }

  private static let leads: WordSet = ["de", "het", "the", "der"]

  /// A period or, where the words allow nothing else, a year.
  func periodOrYear(at index: Int) -> Parsed<Period>? {
    if let choice = choice(at: index) { return choice }
    let start = list.match(run: ["het", "jaar"], at: index) ?? index
    guard let year = year(at: start) else { return nil }
    return Parsed(Period(ranges: [.year(year.value)], grain: .year), year.end)
  }

  // MARK: Years

  /// A year in four digits, not one of two in a title ("2022-2026").
  func year(at index: Int) -> Parsed<Int>? {
    guard let value = list.number(index), (1900...2199).contains(value),
      list[index]?.folded.utf8.count == 4
    else { return nil }
    let isTitle =
      list.isOne(of: ["-", "/"], at: index + 1) && list.isTight(index + 1)
      && list.isTight(index + 2) && list.number(index + 2) != nil
    return isTitle ? nil : Parsed(value, index + 1)
  }

  /// The year behind a period: "2023", "'23", "van 2024", "van dit jaar".
  func trailingYear(at index: Int) -> Parsed<Int>? {
    var start = list.skip(oneOf: ["van", "of", "in", ","], from: index)
    if list.word(index) == "," || start - index > 1 { start = index }
    if let year = year(at: start) { return year }
    return shortYear(at: start) ?? relativeYear(at: start)
  }

  /// "'23".
  func shortYear(at index: Int) -> Parsed<Int>? {
    guard list.word(index) == "'", let short = list.number(index + 1), list.isTight(index + 1),
      list[index + 1]?.folded.utf8.count == 2
    else { return nil }
    return Parsed(2000 + short, index + 2)
  }

  private static let comings: [StaticString] = ["nieuwe", "komende", "volgende"]
  private static let yearWords: WordSet = ["jaar", "year", "kalenderjaar"]

  /// "dit jaar", "volgend jaar".
  func relativeYear(at index: Int) -> Parsed<Int>? {
    // "van het nieuwe jaar"
    if list.word(index) == "het", list.isOne(of: Self.comings, at: index + 1) {
      return relativeYear(at: index + 1)
    }
    guard Self.yearWords.contains(list.word(index + 1)) else { return nil }
    switch list.word(index) {
    case "dit", "this", "het", "the", "lopende", "huidige": return Parsed(on.year, index + 2)
    case "volgend", "volgende", "komend", "komende", "next", "aankomend", "nieuwe":
      return Parsed(on.year + 1, index + 2)
    default: return nil
    }
  }

  /// The days of a period whose year is given, or else the first not yet over.
  func ranges(year: Int?, _ make: (Int) -> [DayRange]?) -> [DayRange]? {
    if let year { return Day.supportedYears.contains(year) ? make(year) : nil }
    for year in (on.year - 1)...(on.year + 8) where Day.supportedYears.contains(year) {
      if let ranges = make(year), let last = ranges.map(\.last).max(), last >= on { return ranges }
    }
    return nil
  }
}
