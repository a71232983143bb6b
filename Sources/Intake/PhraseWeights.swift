// The weights of the signs, in tenths of a unit of log-odds: as `weigh-intake` printed them.

extension PhraseSign {
  /// What a phrase weighs before any sign.
  static let start = -9

  /// What a sign adds.
  var weight: Int { Self.weights[rawValue] }

  private static let weights: [Int] = {
    var weights = [Int](repeating: 0, count: allCases.count)
    for (sign, weight) in table { weights[sign.rawValue] = weight }
    return weights
  }()

  private static let table: [(PhraseSign, Int)] = [
    (.excludes, 12), (.prefers, 4), (.before, -4), (.on, -7), (.between, 6), (.soft, 9),
    (.bare, -5), (.bareDay, -9), (.bareWeek, -1), (.week, 4), (.month, -7), (.season, -9),
    (.year, -7), (.period, -2), (.weekday, 9), (.far, -15), (.farther, -13), (.long, -7),
    (.marketDay, 3), (.otherDay, -10), (.asking, 10), (.open, 6), (.other, -1),
    (.answering, -16), (.longBefore, -12), (.justBefore, -9), (.request, 10), (.next, 8),
    (.near, 9), (.behind, -6), (.aim, 16), (.answer, -3), (.conjunction, -2), (.council, 11),
    (.delivery, -6), (.duty, 7), (.happening, -13), (.paper, -4), (.pastVerb, -6), (.plan, 15),
    (.suit, 2), (.telling, 5), (.time, 7), (.wish, 4), (.session, 14), (.kind, 9),
    (.answerAsked, -15), (.reason, -14), (.history, -1), (.we, 7), (.going, 5), (.being, -2),
    (.there, 2), (.conjunctionBeside, 1), (.deliveryBeside, -10), (.happeningBeside, 6),
    (.paperBeside, -2), (.reasonBeside, 15), (.timeBeside, 3), (.wishBeside, 7),
    (.kindBeside, 10), (.historyBeside, -7), (.sessionAhead, 5), (.tellingAhead, 7),
    (.timeAhead, -3), (.aimAhead, 6), (.councilAhead, 8), (.headingAhead, 12), (.alone, 14),
    (.fewWords, 2), (.someWords, -4), (.manyWords, -11), (.opens, -1), (.closes, 1),
    (.labelled, 5), (.pointedAt, 10), (.opensParagraph, -4), (.pointer, 5), (.sessionSubject, 3),
    (.paperSubject, -6), (.otherSubject, -5), (.attribute, -5), (.ready, -5), (.others, -15),
    (.consequence, -4), (.presidium, -3), (.recent, -4),
  ]
}
