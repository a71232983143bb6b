// Where a phrase about dates stands, and what stands around it.

extension PhraseJudge {
  /// Where a phrase stands.
  struct Context: Sendable {
    /// Its sentence.
    var sentence: Sentence
    /// What that is about.
    var matter: SentenceJudge.Matter
    /// The sentence before, where there is one.
    var previous: Sentence?
    /// How many sentences it stands behind the last that asks; below 0 in front of the first.
    var distance = 0
    /// Whether the presidium itself writes: it announces, and asks nobody.
    var isAnnounced = false
    /// All phrases about dates in its sentence: they tell nothing of each other.
    var phrases: [ClauseGrammar.Found] = []
    /// The signs that all phrases of the sentence have.
    var shared = PhraseSigns()
  }

  /// A phrase with what stands around it.
  struct Place {
    let found: ClauseGrammar.Found
    let context: Context
    /// Its segment.
    let segment: Range<Int>
    /// The tokens of its segment that belong to no phrase about dates.
    let rest: [Int]
    /// Whether it names days that the letter says do not suit.
    let isUnsuitable: Bool

    init(_ found: ClauseGrammar.Found, in context: Context, isUnsuitable: Bool) {
      self.found = found
      self.context = context
      self.isUnsuitable = isUnsuitable
      segment = context.sentence.segment(of: found.range.lowerBound)
      rest = Self.tokens(of: segment, besides: found, context)
    }

    /// The tokens of its sentence that belong to no phrase about dates.
    var sentence: [Int] { Self.tokens(of: context.sentence.range, besides: found, context) }

    private static func tokens(
      of range: Range<Int>, besides found: ClauseGrammar.Found, _ context: Context
    ) -> [Int] {
      let near = context.phrases.map(\.range).filter { $0.overlaps(range) } + [found.range]
      return range.filter { index in !near.contains { $0.contains(index) } }
    }
  }
}
