public import Council
import GRDB

/// The end of a journal: noted down elsewhere, it proves later that nothing was cut off.
public struct Seal: Hashable, Sendable {
  /// The last step; 0 for an empty journal.
  public var sequence: Int
  /// Its hash, in hexadecimal; empty for an empty journal.
  public var hash: String

  /// A seal, as it was noted down.
  public init(sequence: Int, hash: String) {
    self.sequence = sequence
    self.hash = hash
  }
}

/// What came of looking through a whole store.
public struct Verification: Equatable, Sendable {
  /// How many steps the journal has.
  public var steps: Int
  /// How many of them are blotted.
  public var blotted: Int
  /// The end of the journal, to be noted down elsewhere.
  public var seal: Seal
  /// What is wrong; empty when all is well.
  public var problems: [Problem]

  /// What can be wrong with a store.
  public enum Problem: Hashable, Sendable {
    /// SQLite's own check complains, in its words.
    case file(String)
    /// The step is not one that the program wrote.
    case unreadable(Int)
    /// The step does not follow the one before: one is missing, or moved.
    case gap(before: Int)
    /// The step does not continue the chain from the one before.
    case chain(Int)
    /// Who, what or when of the step was changed.
    case changed(Int)
    /// The words of the step were changed.
    case words(Int)
    /// The words of the step are gone, and no step says who took them out.
    case unrecordedBlot(Int)
    /// The words of the step are said to be taken out, and still there.
    case blotNotDone(Int)
    /// The step takes back, or does once more, what was not the next to be.
    case road(Int)
    /// The step changed an item that was not as the step says.
    case before(Int, EntityKey)
    /// The item in the tables is not what the journal leaves.
    case item(EntityKey)
    /// The row of an item is not one that the program wrote.
    case row(EntityKey)
    /// The highest number of that kind is not what the journal leaves.
    case counter(EntityKind)
    /// The step of the given seal is not there, or is another.
    case seal(Int)
  }

  /// Whether nothing is wrong.
  public var isSound: Bool { problems.isEmpty }
}

extension Store {
  /// Looks through the whole store: the file, the chain of the journal, and whether the journal
  /// played from the start gives the tables.
  ///
  /// It needs no right to write. Whoever may write the file can also make a whole new chain, or
  /// cut off its end together with what that changed; only a seal noted down elsewhere shows that.
  ///
  /// - Parameter seal: The end of the journal at some earlier time.
  /// - Returns: How much was looked through, and what is wrong.
  /// - Throws: `busy`, `notOurs` or `newer`; damage is a finding.
  /// - Complexity: O(steps + items).
  public func verify(seal: Seal? = nil) throws(StoreError) -> Verification {
    do {
      return try connection.read { db in
        var audit = Audit()
        try audit.checkFile(db)
        try audit.checkJournal(db, seal: seal)
        try audit.checkTables(db)
        return Verification(
          steps: audit.steps, blotted: audit.blotted.count, seal: audit.seal,
          problems: audit.problems)
      }
    } catch StoreError.damaged(_, let detail) {
      return Verification(
        steps: 0, blotted: 0, seal: Seal(sequence: 0, hash: ""), problems: [.file(detail)])
    }
  }
}
