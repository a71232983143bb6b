import Council

// Days that a letter leaves out without saying "niet op": by what it says of them.

extension SentenceJudge {
  /// Whether a phrase names days that do not suit: "op 9 juni kan het waterschap niet", "kies geen
  /// avond in week 40".
  func isUnsuitable(_ found: ClauseGrammar.Found, in sentence: Sentence) -> Bool {
    guard [.on, .between].contains(found.clause.relation), !found.clause.points.isEmpty else {
      return false
    }
    let segment = sentence.segment(of: found.range.lowerBound)
    let behind = segment.filter { $0 >= found.range.upperBound }
    let rest = Array(behind.prefix { list.word($0) != "," })
    let before = segment.filter { $0 < found.range.lowerBound }
    if ["niet", "not"].contains(list.word(found.range.upperBound)) || isRuledOut(segment, sentence)
    {
      return true
    }
    if rest.contains(where: { cue($0).contains(.absence) }) { return true }
    if rest.contains(where: { cue($0).contains(.negation) }),
      (rest + before).contains(where: { cue($0).contains(.suit) })
    {
      return true
    }
    if dropsOut(rest) || before.suffix(2).contains(where: { Self.avoids.contains(list.word($0)) }) {
      return true
    }
    guard let negation = before.last(where: { cue($0).contains(.negation) }) else { return false }
    let between = (negation + 1)..<found.range.lowerBound
    return between.count <= 6
      && (list.word(negation) == "geen" || list.word(negation) == "no"
        ? between.contains { isSession($0) || isPlan($0) }
        : between.contains { isPlan($0) || Self.chooses.contains(list.word($0)) })
  }

  /// "…, die datum komt niet in aanmerking": what follows rules the days out.
  private func isRuledOut(_ segment: Range<Int>, _ sentence: Sentence) -> Bool {
    guard let next = sentence.segments.first(where: { $0.lowerBound == segment.upperBound }) else {
      return false
    }
    let start = list.skip([",", ";", "dus", "-"], from: next.lowerBound)
    guard ["die", "dat", "deze", "that"].contains(list.word(start)),
      Self.dayNouns.contains(list.word(start + 1))
    else { return false }
    return cues(next).contains(.negation) || dropsOut(Array(next))
  }

  private static let dayNouns: WordSet = [
    "datum", "avond", "dag", "week", "dagen", "data", "evening", "date",
  ]

  /// "valt af", "slaan we over", "komt slecht uit", "cannot".
  private func dropsOut(_ rest: [Int]) -> Bool {
    let words = rest.prefix(10)
    return Self.refusals.contains { has(words, [$0]) && has(words, [$1]) }
      || has(words, ["cannot", "afvalt", "uitgezonderd", "excepted", "wegvalt"])
  }

  private static let refusals = [
    ("valt", "af"), ("vallen", "af"), ("slaan", "over"), ("sla", "over"), ("slecht", "uit"),
    ("zit", "vol"), ("gaat", "niet"), ("niet", "verwachten"), ("hoeft", "niet"),
  ]

  private static let avoids: WordSet = ["vermijd", "avoid", "skip", "out", "mijd", "behalve"]

  private static let chooses: WordSet = [
    "choose", "pick", "plan", "kiezen", "schedule", "inplannen",
  ]
}
