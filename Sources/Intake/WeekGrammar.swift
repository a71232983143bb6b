import Almanac

// Weeks, quarters, halves, seasons and what is told from today: "week 41 of 42", "Q2 2024",
// "dit voorjaar", "volgende week".

extension PeriodGrammar {
  /// "week 41", "wk 10", "weken 10-12 van 2024", "week 16 of week 17".
  func week(at index: Int) -> Parsed<Period>? {
    guard Self.weekWords.contains(list.word(index)) else { return nil }
    guard let first = weekNumber(at: list.skip(oneOf: ["."], from: index + 1)) else { return nil }
    var numbers = [first.value]
    var end = first.end
    var isRun = false
    while numbers.count < 12, let link = list.match(anyOf: Self.weekLinks, at: end),
      let next = weekNumber(at: list.skip(Self.weekWords, from: link))
    {
      isRun = isRun || list.match(anyOf: Self.through, at: end) != nil
      numbers.append(next.value)
      end = next.end
    }
    let year = trailingYear(at: end)
    let found = ranges(year: year?.value) { year in
      let weeks = numbers.compactMap { ISOWeek(year: year, number: $0)?.days }
      return weeks.count == numbers.count ? weeks : nil
    }
    var period = Period(ranges: found ?? [], grain: .week)
    if found == nil { period.problem = .noSuchDay }
    if isRun, let hull = period.hull { period.ranges = [hull] }
    return Parsed(period, year?.end ?? end)
  }

  static let weekWords: WordSet = [
    "week", "wk", "weken", "weeks", "weeknummer", "kalenderweek", "kalenderweken", "wkn", "weeknr",
    "weeknummers", "wek",
  ]
  private static let weekLinks = through + [["of"], ["en"], ["/"], [","], ["or"], ["and"]]

  /// What a number counts that is no number of a week.
  private static let counted: WordSet = [
    "weken", "dagen", "werkdagen", "maanden", "uur", "minuten", "sessies", "avonden", "markten",
    "weeks", "days", "months", "hours", "minutes", "sessions", "evenings", "dag", "maand",
  ]

  /// The number of a week; not the day of "week 4 december" nor a length behind a week, as in
  /// "week 41 en drie weken later".
  private func weekNumber(at index: Int) -> Parsed<Int>? {
    guard let value = list.number(index) ?? Lexicon.numeral(list.word(index)),
      (1...99).contains(value), value > 1 || list.number(index) != nil,
      monthName(at: index + 1, isShortAllowed: true) == nil,
      !Self.counted.contains(list.word(index + 1))
    else { return nil }
    return Parsed(value, index + 1)
  }

  private static let weekOpeners: WordRuns = [
    ["week", "van"], ["week", "of"], ["week", "waarin"], ["week", "commencing"],
    ["week", "beginnend", "op"], ["week", "beginning"],
  ]

  /// "de week van 4 december".
  func weekOf(at index: Int) -> Parsed<Period>? {
    guard let start = list.match(anyOf: Self.weekOpeners, at: index) else { return nil }
    let point = list.skip(oneOf: ["de", "the"], from: start)
    guard var day = dated(at: point) ?? namedDay(at: point) ?? namedDay(at: start),
      day.value.grain == .day
    else {
      return nil
    }
    if list.word(start - 1) == "waarin" {
      day.end = list.skip(oneOf: ["valt", "ligt"], from: day.end)
    }
    while day.value.ranges.count < 6, let next = anotherWeek(at: day.end) {
      day = Parsed(day.value.union(next.value), next.end)
    }
    var period = day.value
    period.grain = .week
    period.ranges = period.ranges.map(\.first.week.days)
    return Parsed(period, day.end)
  }

  /// "of in die van 2 oktober": a day of the next week that is meant.
  private func anotherWeek(at index: Int) -> Parsed<Period>? {
    guard let link = list.match(anyOf: Self.weekOfLinks, at: index),
      let start = list.match(anyOf: Self.thatOf, at: list.skip(oneOf: ["in"], from: link)),
      let day = dated(at: start), day.value.grain == .day, day.value.problem == nil
    else { return nil }
    return day
  }

  private static let weekOfLinks: WordRuns = [["of"], ["en"], ["or"], ["and"], [",", "of"]]
  private static let thatOf: WordRuns = [["die", "van"], ["that", "of"]]

  /// "het vierde kwartaal", "Q2 of Q3 2024", "kwartaal 2".
  func quarter(at index: Int) -> Parsed<Period>? {
    guard let first = oneQuarter(at: index) else { return nil }
    var numbers = [first.value]
    var end = first.end
    while numbers.count < 4,
      let link = list.match(anyOf: Self.quarterLinks, at: end),
      let next = oneQuarter(at: list.skip(oneOf: ["het", "the"], from: link))
    {
      numbers.append(next.value)
      end = next.end
    }
    let year = trailingYear(at: end)
    let found = ranges(year: year?.value) { year in
      numbers.compactMap { number in
        DayRange(
          checked: DayRange.month(year: year, month: number * 3 - 2).first,
          DayRange.month(year: year, month: number * 3).last)
      }
    }
    return found.map { Parsed(Period(ranges: $0, grain: .season), year?.end ?? end) }
  }

  private static let quarterLinks: WordRuns = [["of"], ["en"], ["/"], ["-"], ["or"], ["and"]]
  private static let quarterNames: WordSet = ["kwartaal", "quarter", "kw", "kwrt"]

  private func oneQuarter(at index: Int) -> Parsed<Int>? {
    let word = list.word(index)
    if word == "q" || Self.quarterNames.contains(word),
      let number = list.number(index + 1) ?? Lexicon.roman(list.word(index + 1)),
      (1...4).contains(number)
    {
      return Parsed(number, index + 2)
    }
    if let number = Lexicon.roman(word), number <= 4,
      Self.quarterNames.contains(list.word(index + 1))
    {
      return Parsed(number, list.skip(oneOf: ["."], from: index + 2))
    }
    if word == "laatste", Self.quarterNames.contains(list.word(index + 1)) {
      return Parsed(4, index + 2)
    }
    guard let ordinal = list.ordinal(at: index), (1...4).contains(ordinal.value) else { return nil }
    // "het tweede of derde kwartaal"
    let isShared =
      list.isOne(of: ["of", "en"], at: ordinal.end)
      && list.ordinal(at: ordinal.end + 1).map { Self.quarterNames.contains(list.word($0.end)) }
        ?? false
    guard Self.quarterNames.contains(list.word(ordinal.end)) || isShared else { return nil }
    return Parsed(
      ordinal.value, isShared ? ordinal.end : list.skip(oneOf: ["."], from: ordinal.end + 1))
  }

  private static let seasonLeads: WordSet = [
    "dit", "deze", "komend", "komende", "aankomend", "this", "coming",
  ]

  /// "dit voorjaar", "het najaar van 2024", "deze zomer".
  func season(at index: Int) -> Parsed<Period>? {
    let isNext = list.isOne(of: ["volgend", "volgende"], at: index)
    let start = isNext ? index + 1 : list.skip(Self.seasonLeads, from: index)
    guard let months = Self.seasons[list.word(start)] else { return nil }
    let year = trailingYear(at: start + 1)
    let found = ranges(year: year?.value) { Self.days(of: months, in: $0).map { [$0] } }
    return found.map { Parsed(Period(ranges: $0, grain: .season), year?.end ?? start + 1) }
  }

  static let seasons: WordMap<ClosedRange<Int>> = [
    "voorjaar": 3...5, "lente": 3...5, "spring": 3...5, "zomer": 6...8, "summer": 6...8,
    "najaar": 9...11, "herfst": 9...11, "autumn": 9...11, "winter": 12...14, "zomerperiode": 6...8,
  ]

  private static func days(of months: ClosedRange<Int>, in year: Int) -> DayRange? {
    let end =
      months.upperBound > 12 ? (year + 1, months.upperBound - 12) : (year, months.upperBound)
    guard Day.supportedYears.contains(end.0) else { return nil }
    return DayRange(
      checked: DayRange.month(year: year, month: months.lowerBound).first,
      DayRange.month(year: end.0, month: end.1).last)
  }

  /// "volgende week", "deze maand", "volgend jaar".
  func relative(at index: Int) -> Parsed<Period>? {
    if let month = relativeMonth(at: index) {
      return Parsed(Period(ranges: [month.value], grain: .month), month.end)
    }
    if let week = relativeWeek(at: index) {
      return Parsed(Period(ranges: [week.value], grain: .week), week.end)
    }
    guard !list.isOne(of: ["het", "the"], at: index), let year = relativeYear(at: index),
      Day.supportedYears.contains(year.value)
    else { return nil }
    return Parsed(Period(ranges: [.year(year.value)], grain: .year), year.end)
  }
}
