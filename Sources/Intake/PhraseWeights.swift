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
    (.excludes, 12), (.prefers, 6), (.before, -5), (.on, -7), (.between, 3), (.soft, 9),
    (.bare, -9), (.bareDay, -8), (.week, 6), (.part, 12), (.month, -3), (.season, -1), (.year, -6),
    (.period, -9), (.choice, 22), (.weekday, 5), (.far, -16), (.farther, -16), (.long, -3),
    (.marketDay, 7), (.otherDay, -4), (.unsuitable, -2), (.asking, 12), (.open, 8), (.other, -4),
    (.answering, -17), (.longBefore, -10), (.justBefore, -8), (.request, 10), (.next, 7),
    (.near, 11), (.behind, -10), (.aim, 12), (.answer, -8), (.conjunction, -4), (.council, 10),
    (.delivery, -4), (.duty, 9), (.happening, -16), (.paper, -5), (.pastVerb, -8), (.plan, 18),
    (.telling, 7), (.time, 5), (.wish, 2), (.session, 18), (.kind, 8), (.answerAsked, -19),
    (.reason, -18), (.we, 4), (.going, 6), (.being, 1), (.there, 1), (.conjunctionBeside, 3),
    (.deliveryBeside, -9), (.happeningBeside, 5), (.paperBeside, -3), (.reasonBeside, 17),
    (.timeBeside, 5), (.wishBeside, 1), (.kindBeside, 11), (.historyBeside, -8), (.sessionAhead, 7),
    (.tellingAhead, 3), (.timeAhead, 3), (.aimAhead, 4), (.councilAhead, 7), (.headingAhead, 7),
    (.wished, 3), (.alone, 12), (.fewWords, 5), (.someWords, -5), (.manyWords, -12), (.opens, 5),
    (.closes, 5), (.labelled, 3), (.pointedAt, 8), (.opensParagraph, -2), (.pointer, -1),
    (.wishedSibling, 5), (.explains, -6), (.paperSubject, -10), (.otherSubject, -5),
    (.attribute, -6), (.ready, -7), (.cause, -1), (.presidium, -4), (.recent, -5),
  ]
}
