import Council
import Planning
import Store
import Wording

/// Why a command ended otherwise than well: what to say, and the exit code.
struct Failure: Error {
  /// The lines for standard error.
  var lines: [String]
  /// The exit code; the table stands in the README.
  var code: Int32

  /// A failure that says these lines.
  init(lines: [String], code: Int32) {
    self.lines = lines
    self.code = code
  }

  /// A failure with a message.
  init(_ message: Message, code: Int32) {
    self.init(lines: [message.what] + (message.todo.map { [$0] } ?? []), code: code)
  }

  /// A trouble with a store, a file or the words of the command.
  init(_ trouble: Trouble, _ words: any Words) {
    self.init(words.trouble(trouble), code: trouble.exitCode)
  }

  /// Says it on standard error.
  func tell() { Output.complain(lines) }
}

extension Trouble {
  /// The exit code that a trouble ends with.
  var exitCode: Int32 {
    switch self {
    case .letterKnown, .letterContradicts, .nothingToUndo, .nothingToRedo, .stepBlotted,
      .noSuchStep, .planRejected:
      1
    case .noTerminal: 2
    case .storeBusy, .storeReplaced, .storeChanged, .itemChanged: 3
    case .storeDamaged, .itemRejected: 4
    case .storeForeign, .storeNewer, .storeOlder: 5
    case .pathRelative, .pathIsAddress, .pathIsLink, .badDate, .noSuchDate, .weekdayDisagrees,
      .badTime, .yearOutOfReach, .rangeTooLong, .badPhrase, .phraseContradicts, .badSplit:
      64
    case .badScript, .letter, .fileTooLarge, .fileEmpty, .fileBinary, .fileNotUTF8, .fileUnreadable,
      .tooManyClauses, .lineWithoutSubject, .saidTwice,
      .councilSyntax, .councilTooDeep, .councilFaults,
      .seasonSyntax, .seasonFaults, .seasonUnplannable:
      65
    case .storeMissing, .storeUnreadable, .fileMissing, .folderEmpty: 66
    case .storeExists, .storeReadOnly, .storeUnwritable, .fileUnwritable: 74
    }
  }
}

extension StoreError {
  /// The trouble that it is.
  var trouble: Trouble {
    switch self {
    case .notAbsolute(let path): .pathRelative(path)
    case .isURI(let path): .pathIsAddress(path)
    case .isLink(let path): .pathIsLink(path)
    case .notFound(let path): .storeMissing(path)
    case .exists(let path): .storeExists(path)
    case .notOurs(let path): .storeForeign(path)
    case .newer(let path, let found, let known): .storeNewer(path, found: found, known: known)
    case .older(let path, _, _): .storeOlder(path)
    case .damaged(let path, let detail): .storeDamaged(path, detail: detail)
    case .readOnly(let path): .storeReadOnly(path)
    case .cannotRead(let path, let detail): .storeUnreadable(path, detail: detail)
    case .cannotWrite(let path, let detail): .storeUnwritable(path, detail: detail)
    case .busy(let path): .storeBusy(path)
    case .replaced(let path): .storeReplaced(path)
    case .stale: .storeChanged
    case .conflict(let conflict): .itemChanged(conflict.key)
    case .rejected(let key, let detail): .itemRejected(key, detail: detail)
    case .nothingToUndo: .nothingToUndo
    case .nothingToRedo: .nothingToRedo
    case .blotted(let step): .stepBlotted(step)
    case .noSuchEntry(let step), .nothingToBlot(let step): .noSuchStep(step)
    }
  }
}

extension Verification.Problem {
  /// The damage that it is.
  var damage: Damage {
    switch self {
    case .file(let detail): .file(detail)
    case .unreadable(let step): .unreadable(step)
    case .gap(let step): .gap(step)
    case .chain(let step): .chain(step)
    case .changed(let step): .changed(step)
    case .words(let step): .words(step)
    case .unrecordedBlot(let step): .unrecordedBlot(step)
    case .blotNotDone(let step): .blotNotDone(step)
    case .road(let step): .road(step)
    case .before(let step, let key): .before(step, key)
    case .item(let key), .row(let key): .item(key)
    case .counter(let kind): .counter(kind)
    case .seal(let step): .seal(step)
    }
  }
}
