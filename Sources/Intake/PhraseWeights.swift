// The weights of the signs, in tenths of a unit of log-odds: as `weigh-intake` printed them. A sign
// that it left out weighs nothing.

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
    (.excludes, 12), (.prefers, 6), (.before, -4), (.on, -8), (.between, 3), (.soft, 5),
    (.bare, -6), (.bareDay, -8), (.bareWeek, 3), (.week, 5), (.part, 11), (.month, -4),
    (.season, -1), (.year, -5), (.period, -7), (.choice, 18), (.weekday, 9), (.far, -16),
    (.farther, -14), (.long, -5), (.marketDay, 7), (.otherDay, -6), (.unsuitable, -3),
    (.asking, 12), (.open, 8), (.other, -5), (.answering, -15), (.longBefore, -9),
    (.justBefore, -8), (.request, 10), (.next, 7), (.near, 9), (.behind, -8), (.aim, 9),
    (.answer, -7), (.conjunction, -2), (.council, 10), (.delivery, -4), (.duty, 9),
    (.happening, -16), (.paper, -5), (.pastVerb, -8), (.plan, 17), (.telling, 5), (.time, 6),
    (.wish, 2), (.session, 17), (.kind, 8), (.answerAsked, -17), (.reason, -16), (.we, 6),
    (.going, 6), (.being, 1), (.there, 3), (.conjunctionBeside, 3), (.deliveryBeside, -8),
    (.happeningBeside, 7), (.paperBeside, -2), (.reasonBeside, 17), (.timeBeside, 6),
    (.wishBeside, 1), (.kindBeside, 12), (.historyBeside, -5), (.sessionAhead, 6),
    (.tellingAhead, 5), (.timeAhead, 2), (.aimAhead, 6), (.councilAhead, 7), (.headingAhead, 11),
    (.wished, 5), (.alone, 13), (.fewWords, 3), (.someWords, -4), (.manyWords, -11), (.opens, 4),
    (.closes, 4), (.labelled, 4), (.pointedAt, 9), (.opensParagraph, -4), (.wishedSibling, 6),
    (.explains, -2), (.sessionSubject, -2), (.paperSubject, -7), (.otherSubject, -5),
    (.attribute, -4), (.ready, -6), (.cause, -1), (.consequence, -3), (.presidium, -5),
    (.recent, -4),
  ]
}
