/// A sentence of a letter, with the segments that commas and conjunctions part.
struct Sentence: Sendable {
  /// Its tokens.
  var range: Range<Int>
  /// Its segments, in order.
  var segments: [Range<Int>]
  /// Whether it opens a paragraph.
  var opensParagraph: Bool

  /// Whether it goes on where one that was too long was cut off.
  var isContinuation = false

  /// The segment that holds a token.
  func segment(of index: Int) -> Range<Int> {
    segments.last { $0.lowerBound <= index } ?? range
  }

  /// The sentences from a token on.
  static func sentences(of list: TokenList, from start: Int) -> Sentences {
    Sentences(of: list, from: start)
  }
}

/// The sentences of a letter, of which only the beginnings are kept: a letter may have many.
struct Sentences: RandomAccessCollection, Sendable {
  private let list: TokenList
  /// The first token of each.
  private let starts: [Int32]

  /// The sentences from a token on.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  init(of list: TokenList, from start: Int) {
    self.list = list
    var starts: [Int32] = []
    var index = start
    while index < list.end {
      starts.append(Int32(truncatingIfNeeded: index))
      let first = index
      index += 1
      while index < list.end, index - first < Self.longest, !Self.isEnd(list, before: index) {
        index += 1
      }
    }
    self.starts = starts
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  /// A sentence; its segments are found anew each time.
  subscript(index: Int) -> Sentence {
    let start = Int(starts[index])
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : list.end
    let isCut = index > 0 && start - Int(starts[index - 1]) == Self.longest
    return Sentence(
      range: start..<end, segments: Self.segments(of: list, in: start..<end),
      opensParagraph: index == 0 || (list.contains(start) && list.all.breaks(start) > 1),
      isContinuation: isCut && !Self.isEnd(list, before: start))
  }

  /// The most tokens of a sentence: what is longer is no prose, and judging it must stay cheap.
  static let longest = 300

  /// Whether a sentence ends before a token.
  private static func isEnd(_ list: TokenList, before index: Int) -> Bool {
    guard let token = list[index], let last = list[index - 1] else { return true }
    // In running text most words stand behind a word, on the same line.
    if token.breaks == 0, token.kind == .word, last.kind == .word { return false }
    if token.breaks > 1 || token.folded == "|" { return true }
    if token.breaks == 1, ["-", "•", "*", "stap", "deel"].contains(token.folded) { return true }
    // An item of a list: the one before it ends with a semicolon.
    if token.breaks == 1, last.folded == ";" { return true }
    // A row of a table: its number, and the kind of session.
    if token.breaks == 1, token.kind == .number, list.has(.kind, at: index + 1) { return true }
    guard token.hasSpace || token.kind == .mark, last.kind == .mark else { return false }
    if ["!", "?"].contains(last.folded) { return token.kind != .mark }
    return last.folded == "." && token.kind != .mark && !isAbbreviation(list, dot: index - 1)
  }

  /// Whether a dot closes an abbreviation.
  private static func isAbbreviation(_ list: TokenList, dot: Int) -> Bool {
    guard list.isTight(dot), let word = list[dot - 1] else { return false }
    if word.kind == .number { return word.folded.utf8.count <= 2 && word.breaks > 0 }
    // "u" ends many a sentence.
    guard word.kind == .word else { return false }
    return (word.folded.utf8.count == 1 && word.folded != "u")
      || abbreviations.contains(word.folded)
      || (Lexicon.shortMonth(word.folded) != nil && list[dot + 1]?.kind == .number)
  }

  private static let abbreviations: WordSet = [
    "ca", "nr", "nrs", "dhr", "mw", "mevr", "bijv", "resp", "incl", "excl", "evt", "zgn", "blz",
    "art", "tel", "ing", "drs", "ir", "mr", "dr", "prof", "st", "wk", "jl", "gem", "afd", "pag",
  ]

  // MARK: Segments

  private static func segments(of list: TokenList, in range: Range<Int>) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where index > start && isBorder(list, at: index) {
      segments.append(start..<index)
      start = index
    }
    segments.append(start..<range.upperBound)
    return segments
  }

  private static func isBorder(_ list: TokenList, at index: Int) -> Bool {
    guard let token = list[index] else { return false }
    switch token.kind {
    case .number: return false
    case .mark: return isBorderMark(token.folded, list, at: index)
    case .word:
      let word = token.folded
      if word == "en" || word == "and" {
        return startsClause(list.word(index + 1))
          || (1...2).contains { list.cue(index + $0).contains(.paper) }
      }
      if word == "in" { return list.match(run: ["verband", "met"], at: index + 1) != nil }
      return list.cue(index).contains(.conjunction) && !pointers.contains(word)
    }
  }

  private static func isBorderMark(_ mark: String, _ list: TokenList, at index: Int) -> Bool {
    switch mark {
    case ",": list.kind(index + 1) != .number
    case ";", ":", "(", ")": true
    case "-": !list.isTight(index) && !list.isTight(index + 1)
    default: false
    }
  }

  /// Conjunctions that also point, or stand within what they explain: they part no segment.
  private static let pointers: WordSet = ["dat", "die", "waar", "as", "that", "immers"]

  private static func startsClause(_ word: String) -> Bool {
    ["wij", "we", "dan", "ik", "zij", "u", "als", "moet", "they", "leveren", "daarom", "dus", "so"]
      .contains(word)
  }
}
