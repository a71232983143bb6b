import Council

/// Cuts a letter into tokens that keep their place in it.
///
/// Marks of emphasis are dropped; a word broken over two lines ("noor-\nden") is joined; single
/// letters with dots ("z.s.m.") are one word. Total for every text.
///
/// - Complexity: O(*n*) for *n* characters.
struct Tokenizer {
  private let bytes: [UInt8]
  private var index = 0
  private var hasSpace = true
  private var breaks = 0
  /// Where a run of letters with dots ends that is no abbreviation: no use to look again before.
  private var noDots = 0
  private var tokens: [Tokens.Small] = []
  private var words: WordTable

  /// The tokens of a text.
  static func tokens(of text: String) -> Tokens { tokens(of: Array(text.utf8)) }

  /// The tokens of a text in UTF-8, slips of the pen mended by a vocabulary.
  static func tokens(of bytes: [UInt8], vocabulary: Vocabulary? = nil) -> Tokens {
    var tokenizer = Tokenizer(bytes: bytes, vocabulary: vocabulary)
    tokenizer.run()
    return Tokens(tokenizer.tokens, words: tokenizer.words, lines: LineCount(bytes))
  }

  /// The longest text whose places fit in a token; what stands behind that is not read.
  static let longest = 1 << 28

  private init(bytes: [UInt8], vocabulary: Vocabulary?) {
    self.bytes = bytes
    words = WordTable(vocabulary: vocabulary)
    // As many as there can be: room that is never written takes no memory.
    tokens.reserveCapacity(min(bytes.count, Self.longest))
  }

  /// A byte ahead; 0 behind the end, where nothing goes on.
  private func peek(_ ahead: Int = 0) -> UInt8 {
    index + ahead < bytes.count ? bytes[index + ahead] : 0
  }

  private mutating func run() {
    let end = min(bytes.count, Self.longest)
    while index < end {
      let byte = bytes[index]
      if byte.isLetter {
        takeWord()
      } else if byte <= 32 || byte == 127 {
        takeBlank(byte)
      } else if byte.isDigit {
        takeNumber()
      } else if byte < 128 {
        if byte.isNoise { index += 1 } else { takeMark(byte) }
      } else {
        takeOther()
      }
    }
  }

  private mutating func takeBlank(_ byte: UInt8) {
    index += 1
    hasSpace = true
    if byte == 10 || (byte == 13 && peek() != 10) { breaks += 1 }
  }

  private mutating func takeNumber() {
    let start = index
    while peek().isDigit { index += 1 }
    append(words.number(of: start..<index, in: bytes, kind: .number), from: start)
  }

  private mutating func takeMark(_ byte: UInt8) {
    let start = index
    while peek() == byte { index += 1 }
    append(words.number(of: start..<(start + 1), in: bytes, kind: .mark), from: start)
  }

  /// Takes what does not begin with plain ASCII.
  private mutating func takeOther() {
    let (scalar, width) = scalar(at: index)
    if scalar.isBlank {
      index += width
      hasSpace = true
    } else if scalar.isNoise {
      index += width
    } else if scalar.isLetter {
      takeWord()
    } else {
      let start = index
      while index < bytes.count, self.scalar(at: index).scalar == scalar { index += width }
      let mark = Array(scalar.plainMark.utf8)
      append(words.number(of: mark, kind: .mark), from: start)
    }
  }

  private mutating func append(_ word: Int, from start: Int, isCapitalised: Bool = false) {
    tokens.append(
      Tokens.Small(
        start: start, end: index, word: word, hasSpace: hasSpace, breaks: breaks,
        isCapitalised: isCapitalised))
    hasSpace = false
    breaks = 0
  }

  /// The scalar at a byte, and its bytes.
  private func scalar(at place: Int) -> (scalar: Unicode.Scalar, width: Int) {
    let first = bytes[place]
    guard first >= 0xC0 else { return (Unicode.Scalar(first), 1) }
    let width = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + width <= bytes.count else { return ("\u{FFFD}", bytes.count - place) }
    var value = UInt32(first) & (0x7F >> UInt32(width))
    for step in 1..<width { value = value << 6 | UInt32(bytes[place + step] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", width)
  }
}

// MARK: - Words

extension Tokenizer {
  private mutating func takeWord() {
    let start = index
    let isCapitalised = scalar(at: start).scalar.isUpper
    var text = ""
    if index >= noDots, let end = dottedEnd() {
      takeDotted(upTo: end, into: &text)
    } else {
      while peek().isLetter { index += 1 }
      if peek() < 128, peek() != 45 || !peek(1).isBlank {
        let word = words.number(of: start..<index, in: bytes, kind: .word)
        return append(word, from: start, isCapitalised: isCapitalised)
      }
      index = start
      takeBroken(into: &text)
    }
    let word = words.number(of: Array(text.folded.utf8), kind: .word)
    append(word, from: start, isCapitalised: isCapitalised)
  }

  /// Takes the letters of a word and of its other half on the next line.
  private mutating func takeBroken(into text: inout String) {
    takeLetters(into: &text)
    while let length = lineBreakLength(after: text) {
      index += length
      takeLetters(into: &text)
    }
  }

  private mutating func takeLetters(into text: inout String) {
    while index < bytes.count {
      let (scalar, width) = scalar(at: index)
      if scalar.isLetter {
        text.unicodeScalars.append(scalar)
      } else if !scalar.isJoiner {
        return
      }
      index += width
    }
  }

  /// The end of "z.s.m." from here: at least two single letters, each with its dot.
  private mutating func dottedEnd() -> Int? {
    var place = index
    var count = 0
    while place < bytes.count {
      let (scalar, width) = scalar(at: place)
      guard scalar.isLetter else { break }
      guard place + width < bytes.count, bytes[place + width] == 46 else { break }
      place += width + 1
      count += 1
    }
    guard count >= 2 else { return nil }
    guard place < bytes.count else { return place }
    let next = scalar(at: place).scalar
    guard next.isLetter || next.isDigit else { return place }
    noDots = place
    return nil
  }

  private mutating func takeDotted(upTo end: Int, into text: inout String) {
    while index < end {
      let (scalar, width) = scalar(at: index)
      text.unicodeScalars.append(scalar)
      index += width + 1
    }
  }

  /// Whether the word so far on ends as a recess does: "mei-" and "vakantie" are one.
  private func isRecess(at length: Int) -> Bool {
    ["vakantie", "reces"].contains { bytes[(index + length)...].starts(with: $0.utf8) }
  }

  private func isHyphen() -> Bool {
    peek() == 45 || (peek() == 0xE2 && peek(1) == 0x80 && peek(2) == 0x90)
  }

  /// The length of a hyphen and a line end within a word, when the word goes on behind them.
  private func lineBreakLength(after text: String) -> Int? {
    guard isHyphen(), text.utf8.count < 60 else { return nil }
    let hyphen = peek() == 45 ? 1 : 3
    var length = hyphen
    var lineEnds = 0
    while index + length < bytes.count {
      let (scalar, width) = scalar(at: index + length)
      guard scalar.isBlank else { break }
      if scalar == "\n" || (scalar == "\r" && peek(length + 1) != 10) { lineEnds += 1 }
      length += width
      guard length < 40 else { return nil }
    }
    guard lineEnds == 1, index + length < bytes.count else { return nil }
    let next = scalar(at: index + length).scalar
    guard next.isLetter, next.isLower else { return nil }
    return Lexicon.standsAlone(text.folded) && !isRecess(at: length) ? nil : length
  }
}

// MARK: - Characters

extension UInt8 {
  /// Whether it is a letter of ASCII.
  fileprivate var isLetter: Bool { (self | 32) &- 97 < 26 }

  fileprivate var isDigit: Bool { self &- 48 < 10 }

  /// Whether it may begin white space.
  fileprivate var isBlank: Bool { self <= 32 || self >= 127 }

  /// Whether it is a mark of emphasis.
  fileprivate var isNoise: Bool { self == 42 || self == 95 || self == 35 || self == 96 }
}

extension Unicode.Scalar {
  /// Whether it is part of a word.
  fileprivate var isLetter: Bool {
    if value < 128 { return UInt8(value).isLetter }
    // Accented letters of Latin, but for the signs of multiplication and division.
    if (0xC0...0x24F).contains(value) { return value != 0xD7 && value != 0xF7 }
    return (0x300...0x36F).contains(value) || properties.isAlphabetic
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
    switch value {
    case 0...32, 0x7F, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      true
    default: false
    }
  }

  /// Whether it joins the halves of a word without being seen.
  fileprivate var isJoiner: Bool { value == 0xAD || (0x200B...0x200D).contains(value) }

  /// Whether it is invisible.
  fileprivate var isNoise: Bool { value == 0xFEFF || isJoiner }

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
