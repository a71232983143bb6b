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
    (.excludes, 13), (.prefers, 7), (.before, -7), (.on, -7), (.between, 3), (.soft, 9),
    (.bare, -9), (.bareDay, -8), (.week, 7), (.part, 11), (.month, -4), (.year, -6), (.period, -9),
    (.choice, 23), (.weekday, 4), (.far, -17), (.farther, -16), (.long, -4), (.marketDay, 8),
    (.otherDay, -4), (.unsuitable, -3), (.asking, 12), (.open, 7), (.other, -3), (.answering, -18),
    (.longBefore, -10), (.justBefore, -7), (.request, 10), (.next, 8), (.near, 11), (.behind, -11),
    (.announced, 7), (.aim, 12), (.answer, -7), (.conjunction, -4), (.council, 9), (.delivery, -4),
    (.duty, 9), (.happening, -18), (.paper, -5), (.pastVerb, -9), (.plan, 18), (.telling, 6),
    (.time, 6), (.wish, 2), (.session, 17), (.kind, 8), (.answerAsked, -19), (.reason, -16),
    (.we, 4), (.going, 5), (.being, 1), (.there, 1), (.held, 4), (.conjunctionBeside, 3),
    (.deliveryBeside, -9), (.happeningBeside, 6), (.paperBeside, -3), (.reasonBeside, 17),
    (.timeBeside, 7), (.wishBeside, 1), (.kindBeside, 11), (.historyBeside, -6), (.sessionAhead, 7),
    (.tellingAhead, 3), (.timeAhead, 3), (.aimAhead, 5), (.councilAhead, 6), (.headingAhead, 6),
    (.wished, 3), (.alone, 13), (.fewWords, 4), (.someWords, -5), (.manyWords, -12), (.opens, 4),
    (.closes, 6), (.labelled, 3), (.pointedAt, 9), (.opensParagraph, -1), (.pointer, -1),
    (.wishedSibling, 5), (.explains, -5), (.paperSubject, -10), (.otherSubject, -6),
    (.attribute, -5), (.ready, -7), (.cause, -2), (.presidium, -4), (.recent, -5),
  ]
}
