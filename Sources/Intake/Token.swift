import Council

/// A word, a number or a mark of a letter, with its place in the letter as it came in.
struct Token: Sendable {
  /// What a token can be.
  enum Kind: UInt8, Sendable {
    /// Letters; "z.s.m." is one word, and so is a word broken over two lines.
    case word
    /// Digits only.
    case number
    /// Anything else, equal marks in a row taken together.
    case mark
  }

  /// All tokens of its letter.
  let all: Tokens
  /// Which of them it is.
  let index: Int

  /// What it is.
  var kind: Kind { all.kind(index) }
  /// Its text as names are compared: lower case, without accents.
  var folded: String { all.word(index) }
  /// Its first byte in the letter.
  var start: Int { all.start(index) }
  /// The byte after its last.
  var end: Int { all.end(index) }
  /// The line on which it starts, from 1.
  var line: Int { all.line(index) }
  /// Whether white space stands before it.
  var hasSpace: Bool { all.hasSpace(index) }
  /// How many line ends stand before it; three are three or more.
  var breaks: Int { all.breaks(index) }
  /// Whether it begins with a capital.
  var isCapitalised: Bool { all.isCapitalised(index) }
  /// The word as it was written, folded, where it is taken for another; nil where it is right.
  var written: String? { all.written(index) }
  /// Its value, where it is a number of at most nine digits.
  var value: Int? { all.value(index) }
}

/// The tokens of a text up to a limit, read by index without ever falling off an end.
struct TokenList: Sendable {
  /// All tokens.
  let all: Tokens
  /// The first index that may be read.
  private(set) var start: Int
  /// The index after the last that may be read.
  private(set) var end: Int

  /// All tokens of a text.
  init(_ all: Tokens) {
    self.all = all
    start = 0
    end = all.count
  }

  /// The same tokens with narrower limits.
  func limited(to range: Range<Int>) -> TokenList {
    var list = self
    list.start = max(0, min(range.lowerBound, all.count))
    list.end = max(list.start, min(range.upperBound, all.count))
    return list
  }

  /// The same tokens without limits.
  var whole: TokenList { TokenList(all) }

  /// Whether an index lies within the limits.
  func contains(_ index: Int) -> Bool { index >= start && index < end }

  /// The token at an index; nil beyond the limits.
  subscript(index: Int) -> Token? {
    contains(index) ? Token(all: all, index: index) : nil
  }

  /// What stands at an index; nil beyond the limits.
  func kind(_ index: Int) -> Token.Kind? { contains(index) ? all.kind(index) : nil }

  /// The folded text at an index; empty beyond the limits.
  func word(_ index: Int) -> String { contains(index) ? all.word(index) : "" }

  /// The number at an index.
  func number(_ index: Int) -> Int? { contains(index) ? all.value(index) : nil }

  /// What the word at an index tells of its sentence; nothing beyond the limits.
  func cue(_ index: Int) -> Cue { contains(index) ? all.cue(index) : [] }

  /// Whether the word at an index is for something.
  func has(_ trait: Traits, at index: Int) -> Bool {
    contains(index) && !all.traits(index).isDisjoint(with: trait)
  }

  /// What all words within the limits are for, together.
  var traits: Traits { (start..<end).reduce(into: []) { $0.formUnion(all.traits($1)) } }

  /// Whether the token at an index stands right behind the one before it.
  func isTight(_ index: Int) -> Bool { contains(index) && !all.hasSpace(index) }

  /// Whether a word stands at an index.
  func isWord(_ word: String, at index: Int) -> Bool {
    // Most words differ in length, and that is told without a call.
    let own = self.word(index)
    return own.utf8.count == word.utf8.count && own == word
  }

  /// The index after the words of a literal, when they stand there.
  func match(run words: [StaticString], at index: Int) -> Int? {
    var end = index
    for word in words {
      guard contains(end), all.word(end).isSame(as: word) else { return nil }
      end += 1
    }
    return end
  }

  /// The index after these words, when they stand there.
  func match(_ words: [String], at index: Int) -> Int? {
    var end = index
    for word in words {
      guard isWord(word, at: end) else { return nil }
      end += 1
    }
    return end
  }

  /// The index after the longest of these runs of words that stands there.
  func match(anyOf runs: [[String]], at index: Int) -> Int? {
    var longest: Int?
    for run in runs {
      if let end = match(run, at: index), end > longest ?? -1 { longest = end }
    }
    return longest
  }

  /// More words than ever lead up to one: a run that goes on is no phrase.
  private static let longestSkip = 12

  /// The index after the longest of some phrases that stands there.
  func match(anyOf runs: WordRuns, at index: Int) -> Int? {
    runs[first: word(index)].flatMap { match(anyOf: $0, at: index) }
  }

  /// The index after the words at an index that belong to a set.
  func skip(_ words: WordSet, from index: Int) -> Int {
    var end = index
    while contains(end), end - index < Self.longestSkip, words.contains(all.word(end)) { end += 1 }
    return end
  }

  /// The index after the words at an index that are among a few.
  func skip(oneOf words: [StaticString], from index: Int) -> Int {
    var end = index
    while contains(end), end - index < Self.longestSkip, isOne(of: words, at: end) { end += 1 }
    return end
  }

  /// Whether one of a few words stands at an index.
  ///
  /// Static strings are constants: a literal list of strings is made anew at each call.
  func isOne(of words: [StaticString], at index: Int) -> Bool {
    guard contains(index) else { return false }
    let own = all.word(index)
    return words.contains { own.isSame(as: $0) }
  }

  /// The place of a run of tokens in the letter.
  func span(_ range: Range<Int>) -> TextSpan? {
    let last = range.upperBound - 1
    guard contains(range.lowerBound), contains(last) else { return nil }
    return TextSpan(
      start: all.start(range.lowerBound), end: all.end(last), line: all.line(range.lowerBound))
  }
}

extension String {
  /// Whether it is a literal, byte by byte.
  fileprivate func isSame(as literal: StaticString) -> Bool {
    guard utf8.count == literal.utf8CodeUnitCount else { return false }
    var place = 0
    for byte in utf8 {
      // Both are as long, so the place lies within the literal.
      guard unsafe byte == literal.utf8Start[place] else { return false }
      place += 1
    }
    return true
  }
}
