import Almanac

// Days: "10-10-2023", "dinsdag 5 maart", "5 of 12 december", "11 t/m 29 september".

extension PeriodGrammar {
  /// One day, several, or a run of days within a month.
  func dated(at index: Int) -> Parsed<Period>? {
    var start = index
    let said = saidWeekday(at: &start)
    if let found = numeric(at: start, said: said) ?? isoDate(at: start, said: said) { return found }
    if let found = dayAndMonth(at: start, said: said) { return found }
    return daysOfMonth(at: start, said: said) ?? monthFirst(at: start, said: said)
  }

  /// The weekday before a date, in full or in two letters.
  private func saidWeekday(at index: inout Int) -> Weekday? {
    let word = list.word(index)
    let long = Lexicon.weekday(word)
    guard let weekday = long ?? Lexicon.shortWeekday(word) else { return nil }
    let next = list.skip(oneOf: [".", ",", "de", "the"], from: index + 1)
    guard list.number(next) != nil || Lexicon.month(list.word(next)) != nil else { return nil }
    index = next
    return weekday
  }

  /// "10-10-2023", "3-10-'23", "8/9/23", "26.9.2023".
  private func numeric(at index: Int, said: Weekday?) -> Parsed<Period>? {
    let mark = list.word(index + 1)
    guard ["-", "/", "."].contains(mark), list.word(index + 3) == mark,
      let day = list.number(index), (1...31).contains(day),
      let month = list.number(index + 2), (1...12).contains(month),
      (1...3).allSatisfy({ list.isTight(index + $0) }), !isInCode(index)
    else { return nil }
    let quote = list.word(index + 4) == "'" ? 1 : 0
    guard let written = list[index + 4 + quote], let number = written.value, !written.hasSpace
    else { return nil }
    let digits = written.folded.utf8.count
    guard digits == 2 || (digits == 4 && quote == 0) else { return nil }
    let year = digits == 2 ? 2000 + number : number
    let end = index + 5 + quote
    guard !list.isTight(end) || !list.isOne(of: ["-", "/"], at: end) else { return nil }
    return single(year: year, month: month, day: day, said: said, end: end)
  }

  /// "2023-10-10".
  private func isoDate(at index: Int, said: Weekday?) -> Parsed<Period>? {
    guard list[index]?.folded.utf8.count == 4, let year = list.number(index), !isInCode(index),
      list.word(index + 1) == "-", list.word(index + 3) == "-",
      (1...4).allSatisfy({ list.isTight(index + $0) }),
      let month = list.number(index + 2), let day = list.number(index + 4),
      (1...12).contains(month), (1...31).contains(day), list.word(index + 5) != "-"
    else { return nil }
    return single(year: year, month: month, day: day, said: said, end: index + 5)
  }

  /// "26-9", "27/02": a day without its year, where words before it say that it is one.
  private func dayAndMonth(at index: Int, said: Weekday?) -> Parsed<Period>? {
    let mark = list.word(index + 1)
    guard ["-", "/"].contains(mark), list.isTight(index + 1), list.isTight(index + 2),
      said != nil || Self.beforeDates.contains(list.word(index - 1)), !isInCode(index),
      let day = list.number(index), (1...31).contains(day),
      let month = list.number(index + 2), (1...12).contains(month),
      !list.isTight(index + 3) || list.isOne(of: [",", ".", ")", ";", ":"], at: index + 3),
      Lexicon.month(list.word(index + 3)) == nil
    else { return nil }
    return each([(day, said)], month: month, year: nil, isPast: false, end: index + 3)
  }

  private static let beforeDates: WordSet = [
    "op", "voor", "na", "uiterlijk", "vanaf", "tot", "m", "rond", "dd", "tussen", "en", "by", "on",
    "before", "after", "datum", "tm",
  ]

  /// Whether a number is the tail of a code, such as "RK-2023-05".
  private func isInCode(_ index: Int) -> Bool {
    list.isTight(index) && list.isOne(of: ["-", "/", "."], at: index - 1)
  }

  private func single(
    year: Int, month: Int, day: Int, said: Weekday?, end: Int
  ) -> Parsed<Period> {
    var period = Period(ranges: [], grain: .day)
    if let day = Day(year: year, month: month, day: day) {
      period.ranges = [DayRange(day)]
      if let said, said != day.weekday { period.problem = .weekdayDisagrees(day, said: said) }
    } else {
      period.problem = .noSuchDay
    }
    return Parsed(period, end)
  }

  /// "5 maart", "5, 12 en 19 december 2023", "11-29 september".
  private func daysOfMonth(at index: Int, said: Weekday?) -> Parsed<Period>? {
    guard let first = dayNumber(at: index) else { return nil }
    var days = [(number: first.value, said: said)]
    var end = first.end
    var isRun = false
    while days.count < 12, let next = nextDay(at: end) {
      days.append(next.day)
      isRun = isRun || next.isRun
      end = next.end
    }
    end = list.skip(oneOf: ["of", "van", "de", "maand"], from: end)
    guard let month = monthName(at: end, isShortAllowed: true) else { return nil }
    let year = trailingYear(at: month.end)
    let tail = closing(at: year?.end ?? month.end)
    return days.count == 2 && isRun
      ? run(days.map(\.number), month: month.value, year: year?.value, end: tail.end)
      : each(days, month: month.value, year: year?.value, isPast: tail.isPast, end: tail.end)
  }

  /// "26", "26e", "zesentwintig", "de zesentwintigste".
  private func dayNumber(at index: Int) -> Parsed<Int>? {
    if let ordinal = list.ordinal(at: index), (1...31).contains(ordinal.value) {
      return Parsed(ordinal.value, ordinal.end)
    }
    if let value = list.number(index) {
      return (1...31).contains(value) ? Parsed(value, index + 1) : nil
    }
    // "een mei" is no date.
    guard let value = Lexicon.numeral(list.word(index)), (2...31).contains(value) else {
      return nil
    }
    return Parsed(value, index + 1)
  }

  static let throughOrTo = through + [["tot"], ["to"]]
  private static let bothWords: WordRuns = [
    ["of"], ["en"], [","], ["/"], ["or"], ["and"], [",", "en"], [",", "of"], ["&"],
  ]

  /// The next day of a list, with its weekday, behind "of", "en", a comma or a dash.
  private func nextDay(
    at index: Int
  ) -> (day: (number: Int, said: Weekday?), isRun: Bool, end: Int)? {
    let run = list.match(anyOf: Self.throughOrTo, at: index)
    guard var next = run ?? list.match(anyOf: Self.bothWords, at: index) else { return nil }
    let said = saidWeekday(at: &next)
    guard let day = dayNumber(at: next) else { return nil }
    return ((day.value, said), run != nil, day.end)
  }

  /// "October 10, 2023".
  private func monthFirst(at index: Int, said: Weekday?) -> Parsed<Period>? {
    guard let month = monthName(at: index, isShortAllowed: true),
      list[month.end]?.folded.utf8.count ?? 9 <= 2, let day = dayNumber(at: month.end),
      !list.isOne(of: [":", "."], at: day.end) || !list.isTight(day.end + 1),
      list.word(day.end) != "uur"
    else { return nil }
    let year = year(at: list.skip(oneOf: [","], from: day.end))
    return each(
      [(day.value, said)], month: month.value, year: year?.value, isPast: false,
      end: year?.end ?? day.end)
  }

  /// "a.s." and "jl." behind a date.
  private func closing(at index: Int) -> (isPast: Bool, end: Int) {
    switch list.word(index) {
    case "as", "aanstaande": return (false, index + 1)
    case "jl": return (true, list.skip(oneOf: ["."], from: index + 1))
    case "jongstleden": return (true, index + 1)
    default: return (false, index)
    }
  }

  private func run(_ days: [Int], month: Int, year: Int?, end: Int) -> Parsed<Period>? {
    let found = ranges(year: year) { year in
      guard let first = Day(year: year, month: month, day: days[0]),
        let last = Day(year: year, month: month, day: days[1])
      else { return nil }
      return DayRange(checked: first, last).map { [$0] }
    }
    let problem: DateProblem? = found == nil ? .noSuchDay : nil
    return Parsed(Period(ranges: found ?? [], grain: .day, problem: problem), end)
  }

  private func each(
    _ days: [(number: Int, said: Weekday?)], month: Int, year: Int?, isPast: Bool, end: Int
  ) -> Parsed<Period> {
    func make(_ year: Int) -> [DayRange]? {
      let found = days.compactMap { Day(year: year, month: month, day: $0.number) }
      return found.count == days.count ? found.map { DayRange($0) } : nil
    }
    let past = (0...8).lazy.compactMap { make(on.year - $0) }.first { $0[0].first < on }
    guard let found = isPast && year == nil ? past : ranges(year: year, make) else {
      return Parsed(Period(ranges: [], grain: .day, problem: .noSuchDay), end)
    }
    var period = Period(ranges: found, grain: .day)
    for (day, range) in zip(days, found) {
      guard let said = day.said, said != range.first.weekday else { continue }
      period.problem = .weekdayDisagrees(range.first, said: said)
    }
    return Parsed(period, end)
  }
}
