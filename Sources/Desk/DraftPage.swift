import Almanac
import Council
import Intake
import Screen

/// A letter with what was read of it: to be corrected and taken in, or only to be read again.
struct DraftPage: Hashable, Sendable {
  /// Something that was read, or is asked: a row that the person can be at.
  enum Reading: Hashable, Sendable {
    case request, subject, caseNumber, date, sender
    /// Of one session; nil is of every session of which it is not known.
    case kind(Int?)
    case duration(Int?)
    case portfolio, room, closed
    case clause(Int)
    case leftOut(Int)
    case question(Int)
  }

  /// The draft as it is, and the phrases that do not count.
  struct Version: Hashable, Sendable {
    var draft: Draft
    var leftOut: [LeftOut] = []
  }

  /// A phrase that does not count, with the place where it stood.
  struct LeftOut: Hashable, Sendable {
    let clause: Clause
    let index: Int
  }

  /// What the letter is called.
  let name: String
  /// The letter itself.
  let letter: String
  /// The day on which it came in; nil is the date that it bears.
  let received: Day?
  /// Which of the letters on the desk it is, from 1.
  let position: Int
  /// Whether it was taken in already.
  let isReadOnly: Bool
  /// The draft as it was read.
  let original: Draft
  /// The draft as it is now.
  private(set) var now: Version
  private var past: [Version] = []
  private var future: [Version] = []

  /// Where the person is among the readings.
  var cursor = Cursor()
  /// How far the readings have been pushed up.
  var scroll = Scroll()
  /// The letter as it is folded.
  var sheet: LetterSheet
  /// How far the letter has been pushed up.
  var letterScroll = Scroll()
  /// The reading that the letter shows, in so many columns.
  var shown: Shown?
  /// Whether keys go to the letter.
  var isLetterInUse = false

  /// What the letter was last brought into sight for.
  struct Shown: Hashable, Sendable {
    let reading: Reading
    let width: Int
  }

  /// A letter that is to be taken in.
  init(_ letter: Incoming, position: Int) {
    name = letter.name
    self.letter = letter.text
    received = letter.received
    self.position = position
    isReadOnly = false
    original = letter.draft
    now = Version(draft: letter.draft)
    sheet = LetterSheet(letter.text)
  }

  /// A letter that was taken in, with what its request has of it.
  init(rereading letter: String, name: String, draft: Draft) {
    self.name = name
    self.letter = letter
    received = nil
    position = 1
    isReadOnly = true
    original = draft
    now = Version(draft: draft)
    sheet = LetterSheet(letter)
  }

  /// The draft as it is now.
  var draft: Draft { now.draft }

  /// Where the person is.
  var place: Place { isLetterInUse ? .letter : isReadOnly ? .evidence : .draft }

  /// Whether anything was changed.
  var isChanged: Bool { now != Version(draft: original) }

  /// The rows that the person can be at, in order.
  var readings: [Reading] {
    let count = max(1, draft.sessions.count)
    let head: [Reading] = draft.isRequest ? [] : [.request]
    let tail: [Reading] = draft.isRequest ? [.request] : []
    return head + [.subject, .caseNumber, .date, .sender]
      + (0..<count).flatMap { [Reading.kind($0), .duration($0)] }
      + [.portfolio, .room, .closed] + tail
      + draft.clauses.indices.map(Reading.clause)
      + now.leftOut.indices.map(Reading.leftOut)
      + draft.questions.indices.map(Reading.question)
  }

  /// The row under the cursor.
  var current: Reading {
    let readings = readings
    return readings[max(0, min(cursor.index, readings.count - 1))]
  }

  /// The clause that a row is about.
  func clause(of reading: Reading) -> Clause? {
    switch reading {
    case .clause(let index): draft.clauses[index]
    case .leftOut(let index): now.leftOut[index].clause
    case .question(let index):
      draft.questions[index].clause.flatMap {
        draft.clauses.indices.contains($0) ? draft.clauses[$0] : nil
      }
    default: nil
    }
  }
}

// MARK: - Changing

extension DraftPage {
  /// Makes a correction; a phrase that is left out is kept aside.
  mutating func correct(
    _ correction: Correction, in agenda: Agenda
  ) throws(CorrectionRefusal) {
    var next = now
    if case .leaveOut(let index) = correction, draft.clauses.indices.contains(index) {
      next.leftOut.append(LeftOut(clause: draft.clauses[index], index: index))
    }
    next.draft = try redated(correction, in: agenda).corrected(by: correction, in: agenda)
    let row = current
    take(next)
    switch (correction, row) {
    case (.request, _): go(to: .request)
    case (.add, _): go(to: .clause(draft.clauses.count - 1))
    case (.leaveOut, .clause): go(to: .leftOut(now.leftOut.count - 1))
    default: break
    }
  }

  /// The draft with what only a letter that has a date can say, where it is about to get one.
  private func redated(_ correction: Correction, in agenda: Agenda) -> Draft {
    guard case .letterDate(let day) = correction, draft.date == nil else { return draft }
    let known = Set((draft.clauses + now.leftOut.map(\.clause)).compactMap(\.place))
    let read = LetterReader(agenda: agenda).read(letter, date: day)
    var redated = draft
    redated.clauses += read.clauses.filter { clause in
      clause.place.map { !known.contains($0) } ?? false
    }
    redated.papers = read.papers
    return redated
  }

  /// Lets a phrase that was left out count again.
  mutating func putBack(_ index: Int, in agenda: Agenda) throws(CorrectionRefusal) {
    guard now.leftOut.indices.contains(index) else { throw .nothingThere }
    var next = now
    let old = next.leftOut.remove(at: index)
    let place = min(old.index, draft.clauses.count)
    next.draft = try draft.corrected(by: .putBack(old.clause, at: place), in: agenda)
    take(next)
    go(to: .clause(place))
  }

  private mutating func go(to row: Reading) {
    cursor.index = readings.firstIndex(of: row) ?? cursor.index
  }

  private mutating func take(_ next: Version) {
    if next == now { return }
    past.append(now)
    future = []
    now = next
  }

  /// Takes the last change back; false where there is none.
  mutating func undo() -> Bool {
    guard let last = past.popLast() else { return false }
    future.append(now)
    now = last
    return true
  }

  /// Makes the change again that was taken back; false where there is none.
  mutating func redo() -> Bool {
    guard let next = future.popLast() else { return false }
    past.append(now)
    now = next
    return true
  }
}

// MARK: - Evidence

extension DraftPage {
  /// Where in the letter a row comes from.
  func places(of reading: Reading) -> [TextSpan] {
    if let clause = clause(of: reading) { return [clause.place].compactMap(\.self) }
    guard let field = field(of: reading) else { return [] }
    return draft.evidence.filter { $0.field == field }.map(\.place)
  }

  /// Where in the letter anything was read.
  var places: [TextSpan] {
    draft.evidence.filter { $0.field != .request }.map(\.place)
      + draft.clauses.compactMap(\.place) + draft.papers.compactMap(\.when?.place)
  }

  private func field(of reading: Reading) -> Draft.Field? {
    switch reading {
    case .request: .request
    case .subject: .subject
    case .caseNumber: .caseNumber
    case .date: .date
    case .sender: .sender
    case .kind: .kind
    case .duration: .duration
    case .portfolio: .portfolio
    case .room: .room
    case .closed: .closed
    case .clause, .leftOut: nil
    case .question(let index): field(of: draft.questions[index])
    }
  }

  private func field(of question: Question) -> Draft.Field? {
    switch question {
    case .duration: .duration
    case .portfolio: .portfolio
    case .room: .room
    case .kind: .kind
    case .phase, .event, .reading: nil
    }
  }

  /// The row that a question is answered on; nil where a clause of it is gone.
  func answered(_ question: Question) -> Reading? {
    switch question {
    case .duration: .duration(nil)
    case .portfolio: .portfolio
    case .room: .room
    case .kind: .kind(nil)
    case .phase(let index, _, _, _), .event(let index, _), .reading(let index, _, _):
      draft.clauses.indices.contains(index) ? .clause(index) : nil
    }
  }
}
