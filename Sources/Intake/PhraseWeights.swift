// The weights of the signs, in tenths of a unit of log-odds: as `weigh-intake` printed them.

extension PhraseSign {
  /// What a phrase weighs before any sign.
  static let start = -7

  /// What a sign adds.
  var weight: Int { Self.weights[rawValue] }

  static let weights: [Int] = {
    var weights = [Int](repeating: 0, count: allCases.count)
    for (sign, weight) in table { weights[sign.rawValue] = weight }
    return weights
  }()

  private static let table: [(PhraseSign, Int)] = [
    (.excludes, 14), (.prefers, 6), (.before, -3), (.on, -7), (.between, 4), (.soft, 6),
    (.bare, -7), (.bareDay, -7), (.bareWeek, 1), (.week, 5), (.part, 12), (.month, -4),
    (.year, -5), (.period, -7), (.choice, 19), (.weekday, 8), (.far, -16), (.farther, -14),
    (.long, -5), (.marketDay, 6), (.otherDay, -7), (.unsuitable, -2), (.asking, 11), (.open, 8),
    (.other, -4), (.answering, -15), (.longBefore, -10), (.justBefore, -9), (.request, 10),
    (.next, 8), (.near, 9), (.behind, -8), (.aim, 10), (.answer, -7), (.conjunction, -1),
    (.council, 9), (.delivery, -5), (.duty, 7), (.happening, -16), (.paper, -4), (.pastVerb, -9),
    (.plan, 18), (.suit, 2), (.telling, 5), (.time, 9), (.wish, 3), (.session, 15), (.kind, 9),
    (.answerAsked, -17), (.reason, -16), (.we, 5), (.going, 6), (.being, -1), (.there, 2),
    (.conjunctionBeside, 2), (.deliveryBeside, -9), (.happeningBeside, 8), (.paperBeside, -1),
    (.reasonBeside, 17), (.timeBeside, 4), (.wishBeside, 2), (.kindBeside, 13),
    (.historyBeside, -5), (.sessionAhead, 5), (.tellingAhead, 6), (.timeAhead, -1),
    (.aimAhead, 6), (.councilAhead, 7), (.headingAhead, 14), (.alone, 14), (.fewWords, 2),
    (.someWords, -4), (.manyWords, -11), (.opens, -1), (.closes, 5), (.labelled, 3),
    (.pointedAt, 10), (.opensParagraph, -3), (.pointer, 2), (.wishedSibling, 5), (.explains, -1),
    (.sessionSubject, 1), (.paperSubject, -7), (.otherSubject, -6), (.attribute, -5),
    (.ready, -7), (.consequence, -3), (.presidium, -4), (.recent, -3),
  ]
}
