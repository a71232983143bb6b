// The weights of the signs, in tenths of a unit of log-odds: as `weigh-intake` printed them. A sign
// that it left out weighs nothing.

extension PhraseSign {
  /// What a phrase weighs before any sign.
  static let start = -4

  /// What a sign adds.
  var weight: Int { Self.weights[rawValue] }

  static let weights: [Int] = {
    var weights = [Int](repeating: 0, count: allCases.count)
    for (sign, weight) in table { weights[sign.rawValue] = weight }
    return weights
  }()

  private static let table: [(PhraseSign, Int)] = [
    (.excludes, 16), (.prefers, 12), (.before, -4), (.on, -5), (.between, 3), (.soft, 4),
    (.bare, -11), (.bareDay, -8), (.week, 7), (.part, 13), (.month, -6), (.year, -6),
    (.period, -10), (.choice, 27), (.weekday, 2), (.far, -18), (.farther, -16), (.long, -6),
    (.marketDay, 7), (.otherDay, -5), (.unsuitable, -5), (.insists, 8), (.asking, 13), (.open, 8),
    (.other, -2), (.answering, -20), (.longBefore, -12), (.justBefore, -7), (.request, 10),
    (.next, 11), (.near, 10), (.behind, -13), (.announced, 6), (.aim, 11), (.answer, -9),
    (.council, 11), (.delivery, -7), (.duty, 10), (.happening, -22), (.paper, -6), (.pastVerb, -10),
    (.plan, 14), (.telling, 5), (.time, 10), (.wish, 4), (.session, 19), (.kind, 7),
    (.answerAsked, -21), (.reason, -20), (.we, 2), (.going, 6), (.being, 1), (.there, 1),
    (.held, 8), (.conjunctionBeside, 5), (.deliveryBeside, -9), (.happeningBeside, 4),
    (.paperBeside, -3), (.reasonBeside, 14), (.timeBeside, 7), (.wishBeside, -4), (.kindBeside, 12),
    (.historyBeside, -8), (.sessionAhead, 6), (.tellingAhead, 5), (.timeAhead, 3), (.aimAhead, 6),
    (.councilAhead, 5), (.headingAhead, 2), (.wished, 3), (.alone, 15), (.fewWords, 5),
    (.someWords, -6), (.manyWords, -14), (.opens, 5), (.closes, 5), (.labelled, 3), (.pointedAt, 7),
    (.pointer, -1), (.wishedSibling, 8), (.explains, -1), (.paperSubject, -10), (.otherSubject, -7),
    (.attribute, -3), (.ready, -10), (.cause, -4), (.presidium, -5), (.recent, -3),
    (.otherVerb, -9), (.having, -3),
  ]
}
