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
    (.excludes, 14), (.prefers, 5), (.before, -4), (.on, -6), (.between, 5), (.soft, 8),
    (.bare, -6), (.bareDay, -9), (.week, 3), (.part, 8), (.month, -7), (.season, -6),
    (.year, -5), (.period, -5), (.choice, 17), (.weekday, 8), (.far, -16), (.farther, -14),
    (.long, -5), (.marketDay, 6), (.otherDay, -8), (.asking, 11), (.open, 8), (.other, -3),
    (.answering, -15), (.longBefore, -10), (.justBefore, -9), (.request, 10), (.next, 7),
    (.near, 10), (.behind, -8), (.aim, 11), (.answer, -7), (.conjunction, -1), (.council, 10),
    (.delivery, -5), (.duty, 7), (.happening, -16), (.paper, -4), (.pastVerb, -8), (.plan, 18),
    (.suit, 2), (.telling, 6), (.time, 8), (.wish, 3), (.session, 15), (.kind, 9),
    (.answerAsked, -17), (.reason, -16), (.history, -1), (.we, 6), (.going, 5), (.being, -1),
    (.there, 1), (.conjunctionBeside, 1), (.deliveryBeside, -10), (.happeningBeside, 7),
    (.paperBeside, -1), (.reasonBeside, 17), (.timeBeside, 5), (.wishBeside, 3),
    (.kindBeside, 13), (.historyBeside, -5), (.sessionAhead, 5), (.tellingAhead, 6),
    (.timeAhead, -1), (.aimAhead, 5), (.councilAhead, 7), (.headingAhead, 13), (.alone, 13),
    (.fewWords, 3), (.someWords, -4), (.manyWords, -11), (.opens, -1), (.closes, 4),
    (.labelled, 4), (.pointedAt, 9), (.opensParagraph, -4), (.pointer, 3), (.wishedSibling, 4),
    (.explains, -1), (.sessionSubject, 1), (.paperSubject, -6), (.otherSubject, -5),
    (.attribute, -5), (.ready, -7), (.consequence, -3), (.presidium, -4), (.recent, -4),
  ]
}
