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
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  static func sentences(of list: TokenList, from start: Int) -> [Sentence] {
    var sentences: [Sentence] = []
    var index = start
    var isCut = false
    while index < list.end {
      var end = index + 1
      while end < list.end, end - index < longest, !isEnd(list, before: end) { end += 1 }
      let opens = sentences.isEmpty || (list[index]?.breaks ?? 0) > 1
      sentences.append(
        Sentence(
          range: index..<end, segments: segments(of: list, in: index..<end), opensParagraph: opens,
          isContinuation: isCut))
      isCut = end - index == longest && end < list.end && !isEnd(list, before: end)
      index = end
    }
    return sentences
  }

  /// The most tokens of a sentence: what is longer is no prose, and judging it must stay cheap.
  private static let longest = 300

  /// Whether a sentence ends before a token.
  private static func isEnd(_ list: TokenList, before index: Int) -> Bool {
    guard let token = list[index], let last = list[index - 1] else { return true }
    if token.breaks > 1 || token.folded == "|" { return true }
    if token.breaks == 1, ["-", "•", "stap", "deel"].contains(token.folded) { return true }
    guard token.hasSpace || token.kind == .mark, last.kind == .mark else { return false }
    if ["!", "?"].contains(last.folded) { return token.kind != .mark }
    return last.folded == "." && token.kind != .mark && !isAbbreviation(list, dot: index - 1)
  }

  /// Whether a dot closes an abbreviation.
  private static func isAbbreviation(_ list: TokenList, dot: Int) -> Bool {
    guard list.isTight(dot), let word = list[dot - 1] else { return false }
    if word.kind == .number { return word.folded.utf8.count <= 2 && word.breaks > 0 }
    // "u" ends many a sentence.
    return (word.folded.utf8.count == 1 && word.folded != "u")
      || abbreviations.contains(word.folded)
      || (Lexicon.shortMonth(word.folded) != nil && list[dot + 1]?.kind == .number)
  }

  private static let abbreviations: Set<String> = [
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
    switch token.folded {
    case ",", ";", ":", "(", ")":
      return !(token.folded == "," && list[index + 1]?.kind == .number)
    case "-":
      return token.hasSpace && !list.isTight(index + 1)
    case "en", "and":
      return startsClause(list.word(index + 1))
        || (1...2).contains { Cue.of(list.word(index + $0)).contains(.paper) }
    default:
      return Cue.of(token.folded).contains(.conjunction) && !pointers.contains(token.folded)
    }
  }

  /// Conjunctions that also point: they part no segment.
  private static let pointers: Set<String> = ["dat", "die", "waar", "as", "that"]

  private static func startsClause(_ word: String) -> Bool {
    ["wij", "we", "dan", "ik", "zij", "u", "als", "moet", "we", "they", "leveren"].contains(word)
  }
}
