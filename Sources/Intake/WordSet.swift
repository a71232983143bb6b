/// Words that are alike in some way: tells at a glance that most others are not among them.
struct WordSet: ExpressibleByArrayLiteral, Sendable {
  private let shelf: WordShelf

  /// The words, in no order that matters.
  var all: [String] { shelf.words }

  /// The words of a sequence.
  init(_ words: some Sequence<String>) { shelf = WordShelf(words) }

  /// The words of a literal.
  init(arrayLiteral words: String...) { self.init(words) }

  /// Whether a word is among them.
  func contains(_ word: String) -> Bool { shelf.place(of: word) != nil }

  /// These words and others.
  func union(_ others: some Sequence<String>) -> WordSet { WordSet(all + others) }
}

/// What words mean, found by word: tells at a glance that most words are not there.
struct WordMap<Value: Sendable>: ExpressibleByDictionaryLiteral, Sendable {
  private let shelf: WordShelf
  private let values: [Value]

  /// The words of a dictionary.
  init(_ values: [String: Value]) {
    let shelf = WordShelf(values.keys)
    self.shelf = shelf
    self.values = shelf.words.compactMap { values[$0] }
  }

  /// The words of a literal.
  init(dictionaryLiteral pairs: (String, Value)...) {
    self.init(Dictionary(uniqueKeysWithValues: pairs))
  }

  /// Its words, in no order that matters.
  var keys: [String] { shelf.words }

  /// Its words with what they mean, in no order that matters.
  var all: [(key: String, value: Value)] { zip(shelf.words, values).map { ($0, $1) } }

  /// Whether the first so many bytes of a word may be there.
  func mayHold(_ word: String, first length: Int) -> Bool {
    shelf.mayHold(word, length: length)
  }

  /// What a word means.
  subscript(word: String) -> Value? { shelf.place(of: word).map { values[$0] } }
}

/// Words by first letter and length: one is looked for only among those that share both.
private struct WordShelf: Sendable {
  /// The words by first byte modulo 32, then by length, then in order; each once.
  let words: [String]
  /// For each first byte, modulo 32, a bit for each length.
  private var lengths = [UInt32](repeating: 0, count: 32)
  /// For each first byte the number of runs of one length before it.
  private var runs = [UInt32](repeating: 0, count: 32)
  /// Where each run of one first byte and length begins, and where the last ends.
  private var starts: [UInt32] = []

  init(_ words: some Sequence<String>) {
    let sorted = Set(words).map { (place: Self.place($0), length: Self.length($0), word: $0) }
      .sorted { ($0.place, $0.length, $0.word) < ($1.place, $1.length, $1.word) }
    self.words = sorted.map(\.word)
    for (index, item) in sorted.enumerated()
    where lengths[item.place] & 1 << UInt32(item.length) == 0 {
      lengths[item.place] |= 1 << UInt32(item.length)
      starts.append(UInt32(index))
    }
    starts.append(UInt32(sorted.count))
    for place in 1..<32 {
      runs[place] = runs[place - 1] + UInt32(lengths[place - 1].nonzeroBitCount)
    }
  }

  /// Whether a word of its first letter and that length is there.
  func mayHold(_ word: String, length: Int) -> Bool {
    lengths[Self.place(word)] & 1 << UInt32(min(length, 31)) != 0
  }

  /// The index of a word; nil where it is not there.
  func place(of word: String) -> Int? {
    let place = Self.place(word)
    let bit: UInt32 = 1 << UInt32(Self.length(word))
    guard lengths[place] & bit != 0 else { return nil }
    let run = Int(runs[place]) + (lengths[place] & (bit - 1)).nonzeroBitCount
    return (Int(starts[run])..<Int(starts[run + 1])).first { words[$0] == word }
  }

  private static func place(_ word: String) -> Int { Int(word.utf8.first ?? 0) & 31 }

  /// The length of a word, where 31 and more are one.
  private static func length(_ word: String) -> Int { min(word.utf8.count, 31) }
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
