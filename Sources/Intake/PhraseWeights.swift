// The weights of the signs, in tenths of a unit of log-odds: as `weigh-intake` printed them. A sign
// that it left out weighs nothing.

extension PhraseSign {
  /// What a phrase weighs before any sign.
  static let start = -5

  /// What a sign adds.
  var weight: Int { Self.weights[rawValue] }

  static let weights: [Int] = {
    var weights = [Int](repeating: 0, count: allCases.count)
    for (sign, weight) in table { weights[sign.rawValue] = weight }
    return weights
  }()

  private static let table: [(PhraseSign, Int)] = [
    (.excludes, 17), (.prefers, 11), (.before, -5), (.on, -5), (.between, 4), (.soft, 6),
    (.bare, -11), (.bareDay, -8), (.week, 7), (.part, 13), (.month, -6), (.season, 2), (.year, -5),
    (.period, -11), (.choice, 27), (.weekday, 1), (.far, -17), (.farther, -17), (.long, -5),
    (.marketDay, 6), (.otherDay, -4), (.unsuitable, -5), (.insists, 7), (.asking, 13), (.open, 9),
    (.other, -2), (.answering, -21), (.longBefore, -11), (.justBefore, -6), (.request, 10),
    (.next, 10), (.near, 10), (.behind, -13), (.announced, 7), (.aim, 11), (.answer, -8),
    (.conjunction, -1), (.council, 13), (.delivery, -6), (.duty, 10), (.happening, -19),
    (.paper, -6), (.pastVerb, -10), (.plan, 16), (.telling, 5), (.time, 8), (.wish, 3),
    (.session, 19), (.kind, 9), (.answerAsked, -20), (.reason, -19), (.we, 3), (.going, 8),
    (.being, 2), (.held, 6), (.conjunctionBeside, 3), (.deliveryBeside, -8), (.happeningBeside, 5),
    (.paperBeside, -3), (.reasonBeside, 16), (.timeBeside, 6), (.wishBeside, -3), (.kindBeside, 12),
    (.historyBeside, -7), (.sessionAhead, 7), (.tellingAhead, 4), (.timeAhead, 2), (.aimAhead, 5),
    (.councilAhead, 5), (.headingAhead, 5), (.wished, 2), (.alone, 15), (.fewWords, 4),
    (.someWords, -5), (.manyWords, -13), (.opens, 3), (.closes, 6), (.labelled, 3),
    (.pointedAt, 10), (.opensParagraph, -1), (.pointer, -1), (.wishedSibling, 8), (.explains, -2),
    (.paperSubject, -11), (.otherSubject, -7), (.attribute, -3), (.ready, -9), (.cause, -5),
    (.presidium, -5), (.recent, -4), (.otherVerb, -8), (.having, -3),
  ]
}
