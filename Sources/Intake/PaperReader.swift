import Council

/// Reads promises of papers: "begin september ontvangt u de conceptnota".
struct PaperReader: Sendable {
  let text: LetterText
  let judge: SentenceJudge

  private var list: TokenList { text.list }

  /// The promise in a run of words, with the first of the clauses in it.
  func promise(in range: Range<Int>, clauses: [ClauseGrammar.Found]) -> Draft.PaperPromise? {
    guard judge.isPapers(range), let noun = range.first(where: judge.isPaper) else { return nil }
    let when = clauses.first { range.contains($0.range.lowerBound) }
    let end = titleEnd(from: noun, in: range, when: when?.range)
    return Draft.PaperPromise(title: text.tidy(noun..<end), when: when?.clause)
  }

  /// The end of the title: what is said of the papers behind "die", "over", "van", "voor".
  private func titleEnd(from noun: Int, in range: Range<Int>, when: Range<Int>?) -> Int {
    guard Self.titleLinks.contains(list.word(noun + 1)), when?.contains(noun + 1) != true else {
      return noun + 1
    }
    let stop =
      when.map { $0.lowerBound > noun ? $0.lowerBound : range.upperBound } ?? range.upperBound
    var end = noun + 1
    while end < stop, end < noun + 30, list[end]?.kind != .mark,
      !judge.cue(end).contains(.delivery)
    {
      end += 1
    }
    return end
  }

  private static let titleLinks: WordSet = [
    "die", "over", "van", "voor", "met", "bij", "about", "on", "for", "that",
  ]
}
