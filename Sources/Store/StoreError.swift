public import Council

/// What can go wrong with a store: data only, the wording stands in Wording.
public enum StoreError: Error, Equatable, Sendable {
  /// The path does not begin at the root.
  case notAbsolute(String)
  /// The path is a `file:` address, through which SQLite could be told to drop its safeguards.
  case isURI(String)
  /// The path is a symbolic link.
  case isLink(String)
  /// There is no such file.
  case notFound(String)
  /// There is a file already where one was to be made.
  case exists(String)
  /// The file is another program's, or empty.
  case notOurs(String)
  /// The file was written by a newer program.
  case newer(String, found: Int, known: Int)
  /// The file was written by an older program, and reading alone does not bring it up to date.
  case older(String, found: Int, known: Int)
  /// The file is ours and is not whole.
  case damaged(String, detail: String)
  /// The file, or its folder, or this way of opening it, allows no writing.
  case readOnly(String)
  /// The system did not let us read.
  case cannotRead(String, detail: String)
  /// The system did not let us write: disk full, no right, input/output error.
  case cannotWrite(String, detail: String)
  /// The file was taken away or another put in its place since it was opened.
  case replaced(String)
  /// Another program kept the store locked for as long as we wait.
  case busy(String)
  /// The store has moved on since the caller read it.
  case stale(expected: Int, found: Int)
  /// An item is not what the edit expects it to be.
  case conflict(EditConflict)
  /// The edit would break a rule of the tables: a number that is not there, a name used twice.
  case rejected(EntityKey?, detail: String)
  /// No step is left to undo.
  case nothingToUndo
  /// No step is left to redo.
  case nothingToRedo
  /// The words of that step are blotted, so nobody can tell any more what it changed.
  case blotted(Int)
  /// The journal has no such step.
  case noSuchEntry(Int)
  /// That step holds no words of its own: an undo or a redo.
  case nothingToBlot(Int)
}
