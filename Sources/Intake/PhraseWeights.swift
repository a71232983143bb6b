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
    (.excludes, 17), (.prefers, 10), (.before, -4), (.on, -6), (.between, 4), (.soft, 6),
    (.bare, -10), (.bareDay, -7), (.week, 7), (.part, 14), (.month, -6), (.season, 2), (.year, -6),
    (.period, -10), (.choice, 26), (.weekday, 2), (.far, -18), (.farther, -17), (.long, -4),
    (.marketDay, 5), (.otherDay, -4), (.unsuitable, -6), (.insists, 5), (.asking, 12), (.open, 8),
    (.other, -2), (.answering, -20), (.longBefore, -11), (.justBefore, -6), (.request, 10),
    (.next, 8), (.near, 11), (.behind, -13), (.announced, 7), (.aim, 10), (.answer, -8),
    (.conjunction, -2), (.council, 10), (.delivery, -6), (.duty, 9), (.happening, -19),
    (.paper, -4), (.pastVerb, -10), (.plan, 17), (.telling, 5), (.time, 7), (.wish, 4),
    (.session, 19), (.kind, 8), (.answerAsked, -19), (.reason, -22), (.we, 3), (.going, 8),
    (.being, 1), (.there, 1), (.held, 5), (.conjunctionBeside, 4), (.deliveryBeside, -8),
    (.happeningBeside, 6), (.paperBeside, -2), (.reasonBeside, 15), (.timeBeside, 8),
    (.wishBeside, -2), (.kindBeside, 12), (.historyBeside, -7), (.sessionAhead, 8),
    (.tellingAhead, 4), (.timeAhead, 2), (.aimAhead, 4), (.councilAhead, 5), (.headingAhead, 5),
    (.wished, 2), (.alone, 12), (.fewWords, 4), (.someWords, -4), (.manyWords, -12), (.opens, 3),
    (.closes, 6), (.labelled, 4), (.pointedAt, 10), (.opensParagraph, -2), (.pointer, -1),
    (.wishedSibling, 6), (.explains, -5), (.paperSubject, -11), (.otherSubject, -7),
    (.attribute, -5), (.ready, -10), (.cause, -4), (.presidium, -5), (.recent, -4),
    (.otherVerb, -7), (.having, -4),
  ]
}
