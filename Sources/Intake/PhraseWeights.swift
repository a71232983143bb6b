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
    (.excludes, 13), (.prefers, 6), (.before, -4), (.on, -6), (.between, 6), (.soft, 7),
    (.bare, -4), (.bareDay, -10), (.bareWeek, -1), (.week, 2), (.month, -8), (.season, -8),
    (.year, -7), (.period, -2), (.weekday, 8), (.far, -15), (.farther, -14), (.long, -7),
    (.marketDay, 3), (.otherDay, -11), (.unsuitable, 1), (.asking, 11), (.open, 7), (.other, -2),
    (.answering, -16), (.longBefore, -12), (.justBefore, -8), (.request, 10), (.next, 8),
    (.near, 10), (.behind, -7), (.aim, 13), (.answer, -6), (.conjunction, -2), (.council, 10),
    (.delivery, -5), (.duty, 8), (.happening, -15), (.paper, -4), (.pastVerb, -8), (.plan, 17),
    (.suit, 2), (.telling, 5), (.time, 7), (.wish, 2), (.session, 14), (.kind, 9),
    (.answerAsked, -17), (.reason, -15), (.history, -2), (.we, 7), (.going, 5), (.being, -2),
    (.conjunctionBeside, 1), (.deliveryBeside, -10), (.happeningBeside, 8), (.paperBeside, -1),
    (.reasonBeside, 15), (.timeBeside, 4), (.wishBeside, 4), (.kindBeside, 12),
    (.historyBeside, -6), (.sessionAhead, 5), (.tellingAhead, 7), (.timeAhead, -3),
    (.aimAhead, 5), (.councilAhead, 7), (.headingAhead, 12), (.alone, 13), (.fewWords, 2),
    (.someWords, -4), (.manyWords, -12), (.opens, -1), (.closes, 3), (.labelled, 5),
    (.pointedAt, 10), (.opensParagraph, -3), (.pointer, 3), (.wishedSibling, 9), (.explains, -1),
    (.sessionSubject, 3), (.paperSubject, -6), (.otherSubject, -4), (.attribute, -5),
    (.ready, -7), (.others, -14), (.consequence, -4), (.presidium, -3), (.recent, -4),
  ]
}
