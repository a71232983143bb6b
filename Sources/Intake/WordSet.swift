/// Words that are alike in some way: tells at a glance that most others are not among them.
///
/// A word is looked for only where one with its first letter and its length is there.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let words: Set<String>
  private let glance: WordGlance

  /// The words, in no order.
  var all: Set<String> { words }

  /// The words of a sequence.
  init(_ words: some Sequence<String>) {
    self.words = Set(words)
    glance = WordGlance(self.words)
  }

  /// The words of a literal.
  init(arrayLiteral words: String...) { self.init(words) }

  /// Whether a word is among them.
  func contains(_ word: String) -> Bool { glance.mayHold(word) && words.contains(word) }

  /// These words and others.
  func union(_ others: some Sequence<String>) -> WordSet { WordSet(words.union(others)) }
}

/// What words mean, found by word: tells at a glance that most words are not there.
struct WordMap<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  private let values: [String: Value]
  private let glance: WordGlance

  /// The words of a dictionary.
  init(_ values: [String: Value]) {
    self.values = values
    glance = WordGlance(values.keys)
  }

  /// The words of a literal.
  init(dictionaryLiteral pairs: (String, Value)...) {
    self.init(Dictionary(uniqueKeysWithValues: pairs))
  }

  /// Its words, in no order.
  var keys: Dictionary<String, Value>.Keys { values.keys }

  /// Its words with what they mean, in no order.
  var all: [String: Value] { values }

  /// Whether the first so many bytes of a word may be there.
  func mayHold(_ word: String, first length: Int) -> Bool {
    glance.mayHold(word, length: length)
  }

  /// What a word means.
  subscript(word: String) -> Value? { glance.mayHold(word) ? values[word] : nil }
}

/// The first letters and lengths of some words.
struct WordGlance: Sendable {
  /// For each first byte, modulo 32, a bit for each length.
  private var lengths: [UInt32]

  /// The glance over some words.
  init(_ words: some Sequence<String>) {
    lengths = [UInt32](repeating: 0, count: 32)
    for word in words { lengths[Self.place(word)] |= Self.bit(word.utf8.count) }
  }

  /// Whether a word of its first letter and length is there.
  func mayHold(_ word: String) -> Bool { mayHold(word, length: word.utf8.count) }

  /// Whether a word of its first letter and that length is there.
  func mayHold(_ word: String, length: Int) -> Bool {
    lengths[Self.place(word)] & Self.bit(length) != 0
  }

  private static func place(_ word: String) -> Int { Int(word.utf8.first ?? 0) & 31 }

  private static func bit(_ length: Int) -> UInt32 { 1 << UInt32(min(length, 31)) }
}

/// Phrases of one word or more: tells at a glance that a word begins none of them.
struct WordRuns: ExpressibleByArrayLiteral, Sendable {
  /// The phrases as words.
  let all: [[String]]
  private let byFirst: WordMap<[[String]]>

  /// The phrases of an array.
  init(_ all: [[String]]) {
    self.all = all
    byFirst = WordMap(Dictionary(grouping: all.filter { !$0.isEmpty }) { $0[0] })
  }

  /// The phrases of a literal.
  init(arrayLiteral all: [String]...) { self.init(all) }

  /// The phrases that begin with a word.
  subscript(first word: String) -> [[String]]? { byFirst[word] }

  /// The phrases of both.
  static func + (a: WordRuns, b: WordRuns) -> WordRuns { WordRuns(a.all + b.all) }
}
