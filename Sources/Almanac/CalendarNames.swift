/// The names of months and weekdays as they stand in the middle of a sentence.
///
/// Dutch writes them in lower case, English with a capital.
public enum CalendarNames {
  /// The full name of a month, such as "september" or "September".
  ///
  /// - Precondition: `month` is 1 to 12.
  public static func month(_ month: Int, _ language: Language) -> String {
    precondition((1...12).contains(month), "month \(month) is not 1 to 12")
    return switch language {
    case .nl: dutchMonths[month - 1]
    case .en: englishMonths[month - 1]
    }
  }

  /// The name of a month in three letters, such as "mrt" or "Mar".
  ///
  /// - Precondition: `month` is 1 to 12.
  public static func shortMonth(_ month: Int, _ language: Language) -> String {
    precondition((1...12).contains(month), "month \(month) is not 1 to 12")
    return switch language {
    case .nl: shortDutchMonths[month - 1]
    case .en: String(englishMonths[month - 1].prefix(3))
    }
  }

  /// The full name of a weekday, such as "dinsdag" or "Tuesday".
  public static func weekday(_ weekday: Weekday, _ language: Language) -> String {
    switch language {
    case .nl: dutchWeekdays[weekday.rawValue - 1]
    case .en: englishWeekdays[weekday.rawValue - 1]
    }
  }

  /// The short name of a weekday, such as "di" or "Tue".
  public static func shortWeekday(_ weekday: Weekday, _ language: Language) -> String {
    String(self.weekday(weekday, language).prefix(language == .nl ? 2 : 3))
  }

  private static let dutchMonths = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
  private static let shortDutchMonths = [
    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let dutchWeekdays = [
    "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag",
  ]
  private static let englishWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
