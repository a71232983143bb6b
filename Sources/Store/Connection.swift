import Foundation
import GRDB

/// One open file, set up as the store needs it, and the only place where SQLite's errors are read.
struct Connection: Sendable {
  let path: String
  let mode: Store.Access
  let migrations: [Migration]
  let queue: DatabaseQueue
  private let hold: FileHold?
  private let model: SchemaModel

  /// Opens a file that was found to be ours, and brings it up to date.
  init(
    path: String, mode: Store.Access, timeout: Double, migrations: [Migration], hold: FileHold?
  ) throws(StoreError) {
    self.path = path
    self.mode = mode
    self.migrations = migrations
    self.hold = hold
    do {
      model = try migrations.model()
      queue = try DatabaseQueue(
        path: path, configuration: Self.configuration(mode: mode, timeout: timeout))
    } catch {
      throw Self.storeError(error, path: path, mode: mode)
    }
  }

  private static func configuration(mode: Store.Access, timeout: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(timeout)
    configuration.label = "store"
    configuration.prepareDatabase { db in
      // Under query_only a program that was killed halfway is still cleared up after.
      let lines =
        mode == .write
        ? "PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON;"
        : "PRAGMA query_only = ON;"
      try db.execute(
        sql: lines + """
          PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }

  /// Reads in one transaction.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try transaction(.deferred, body)
  }

  /// Writes in one transaction, which waits for other writers at its start and nowhere else.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    guard mode == .write else { throw .readOnly(path) }
    return try transaction(.immediate, body)
  }

  private func transaction<Value>(
    _ kind: Database.TransactionKind, _ body: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    // SQLite would go on with a file that nobody else can find.
    if let hold, !hold.stands(at: path) { throw .replaced(path) }
    return try guarded {
      var result: Value?
      try queue.inTransaction(kind) { db in
        try checkSchema(db)
        result = try body(db)
        return .commit
      }
      guard let result else { throw StoreError.damaged(path, detail: "no result") }
      return result
    }
  }

  /// Makes sure that the file is still ours and that nothing but our own tables is in it.
  private func checkSchema(_ db: Database) throws {
    let application = try Int.fetchOne(db, sql: "PRAGMA application_id")
    guard application == Header.applicationID else { throw StoreError.notOurs(path) }
    let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    guard version <= migrations.latest else {
      throw StoreError.newer(path, found: version, known: migrations.latest)
    }
    let found = try SchemaObject.all(in: db)
    guard found != model.objects else { return }
    let odd = Set(found).symmetricDifference(model.objects).map { "\($0.type) \($0.name)" }
    throw StoreError.damaged(path, detail: Set(odd).sorted().joined(separator: ", "))
  }

  /// Makes sure that the end of the file was not cut off; SQLite itself counts whole pages only.
  func checkSize(_ db: Database) throws {
    let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
    let bytes = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0
    guard let hold, hold.size < pages * bytes else { return }
    throw StoreError.damaged(path, detail: "\(hold.size) < \(pages) * \(bytes)")
  }

  /// Turns whatever is thrown into an error of the store.
  func guarded<Value>(_ body: () throws -> Value) throws(StoreError) -> Value {
    do {
      return try body()
    } catch {
      throw Self.storeError(error, path: path, mode: mode)
    }
  }

  private static func storeError(
    _ error: any Error, path: String, mode: Store.Access
  ) -> StoreError {
    if let error = error as? StoreError { return error }
    guard let error = error as? DatabaseError else { return .damaged(path, detail: "\(error)") }
    let detail = error.message ?? error.extendedResultCode.description
    return switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path)
    case .SQLITE_READONLY: .readOnly(path)
    case .SQLITE_CONSTRAINT: .rejected(nil, detail: detail)
    case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_FULL, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_NOMEM,
      .SQLITE_TOOBIG:
      mode == .write ? .cannotWrite(path, detail: detail) : .cannotRead(path, detail: detail)
    default: .damaged(path, detail: detail)
    }
  }
}

extension Row {
  /// The text of a column; nil when it is null or no text.
  func text(_ column: String) -> String? {
    let value: DatabaseValue? = self[column]
    return value.flatMap(String.fromDatabaseValue)
  }

  /// The number in a column; nil when it is null or no number.
  func number(_ column: String) -> Int? {
    let value: DatabaseValue? = self[column]
    return value.flatMap(Int.fromDatabaseValue)
  }

  /// The bytes of a column; nil when it is null.
  func bytes(_ column: String) -> Data? {
    let value: DatabaseValue? = self[column]
    return value.flatMap(Data.fromDatabaseValue)
  }
}
