/// How a day is printed for people.
public enum DateStyle: Sendable, CaseIterable {
  /// Short weekday and month: "di 26 sep 2023", "Tue 26 Sep 2023".
  case short
  /// Short, the year left to what stands around it: "di 26 sep", "Tue 26 Sep".
  case brief
  /// In full: "dinsdag 26 september 2023", "Tuesday 26 September 2023".
  case long
  /// Without weekday and year: "26 september", "26 September".
  case dayMonth
  /// In digits: "26-09-2023", and in English as in ISO 8601, "2023-09-26".
  case compact
}

extension Day {
  /// The day as people write it.
  public func text(_ style: DateStyle, _ language: Language) -> String {
    let (year, month, day) = civil
    switch style {
    case .short:
      let weekday = CalendarNames.shortWeekday(weekday, language)
      return "\(weekday) \(day) \(CalendarNames.shortMonth(month, language)) \(year)"
    case .brief:
      let weekday = CalendarNames.shortWeekday(weekday, language)
      return "\(weekday) \(day) \(CalendarNames.shortMonth(month, language))"
    case .long:
      let weekday = CalendarNames.weekday(weekday, language)
      return "\(weekday) \(day) \(CalendarNames.month(month, language)) \(year)"
    case .dayMonth:
      return "\(day) \(CalendarNames.month(month, language))"
    case .compact:
      guard language == .nl else { return description }
      return "\(padded(day, to: 2))-\(padded(month, to: 2))-\(padded(year, to: 4))"
    }
  }
}

extension ISOWeek {
  /// The week's number without its year, "wk 39" in both languages.
  public func text(_ language: Language) -> String { "wk \(number)" }
}

extension DayRange {
  /// The range as people write it, with no more of the first day than is needed.
  ///
  /// "26 september 2023", "21 t/m 30 september 2023", "14 september t/m 1 oktober 2023",
  /// "23 december 2023 t/m 7 januari 2024". In English "to" stands for "t/m".
  public func text(_ language: Language) -> String {
    let end = "\(last.text(.dayMonth, language)) \(last.year)"
    guard first != last else { return end }
    let start =
      if first.year != last.year {
        "\(first.text(.dayMonth, language)) \(first.year)"
      } else if first.month != last.month {
        first.text(.dayMonth, language)
      } else {
        "\(first.day)"
      }
    return "\(start) \(language == .nl ? "t/m" : "to") \(end)"
  }
}
