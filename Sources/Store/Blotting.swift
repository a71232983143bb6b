import Council
import Foundation
import GRDB

/// The words of a blot: why, and what stood in the place of what was blotted.
struct Blot: Codable {
  var reason: String
  /// The items that the blotted step touched, as they stand when it is blotted.
  var standing: [Standing]

  /// One item, without its words: the hash of its row, or none where there is no row.
  struct Standing: Codable {
    var key: EntityKey
    var hash: String?
  }
}

extension JournalRow {
  /// The blot in the payload; nil when that is itself blotted.
  func blot() throws -> Blot? { try payload.map { try Text.decode(Blot.self, $0) } }
}

extension Store {
  /// Takes the words of a step out of the file for good: what it changed, and why.
  ///
  /// Who took the step, when, and to what, stays; so does the proof that nothing else was changed.
  /// The step can no longer be undone. An item's words also stand in every later step that changed
  /// it: take them out of the item first, then blot each entry whose `keys` name the item.
  ///
  /// That is a step of its own. When it throws `busy` or `cannotWrite` some traces may be left in
  /// the file: call again, a blotted entry is only cleaned.
  ///
  /// - Throws: `noSuchEntry`, or `nothingToBlot` for an undo or a redo: blot its edit.
  public func blot(
    sequence: Int, by origin: Origin, reason: String
  ) throws(StoreError) {
    try connection.write { db in
      let row = try Journal.row(sequence, in: db)
      guard let payload = row.payload else { return }
      guard !payload.isEmpty else { throw StoreError.nothingToBlot(sequence) }
      try db.execute(
        sql: "UPDATE journal SET payload = NULL, salt = NULL WHERE sequence = ?",
        arguments: [sequence])
      let agenda = try current(db).agenda
      let standing = try row.metadata.keys.map { key in
        Blot.Standing(
          key: key,
          hash: try Rows.item(agenda[key]?.key ?? key, in: db).map { Chain.hash(of: $0).hex })
      }
      try Journal.append(
        .blot, of: sequence, by: origin, "blot", row.metadata.object, keys: row.metadata.keys,
        payload: try Text.encode(Blot(reason: reason, standing: standing)), in: db)
    }
    try clean()
  }

  /// Writes the file anew: what SQLite moved about within it may have left words behind.
  private func clean() throws(StoreError) {
    try connection.guarded {
      try connection.queue.inDatabase { try $0.execute(sql: "VACUUM") }
    }
  }
}
