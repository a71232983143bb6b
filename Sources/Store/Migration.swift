import GRDB

/// A step from one version of the tables to the next: numbered, and never edited once shipped.
struct Migration: Sendable {
  let version: Int
  let sql: String

  /// Every migration, in order.
  static let all = [Migration(version: 1, sql: Schema.version1)]
}

/// One table or index, as the file tells it.
struct SchemaObject: Hashable {
  let type: String
  let name: String
  let sql: String?

  /// Everything that a database holds, in order of name.
  static func all(in db: Database) throws -> [SchemaObject] {
    try Row.fetchAll(db, sql: "SELECT type, name, sql FROM sqlite_schema ORDER BY type, name")
      .map { row in
        SchemaObject(
          type: row.text("type") ?? "", name: row.text("name") ?? "", sql: row.text("sql"))
      }
  }
}

extension [Migration] {
  /// The version that this program knows.
  var latest: Int { last?.version ?? 0 }

  /// Makes the tables from a version on, within the transaction that is under way.
  func run(_ db: Database, from version: Int) throws {
    for migration in self where migration.version > version { try db.execute(sql: migration.sql) }
    try db.execute(
      sql: """
        PRAGMA application_id = \(Header.applicationID);
        PRAGMA user_version = \(latest);
        """)
  }

  /// What the tables of the latest version look like.
  func model() throws -> SchemaModel {
    let scratch = try DatabaseQueue()
    let objects = try scratch.inDatabase { db in
      try run(db, from: 0)
      return try SchemaObject.all(in: db)
    }
    return SchemaModel(objects: objects, scratch: scratch)
  }
}

/// The tables that a store must have.
///
/// It holds on to the empty database that they were read from: a queue that is thrown away sets
/// libdispatch to work, which then wakes an idle program every second.
struct SchemaModel: Sendable {
  let objects: [SchemaObject]
  fileprivate let scratch: DatabaseQueue
}

extension Connection {
  /// Brings an older file up to date in one transaction, with a copy of the old one beside it.
  func migrate() throws(StoreError) {
    let found = try guarded {
      try queue.inDatabase { try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    }
    guard found < migrations.latest else { return }
    guard mode == .write else {
      throw .older(path, found: found, known: migrations.latest)
    }
    try backUp(version: found)
    try guarded {
      try queue.inDatabase { db in
        try db.execute(sql: "PRAGMA foreign_keys = OFF")
        try db.inTransaction(.immediate) {
          // Another program may have been quicker.
          let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
          if version < migrations.latest { try migrations.run(db, from: version) }
          try db.checkForeignKeys()
          return .commit
        }
        try db.execute(sql: "PRAGMA foreign_keys = ON")
      }
    }
  }

  /// Copies the file as it stands to a new one that tells its version: "plan.db.v1".
  private func backUp(version: Int) throws(StoreError) {
    var copy = "\(path).v\(version)"
    var number = 1
    while true {
      do {
        try Folder.makeFile(copy)
        break
      } catch StoreError.exists {
        number += 1
        copy = "\(path).v\(version)-\(number)"
      }
    }
    let target = copy
    try guarded {
      try queue.inDatabase { try $0.execute(sql: "VACUUM INTO ?", arguments: [target]) }
    }
    try Folder.flush(copy)
  }
}
