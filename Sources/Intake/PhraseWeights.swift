// The weights of the signs, in tenths of a unit of log-odds: as `weigh-intake` printed them.

extension PhraseSign {
  /// What a phrase weighs before any sign.
  static let start = -8

  /// What a sign adds.
  var weight: Int { Self.weights[rawValue] }

  static let weights: [Int] = {
    var weights = [Int](repeating: 0, count: allCases.count)
    for (sign, weight) in table { weights[sign.rawValue] = weight }
    return weights
  }()

  private static let table: [(PhraseSign, Int)] = [
    (.excludes, 13), (.prefers, 7), (.before, -4), (.on, -8), (.between, 4), (.soft, 6),
    (.bare, -6), (.bareDay, -7), (.bareWeek, 2), (.week, 5), (.part, 11), (.month, -3),
    (.season, -1), (.year, -5), (.period, -6), (.choice, 18), (.weekday, 9), (.far, -16),
    (.farther, -14), (.long, -5), (.marketDay, 6), (.otherDay, -7), (.unsuitable, -2),
    (.asking, 11), (.open, 8), (.other, -4), (.answering, -15), (.longBefore, -9),
    (.justBefore, -8), (.request, 10), (.next, 7), (.near, 9), (.behind, -9), (.aim, 9),
    (.answer, -7), (.conjunction, -2), (.council, 10), (.delivery, -5), (.duty, 8),
    (.happening, -15), (.paper, -4), (.pastVerb, -8), (.plan, 17), (.suit, -2), (.telling, 5),
    (.time, 7), (.wish, 2), (.session, 15), (.kind, 9), (.answerAsked, -17), (.reason, -17),
    (.we, 5), (.going, 5), (.being, 1), (.there, 4), (.conjunctionBeside, 3),
    (.deliveryBeside, -7), (.happeningBeside, 8), (.paperBeside, -2), (.reasonBeside, 17),
    (.timeBeside, 6), (.wishBeside, 2), (.kindBeside, 12), (.historyBeside, -5),
    (.sessionAhead, 5), (.tellingAhead, 6), (.timeAhead, 1), (.aimAhead, 6), (.councilAhead, 7),
    (.headingAhead, 12), (.wished, 6), (.alone, 13), (.fewWords, 2), (.someWords, -4),
    (.manyWords, -11), (.opens, -1), (.closes, 5), (.labelled, 4), (.pointedAt, 9),
    (.opensParagraph, -4), (.pointer, 1), (.wishedSibling, 6), (.explains, -2),
    (.sessionSubject, -1), (.paperSubject, -7), (.otherSubject, -5), (.attribute, -5),
    (.ready, -6), (.cause, -1), (.consequence, -3), (.presidium, -4), (.recent, -3),
  ]
}
