import Almanac

/// The words of the calendar in Dutch and English, folded.
enum Lexicon {
  /// A month by its whole name.
  static func month(_ word: String) -> Int? { months[word] }

  /// A month by an abbreviation.
  static func shortMonth(_ word: String) -> Int? { shortMonths[word] }

  /// A weekday by its name, in the plural, or with a part of the day: "dinsdagavond".
  static func weekday(_ word: String) -> Weekday? {
    weekdays[word] ?? weekdayParts[word]
  }

  /// A weekday by the two or three letters that precede a date.
  static func shortWeekday(_ word: String) -> Weekday? { shortWeekdays[word] }

  /// A number in words, up to ninety-nine: "twaalf", "negenendertig".
  static func numeral(_ word: String) -> Int? { numerals[word] }

  /// An ordinal in words, from 1: "eerste", "eenendertigste", "first".
  static func ordinal(_ word: String) -> Int? { ordinals[word] }

  /// A Roman number up to twelve, with or without the ending of an ordinal: "iii", "ive".
  static func roman(_ word: String) -> Int? { romans[word] }

  /// Whether a word in front of a hyphen at the end of a line ends there: "maart-" and "april".
  static func standsAlone(_ word: String) -> Bool {
    months[word] != nil || shortMonths[word] != nil || weekdays[word] != nil
  }

  /// Words that only lead up to a noun.
  static let articles: WordSet = [
    "de", "het", "een", "the", "a", "an", "onze", "ons", "uw", "our", "your", "dit", "deze",
  ]

  /// Words of the whole names of months, those that English alone uses as other words apart.
  static let ambiguousMonths: WordSet = ["may", "march"]

  /// The whole names of months with their numbers, in no order that matters.
  static var monthNames: [(key: String, value: Int)] { months.all }

  private static let months: WordMap<Int> = [
    "januari": 1, "february": 2, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6,
    "juli": 7, "augustus": 8, "september": 9, "oktober": 10, "november": 11, "december": 12,
    "january": 1, "march": 3, "may": 5, "june": 6, "july": 7, "august": 8, "october": 10,
  ]

  private static let shortMonths: WordMap<Int> = [
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "dec": 12,
  ]

  private static let weekdays: WordMap<Weekday> = [
    "maandag": .monday, "dinsdag": .tuesday, "woensdag": .wednesday, "donderdag": .thursday,
    "vrijdag": .friday, "zaterdag": .saturday, "zondag": .sunday, "monday": .monday,
    "tuesday": .tuesday, "wednesday": .wednesday, "thursday": .thursday, "friday": .friday,
    "saturday": .saturday, "sunday": .sunday,
  ]

  private static let weekdayParts: WordMap<Weekday> = {
    var table: [String: Weekday] = [:]
    for (name, weekday) in weekdays.all {
      for part in partsOfDay { table[name + part] = weekday }
    }
    return WordMap(table)
  }()

  private static let shortWeekdays: WordMap<Weekday> = [
    "ma": .monday, "di": .tuesday, "wo": .wednesday, "do": .thursday, "vr": .friday,
    "za": .saturday, "zo": .sunday, "mon": .monday, "tue": .tuesday, "wed": .wednesday,
    "thu": .thursday, "fri": .friday, "sat": .saturday, "sun": .sunday,
  ]

  private static let partsOfDay = [
    "avond", "avonden", "middag", "middagen", "ochtend", "ochtenden", "morgen", "en", "s",
  ]

  private static let units = [
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
  ]

  private static let tens = [
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
    "tachtig": 80, "negentig": 90,
  ]

  private static let englishNumerals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty",
  ]

  private static let englishOrdinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
  ]

  private static let numerals: WordMap<Int> = {
    var table = ["a": 1, "an": 1]
    for (index, word) in units.enumerated() { table[word] = index + 1 }
    for (index, word) in englishNumerals.enumerated() { table[word] = index + 1 }
    for (ten, value) in tens {
      table[ten] = value
      for (index, unit) in units.prefix(9).enumerated() {
        table[unit + "en" + ten] = value + index + 1
      }
    }
    return WordMap(table)
  }()

  /// Ordinals by word: an ending behind the number, but for the first few.
  static let ordinals: WordMap<Int> = {
    var table = ["eerste": 1, "derde": 3, "achtste": 8]
    for (word, value) in numerals.all where value > 1 && value != 3 && value != 8 {
      table[word + (value < 20 ? "de" : "ste")] = value
    }
    for (index, word) in englishOrdinals.enumerated() { table[word] = index + 1 }
    return WordMap(table)
  }()

  private static let romans: WordMap<Int> = {
    let numbers = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]
    var table: [String: Int] = [:]
    for (index, number) in numbers.enumerated() {
      table[number] = index + 1
      table[number + "e"] = index + 1
    }
    return WordMap(table)
  }()
}

extension TokenList {
  /// A count in digits or words, with the index behind it.
  func count(at index: Int) -> (value: Int, end: Int)? {
    guard let token = self[index] else { return nil }
    guard let value = token.value ?? Lexicon.numeral(token.folded), value <= 1000 else {
      return nil
    }
    return (value, index + 1)
  }

  /// An ordinal in words or as "2e", with the index behind it.
  func ordinal(at index: Int) -> (value: Int, end: Int)? {
    if let value = Lexicon.ordinal(word(index)) { return (value, index + 1) }
    guard let value = number(index), (1...53).contains(value), isTight(index + 1),
      ["e", "de", "ste", "st", "nd", "rd", "th"].contains(word(index + 1))
    else { return nil }
    return (value, index + 2)
  }
}
