import Council

/// Cuts a letter into tokens that keep their place in it.
///
/// Marks of emphasis are dropped; a word broken over two lines ("noor-\nden") is joined; single
/// letters with dots ("z.s.m.") are one word. Total for every text.
///
/// - Complexity: O(*n*) for *n* characters.
struct Tokenizer {
  private let scalars: [Unicode.Scalar]
  private var index = 0
  private var offset = 0
  private var line = 1
  private var hasSpace = true
  private var breaks = 0
  private var tokens: [Token] = []

  /// The tokens of a text.
  static func tokens(of text: String) -> [Token] {
    var tokenizer = Tokenizer(scalars: Array(text.unicodeScalars))
    tokenizer.run()
    return tokenizer.tokens
  }

  private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

  private func peek(_ ahead: Int = 0) -> Unicode.Scalar? {
    index + ahead < scalars.count ? scalars[index + ahead] : nil
  }

  private mutating func advance() {
    let scalar = scalars[index]
    offset += UTF8.width(scalar)
    index += 1
    if scalar == "\n" || (scalar == "\r" && peek() != "\n") { line += 1 }
  }

  private mutating func run() {
    while let scalar = peek() {
      if scalar.isBlank {
        takeBlank(scalar)
      } else if scalar.isNoise {
        advance()
      } else if scalar.isLetter {
        takeWord()
      } else if scalar.isDigit {
        take(.number) { $0.isDigit }
      } else {
        takeMark(scalar)
      }
    }
  }

  private mutating func takeBlank(_ scalar: Unicode.Scalar) {
    let before = line
    advance()
    hasSpace = true
    breaks += line - before
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar) {
    take(.mark, text: scalar.plainMark) { $0 == scalar }
  }

  private mutating func take(
    _ kind: Token.Kind, text: String? = nil, while belongs: (Unicode.Scalar) -> Bool
  ) {
    let start = (offset, line, index)
    while let scalar = peek(), belongs(scalar) { advance() }
    var folded = text ?? ""
    if text == nil { folded.unicodeScalars.append(contentsOf: scalars[start.2..<index]) }
    append(kind, folded, from: start.0, line: start.1, isCapitalised: false)
  }

  private mutating func append(
    _ kind: Token.Kind, _ folded: String, from start: Int, line: Int, isCapitalised: Bool
  ) {
    tokens.append(
      Token(
        kind: kind, folded: folded, start: start, end: offset, line: line, hasSpace: hasSpace,
        breaks: breaks, isCapitalised: isCapitalised))
    hasSpace = false
    breaks = 0
  }
}

// MARK: - Words

extension Tokenizer {
  private mutating func takeWord() {
    let start = (offset, line)
    let isCapitalised = peek()?.isUpper ?? false
    var text = ""
    if !takeDotted(into: &text) {
      takeLetters(into: &text)
      while let length = lineBreakLength(after: text) {
        for _ in 0..<length { advance() }
        takeLetters(into: &text)
      }
    }
    append(.word, Self.fold(text), from: start.0, line: start.1, isCapitalised: isCapitalised)
  }

  /// A word as names are compared; most words are plain letters and need no tables.
  private static func fold(_ word: String) -> String {
    guard word.utf8.allSatisfy({ $0 < 128 }) else { return word.folded }
    return String(decoding: word.utf8.map { (65...90).contains($0) ? $0 + 32 : $0 }, as: UTF8.self)
  }

  private mutating func takeLetters(into text: inout String) {
    while let scalar = peek(), scalar.isLetter || scalar.isJoiner {
      if !scalar.isJoiner { text.unicodeScalars.append(scalar) }
      advance()
    }
  }

  /// Takes "z.s.m." as "zsm": at least two single letters, each with its dot.
  private mutating func takeDotted(into text: inout String) -> Bool {
    var length = 0
    while let letter = peek(length), letter.isLetter, peek(length + 1) == "." { length += 2 }
    guard length >= 4, peek(length).map({ !$0.isLetter && !$0.isDigit }) ?? true else {
      return false
    }
    for step in 0..<length {
      if step.isMultiple(of: 2), let letter = peek() { text.unicodeScalars.append(letter) }
      advance()
    }
    return true
  }

  /// The length of a hyphen and a line end within a word, when the word goes on behind them.
  private func lineBreakLength(after text: String) -> Int? {
    guard let hyphen = peek(), hyphen == "-" || hyphen == "\u{2010}", text.utf8.count < 60 else {
      return nil
    }
    var length = 1
    var lineEnds = 0
    while let scalar = peek(length), scalar.isBlank {
      if scalar == "\n" || (scalar == "\r" && peek(length + 1) != "\n") { lineEnds += 1 }
      length += 1
      guard length < 40 else { return nil }
    }
    guard lineEnds == 1, let next = peek(length), next.isLetter, next.isLower,
      !Lexicon.standsAlone(text.folded)
    else { return nil }
    return length
  }
}

extension Unicode.Scalar {
  /// Whether it is part of a word.
  fileprivate var isLetter: Bool {
    if value < 128 { return (65...90).contains(value) || (97...122).contains(value) }
    return properties.isAlphabetic || (0x300...0x36F).contains(value)
  }

  /// Whether it is a small letter.
  fileprivate var isLower: Bool {
    value < 128 ? (97...122).contains(value) : properties.isLowercase
  }

  /// Whether it is a capital.
  fileprivate var isUpper: Bool {
    value < 128 ? (65...90).contains(value) : properties.isUppercase
  }

  fileprivate var isDigit: Bool { (48...57).contains(value) }

  /// Whether it is white space, or a control character that stands for it.
  fileprivate var isBlank: Bool {
    value <= 32 || value == 0x7F || (value >= 128 && properties.isWhitespace)
  }

  /// Whether it joins the halves of a word without being seen.
  fileprivate var isJoiner: Bool { value == 0xAD || (0x200B...0x200D).contains(value) }

  /// Whether it is a mark of emphasis or invisible.
  fileprivate var isNoise: Bool {
    switch self {
    case "*", "_", "#", "`", "\u{FEFF}": true
    default: isJoiner
    }
  }

  /// The mark as it is compared: dashes are one, and so are quotes.
  fileprivate var plainMark: String {
    switch self {
    case "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2212}": "-"
    case "\u{2018}", "\u{2019}", "\u{201B}", "\u{B4}": "'"
    case "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": "\""
    default: String(self)
    }
  }
}
