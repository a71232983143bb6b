public import Almanac
public import Council

/// Words that a deed cannot do without.
public enum Field: String, Hashable, Sendable, CaseIterable {
  case subject, caseNumber, settlement, condition, body, ground
  case guest, officer, urgency
}

/// Why a deed was not done, as data; `Wording` has the words.
public enum Refusal: Error, Hashable, Sendable {
  /// No request answers to that name.
  case noRequest(String)
  /// Several requests answer to that name.
  case ambiguousRequest(String, [Request.ID])
  /// The request has come to its end.
  case requestClosed(Request.ID, RequestState)
  /// The request stands as the ruling would put it.
  case alreadyRuled(Request.ID, RequestState)
  /// The presidium does not meet on that day; the next day on which it does.
  case noPresidium(Day, next: Day?)
  /// A ruling or a step backwards in time.
  case rulingBeforeRequest(Day, received: Day)
  /// Two requests were meant and one was named twice.
  case sameRequest(Request.ID)
  /// The request already has a session there.
  case alreadyPlaced(Request.ID, session: Session.ID, Slot)
  /// The request has no session to move or cancel.
  case notPlaced(Request.ID)
  /// The rules say no; what they say.
  case verdict(Verdict)
  /// No slot is allowed; the best of the refused, where there is one.
  case nothingAllowed(Request.ID, DayRange, best: Verdict?)
  /// No rule bears that name; the hard rules that there are.
  case unknownRule(String, known: [String])
  /// The rule is no obstacle there.
  case needlessOverride(String)
  /// A rule is set aside without a reason.
  case overrideNeedsReason([String])
  /// More than can be planned at once.
  case tooMuchToPlan
  /// Somebody changed the plan after it was looked at.
  case overtaken
  /// Sessions that people count on would change without a reason.
  case announcedNeedsReason([Session.ID])
  /// No anchor bears that name.
  case noAnchor(String, known: [Anchor.ID])
  /// The anchor has no such phase.
  case noPhase(String, anchor: Anchor.ID, known: [String])
  /// The anchor has several phases and none was named.
  case phaseNeeded(anchor: Anchor.ID, phases: [String])
  /// Two phases would come in the wrong order.
  case phasesOutOfOrder(anchor: Anchor.ID, earlier: Anchor.Phase, later: Anchor.Phase)
  /// Nobody bears that name.
  case nobody(String, known: [String])
  /// The last day comes before the first.
  case reversedDays(Day, Day)
  /// No holder has that portfolio.
  case unknownPortfolio(String, known: [String])
  /// No room bears that name.
  case unknownRoom(String, known: [Room.ID])
  /// Minutes that no session can have.
  case badDuration(Int, longest: Int)
  /// A phase is set that no clause of the request asks about.
  case noOpenPhase(Request.ID)
  /// Nothing would change.
  case nothingChanges
  /// The council file leaves out what requests or sessions still need.
  case stillNeeded(EntityKey, by: EntityKey)
  /// The letter asks for no session.
  case noRequestInLetter
  /// The letter bears no date.
  case noDateInLetter
  /// The case number is there already.
  case caseNumberTaken(String, by: Request.ID)
  /// There is no secrecy to lift.
  case notSecret(Request.ID)
  /// A ruling of a day that is still to come.
  case rulingAhead(Day, today: Day)
  /// A day offered, or held over to, that lies before the ruling.
  case dayBeforeRuling(Day, ruling: Day)
  /// A day of receipt before the letter or after today.
  case badReceipt(Day, letter: Day, today: Day)
  /// Words that must be given and are blank; what they are for.
  case blank(Field)
  /// A request is tied to itself.
  case linkedToItself(Request.ID)
  /// A request would come after itself, by way of others.
  case dependsInCircle(Request.ID, [Request.ID])
  /// There is no council yet.
  case noCouncil
  /// A number of people that cannot be.
  case badCount(Int, most: Int)
  /// An option up to a day that is past.
  case optionLapsed(Day, today: Day)
  /// An option that would stand on the evening itself or after it.
  case optionTooLong(Day, evening: Day)
  /// The session holds no option.
  case noOptions(Request.ID)
  /// The session is published: people count on where it stands.
  case published(Request.ID, Session.ID)
  /// Nobody of that name chairs.
  case noChair(Member.ID, known: [Member.ID])
}
