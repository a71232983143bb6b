/// What a word is for, told once for each word of a letter that differs.
struct Traits: OptionSet, Sendable {
  let rawValue: UInt64

  /// A clause can begin with it.
  static let start = Traits(rawValue: 1 << 0)

  /// What a word is: the two bits on top.
  var kind: Token.Kind { Token.Kind(rawValue: UInt8(rawValue >> 62)) ?? .mark }

  /// A period can begin with it.
  static let period = Traits(rawValue: 1 << 1)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// What a word is for.
  init(_ word: String, _ kind: Token.Kind) {
    self.init(rawValue: UInt64(kind.rawValue) << 62)
    if ClauseStart.isPossible(word, kind) { insert(.start) }
    if ClauseStart.isPeriod(word, kind) { insert(.period) }
  }
}
