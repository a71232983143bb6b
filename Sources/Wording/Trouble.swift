public import Almanac
public import Council
public import Planning

/// What can be wrong outside the plan: with a store, a file or the words of a command.
public enum Trouble: Hashable, Sendable {
  // The store.
  case storeMissing(String)
  case storeExists(String)
  case storeForeign(String)
  case storeNewer(String, found: Int, known: Int)
  case storeOlder(String)
  case storeDamaged(String, detail: String)
  case storeReadOnly(String)
  case storeUnreadable(String, detail: String)
  case storeUnwritable(String, detail: String)
  case storeBusy(String)
  case storeReplaced(String)
  case storeChanged
  case itemChanged(EntityKey)
  case itemRejected(EntityKey?, detail: String)
  case pathRelative(String)
  case pathIsAddress(String)
  case pathIsLink(String)
  case nothingToUndo
  case nothingToRedo
  case stepBlotted(Int)
  case noSuchStep(Int)

  // Files.
  case fileMissing(String)
  case fileUnreadable(String, detail: String)
  case fileTooLarge(String, bytes: Int, limit: Int)
  case fileEmpty(String)
  case fileBinary(String, byte: Int)
  case fileNotUTF8(String, byte: Int)
  case fileUnwritable(String, detail: String)
  case letter(String, LetterFlaw)
  case badScript(line: Int, word: String)
  case tooManyClauses(Int, limit: Int)
  case folderEmpty(String)
  case letterKnown(by: Request.ID)
  case letterContradicts(Window.Conflict)
  case lineWithoutSubject
  case saidTwice(Draft.Field, line: String, option: String)
  case councilSyntax(String, line: Int, column: Int, detail: String)
  case councilTooDeep(String, line: Int, limit: Int)
  case councilFaults(String, count: Int)
  case seasonSyntax(String, line: Int, column: Int, JSONFlaw)
  case seasonFaults(String, count: Int)
  case seasonUnplannable(String, SeasonFault)
  case planRejected(violations: Int, judged: PlanCost, claimed: PlanCost)

  // The terminal.
  case noTerminal

  // The words of a command.
  case badDate(String)
  case noSuchDate(String)
  case weekdayDisagrees(Day, said: Weekday)
  case badTime(String)
  case yearOutOfReach(String, ClosedRange<Int>)
  case rangeTooLong(DayRange, limit: Int)
  case badPhrase(String)
  case phraseContradicts(String)
  case badSplit
}

/// A few words about what was done or found.
public enum Note: Hashable, Sendable {
  case storeMade(String, council: String)
  case requestTaken(Request.ID, caseNumber: String?, subject: String)
  case placed(subject: String, Slot, room: String, state: SessionState)
  case done(Deed.Action, subject: String)
  case anchorMoved(name: String, [Anchor.Phase])
  case undone(String, subject: String)
  case redone(String, subject: String)
  case late(days: Int, meeting: Day)
  case checkClean(sessions: Int)
  case checkFailed(sessions: Int)
  case verified(steps: Int)
  case verifyFailed(problems: Int)
  case changes(new: Int, changed: Int, gone: Int)
  case notApplied
  case notTakenIn
  case notARequest
  case nothingTakenIn
  case questions(Int)
  case requestNumber(Request.ID)
  case leftOut
  case unreadable
  case otherLetter
  case lettersRead(Tally)
  case lettersTaken(Int, left: Int)
  case ranked(allowed: Int, evenings: Int)
  case onlySome(from: TimeOfDay, rule: String)
  case override(rule: String, reason: String)
  case overriddenBy(reason: String)
  case minutes(Int)
  case sessions(Int)
  case seats(Int)
  case fartherEvenings(Int)
  case secret(body: String, ground: String, since: Day)
  case optionUntil(Day)
  case notOn(String)
  case phraseIsNoDate(String)
}

/// How many letters came to what.
public struct Tally: Hashable, Sendable {
  /// The letters that were read.
  public var read = 0
  /// Those that ask for a session.
  public var requests = 0
  /// Those that do not.
  public var others = 0
  /// The questions that the requests leave open.
  public var questions = 0
  /// The files that could not be read.
  public var unreadable = 0

  /// No letters yet.
  public init() {}
}
