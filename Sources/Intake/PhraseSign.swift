/// A sign that tells whether a phrase about dates speaks of the session that a letter asks for.
///
/// Other things have dates too: papers, answers, what somebody else does, what is past. No sign
/// decides by itself; their weights are added up. The weights come from logistic regression over
/// letters whose right readings are known, and are printed by the tool that fits them
/// (`swift run weigh-intake FOLDER…`): they were found together, so none is changed by hand.
package enum PhraseSign: Int, CaseIterable, Sendable {
  // What the phrase says; months and quarters count only where they are bare.
  case excludes, prefers, before, on, between, soft, bare, bareDay
  case week, part, month, season, year, period, choice, weekday
  case far, farther, long, marketDay, otherDay, unsuitable, insists
  // What its sentence is about, and where that stands from the request.
  case asking, open, other, answering
  case longBefore, justBefore, request, next, near, behind, announced
  // What stands in its segment.
  case aim, answer, conjunction, council, delivery, duty, happening, paper, pastVerb, plan
  case telling, time, wish, session, kind, answerAsked, reason
  case we, going, being, there, held
  // What stands in the rest of its sentence; the past in all of it.
  case conjunctionBeside, deliveryBeside, happeningBeside, paperBeside, reasonBeside, timeBeside
  case wishBeside, kindBeside, historyBeside
  // What stands in the sentence before.
  case sessionAhead, tellingAhead, timeAhead, aimAhead, councilAhead, headingAhead
  // Where it stands.
  case wished, alone, fewWords, someWords, manyWords, opens, closes, labelled, pointedAt
  case opensParagraph, pointer, wishedSibling, explains
  case paperSubject, otherSubject
  // What it belongs to instead.
  case attribute, ready, cause, presidium, recent, otherVerb, having
}

/// Some signs together.
package struct PhraseSigns: Sendable, Equatable {
  private var bits: UInt128 = 0

  /// Adds a sign where something holds.
  mutating func insert(_ sign: PhraseSign, if holds: Bool = true) {
    if holds { bits |= 1 << UInt128(sign.rawValue) }
  }

  /// Takes a sign away.
  mutating func remove(_ sign: PhraseSign) { bits &= ~(1 << UInt128(sign.rawValue)) }

  /// Whether a sign is among them.
  package func contains(_ sign: PhraseSign) -> Bool { bits & 1 << UInt128(sign.rawValue) != 0 }

  /// What they weigh together: above nothing, the phrase speaks of the session.
  package var weight: Int {
    var (sum, rest) = (PhraseSign.start, bits)
    while rest != 0 {
      sum += PhraseSign.weights[rest.trailingZeroBitCount]
      rest &= rest - 1
    }
    return sum
  }
}
