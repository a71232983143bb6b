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
    (.excludes, 14), (.prefers, 8), (.before, -7), (.on, -7), (.between, 3), (.soft, 9),
    (.bare, -8), (.bareDay, -8), (.week, 6), (.part, 12), (.month, -4), (.year, -6), (.period, -10),
    (.choice, 24), (.weekday, 2), (.far, -18), (.farther, -16), (.long, -4), (.marketDay, 7),
    (.otherDay, -3), (.unsuitable, -4), (.asking, 12), (.open, 7), (.other, -2), (.answering, -18),
    (.longBefore, -10), (.justBefore, -7), (.request, 10), (.next, 7), (.near, 11), (.behind, -11),
    (.announced, 6), (.aim, 12), (.answer, -7), (.conjunction, -4), (.council, 10), (.delivery, -3),
    (.duty, 9), (.happening, -18), (.paper, -5), (.pastVerb, -9), (.plan, 18), (.telling, 6),
    (.time, 6), (.wish, 3), (.session, 18), (.kind, 8), (.answerAsked, -20), (.reason, -19),
    (.we, 3), (.going, 5), (.held, 5), (.conjunctionBeside, 3), (.deliveryBeside, -10),
    (.happeningBeside, 6), (.paperBeside, -3), (.reasonBeside, 17), (.timeBeside, 7),
    (.kindBeside, 12), (.historyBeside, -5), (.sessionAhead, 7), (.tellingAhead, 3),
    (.timeAhead, 2), (.aimAhead, 4), (.councilAhead, 6), (.headingAhead, 7), (.wished, 3),
    (.alone, 12), (.fewWords, 4), (.someWords, -5), (.manyWords, -11), (.opens, 4), (.closes, 6),
    (.labelled, 3), (.pointedAt, 9), (.opensParagraph, -2), (.wishedSibling, 5), (.explains, -4),
    (.paperSubject, -9), (.otherSubject, -5), (.attribute, -5), (.ready, -8), (.cause, -2),
    (.presidium, -4), (.recent, -5),
  ]
}
