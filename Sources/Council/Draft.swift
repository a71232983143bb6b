public import Almanac

/// What a reading makes of a letter, before anybody has taken it in.
public struct Draft: Hashable, Codable, Sendable {
  /// Whether the letter asks for a session at all.
  public var isRequest: Bool
  /// The municipality's own case number of this letter.
  public var caseNumber: String?
  /// The date of the letter.
  public var date: Day?
  /// What it is about.
  public var subject: String?
  /// Who wrote it.
  public var sender: Sender?
  /// The sessions that it asks for, in order; at least one when it is a request.
  public var sessions: [DraftSession]
  /// What it says about dates.
  public var clauses: [Clause]
  /// The portfolio that the letter itself names, in lower case.
  public var portfolio: String?
  /// The papers that it promises.
  public var papers: [PaperPromise]
  /// Other case numbers that it names, in order of appearance.
  public var relatedCases: [String]
  /// Whether it asks for a closed session.
  public var isClosed: Bool
  /// A room that it asks for.
  public var room: Room.ID?
  /// What it leaves open.
  public var questions: [Question]
  /// Where each field was read.
  public var evidence: [Evidence]

  /// A draft in which nothing has been read.
  public init() {
    isRequest = false
    sessions = []
    clauses = []
    papers = []
    relatedCases = []
    isClosed = false
    questions = []
    evidence = []
  }

  /// One session that a letter asks for.
  public struct DraftSession: Hashable, Codable, Sendable {
    /// What kind; nil where the letter does not say.
    public var kind: SessionKind?
    /// Minutes; nil where the letter does not say.
    public var duration: Int?
    /// The index of the session that this one follows.
    public var after: Int?
    /// Days after that session; 0 is the same evening.
    public var gapDays: Int?

    /// A session of a letter.
    public init(
      kind: SessionKind? = nil, duration: Int? = nil, after: Int? = nil, gapDays: Int? = nil
    ) {
      self.kind = kind
      self.duration = duration
      self.after = after
      self.gapDays = gapDays
    }
  }

  /// A promise of papers, with the words about when.
  public struct PaperPromise: Hashable, Codable, Sendable {
    /// What is promised, in the letter's words.
    public var title: String
    /// When it is promised.
    public var when: Clause?

    /// A promise of papers.
    public init(title: String, when: Clause?) {
      self.title = title
      self.when = when
    }
  }

  /// The words from which a field was read.
  public struct Evidence: Hashable, Codable, Sendable {
    /// The field of the draft.
    public var field: Field
    /// The words.
    public var words: String
    /// Where they stand.
    public var place: TextSpan

    /// The evidence for a field.
    public init(field: Field, words: String, place: TextSpan) {
      self.field = field
      self.words = words
      self.place = place
    }
  }

  /// The fields that carry evidence.
  public enum Field: String, Codable, Sendable, CaseIterable {
    case caseNumber, date, subject, sender, kind, duration, portfolio, papers, room, closed, request
  }
}

/// How sure the reading of a clause is.
public enum Certainty: String, Codable, Sendable, CaseIterable {
  /// The words say it.
  case sure
  /// A rule of reading fills in what the words leave vague: "kort na", "rond", "voor de begroting".
  case likely
  /// The words can be read otherwise, or point at nothing that is known.
  case doubtful
}

extension Draft {
  /// How sure the reading of one of its clauses is.
  public func certainty(of clause: Int) -> Certainty {
    let about = questions.filter { $0.clause == clause }
    let isOpen = about.contains { question in
      if case .phase = question { false } else { true }
    }
    if isOpen { return .doubtful }
    let isVague =
      clauses.indices.contains(clause)
      && [.about, .soonAfter, .asSoonAsPossible].contains(clauses[clause].relation)
    return isVague || !about.isEmpty ? .likely : .sure
  }
}

/// A letter as it came in.
public struct Letter: Item {
  /// What kind of item it is.
  public static let kind = EntityKind.letter
  /// The same as its `request`.
  public var id: Int { request }
  /// The request that was read from it.
  public let request: Request.ID
  /// Its text.
  public var text: String

  /// A letter.
  public init(request: Request.ID, text: String) {
    self.request = request
    self.text = text
  }
}
