/// Reads a date as Dutch and English people write it.
///
///     let parser = DateParser(reference: today)
///     parser.parse("di 26 sep 2023")     // .day(2023-09-26)
///     parser.parse("31 november")        // .noSuchDay("31 november")
///     parser.parse("maandag 26-9-2023")  // .weekdayDisagrees(2023-09-26, said: .monday)
///
/// In digits the day comes first, as on the continent, unless the year does. A year in two digits
/// is the nearest such year. Without a year it is the first such day on or after the reference.
public struct DateParser: Sendable {
  /// What came of reading a date.
  public enum Result: Hashable, Sendable {
    /// It is this day.
    case day(Day)
    /// It is written as a date, but the calendar lacks it; with the text, spaces tidied.
    case noSuchDay(String)
    /// It is this day, which is another day of the week than the text says.
    case weekdayDisagrees(Day, said: Weekday)
    /// It is not a date, or not one day.
    case unreadable
  }

  /// The day that counts as today.
  public let reference: Day

  /// The parser for which `reference` is today.
  public init(reference: Day) {
    self.reference = reference
  }

  /// The day that a text names; total, for every text.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  public func parse(_ text: String) -> Result {
    guard var tokens = DateToken.tokens(of: text)?[...] else { return .unreadable }
    let said = DateWords.takeWeekday(&tokens)
    if said == nil, let days = DateWords.daysAhead(tokens) { return .day(reference + days) }
    guard let written = WrittenDate(tokens) else { return .unreadable }
    guard let day = day(written) else {
      return .noSuchDay(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    }
    if let said, said != day.weekday { return .weekdayDisagrees(day, said: said) }
    return .day(day)
  }

  /// The day that was written, or nil when the calendar has none.
  private func day(_ written: WrittenDate) -> Day? {
    switch written.year {
    case .full(let year):
      return Day(year: year, month: written.month, day: written.day)
    case .lastTwoDigits(let digits):
      let earliest = reference.year - 50
      let year = earliest + (digits - earliest).modulo(100)
      return Day(year: year, month: written.month, day: written.day)
    case .missing:
      // A 29 February can be eight years away, around 1900 and 2100.
      let years = reference.year...reference.year + 8
      let days = years.lazy.compactMap { Day(year: $0, month: written.month, day: written.day) }
      return days.first { $0 >= reference }
    }
  }
}

/// The numbers of a date as written, before the calendar is asked.
private struct WrittenDate {
  enum Year { case full(Int), lastTwoDigits(Int), missing }

  var day: Int
  var month: Int
  var year: Year

  /// The numbers, or nil when the tokens are in none of the orders of a date.
  init?(_ tokens: ArraySlice<DateToken>) {
    guard let date = Self(inDigits: tokens) ?? Self(dayFirst: tokens) ?? Self(monthFirst: tokens)
    else { return nil }
    self = date
  }

  private init?(day: DateToken, month: Int, year: DateToken?) {
    guard case .number(let day, 1...2, false) = day, let year = Self.year(year) else { return nil }
    self.day = day
    self.month = month
    self.year = year
  }

  /// The numbers, when the tokens left are nothing or a year, perhaps after a comma.
  private init?(day: DateToken, month: Int, end: ArraySlice<DateToken>) {
    let year = end.count == 2 && end.first == .mark(",") ? end.dropFirst() : end
    guard year.count <= 1 else { return nil }
    self.init(day: day, month: month, year: year.first)
  }

  /// Reads "26-9-2023", "26.9.'23", "26/9" and "2023-09-26".
  private init?(inDigits tokens: ArraySlice<DateToken>) {
    let parts = Array(tokens)
    guard parts.count == 3 || parts.count == 5, case .mark(let mark) = parts[1], mark != ",",
      parts.count == 3 || parts[3] == parts[1],
      case .number(let month, 1...2, false) = parts[2]
    else { return nil }
    if case .number(_, 4, _) = parts[0], parts.count == 5 {
      self.init(day: parts[4], month: month, year: parts[0])
    } else if parts.count == 5 {
      self.init(day: parts[0], month: month, year: parts[4])
    } else {
      // "19.30" is a time, not a day.
      guard mark != "." else { return nil }
      self.init(day: parts[0], month: month, year: nil)
    }
  }

  /// Reads "26 september 2023", "26 sept '23", "the 26th of September" and "26 sep".
  private init?(dayFirst tokens: ArraySlice<DateToken>) {
    var rest = tokens
    DateWords.skip(DateWords.articles, in: &rest)
    guard let day = rest.popFirst() else { return nil }
    DateWords.skip(DateWords.ordinals, in: &rest)
    DateWords.skip(["of"], in: &rest)
    guard let month = DateWords.takeMonth(&rest) else { return nil }
    self.init(day: day, month: month, end: rest)
  }

  /// Reads "September 26, 2023", "Sept 26th" and "May 4".
  private init?(monthFirst tokens: ArraySlice<DateToken>) {
    var rest = tokens
    guard let month = DateWords.takeMonth(&rest) else { return nil }
    DateWords.skip(DateWords.articles, in: &rest)
    guard let day = rest.popFirst() else { return nil }
    DateWords.skip(DateWords.ordinals, in: &rest)
    self.init(day: day, month: month, end: rest)
  }

  /// The year of a token, `missing` without a token, nil when it can be no year.
  private static func year(_ token: DateToken?) -> Year? {
    switch token {
    case nil: .missing
    case .number(let year, 4, false): .full(year)
    case .number(let year, 2, _): .lastTwoDigits(year)
    default: nil
    }
  }
}
