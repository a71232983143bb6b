import Council
import Foundation
import GRDB

extension Store {
  /// The steps, the oldest first.
  ///
  /// With a limit, only so many of the last steps.
  public func journal(limit: Int? = nil) throws(StoreError) -> [JournalEntry] {
    try connection.read { db in
      try Journal.rows(db, last: limit).map { sequence, row in
        guard let row else { throw UnreadableEntry(sequence: sequence) }
        return try JournalEntry(row, in: db)
      }
    }
  }
}

extension JournalEntry {
  /// A row as callers see it.
  ///
  /// An undo or a redo holds no words: they are those of its edit.
  init(_ row: JournalRow, in db: Database) throws {
    let metadata = row.metadata
    let refersTo = metadata.refersTo ?? 0
    kind =
      switch metadata.kind {
      case .edit: .edit
      case .undo: .undo(of: refersTo)
      case .redo: .redo(of: refersTo)
      case .blot: .blot(of: refersTo)
      }
    sequence = metadata.sequence
    origin = metadata.origin
    action = metadata.action
    object = metadata.object
    result = metadata.result
    keys = metadata.keys
    hash = row.hash.hex
    switch metadata.kind {
    case .edit: edit = try row.edit()
    case .undo: edit = try Journal.row(refersTo, in: db).edit()?.inverse
    case .redo: edit = try Journal.row(refersTo, in: db).edit()
    case .blot: edit = nil
    }
    let blot = metadata.kind == .blot ? try row.blot() : nil
    reason = blot?.reason ?? edit?.reason
    isBlotted = metadata.kind == .blot ? row.payload == nil : edit == nil
  }
}
