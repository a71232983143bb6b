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
    (.excludes, 17), (.prefers, 9), (.before, -5), (.on, -6), (.between, 4), (.soft, 7),
    (.bare, -10), (.bareDay, -7), (.week, 7), (.part, 14), (.month, -6), (.season, 2), (.year, -6),
    (.period, -10), (.choice, 26), (.weekday, 3), (.far, -18), (.farther, -17), (.long, -3),
    (.marketDay, 5), (.otherDay, -4), (.unsuitable, -6), (.insists, 5), (.asking, 12), (.open, 8),
    (.other, -2), (.answering, -21), (.longBefore, -11), (.justBefore, -7), (.request, 10),
    (.next, 9), (.near, 11), (.behind, -13), (.announced, 7), (.aim, 10), (.answer, -8),
    (.conjunction, -3), (.council, 11), (.delivery, -5), (.duty, 9), (.happening, -19),
    (.paper, -4), (.pastVerb, -10), (.plan, 17), (.telling, 5), (.time, 7), (.wish, 4),
    (.session, 19), (.kind, 8), (.answerAsked, -19), (.reason, -22), (.we, 3), (.going, 8),
    (.being, 1), (.there, 1), (.held, 6), (.conjunctionBeside, 4), (.deliveryBeside, -9),
    (.happeningBeside, 6), (.paperBeside, -2), (.reasonBeside, 17), (.timeBeside, 8),
    (.wishBeside, -1), (.kindBeside, 12), (.historyBeside, -7), (.sessionAhead, 8),
    (.tellingAhead, 4), (.timeAhead, 2), (.aimAhead, 4), (.councilAhead, 5), (.headingAhead, 5),
    (.wished, 2), (.alone, 12), (.fewWords, 4), (.someWords, -4), (.manyWords, -12), (.opens, 3),
    (.closes, 6), (.labelled, 3), (.pointedAt, 10), (.opensParagraph, -2), (.pointer, -1),
    (.wishedSibling, 6), (.explains, -5), (.paperSubject, -11), (.otherSubject, -7),
    (.attribute, -5), (.ready, -9), (.cause, -5), (.presidium, -5), (.recent, -4), (.otherVerb, -7),
  ]
}
