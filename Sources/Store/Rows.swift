import Council
import Foundation
import GRDB

/// The tables of the present: one a kind, one row an item, and the highest number of each kind.
enum Rows {
  /// The kinds whose items bear a number.
  static let numbered: [EntityKind] = [.request, .letter, .ruling, .paper, .session, .secrecy]

  /// The table of a kind.
  static func table(_ kind: EntityKind) -> String {
    kind == .closedDay ? "closed_day" : kind.rawValue
  }

  /// The whole plan.
  static func agenda(_ db: Database) throws -> Agenda {
    var entities: [Entity] = []
    for kind in EntityKind.allCases {
      for (id, bytes) in try items(kind, in: db) {
        do {
          entities.append(try Text.decode(kind, bytes))
        } catch {
          throw UnreadableRow(key: EntityKey(kind, id))
        }
      }
    }
    return Agenda(entities)
  }

  /// The identifier and the bytes of every item of a kind.
  static func items(_ kind: EntityKind, in db: Database) throws -> [(id: String, value: Data)] {
    let columns = "CAST(id AS TEXT) AS id, CAST(value AS BLOB) AS value"
    let sql = "SELECT \(columns) FROM \(table(kind)) AS item ORDER BY item.id"
    return try Row.fetchAll(db, sql: sql).map { row in
      (row.text("id") ?? "", row.bytes("value") ?? Data())
    }
  }

  /// The bytes of one item; nil when it is not there.
  static func item(_ key: EntityKey, in db: Database) throws -> Data? {
    try Row.fetchOne(
      db, sql: "SELECT CAST(value AS BLOB) AS value FROM \(table(key.kind)) WHERE id = ?",
      arguments: [identifier(key)]
    )?.bytes("value")
  }

  /// Puts a change in the tables.
  ///
  /// A row is found by the very bytes of the key that stands in `agenda`: two texts that are equal
  /// to Swift need not be so to SQLite.
  static func write(_ change: Change, over agenda: Agenda, in db: Database) throws {
    let table = table(change.key.kind)
    let standing = agenda[change.key].map { identifier($0.key) }
    do {
      switch (standing, change.after) {
      case (nil, let after?):
        try db.execute(
          sql: "INSERT INTO \(table) (id, value) VALUES (?, ?)",
          arguments: [try checked(after.key), try string(after)])
      case (let id?, let after?):
        try db.execute(
          sql: "UPDATE \(table) SET id = ?, value = ? WHERE id = ?",
          arguments: [try checked(after.key), try string(after), id])
      case (let id?, nil):
        try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id])
      case (nil, nil):
        return
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
      throw StoreError.rejected(change.key, detail: error.message ?? "")
    }
    guard db.changesCount == 1 else { throw UnreadableRow(key: change.key) }
    try count(change.key, in: db)
  }

  /// The highest number ever given to each kind.
  static func highest(_ db: Database) throws -> [EntityKind: Int] {
    try Row.fetchAll(db, sql: "SELECT kind, highest FROM counter").reduce(into: [:]) { all, row in
      guard let kind = row.text("kind").flatMap(EntityKind.init), let number = row.number("highest")
      else { return }
      all[kind] = number
    }
  }

  private static func count(_ key: EntityKey, in db: Database) throws {
    guard numbered.contains(key.kind), let number = Int(key.id) else { return }
    try db.execute(
      sql: """
        INSERT INTO counter (kind, highest) VALUES (?, ?)
        ON CONFLICT (kind) DO UPDATE SET highest = max(highest, excluded.highest)
        """, arguments: [key.kind.rawValue, number])
  }

  private static func string(_ entity: Entity) throws -> String {
    String(decoding: try Text.encode(entity), as: UTF8.self)
  }

  private static func checked(_ key: EntityKey) throws -> DatabaseValue {
    // SQLite would take a text for shorter than it is.
    guard !key.id.utf8.contains(0) else { throw StoreError.rejected(key, detail: "NUL in id") }
    return identifier(key)
  }

  private static func identifier(_ key: EntityKey) -> DatabaseValue {
    guard numbered.contains(key.kind), let number = Int(key.id) else {
      return key.id.databaseValue
    }
    return number.databaseValue
  }
}

/// A row that is not what the program wrote.
struct UnreadableRow: Error, CustomStringConvertible {
  let key: EntityKey
  var description: String { key.description }
}
