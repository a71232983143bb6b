/// The words of a letter, each once: what they are and what they are for is told once for each.
struct WordTable {
  /// A word that differs from all others of the letter.
  struct Word: Sendable {
    /// Its text, folded; a slip of the pen mended.
    var text: String
    /// What it is for.
    var traits: Traits
    /// What it tells of its sentence.
    var cue: Cue
  }

  /// Tells slips of the pen; nil takes words as they are.
  private let vocabulary: Vocabulary?

  /// The words by number.
  private(set) var words: [Word] = []
  /// The words as written, by number, that are taken for others.
  private(set) var written: [Int: String] = [:]

  /// The text of all words, one behind the other, and where each ends.
  private var letters: [UInt8] = []
  private var ends: [UInt32] = []
  private var hashes: [UInt32] = []
  /// A word's number and one at the place of its hash, else nothing.
  ///
  /// Its length is a power of two.
  private var places = [UInt32](repeating: 0, count: 1024)

  init(vocabulary: Vocabulary?) { self.vocabulary = vocabulary }

  /// The number of a word of plain letters, digits or one mark, as it stands in a text.
  mutating func number(of range: Range<Int>, in bytes: [UInt8], kind: Token.Kind) -> Int {
    var hash = Self.seed
    for index in range { hash = Self.mix(hash, Self.lower(bytes[index])) }
    let place = place(of: hash) { letters, start, count in
      guard count == range.count else { return false }
      for step in 0..<count
      where letters[start + step] != Self.lower(bytes[range.lowerBound + step]) { return false }
      return true
    }
    if places[place] != 0 { return Int(places[place]) - 1 }
    for index in range { letters.append(Self.lower(bytes[index])) }
    return append(hash, kind, at: place)
  }

  /// The number of a word that has been folded.
  mutating func number(of folded: [UInt8], kind: Token.Kind) -> Int {
    number(of: folded.indices, in: folded, kind: kind)
  }

  /// The place in the table where a word stands or would stand.
  private func place(
    of hash: UInt64, isSame: (_ letters: [UInt8], _ start: Int, _ count: Int) -> Bool
  ) -> Int {
    let short = Self.short(hash)
    var place = Int(short) & (places.count - 1)
    while places[place] != 0 {
      let number = Int(places[place]) - 1
      let start = number == 0 ? 0 : Int(ends[number - 1])
      if hashes[number] == short, isSame(letters, start, Int(ends[number]) - start) { break }
      place = (place + 1) & (places.count - 1)
    }
    return place
  }

  private mutating func append(_ hash: UInt64, _ kind: Token.Kind, at place: Int) -> Int {
    let start = Int(ends.last ?? 0)
    let text = String(decoding: letters[start...], as: UTF8.self)
    let meant = kind == .word ? vocabulary?.meant(text) : nil
    if meant != nil { written[words.count] = text }
    let word = meant ?? text
    words.append(
      Word(text: word, traits: Traits(word, kind), cue: kind == .word ? Cue.of(word) : []))
    ends.append(UInt32(truncatingIfNeeded: letters.count))
    hashes.append(Self.short(hash))
    places[place] = UInt32(words.count)
    if words.count * 2 > places.count { grow() }
    return words.count - 1
  }

  private mutating func grow() {
    let mask = places.count * 2 - 1
    places = [UInt32](repeating: 0, count: mask + 1)
    for (number, hash) in hashes.enumerated() {
      var place = Int(hash) & mask
      while places[place] != 0 { place = (place + 1) & mask }
      places[place] = UInt32(number + 1)
    }
  }

  // MARK: Hashes

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x0100_0000_01B3
  }

  private static func short(_ hash: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: hash ^ (hash >> 29) ^ (hash >> 47))
  }

  private static func lower(_ byte: UInt8) -> UInt8 {
    byte &- 65 < 26 ? byte | 32 : byte
  }
}
