import Almanac

// Months and their parts, and the parts of a year: "begin oktober", "okt./nov. 2023", "eind 2024".

extension PeriodGrammar {
  /// A month's name, with the dot of an abbreviation.
  ///
  /// An abbreviation counts where it cannot be a name: behind a number, before a dot or a year.
  func monthName(at index: Int, isShortAllowed: Bool = false) -> Parsed<Int>? {
    let word = list.word(index)
    if let month = Lexicon.month(word), list[index]?.kind == .word {
      guard Lexicon.ambiguousMonths.contains(word), !isShortAllowed else {
        return Parsed(month, index + 1)
      }
      let isPeriod = year(at: index + 1) != nil || Self.beforeMonths.contains(list.word(index - 1))
      return isPeriod ? Parsed(month, index + 1) : nil
    }
    guard let month = Lexicon.shortMonth(word) else { return nil }
    let hasDot = list.word(index + 1) == "." && list.isTight(index + 1)
    let end = hasDot ? index + 2 : index + 1
    let isClear =
      isShortAllowed || hasDot || trailingYear(at: end) != nil || list.word(end) == "/"
    return isClear ? Parsed(month, end) : nil
  }

  private static let beforeMonths: WordSet = [
    "in", "of", "early", "late", "mid", "by", "before", "after", "until", "since", "from", "-",
    "around", "and", "or", "between",
  ]

  /// "in oktober", "maart-april 2024", "september en oktober", "volgende maand".
  func months(at index: Int) -> Parsed<Period>? {
    let index = list.skip(oneOf: ["maand", "maanden"], from: index)
    guard let first = monthName(at: index) else { return nil }
    var months = [first.value]
    var end = first.end
    var isRun = false
    while months.count < 12, let link = list.match(anyOf: Self.monthLinks, at: end),
      let next = monthName(at: link, isShortAllowed: months.count == 1 && list.word(end) != "en")
    {
      isRun = isRun || list.match(anyOf: Self.throughOrTot, at: end) != nil
      months.append(next.value)
      end = next.end
    }
    let year = trailingYear(at: end)
    guard let ranges = ranges(year: year?.value, { Self.days(of: months, endingIn: $0) }) else {
      return nil
    }
    var period = Period(ranges: ranges, grain: .month)
    if isRun, let hull = period.hull { period.ranges = [hull] }
    return Parsed(period, year?.end ?? end)
  }

  private static let throughOrTot = through + [["tot"]]
  private static let monthLinks =
    through + [["/"], ["en"], ["of"], ["and"], ["or"], ["tot"], [","]]

  /// The months in turn, the last of them in that year.
  private static func days(of months: [Int], endingIn year: Int) -> [DayRange]? {
    let turns = zip(months, months.dropFirst()).filter { $0 > $1 }.count
    var current = year - turns
    guard Day.supportedYears.contains(current), Day.supportedYears.contains(year) else {
      return nil
    }
    var ranges: [DayRange] = []
    var previous = 0
    for month in months {
      if month < previous { current += 1 }
      ranges.append(.month(year: current, month: month))
      previous = month
    }
    return ranges
  }

  /// "begin oktober", "de tweede helft van november", "medio 2024", "eind volgende maand".
  func partOfMonth(at index: Int, depth: Int = 0) -> Parsed<Period>? {
    guard let part = part(at: index) else { return nil }
    if depth < 3, let both = twoParts(part, at: part.end, depth: depth) { return both }
    let start = list.skip(Self.partLinks, from: part.end)
    if let month = monthName(at: start, isShortAllowed: true) {
      return partOf(part.value, months: month)
    }
    if let month = relativeMonth(at: start) ?? thisMonth(at: part.end) {
      let days = part.value.days(year: month.value.first.year, month: month.value.first.month)
      return days.map {
        Parsed(Period(ranges: [$0], grain: .part, isVague: part.value.isVague), month.end)
      }
    }
    if let stretch = partOfStretch(part.value, at: start) { return stretch }
    if list.word(part.end - 1) == "jaarhelft" {
      let year = trailingYear(at: part.end)
      let found = ranges(year: year?.value) { part.value.days(year: $0).map { [$0] } }
      return found.map { Parsed(Period(ranges: $0, grain: .season), year?.end ?? part.end) }
    }
    let ownYear = list.skip(oneOf: ["van", "of"], from: part.end)
    let year =
      year(at: start) ?? shortYear(at: start) ?? relativeYear(at: start)
      ?? relativeYear(at: ownYear)
      ?? (list.word(start) == "jaar" ? Parsed(on.year, start + 1) : nil)
    if let year, let days = part.value.days(year: year.value) {
      let isHalf = part.value == .firstHalf || part.value == .secondHalf
      return Parsed(Period(ranges: [days], grain: .season, isVague: !isHalf), year.end)
    }
    return nil
  }

  private static let partLinks: WordSet = [
    "van", "of", "de", "het", "in", "the", "-", "maand", "v", "d", "/", "vd", "a",
  ]

  private static let pairLinks =
    through + [["/"], ["tot"], ["of"], ["dan", "wel"], ["to"], ["or"]]

  /// "begin tot medio maart", "begin/medio 2024": from the first part to the second.
  private func twoParts(
    _ first: Parsed<Part>, at index: Int, depth: Int
  ) -> Parsed<Period>? {
    guard let link = list.match(anyOf: Self.pairLinks, at: index), part(at: link) != nil,
      let last = partOfMonth(at: link, depth: depth + 1), let days = last.value.hull
    else { return nil }
    let own =
      last.value.grain == .season
      ? first.value.days(year: days.first.year)
      : first.value.days(year: days.first.year, month: days.first.month)
    guard let own, let both = DayRange(checked: own.first, days.last) else { return nil }
    var period = last.value
    period.ranges = [both]
    period.isVague = last.value.grain == .season
    return Parsed(period, last.end)
  }

  private static let ofThisMonth: WordRuns = [
    ["van", "de", "maand"], ["of", "the", "month"], ["de", "maand"],
  ]

  /// "eind van de maand": the month that was named shortly before, else that of the letter.
  private func thisMonth(at index: Int) -> Parsed<DayRange>? {
    guard let end = list.match(anyOf: Self.ofThisMonth, at: index), monthName(at: end) == nil else {
      return nil
    }
    return Parsed(namedMonth(ahead: index) ?? .month(year: on.year, month: on.month), end)
  }

  /// The last month that is named ahead of a token: "in januari 2024 toelichten? Het liefst …".
  private func namedMonth(ahead index: Int) -> DayRange? {
    let before = PeriodGrammar(list: list.whole, on: on)
    for place in (max(0, index - 24)..<index).reversed() {
      guard let month = before.monthName(at: place, isShortAllowed: false) else { continue }
      let year = before.trailingYear(at: month.end)
      let found = before.ranges(year: year?.value) { [.month(year: $0, month: month.value)] }
      return found?.first
    }
    return nil
  }

  /// "begin Q4", "eind van het najaar": its first, middle or last month, without sharp edges.
  private func partOfStretch(_ part: Part, at index: Int) -> Parsed<Period>? {
    guard let whole = quarter(at: index) ?? season(at: index), let hull = whole.value.hull else {
      return nil
    }
    let ahead: Int
    switch part {
    case .beginning: ahead = 0
    case .middle: ahead = 1
    case .end: ahead = 2
    default: return nil
    }
    let first = hull.first.adding(months: ahead)
    let days = DayRange.month(year: first.year, month: first.month)
    return Parsed(Period(ranges: [days], grain: .month, isVague: true), whole.end)
  }

  /// The part of a month: of the first where two are named with one part, as in "eind juni/juli".
  private func partOf(_ part: Part, months month: Parsed<Int>) -> Parsed<Period>? {
    let year = trailingYear(at: month.end)
    let found = ranges(year: year?.value) { year in
      part.days(year: year, month: month.value).map { [$0] }
    }
    guard let found else { return nil }
    let grain: Period.Grain =
      switch part {
      case .week, .days, .lastWeek: .week
      default: .part
      }
    return Parsed(
      Period(ranges: found, grain: grain, isVague: part.isVague), year?.end ?? month.end)
  }

  /// "begin", "half", "de laatste week van", "early".
  func part(at index: Int) -> Parsed<Part>? {
    let start = list.skip(oneOf: ["de", "het", "the"], from: index)
    for (words, part) in Self.parts where Self.partStarts.contains(list.word(start)) {
      if let end = list.match(words, at: start) { return Parsed(part, end) }
    }
    guard let ordinal = list.ordinal(at: start), ordinal.value <= 4 else { return nil }
    if let count = list.count(at: ordinal.end), ordinal.value == 1 {
      let unit = list.word(count.end)
      if (2...3).contains(count.value), ["weken", "weeks"].contains(unit) {
        return Parsed(.days(7 * count.value), count.end + 1)
      }
      if (2...25).contains(count.value), ["dagen", "days"].contains(unit) {
        return Parsed(.days(count.value), count.end + 1)
      }
    }
    switch list.word(ordinal.end) {
    case "helft", "half", "halfjaar":
      guard ordinal.value <= 2 else { return nil }
      return Parsed(ordinal.value == 1 ? .firstHalf : .secondHalf, ordinal.end + 1)
    case "jaarhelft":
      return ordinal.value == 1
        ? Parsed(.firstHalf, ordinal.end + 1) : Parsed(.secondHalf, ordinal.end + 1)
    case "week":
      return Parsed(.week(ordinal.value), ordinal.end + 1)
    default:
      return nil
    }
  }

  private static let partStarts = WordSet(parts.compactMap(\.0.first))

  static let parts: [([String], Part)] = [
    (["begin"], .beginning), (["aanvang"], .beginning), (["early"], .beginning),
    (["beginning", "of"], .beginning), (["start", "of"], .beginning), (["medio"], .middle),
    (["half"], .middle), (["halverwege"], .middle), (["midden"], .middle), (["mid"], .middle),
    (["beg"], .beginning), (["start"], .beginning), (["vroeg", "in"], .beginning),
    (["laat", "in"], .end), (["ultimo"], .end), (["the", "beginning", "of"], .beginning),
    (["the", "end", "of"], .end), (["the", "middle", "of"], .middle), (["middle", "of"], .middle),
    (["vroege"], .beginning), (["late"], .end), (["midden", "in"], .middle),
    (["eind"], .end), (["einde"], .end), (["late"], .end), (["end", "of"], .end),
    (["laatste", "week"], .lastWeek), (["last", "week", "of"], .lastWeek),
  ]

  /// "deze maand", "volgende maand".
  func relativeMonth(at index: Int) -> Parsed<DayRange>? {
    guard list.isOne(of: ["maand", "month"], at: index + 1) else { return nil }
    let ahead: Int
    switch list.word(index) {
    case "deze", "this": ahead = 0
    case "volgende", "komende", "next": ahead = 1
    default: return nil
    }
    let day = on.adding(months: ahead)
    return Parsed(.month(year: day.year, month: day.month), index + 2)
  }
}
