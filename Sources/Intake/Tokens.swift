/// The tokens of a letter, laid out small: a letter may be long, and its words come again.
///
/// Each token is its place and the number of its word; what a word is for is told once for each
/// word that differs.
final class Tokens: RandomAccessCollection, Sendable {
  /// A token in twelve bytes.
  struct Small: Sendable {
    private let from: UInt32
    private let to: UInt32
    /// The number of its word, and below that four bits: capital, space, and two for breaks.
    private let rest: UInt32

    init(start: Int, end: Int, word: Int, hasSpace: Bool, breaks: Int, isCapitalised: Bool) {
      from = UInt32(truncatingIfNeeded: start)
      to = UInt32(truncatingIfNeeded: end)
      rest =
        UInt32(truncatingIfNeeded: word) << 4 | (isCapitalised ? 8 : 0) | (hasSpace ? 4 : 0)
        | UInt32(truncatingIfNeeded: Swift.min(breaks, 3))
    }

    /// The same token with other line ends before it.
    func with(breaks: Int) -> Small {
      Small(
        start: start, end: end, word: word, hasSpace: hasSpace, breaks: breaks,
        isCapitalised: isCapitalised)
    }

    var start: Int { Int(from) }
    var end: Int { Int(to) }
    var word: Int { Int(rest >> 4) }
    var isCapitalised: Bool { rest & 8 != 0 }
    var hasSpace: Bool { rest & 4 != 0 }
    var breaks: Int { Int(rest & 3) }
  }

  private let tokens: [Small]
  private let words: [WordTable.Word]
  private let written: [Int: String]
  private let lines: LineCount

  private init(
    _ tokens: [Small], words: [WordTable.Word], written: [Int: String], lines: LineCount
  ) {
    self.tokens = tokens
    self.words = words
    self.written = written
    self.lines = lines
  }

  init(_ tokens: [Small], words: WordTable, lines: LineCount) {
    self.tokens = tokens
    self.words = words.words
    written = words.written
    self.lines = lines
  }

  var startIndex: Int { 0 }
  var endIndex: Int { tokens.count }
  subscript(index: Int) -> Token { Token(all: self, index: index) }

  /// A token that is kept, with the line ends before it where they change.
  struct Pick {
    var index: Int
    var breaks: Int?
  }

  /// Only some of the tokens, in order; each keeps its place in the letter.
  func picking(_ picks: [Pick]) -> Tokens {
    let kept = picks.map { pick in
      let token = tokens[pick.index]
      return pick.breaks.map { token.with(breaks: $0) } ?? token
    }
    return Tokens(kept, words: words, written: written, lines: lines)
  }

  /// What a token is.
  func kind(_ index: Int) -> Token.Kind { words[tokens[index].word].traits.kind }
  /// Its text as names are compared.
  func word(_ index: Int) -> String { words[tokens[index].word].text }
  /// What its word is for.
  func traits(_ index: Int) -> Traits { words[tokens[index].word].traits }
  /// The word as it was written, where it is taken for another.
  func written(_ index: Int) -> String? {
    written.isEmpty ? nil : written[tokens[index].word]
  }
  /// What its word tells of its sentence.
  func cue(_ index: Int) -> Cue { words[tokens[index].word].cue }
  /// Its first byte in the letter.
  func start(_ index: Int) -> Int { tokens[index].start }
  /// The byte after its last.
  func end(_ index: Int) -> Int { tokens[index].end }
  /// The line on which it starts, from 1.
  func line(_ index: Int) -> Int { lines.line(at: tokens[index].start) }
  /// Whether white space stands before it.
  func hasSpace(_ index: Int) -> Bool { tokens[index].hasSpace }
  /// How many line ends stand before it, up to three.
  func breaks(_ index: Int) -> Int { tokens[index].breaks }
  /// Whether it begins with a capital.
  func isCapitalised(_ index: Int) -> Bool { tokens[index].isCapitalised }

  /// Its value, where it is a number of at most nine digits.
  func value(_ index: Int) -> Int? {
    let word = words[tokens[index].word]
    guard word.traits.kind == .number, word.text.utf8.count <= 9 else { return nil }
    return word.text.utf8.reduce(0) { $0 * 10 + Int($1 &- 48) }
  }
}

/// Counts lines without keeping a number for each token.
struct LineCount: Sendable {
  private let bytes: [UInt8]
  /// How many lines end before each block.
  private let ends: [UInt32]

  private static let block = 512

  /// The lines of a text: they end with a line feed, a carriage return, or the two together.
  ///
  /// - Complexity: O(*n*) for *n* bytes.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var ends: [UInt32] = []
    ends.reserveCapacity(bytes.count / Self.block + 1)
    var count: UInt32 = 0
    for start in stride(from: 0, to: bytes.count, by: Self.block) {
      ends.append(count)
      let end = min(start + Self.block, bytes.count)
      count += UInt32(Self.count(in: bytes, start..<end))
    }
    self.ends = ends
  }

  /// The line on which a byte stands, from 1.
  func line(at offset: Int) -> Int {
    let block = offset / Self.block
    guard ends.indices.contains(block) else { return 1 }
    return 1 + Int(ends[block]) + Self.count(in: bytes, block * Self.block..<offset)
  }

  private static func count(in bytes: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    for index in range where bytes[index] < 14 {
      let isPaired = bytes[index] == 13 && index + 1 < bytes.count && bytes[index + 1] == 10
      if bytes[index] == 10 || (bytes[index] == 13 && !isPaired) { count += 1 }
    }
    return count
  }
}
