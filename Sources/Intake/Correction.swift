public import Almanac
public import Council

/// What a person changes in a draft before it is taken in: one value a change.
///
///     let better = try draft.corrected(by: .duration(90, session: nil), in: agenda)
///
/// What was read otherwise keeps the letter's words as its evidence; the questions are asked anew.
public enum Correction: Hashable, Sendable {
  /// What it is about.
  case subject(String)
  /// The municipality's case number; blank is none.
  case caseNumber(String)
  /// The date of the letter; phrases that lean on it are read anew.
  case letterDate(Day)
  /// Who asks.
  case sender(Sender)
  /// What kind of session; nil is every session of which it is not known.
  case kind(SessionKind, session: Int?)
  /// Minutes; nil is every session of which they are not known.
  case duration(Int, session: Int?)
  /// The portfolio, as somebody of the council holds it.
  case portfolio(String)
  /// The room that is needed.
  case room(Room.ID)
  /// Whether a closed session is asked for.
  case closed(Bool)
  /// Whether the letter asks for a session at all.
  case request(Bool)
  /// Other words for what a clause means.
  case words(String, clause: Int)
  /// Whether a clause demands or wishes.
  case strength(Strength, clause: Int)
  /// A clause is none.
  case leaveOut(clause: Int)
  /// A clause that was left out counts after all.
  case putBack(Clause, at: Int)
  /// A clause more, in words of the person's own.
  case add(String)
  /// The phase that "before" means.
  case phase(String, clause: Int)
  /// The event that a clause is measured from.
  case event(Anchor.ID, clause: Int)
  /// Another reading of a clause, by its number among the others; nil keeps the one that stands.
  case reading(Int?, clause: Int)
}

/// Why a draft cannot be corrected so.
public enum CorrectionRefusal: Error, Hashable, Sendable {
  /// Nothing was said.
  case blank
  /// The words say nothing about dates.
  case notADate(String)
  /// The calendar has no such day.
  case noSuchDay(String)
  /// The weekday is not that of the date.
  case weekdayDisagrees(Day, said: Weekday)
  /// Two parts of the words cannot both hold.
  case contradiction(String)
  /// The words need a letter's date to be read from, and there is none yet.
  case needsLetterDate(String)
  /// Nobody holds that portfolio.
  case unknownPortfolio(String, known: [String])
  /// There is no such room.
  case unknownRoom(String, known: [Room.ID])
  /// There is no such phase.
  case unknownPhase(String, anchor: String, known: [String])
  /// No session is so long.
  case badDuration(Int, longest: Int)
  /// What was to be changed is not there.
  case nothingThere
}

extension Draft {
  /// More minutes than any session takes.
  private static let longest = 12 * 60

  /// The draft with one thing changed, and its questions asked anew.
  public func corrected(
    by correction: Correction, in agenda: Agenda
  ) throws(CorrectionRefusal) -> Draft {
    var draft = self
    switch correction {
    case .words, .strength, .leaveOut, .putBack, .add, .phase, .event, .reading:
      try draft.correctClauses(by: correction, in: agenda)
    default: try draft.correctFields(by: correction, in: agenda)
    }
    draft.askAnew(of: self, in: agenda)
    return draft
  }

  private mutating func correctFields(
    by correction: Correction, in agenda: Agenda
  ) throws(CorrectionRefusal) {
    switch correction {
    case .subject(let text): subject = try Self.said(text)
    case .caseNumber(let text):
      // Nothing typed: the letter has none.
      caseNumber = text.allSatisfy(\.isWhitespace) ? nil : try Self.said(text)
    case .letterDate(let day):
      reread(from: date ?? Day(number: 0), to: day, in: agenda)
      date = day
    case .sender(let new): sender = new
    case .kind(let kind, let session):
      try correct(session) { if session != nil || $0.kind == nil { $0.kind = kind } }
    case .duration(let minutes, let session):
      guard (1...Self.longest).contains(minutes) else {
        throw .badDuration(minutes, longest: Self.longest)
      }
      try correct(session) { if session != nil || $0.duration == nil { $0.duration = minutes } }
    case .portfolio(let name):
      let known = agenda.portfolios
      guard let found = known.first(where: { $0.folded == name.folded }) else {
        throw .unknownPortfolio(name, known: known)
      }
      portfolio = found
    case .room(let id):
      guard agenda.rooms[id] != nil else {
        throw .unknownRoom(id, known: agenda.rooms.map(\.id))
      }
      room = id
    case .closed(let new): isClosed = new
    case .request(let new):
      isRequest = new
      if new, sessions.isEmpty { sessions = [DraftSession()] }
    default: break
    }
  }

  /// Words without needless blanks.
  static func said(_ text: String) throws(CorrectionRefusal) -> String {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if words.isEmpty { throw .blank }
    return words
  }

  /// Changes one session, or all.
  private mutating func correct(
    _ session: Int?, _ change: (inout DraftSession) -> Void
  ) throws(CorrectionRefusal) {
    if let session, !sessions.indices.contains(session) { throw .nothingThere }
    if sessions.isEmpty { sessions = [DraftSession()] }
    for index in sessions.indices where session == nil || session == index {
      change(&sessions[index])
    }
  }
}
