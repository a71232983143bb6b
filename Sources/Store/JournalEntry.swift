public import Council

/// Who takes a step, with what, and when.
///
/// The store reads none of it by itself.
public struct Origin: Hashable, Sendable {
  /// The kernel's user id of the process.
  public var actor: UInt32
  /// The program and command: "marktmeester place".
  public var program: String
  /// Milliseconds since 1970 began, UTC.
  public var time: Int

  /// An origin.
  public init(actor: UInt32, program: String, time: Int) {
    self.actor = actor
    self.program = program
    self.time = time
  }
}

/// One step in the journal: action, object, result, origin, actor and time, and what it changed.
public struct JournalEntry: Equatable, Sendable {
  /// Its place in the journal, from 1 and without gaps.
  public var sequence: Int
  /// What kind of step it is.
  public var kind: Kind
  /// Who took it, with what, and when.
  public var origin: Origin
  /// What was done: the name of the edit's action, or "blot".
  public var action: String
  /// What it was done to.
  public var object: EntityKey
  /// What came of it.
  public var result: String
  /// The items that it changed, or for a blot those of the step that it blotted; they stay when
  /// the step is blotted.
  public var keys: [EntityKey]
  /// Why; nil when nothing was said or when it is blotted.
  public var reason: String?
  /// What it changed, an undo as the step back; nil for a blot and when it is blotted.
  public var edit: Edit?
  /// Whether its words are taken out.
  public var isBlotted: Bool
  /// The hash that ties it to every step before it, in hexadecimal.
  public var hash: String

  /// The kinds of step.
  public enum Kind: Hashable, Sendable {
    /// An edit.
    case edit
    /// The step back from the edit of that sequence.
    case undo(of: Int)
    /// The edit of that sequence once more.
    case redo(of: Int)
    /// The words of that sequence taken out.
    case blot(of: Int)
  }
}
