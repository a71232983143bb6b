// The weights of the signs, in tenths of a unit of log-odds: as `weigh-intake` printed them. A sign
// that it left out weighs nothing.

extension PhraseSign {
  /// What a phrase weighs before any sign.
  static let start = -6

  /// What a sign adds.
  var weight: Int { Self.weights[rawValue] }

  static let weights: [Int] = {
    var weights = [Int](repeating: 0, count: allCases.count)
    for (sign, weight) in table { weights[sign.rawValue] = weight }
    return weights
  }()

  private static let table: [(PhraseSign, Int)] = [
    (.excludes, 12), (.prefers, 7), (.before, -4), (.on, -7), (.between, 4), (.soft, 7),
    (.bare, -8), (.bareDay, -8), (.bareWeek, 1), (.week, 5), (.part, 12), (.month, -3),
    (.season, -1), (.year, -6), (.period, -8), (.choice, 19), (.weekday, 7), (.far, -16),
    (.farther, -15), (.long, -4), (.marketDay, 6), (.otherDay, -5), (.unsuitable, -3),
    (.asking, 12), (.open, 7), (.other, -5), (.answering, -17), (.longBefore, -10),
    (.justBefore, -8), (.request, 10), (.next, 7), (.near, 9), (.behind, -9), (.aim, 12),
    (.answer, -7), (.conjunction, -3), (.council, 10), (.delivery, -4), (.duty, 9),
    (.happening, -16), (.paper, -4), (.pastVerb, -7), (.plan, 18), (.telling, 6), (.time, 6),
    (.wish, 1), (.session, 18), (.kind, 7), (.answerAsked, -18), (.reason, -17), (.we, 4),
    (.going, 6), (.being, 2), (.there, 1), (.conjunctionBeside, 3), (.deliveryBeside, -7),
    (.happeningBeside, 6), (.paperBeside, -3), (.reasonBeside, 17), (.timeBeside, 5),
    (.wishBeside, 1), (.kindBeside, 11), (.historyBeside, -7), (.sessionAhead, 7),
    (.tellingAhead, 5), (.timeAhead, 2), (.aimAhead, 4), (.councilAhead, 5), (.headingAhead, 8),
    (.wished, 4), (.alone, 13), (.fewWords, 4), (.someWords, -6), (.manyWords, -11), (.opens, 4),
    (.closes, 5), (.labelled, 3), (.pointedAt, 9), (.opensParagraph, -2), (.wishedSibling, 5),
    (.explains, -5), (.sessionSubject, -1), (.paperSubject, -10), (.otherSubject, -5),
    (.attribute, -5), (.ready, -6), (.cause, -2), (.consequence, -2), (.presidium, -4),
    (.recent, -4),
  ]
}
