import Almanac

// Days that are told without a number: "de eerste dinsdag van oktober", "volgende week dinsdag",
// "Koningsdag", "overmorgen", "de 26e".

extension PeriodGrammar {
  /// A day by its name, its place in a month or its distance from the letter.
  func namedDay(at index: Int) -> Parsed<Period>? {
    weekdayOfMonth(at: index) ?? comingWeekday(at: index) ?? holiday(at: index)
      ?? dayAhead(at: index) ?? dayOfThisMonth(at: index)
  }

  private func day(_ days: [DayRange], _ end: Int) -> Parsed<Period> {
    Parsed(Period(ranges: days, grain: .day), end)
  }

  // MARK: Weekdays

  /// "de eerste dinsdag van oktober", "de laatste woensdag in januari 2024".
  private func weekdayOfMonth(at index: Int) -> Parsed<Period>? {
    let isLast = list.isOne(of: ["laatste", "last"], at: index)
    guard
      let place = isLast
        ? Parsed(5, index + 1) : list.ordinal(at: index).map({ Parsed($0.value, $0.end) }),
      place.value <= 5, let weekday = Lexicon.weekday(list.word(place.end)),
      list.isOne(of: ["van", "in", "of"], at: place.end + 1)
    else { return nil }
    let start = list.skip(oneOf: ["van", "in", "of", "de", "maand"], from: place.end + 1)
    if let month = monthName(at: start, isShortAllowed: true) {
      let year = trailingYear(at: month.end)
      let found = ranges(year: year?.value) { year in
        Self.weekday(weekday, place: isLast ? nil : place.value, year: year, month: month.value)
      }
      return found.map { day($0, year?.end ?? month.end) }
    }
    guard let month = relativeMonth(at: start) else { return nil }
    let first = month.value.first
    return Self.weekday(
      weekday, place: isLast ? nil : place.value, year: first.year, month: first.month
    ).map { day($0, month.end) }
  }

  /// The weekday of that place in a month, the last without one; nil where there is none.
  private static func weekday(
    _ weekday: Weekday, place: Int?, year: Int, month: Int
  ) -> [DayRange]? {
    let days = Array(
      DayRange.month(year: year, month: month).days.filter { $0.weekday == weekday })
    guard let place else { return days.last.map { [DayRange($0)] } }
    return days.indices.contains(place - 1) ? [DayRange(days[place - 1])] : nil
  }

  private static let comingWords: WordSet = ["komende", "aanstaande", "eerstkomende", "aankomende"]

  /// "komende dinsdag", "dinsdag a.s.", "volgende week dinsdag", "dinsdag over twee weken".
  private func comingWeekday(at index: Int) -> Parsed<Period>? {
    if Self.comingWords.contains(list.word(index)),
      let weekday = Lexicon.weekday(list.word(index + 1))
    {
      return day([DayRange((on + 1).onOrAfter(weekday))], index + 2)
    }
    if let week = relativeWeek(at: index), let weekday = Lexicon.weekday(list.word(week.end)) {
      return day([DayRange(week.value.first.onOrAfter(weekday))], week.end + 1)
    }
    guard let weekday = Lexicon.weekday(list.word(index)) else { return nil }
    if list.isOne(of: ["as", "aanstaande"], at: index + 1) {
      return day([DayRange((on + 1).onOrAfter(weekday))], index + 2)
    }
    let link = list.skip(oneOf: ["in", "van"], from: index + 1)
    if let week = relativeWeek(at: link) {
      return day([DayRange(week.value.first.onOrAfter(weekday))], week.end)
    }
    if list.word(index + 1) == "over", let count = list.count(at: index + 2),
      list.isOne(of: ["weken", "week"], at: count.end)
    {
      let week = (on + 7 * count.value).week.days
      return day([DayRange(week.first.onOrAfter(weekday))], count.end + 1)
    }
    return nil
  }

  /// "volgende week", "deze week".
  func relativeWeek(at index: Int) -> Parsed<DayRange>? {
    guard list.word(index + 1) == "week" else { return nil }
    switch list.word(index) {
    case "volgende", "komende", "next": return Parsed((on + 7).week.days, index + 2)
    case "deze", "this": return Parsed(on.week.days, index + 2)
    default: return nil
    }
  }

  // MARK: Holidays

  /// "Koningsdag", "Pasen", "de jaarwisseling", with its year where that is named.
  private func holiday(at index: Int) -> Parsed<Period>? {
    guard Self.holidayStarts.contains(list.word(index)) else { return nil }
    for (words, holidays) in Self.holidays {
      guard let end = list.match(words, at: index) else { continue }
      let year = trailingYear(at: end)
      let found = ranges(year: year?.value) { year in
        guard let first = holidays.first?.day(inYear: year),
          let last = holidays.last?.day(inYear: year)
        else { return nil }
        return DayRange(checked: first, last).map { [$0] }
      }
      guard let found else { return nil }
      // "Prinsjesdag 17 september"
      let date = dated(at: end)
      let isSame = date.map { $0.value.hull == found.first } ?? false
      return day(found, isSame ? date?.end ?? end : year?.end ?? end)
    }
    return nil
  }

  private static let holidayStarts = WordSet(holidays.compactMap(\.0.first))

  /// Holidays by name, from the first to the last day of each.
  static let holidays: [([String], [Holiday])] = [
    (["koningsdag"], [.kingsDay]), (["prinsjesdag"], [.princesDay]),
    (["pasen"], [.easterSunday, .easterMonday]), (["paasdagen"], [.easterSunday, .easterMonday]),
    (["paasweekend"], [.goodFriday, .easterMonday]), (["goede", "vrijdag"], [.goodFriday]),
    (["hemelvaart"], [.ascension]), (["hemelvaartsdag"], [.ascension]),
    (["pinksteren"], [.whitSunday, .whitMonday]), (["pinksterdagen"], [.whitSunday, .whitMonday]),
    (["bevrijdingsdag"], [.liberationDay]), (["dodenherdenking"], [.remembranceDay]),
    (["sinterklaas"], [.saintNicholasEve]), (["sinterklaasavond"], [.saintNicholasEve]),
    (["pakjesavond"], [.saintNicholasEve]), (["kerstavond"], [.christmasEve]),
    (["kerstdagen"], [.christmasDay, .secondChristmasDay]), (["oudjaar"], [.newYearsEve]),
    (["oudejaarsavond"], [.newYearsEve]), (["nieuwjaar"], [.newYear]),
    (["nieuwjaarsdag"], [.newYear]), (["oud", "en", "nieuw"], [.newYear]),
    (["jaarwisseling"], [.newYear]), (["easter"], [.easterSunday, .easterMonday]),
    (["new", "year"], [.newYear]), (["whitsun"], [.whitSunday, .whitMonday]),
    (["ascension", "day"], [.ascension]), (["king", "'", "s", "day"], [.kingsDay]),
  ]

  private static let verbs: WordSet = ["is", "valt", "gaat", "kan", "kunnen", "lukt", "would"]

  // MARK: Near days

  /// "morgen", "overmorgen".
  private func dayAhead(at index: Int) -> Parsed<Period>? {
    let ahead: Int
    switch list.word(index) {
    case "morgen" where !list.isOne(of: ["goede", "de", "deze", "s"], at: index - 1): ahead = 1
    case "morgenavond", "tomorrow": ahead = 1
    case "overmorgen": ahead = 2
    default: return nil
    }
    return day([DayRange(on + ahead)], index + 1)
  }

  private func isNoNoun(_ word: String) -> Bool {
    Self.verbs.contains(word) || ["in", "af", "en", "of", "weg", "om"].contains(word)
  }

  /// "de 26e", where no noun follows: the next such day.
  private func dayOfThisMonth(at index: Int) -> Parsed<Period>? {
    guard list.isOne(of: ["de", "the"], at: index - 1),
      let ordinal = list.ordinal(at: index), (1...31).contains(ordinal.value),
      ordinal.end > index + 1 || ordinal.value > 7,
      list[ordinal.end].map({ $0.kind == .mark || isNoNoun($0.folded) }) ?? true
    else { return nil }
    let number = ordinal.value
    // The month of its sentence, else of the one before.
    let whole = PeriodGrammar(list: list.whole, on: on)
    let named = (1...40).lazy.compactMap { whole.monthName(at: index - 1 - $0) }.first
    if let named {
      let year = trailingYear(at: named.end)
      let found = ranges(year: year?.value) { year in
        Day(year: year, month: named.value, day: number).map { [DayRange($0)] }
      }
      return found.map { day($0, ordinal.end) }
    }
    let ahead = (0...2).lazy.compactMap { months in
      let month = on.adding(months: months)
      return Day(year: month.year, month: month.month, day: number)
    }
    return ahead.first { $0 > on }.map { day([DayRange($0)], ordinal.end) }
  }
}
