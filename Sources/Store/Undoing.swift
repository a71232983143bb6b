import Council
import Foundation
import GRDB

/// The way back and forth through the steps: what would be undone next, and what redone.
public struct Road: Equatable, Sendable {
  /// The edit that `undo` takes back; nil when there is none.
  public var undo: JournalEntry?
  /// The edit that `redo` does once more; nil when there is none.
  public var redo: JournalEntry?
}

extension Store {
  /// What undo and redo would do now.
  public func road() throws(StoreError) -> Road {
    try connection.read { db in
      let steps = try Steps(db)
      func entry(_ sequence: Int?) throws -> JournalEntry? {
        try sequence.map { try JournalEntry(Journal.row($0, in: db), in: db) }
      }
      return Road(undo: try entry(steps.done.last), redo: try entry(steps.undone.last))
    }
  }

  /// Takes the last edit back that is not yet taken back; that is a step of its own.
  ///
  /// There is no limit, and a restart is none.
  ///
  /// - Returns: The plan as it then is, and the edit that was taken back.
  /// - Throws: `nothingToUndo` at the start, `blotted` where the edit's words are taken out, `stale`
  ///   as for `apply`.
  public func undo(
    by origin: Origin, against revision: Int
  ) throws(StoreError) -> (snapshot: Snapshot, undone: JournalEntry) {
    try turn(.undo, by: origin, against: revision)
  }

  /// Does the edit once more that was last taken back.
  ///
  /// A new edit ends that road.
  ///
  /// - Returns: The plan as it then is, and the edit that was done once more.
  /// - Throws: `nothingToRedo`, or as for `undo`.
  public func redo(
    by origin: Origin, against revision: Int
  ) throws(StoreError) -> (snapshot: Snapshot, redone: JournalEntry) {
    try turn(.redo, by: origin, against: revision)
  }

  private func turn(
    _ kind: Metadata.Kind, by origin: Origin, against revision: Int
  ) throws(StoreError) -> (Snapshot, JournalEntry) {
    var turned: JournalEntry?
    let snapshot = try step(against: revision) { db, standing in
      let steps = try Steps(db)
      guard let sequence = kind == .undo ? steps.done.last : steps.undone.last else {
        throw kind == .undo ? StoreError.nothingToUndo : StoreError.nothingToRedo
      }
      let row = try Journal.row(sequence, in: db)
      guard let edit = try row.edit() else { throw StoreError.blotted(sequence) }
      let agenda = try write(kind == .undo ? edit.inverse : edit, over: standing.agenda, in: db)
      try Journal.append(
        kind, of: sequence, by: origin, row.metadata.action, row.metadata.object,
        keys: row.metadata.keys, payload: .init(), in: db)
      turned = try JournalEntry(row, in: db)
      return agenda
    }
    guard let turned else { throw .damaged(connection.path, detail: "no step") }
    return (snapshot, turned)
  }
}

/// Which edits stand and which are taken back, each in the order of the road.
struct Steps {
  private(set) var done: [Int] = []
  private(set) var undone: [Int] = []

  init() {}

  init(_ db: Database) throws {
    let rows = try Row.fetchCursor(
      db, sql: "SELECT sequence, kind, refers_to FROM journal ORDER BY sequence")
    while let row = try rows.next() {
      guard let sequence = row.number("sequence"),
        let kind = row.text("kind").flatMap(Metadata.Kind.init)
      else { continue }
      if !take(kind, sequence, of: row.number("refers_to")) {
        throw UnreadableEntry(sequence: sequence)
      }
    }
  }

  /// Takes one step of the journal; false when it is not the next on the road.
  mutating func take(_ kind: Metadata.Kind, _ sequence: Int, of refersTo: Int?) -> Bool {
    switch kind {
    case .edit:
      done.append(sequence)
      undone = []
    case .undo:
      guard let last = done.last, last == refersTo else { return false }
      undone.append(done.removeLast())
    case .redo:
      guard let last = undone.last, last == refersTo else { return false }
      done.append(undone.removeLast())
    case .blot:
      break
    }
    return true
  }
}
