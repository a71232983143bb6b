/// The words that occur in Dutch and English dates, in lower case.
enum DateWords {
  /// What may stand before the number of the day.
  static let articles: Set<String> = ["de", "the"]

  /// What may stand after the number of the day.
  static let ordinals: Set<String> = ["e", "de", "ste", "st", "nd", "rd", "th"]

  /// Drops the first token when it is one of these words.
  static func skip(_ words: Set<String>, in tokens: inout ArraySlice<DateToken>) {
    if case .word(let word) = tokens.first, words.contains(word) { tokens = tokens.dropFirst() }
  }

  /// Takes a weekday from the front, with the full stop or the comma after it.
  static func takeWeekday(_ tokens: inout ArraySlice<DateToken>) -> Weekday? {
    guard let weekday = take(from: weekdays, in: &tokens) else { return nil }
    if tokens.first == .mark(",") { tokens = tokens.dropFirst() }
    return weekday
  }

  /// Takes the name of a month from the front, with the full stop after it.
  static func takeMonth(_ tokens: inout ArraySlice<DateToken>) -> Int? {
    take(from: months, in: &tokens)
  }

  /// The number of days from today, when the tokens are one word that says so.
  static func daysAhead(_ tokens: ArraySlice<DateToken>) -> Int? {
    guard tokens.count == 1, case .word(let word) = tokens.first else { return nil }
    return switch word {
    case "vandaag", "today": 0
    case "morgen", "tomorrow": 1
    case "overmorgen": 2
    default: nil
    }
  }

  private static func take<Value>(
    from table: [String: Value], in tokens: inout ArraySlice<DateToken>
  ) -> Value? {
    guard case .word(let word) = tokens.first, let value = table[word] else { return nil }
    tokens = tokens.dropFirst()
    if tokens.first == .mark(".") { tokens = tokens.dropFirst() }
    return value
  }

  private static let months: [String: Int] = {
    var table = ["sept": 9]
    for language in Language.allCases {
      for month in 1...12 {
        table[CalendarNames.month(month, language).lowercased()] = month
        table[CalendarNames.shortMonth(month, language).lowercased()] = month
      }
    }
    return table
  }()

  private static let weekdays: [String: Weekday] = {
    var table: [String: Weekday] = ["tues": .tuesday, "thur": .thursday, "thurs": .thursday]
    for language in Language.allCases {
      for weekday in Weekday.allCases {
        table[CalendarNames.weekday(weekday, language).lowercased()] = weekday
        table[CalendarNames.shortWeekday(weekday, language).lowercased()] = weekday
      }
    }
    return table
  }()
}
