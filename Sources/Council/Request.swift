public import Almanac

/// A demand for a session, as the presidium rules on it.
public struct Request: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.request
  /// The same as its `number`.
  public var id: Int { number }

  /// Its number in this store, from 1, never used again.
  public let number: Int
  /// A random name made once, for what leaves the house.
  public let publicID: String
  /// The municipality's own case number.
  public var caseNumber: String?
  /// The date of the letter.
  public var letterDate: Day
  /// The day on which it came in: lead times to the presidium count from here.
  public var received: Day
  /// What it is about.
  public var subject: String
  /// Who asks.
  public var sender: Sender
  /// What kind of session is asked for; nil where the letter does not say.
  public var kindWanted: SessionKind?
  /// Minutes asked for; nil where the letter does not say.
  public var duration: Int?
  /// The portfolio, accepted by the registry; a guess stands in `questions` until then.
  public var portfolio: String?
  /// What it says about dates.
  public var clauses: [Clause]
  /// Other case numbers that it names.
  public var relatedCases: [String]
  /// Whether a closed session is asked for.
  public var isClosed: Bool
  /// A room that is asked for.
  public var room: Room.ID?
  /// What the letter leaves open and nobody has answered yet.
  public var questions: [Question]
  /// Where it stands.
  public var state: RequestState
  /// The request that this one was merged into.
  public var mergedInto: Int?
  /// The request that this one was split from.
  public var splitFrom: Int?
  /// When what is known of it last changed in a calendar, counted up.
  public var sequence: Int
  /// The anchor that it treats: a session for the budget itself, say.
  public var anchor: Anchor.ID?
  /// The last day on which the council can decide on it; nil where nobody said.
  public var decideBy: Day?
  /// The requests whose sessions come before its own.
  @Sparse public var dependsOn: [Int]
  /// The requests whose sessions it would share an evening with.
  @Sparse public var together: [Int]
  /// What its session needs of room, hour and people.
  @Sparse public var needs: Needs

  /// A request.
  public init(
    number: Int, publicID: String, caseNumber: String? = nil, letterDate: Day, received: Day,
    subject: String, sender: Sender = .college, kindWanted: SessionKind? = nil,
    duration: Int? = nil, portfolio: String? = nil, clauses: [Clause] = [],
    relatedCases: [String] = [], isClosed: Bool = false, room: Room.ID? = nil,
    questions: [Question] = [], state: RequestState = .received, mergedInto: Int? = nil,
    splitFrom: Int? = nil, sequence: Int = 0, anchor: Anchor.ID? = nil, decideBy: Day? = nil,
    dependsOn: [Int] = [], together: [Int] = [], needs: Needs = Needs()
  ) {
    self.number = number
    self.publicID = publicID
    self.caseNumber = caseNumber
    self.letterDate = letterDate
    self.received = received
    self.subject = subject
    self.sender = sender
    self.kindWanted = kindWanted
    self.duration = duration
    self.portfolio = portfolio
    self.clauses = clauses
    self.relatedCases = relatedCases
    self.isClosed = isClosed
    self.room = room
    self.questions = questions
    self.state = state
    self.mergedInto = mergedInto
    self.splitFrom = splitFrom
    self.sequence = sequence
    self.anchor = anchor
    self.decideBy = decideBy
    self.dependsOn = dependsOn
    self.together = together
    self.needs = needs
  }
}

/// Who asks for a session.
public enum Sender: String, Codable, Sendable, CaseIterable {
  /// The executive: mayor and aldermen.
  case college
  /// A faction of the council.
  case faction = "fractie"
  /// The presidium itself.
  case presidium
  /// Residents.
  case residents = "inwoners"
  /// The court of audit.
  case auditCourt = "rekenkamer"
  /// The registry.
  case registry = "griffie"
  /// Anybody else.
  case external = "extern"
}

/// What happens in a session.
public enum SessionKind: String, Codable, Sendable, CaseIterable {
  /// Information-gathering.
  case informing = "beeldvormend"
  /// Opinion-forming.
  case opinion = "oordeelsvormend"
  /// Decision-making.
  case deciding = "besluitvormend"
  /// For information only.
  case information = "informatief"
  /// A working visit: needs neither a market evening nor a room.
  case visit = "werkbezoek"
}

/// Where a request stands.
public enum RequestState: String, Codable, Sendable, CaseIterable {
  /// Came in.
  case received = "ingekomen"
  /// Is before the presidium.
  case underReview = "in behandeling"
  /// Granted.
  case granted = "toegekend"
  /// Granted on a condition.
  case grantedOnCondition = "toegekend onder voorwaarde"
  /// Another date was offered.
  case alternativeOffered = "alternatief voorgesteld"
  /// Held over to a later meeting.
  case heldOver = "aangehouden"
  /// Merged into another request.
  case merged = "samengevoegd"
  /// Settled in another way than by a session.
  case settledOtherwise = "op andere wijze afgedaan"
  /// Refused.
  case refused = "afgewezen"
  /// Withdrawn by its sender.
  case withdrawn = "ingetrokken"
  /// Over and done.
  case completed = "afgerond"

  /// Whether a ruling gives it a session.
  public var isGranted: Bool { self == .granted || self == .grantedOnCondition }

  /// Whether nothing more can happen to it.
  public var isClosed: Bool {
    switch self {
    case .merged, .settledOtherwise, .refused, .withdrawn, .completed: true
    case .received, .underReview, .granted, .grantedOnCondition, .alternativeOffered, .heldOver:
      false
    }
  }
}

/// What a letter leaves open.
public enum Question: Hashable, Codable, Sendable {
  /// Which phase of an anchor the words mean; read as `assumed` until answered.
  case phase(clause: Int, anchor: Anchor.ID, options: [String], assumed: String)
  /// How long the session is; read as `assumed` minutes until answered.
  case duration(assumed: Int)
  /// Which portfolio it falls under, with a guess from the subject.
  case portfolio(proposal: String?)
  /// Which room it needs.
  case room
  /// What kind of session it is.
  case kind
  /// What the words of a clause refer to: nothing in the calendar bears the name.
  case event(clause: Int, name: String)
  /// What the words of a clause mean, where they may mean something else; read as the clause
  /// stands until one of the others is chosen.
  case reading(clause: Int, doubt: Doubt, others: [Clause])

  /// The clause that it is about; nil where it is about another field.
  public var clause: Int? {
    switch self {
    case .phase(let clause, _, _, _), .event(let clause, _), .reading(let clause, _, _): clause
    case .duration, .portfolio, .room, .kind: nil
    }
  }
}

/// Why words about dates can be read in more than one way.
public enum Doubt: Hashable, Codable, Sendable {
  /// A word is taken for another that differs by one slip.
  case spelling(written: String, meant: String)
  /// "tot" may or may not count its own day.
  case until
  /// A date and its weekday disagree: the day that the date is, and the weekday that is said.
  case weekday(Day, said: Weekday)
  /// The calendar has no such day: "31 november".
  case noSuchDay
  /// "3/4/2024" may be the third of April or the fourth of March.
  case order
}
