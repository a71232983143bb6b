import Council

// Days that the words around them only wish for: "heeft onze voorkeur", "…, als dat kan".

extension SentenceJudge {
  /// Whether words of its segment make a wish of a phrase: "bij voorkeur wordt deze gehouden na …".
  func isWished(_ found: ClauseGrammar.Found, in sentence: Sentence) -> Bool {
    guard found.clause.strength == .hard,
      [.on, .after, .before, .between].contains(found.clause.relation)
    else { return false }
    let segment = sentence.segment(of: found.range.lowerBound)
    let before = segment.filter { $0 < found.range.lowerBound }
    if preference(behind: found, in: sentence) != nil
      || isWishedNext(behind: segment, in: sentence)
    {
      return true
    }
    // "We hopen op een plekje eind mei"
    let isHoped = before.suffix(6).contains {
      list.isOne(of: ["hopen", "hoop", "hope"], at: $0)
        && list.isOne(of: ["op", "for"], at: $0 + 1)
    }
    if isHoped { return true }
    return before.suffix(8).contains { Self.wishes.contains(list.word($0)) }
      && !before.suffix(8).contains { list.has(.unit, at: $0) }
      && !before.contains { list.isOne(of: ["moet", "must", "uiterlijk", "niet"], at: $0) }
  }

  /// The index behind "heeft onze voorkeur", "geniet de voorkeur", right behind a phrase.
  func preference(behind found: ClauseGrammar.Found, in sentence: Sentence) -> Int? {
    let behind = sentence.segment(of: found.range.lowerBound)
      .filter { $0 >= found.range.upperBound }.prefix(6)
    guard let verb = behind.first, Self.likingVerbs.contains(list.word(verb)),
      !cues(behind).contains(.negation)
    else { return nil }
    return behind.first { list.isOne(of: ["voorkeur", "preference"], at: $0) }.map { $0 + 1 }
  }

  /// "…, als dat kan", "lukt het nog voor de kerst, dan heeft dat onze voorkeur".
  private func isWishedNext(behind segment: Range<Int>, in sentence: Sentence) -> Bool {
    let start = list.skip([",", ";"], from: segment.upperBound)
    guard let next = sentence.segments.first(where: { $0.contains(start) }) else { return false }
    if let end = list.match(anyOf: Self.provisos, at: start), end >= next.upperBound - 1 {
      return true
    }
    if list.isOne(of: ["dat", "die", "dit", "deze"], at: start), has(next, ["voorkeur"]) {
      return !cues(next).contains(.negation)
    }
    guard list.word(start) == "dan", !cues(next).contains(.negation) else { return false }
    // "dan graag op een dinsdag" wishes for another.
    return has(next, ["voorkeur"])
      || (next.upperBound - start <= 4 && has(next, ["graag", "liefst", "mooi"]))
  }

  private static let provisos: WordRuns = [
    ["als", "dat", "kan"], ["als", "het", "kan"], ["als", "het", "even", "kan"],
    ["als", "dat", "even", "kan"], ["als", "dat", "lukt"], ["als", "het", "lukt"],
    ["indien", "mogelijk"], ["zo", "mogelijk"], ["if", "possible"],
    ["if", "that", "is", "possible"],
  ]

  private static let likingVerbs: WordSet = [
    "heeft", "hebben", "geniet", "genieten", "krijgt", "verdient", "verdienen", "has", "have", "is",
  ]

  private static let wishes: WordSet = [
    "voorkeur", "liefst", "liefste", "idealiter", "preferably", "ideally", "prefer", "idealerwijs",
  ]
}
