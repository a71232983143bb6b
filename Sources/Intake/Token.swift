import Council

/// A word, a number or a mark of a letter, with its place in the letter as it came in.
struct Token: Hashable, Sendable {
  /// What a token can be.
  enum Kind: Hashable, Sendable {
    /// Letters; "z.s.m." is one word, and so is a word broken over two lines.
    case word
    /// Digits only.
    case number
    /// Anything else, equal marks in a row taken together.
    case mark
  }

  /// What it is.
  var kind: Kind
  /// Its text as names are compared: lower case, without accents.
  var folded: String
  /// Its first byte in the letter.
  var start: Int
  /// The byte after its last.
  var end: Int
  /// The line on which it starts, from 1.
  var line: Int
  /// Whether white space stands before it.
  var hasSpace: Bool
  /// How many line ends stand before it.
  var breaks: Int
  /// Whether it begins with a capital.
  var isCapitalised: Bool
  /// The word as it was written, folded, where it is taken for another; nil where it is right.
  var written: String?

  /// Its value, where it is a number of at most nine digits.
  var value: Int? {
    guard kind == .number, folded.utf8.count <= 9 else { return nil }
    return Int(folded)
  }
}

/// The tokens of a text up to a limit, read by index without ever falling off an end.
struct TokenList: Sendable {
  /// All tokens.
  let all: [Token]
  /// The first index that may be read.
  var start: Int
  /// The index after the last that may be read.
  var end: Int

  /// All tokens of a text.
  init(_ all: [Token]) {
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

  /// The token at an index; nil beyond the limits.
  subscript(index: Int) -> Token? {
    index >= start && index < end ? all[index] : nil
  }

  /// The folded text at an index; empty beyond the limits.
  func word(_ index: Int) -> String { self[index]?.folded ?? "" }

  /// The number at an index.
  func number(_ index: Int) -> Int? { self[index]?.value }

  /// Whether the token at an index stands right behind the one before it.
  func isTight(_ index: Int) -> Bool { self[index].map { !$0.hasSpace } ?? false }

  /// The index after these words, when they stand there.
  func match(_ words: [String], at index: Int) -> Int? {
    for (offset, word) in words.enumerated() where self.word(index + offset) != word {
      return nil
    }
    return index + words.count
  }

  /// The index after the longest of these runs of words that stands there.
  func match(anyOf runs: [[String]], at index: Int) -> Int? {
    runs.compactMap { match($0, at: index) }.max()
  }

  /// The index after the words at an index that belong to a set.
  func skip(_ words: Set<String>, from index: Int) -> Int {
    var index = index
    while let token = self[index], words.contains(token.folded) { index += 1 }
    return index
  }

  /// The index after the words at an index that are among a few.
  func skip(_ words: [String], from index: Int) -> Int {
    var index = index
    while let token = self[index], words.contains(token.folded) { index += 1 }
    return index
  }

  /// The place of a run of tokens in the letter.
  func span(_ range: Range<Int>) -> TextSpan? {
    guard let first = self[range.lowerBound], let last = self[range.upperBound - 1] else {
      return nil
    }
    return TextSpan(start: first.start, end: last.end, line: first.line)
  }
}
