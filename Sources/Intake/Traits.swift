/// What a word is for, told once for each word of a letter that differs.
struct Traits: OptionSet, Sendable {
  let rawValue: UInt64

  /// A clause can begin with it.
  static let start = Traits(rawValue: 1 << 0)

  /// What a word is: the two bits on top.
  var kind: Token.Kind { Token.Kind(rawValue: UInt8(rawValue >> 62)) ?? .mark }

  /// A period can begin with it.
  static let period = Traits(rawValue: 1 << 1)

  /// It is a session: "avond", "bijeenkomst".
  static let session = Traits(rawValue: 1 << 2)
  /// It names a kind of session: "beeldvormende", "werkbezoek".
  static let kind = Traits(rawValue: 1 << 3)
  /// Without such a word there is no mention of a session.
  static let mention = Traits(rawValue: 1 << 4)
  /// A length of time can begin with it.
  static let length = Traits(rawValue: 1 << 5)
  /// Without such a word no length of time is told.
  static let unit = Traits(rawValue: 1 << 7)
  /// It is held on a day: "vergadering", "verkiezingen".
  static let gathering = Traits(rawValue: 1 << 6)

  /// A number of days can begin with it: "drie weken", "ruim een maand".
  static let span = Traits(rawValue: 1 << 8)
  /// Without such a word no portfolio is named: "wethouder", "valt onder".
  static let office = Traits(rawValue: 1 << 9)
  /// It may ask for a closed session.
  static let closed = Traits(rawValue: 1 << 10)

  /// It counts days: "week", "maanden".
  static let dayUnit = Traits(rawValue: 1 << 11)
  /// It is a day of the week: "dinsdag", "dinsdagavond".
  static let weekday = Traits(rawValue: 1 << 12)
  /// What is measured from something else needs it, or a unit: "eerste", "dezelfde", "daarna".
  static let measure = Traits(rawValue: 1 << 13)
  /// It may stand in a mention of a session, in front of the word that it cannot do without.
  static let modifier = Traits(rawValue: 1 << 14)

  /// It names a paper by how it ends: "Woonnota".
  static let paper = Traits(rawValue: 1 << 15)

  /// What nobody has looked at may be for anything.
  static let all = Traits(rawValue: .max)

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// What a word is for.
  init(_ word: String, _ kind: Token.Kind) {
    self.init(rawValue: UInt64(kind.rawValue) << 62)
    if ClauseStart.isPossible(word, kind) { insert(.start) }
    if ClauseStart.isPeriod(word, kind) { insert(.period) }
    if kind == .word, SessionWords.isNoun(word) { insert(.session) }
    if SessionWords.kind(word) != nil { insert(.kind) }
    if kind == .number || SessionGrammar.isNeeded(word) { insert(.mention) }
    if kind == .word, PointGrammar.isGathering(word) { insert(.gathering) }
    if kind == .number || DurationGrammar.isUnit(word) { insert(.unit) }
    if DurationGrammar.isStart(word) { insert(.length) }
    if kind == .number || ClauseGrammar.isSpanStart(word) { insert(.span) }
    if PortfolioGrammar.isNeeded(word) { insert(.office) }
    if WishReader.isClosing(word) { insert(.closed) }
    if ClauseGrammar.isDayUnit(word) { insert(.dayUnit) }
    if Lexicon.weekday(word) != nil { insert(.weekday) }
    if SentenceJudge.isPaperName(word) { insert(.paper) }
    if ClauseGrammar.isMeasure(word) { insert(.measure) }
    if kind != .word || SessionGrammar.isPart(word) { insert(.modifier) }
  }
}
