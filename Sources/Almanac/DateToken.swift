/// A piece of a date as people write it.
enum DateToken: Equatable {
  /// One to four ASCII digits, and whether an apostrophe stands before them, as in '23.
  case number(Int, digits: Int, apostrophe: Bool)
  /// Letters, in lower case.
  case word(String)
  /// A dash, a slash, a full stop or a comma, dashes all alike.
  case mark(Character)

  /// The pieces of a text, or nil when it holds something that no date has.
  ///
  /// The longest date there is has about ten pieces, so reading stops after twenty.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  static func tokens(of text: String) -> [DateToken]? {
    var tokens: [DateToken] = []
    var rest = text[...]
    while true {
      rest = rest.drop(while: isSpace)
      guard !rest.isEmpty else { return tokens }
      guard tokens.count < 20, let token = next(&rest) else { return nil }
      tokens.append(token)
    }
  }

  /// Takes one token from the front of a text that starts with no space.
  private static func next(_ rest: inout Substring) -> DateToken? {
    guard let first = rest.first else { return nil }
    if apostrophes.contains(first) {
      rest = rest.dropFirst()
      return number(&rest, apostrophe: true)
    }
    if isDigit(first) { return number(&rest, apostrophe: false) }
    if first.isLetter {
      let word = rest.prefix(while: \.isLetter)
      rest = rest[word.endIndex...]
      return .word(word.lowercased())
    }
    guard dashes.contains(first) || "/.,".contains(first) else { return nil }
    rest = rest.dropFirst()
    return .mark(dashes.contains(first) ? "-" : first)
  }

  private static func number(_ rest: inout Substring, apostrophe: Bool) -> DateToken? {
    let digits = rest.prefix(while: isDigit)
    rest = rest[digits.endIndex...]
    let bytes = digits.utf8
    guard bytes.count <= 4, let value = decimal(bytes) else { return nil }
    return .number(value, digits: bytes.count, apostrophe: apostrophe)
  }

  /// Whether it is space and nothing else: an accent on a space makes it something else.
  private static func isSpace(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  /// Straight, and curled either way.
  private static let apostrophes: Set<Character> = ["'", "\u{2018}", "\u{2019}"]

  /// Hyphen-minus, hyphen, non-breaking hyphen and en dash.
  private static let dashes: Set<Character> = ["-", "\u{2010}", "\u{2011}", "\u{2013}"]
}
