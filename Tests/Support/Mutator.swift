/// Makes texts that nobody would write of texts that somebody wrote.
///
///     var mutator = Mutator(seeds: letters, seed: 7)
///     mutator.next()  // one of the letters, spoilt
///
/// The same seeds and seed make the same texts.
public struct Mutator {
  private let seeds: [[UInt8]]
  private let words: [[UInt8]]
  private var random: SeededGenerator

  /// A mutator of texts.
  public init(seeds: [String], seed: UInt64) {
    self.seeds = seeds.map { Array($0.utf8) }
    words = self.seeds.flatMap { $0.split(separator: 32).map(Array.init) } + Self.oddities
    random = SeededGenerator(seed)
  }

  /// The next text.
  public mutating func next() -> String {
    var text = pick(seeds)
    for _ in 0..<Int.random(in: 1...6, using: &random) { mutate(&text) }
    if text.count > Self.longest { text.removeLast(text.count - Self.longest) }
    return String(decoding: text, as: UTF8.self)
  }

  private static let longest = 6_000

  /// Pieces that are hard on those who cut texts up.
  private static let oddities: [[UInt8]] = [
    "99999999999999999999", "0", "31", "29 februari", "2024-2028", "week 99", "q", "-", "'", "|",
    "\t", "\n", "\r", "\n\n", "(", ")", "z.s.m.", "a.b.c.d", "eerstvolgende", "-\n", "\u{AD}",
    "\u{301}", "\u{200D}", "\u{FEFF}", "\u{2013}", "\u{1F5D3}", "\u{0}", "é", "É", "ß", "İ",
  ].map { Array($0.utf8) }

  private mutating func mutate(_ text: inout [UInt8]) {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: changeByte(&text)
    case 1: text.removeSubrange(run(in: text, atMost: 20))
    case 2: text.insert(contentsOf: pick(words) + [32], at: place(in: text))
    case 3: moveWord(&text)
    case 4: repeatPiece(&text)
    case 5: changeLines(&text)
    case 6: splice(&text)
    case 7: changeNumber(&text)
    case 8: text.replaceSubrange(word(in: text), with: pick(words))
    default: misspell(&text)
    }
  }

  // MARK: Kinds of harm

  private mutating func changeByte(_ text: inout [UInt8]) {
    guard !text.isEmpty else { return }
    text[Int.random(in: text.indices, using: &random)] = UInt8.random(in: 0...255, using: &random)
  }

  private mutating func moveWord(_ text: inout [UInt8]) {
    let range = word(in: text)
    let word = Array(text[range])
    text.removeSubrange(range)
    text.insert(contentsOf: word, at: self.word(in: text).lowerBound)
  }

  private mutating func repeatPiece(_ text: inout [UInt8]) {
    let piece = Array(text[run(in: text, atMost: 40)])
    let count = Int.random(in: 1...30, using: &random)
    text.insert(
      contentsOf: Array(repeating: piece, count: count).flatMap(\.self), at: place(in: text))
  }

  private mutating func changeLines(_ text: inout [UInt8]) {
    var lines = text.split(separator: 10, omittingEmptySubsequences: false).map(Array.init)
    let (a, b) = (
      Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random)
    )
    switch Int.random(in: 0..<3, using: &random) {
    case 0: lines.swapAt(a, b)
    case 1: lines.insert(lines[a], at: b)
    default: lines.remove(at: a)
    }
    text = Array(lines.joined(separator: [10]))
  }

  private mutating func splice(_ text: inout [UInt8]) {
    let other = pick(seeds)
    text = Array(text[..<place(in: text)] + other[place(in: other)...])
  }

  private mutating func changeNumber(_ text: inout [UInt8]) {
    let digits = text.indices.filter { (48...57).contains(text[$0]) }
    guard let index = digits.randomElement(using: &random) else { return }
    text[index] = UInt8.random(in: 48...57, using: &random)
  }

  /// Changes places of two letters, drops one, or doubles it.
  private mutating func misspell(_ text: inout [UInt8]) {
    guard text.count > 2 else { return }
    let index = Int.random(in: 0..<(text.count - 1), using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: text.swapAt(index, index + 1)
    case 1: text.remove(at: index)
    default: text.insert(text[index], at: index)
    }
  }

  // MARK: Places

  private mutating func pick(_ pieces: [[UInt8]]) -> [UInt8] {
    pieces.randomElement(using: &random) ?? []
  }

  private mutating func place(in text: [UInt8]) -> Int {
    Int.random(in: 0...text.count, using: &random)
  }

  private mutating func run(in text: [UInt8], atMost most: Int) -> Range<Int> {
    let start = place(in: text)
    return start..<min(text.count, start + Int.random(in: 0...most, using: &random))
  }

  /// The bytes between two blanks around a place.
  private mutating func word(in text: [UInt8]) -> Range<Int> {
    let place = place(in: text)
    let start = text[..<place].lastIndex { $0 <= 32 }.map { $0 + 1 } ?? 0
    let end = text[place...].firstIndex { $0 <= 32 } ?? text.count
    return start..<max(start, end)
  }
}
