public import Council
import GRDB
import Glibc
import Synchronization

/// The plan and its journal in one file.
///
///     let store = try Store.open(at: "/home/griffie/plan.db")
///     let before = try store.load()
///     let after = try store.apply(edit, against: before.revision, by: origin)
///
/// A step is written whole or not at all, and once written it stays, whatever happens to the
/// machine. Two desks never overwrite each other: a step names the revision that it was made
/// against. Everything that was done stands in the journal, and can be undone.
public struct Store: Sendable {
  let connection: Connection
  private let memory = Memory()

  /// What a store is opened for.
  public enum Access: Sendable {
    /// To read only: no right to write is needed.
    case read
    /// To read and to write.
    case write
  }

  /// Seconds that a step waits for another program's.
  static let patience = 5.0

  /// Makes a new, empty store for nobody but the user, and the folders above it that are missing.
  ///
  /// A file that stands there already is left alone. Of a store that is not finished, nothing
  /// bears its name.
  public static func create(at path: String) throws(StoreError) -> Store {
    try create(at: path, migrations: Migration.all)
  }

  static func create(at path: String, migrations: [Migration]) throws(StoreError) -> Store {
    try FileGuard.checkPath(path)
    try FileGuard.checkFree(path)
    try Folder.make(Folder.parent(of: path))
    let draft = "\(path).\(Chain.salt().prefix(4).hex).new"
    try Folder.makeFile(draft)
    defer { unlink(draft) }
    let connection = try Connection(
      path: draft, mode: .write, timeout: patience, migrations: migrations, hold: nil)
    try connection.guarded {
      try connection.queue.inTransaction(.immediate) { db in
        try migrations.run(db, from: 0)
        return .commit
      }
      try connection.queue.close()
    }
    try Folder.give(draft, to: path)
    return try open(at: path, migrations: migrations)
  }

  /// Opens a store.
  ///
  /// Whose file it is, and of what version, is seen before anything can change in it. An older
  /// store is brought up to date, with a copy of the old one beside it.
  public static func open(
    at path: String, mode: Access = .write
  ) throws(StoreError) -> Store {
    try open(at: path, mode: mode, migrations: Migration.all)
  }

  static func open(
    at path: String, mode: Access = .write, timeout: Double = patience,
    migrations: [Migration] = Migration.all
  ) throws(StoreError) -> Store {
    try FileGuard.checkPath(path)
    let hold = try FileGuard.checkFile(path, mode: mode, known: migrations.latest)
    let connection = try Connection(
      path: path, mode: mode, timeout: timeout, migrations: migrations, hold: hold)
    try connection.migrate()
    try connection.read(connection.checkSize)
    return Store(connection: connection)
  }

  private init(connection: Connection) { self.connection = connection }

  /// The plan as it stands, with its revision.
  public func load() throws(StoreError) -> Snapshot {
    let (snapshot, seal) = try connection.read { db in (try current(db), try Journal.head(db)) }
    memory.keep(snapshot, seal)
    return snapshot
  }

  /// Whether the store has moved on from a revision: another desk's step, or our own.
  ///
  /// - Complexity: O(1).
  public func hasChanged(since revision: Int) throws(StoreError) -> Bool {
    try connection.read { try Journal.head($0).sequence != revision }
  }

  /// Takes a step: the items and the journal change together, or neither does.
  ///
  /// An edit without changes leaves the store as it is.
  ///
  /// - Parameters:
  ///   - edit: The step.
  ///   - revision: The revision that the edit was made against.
  ///   - origin: Who takes it, with what, and when.
  /// - Returns: The plan as it then is.
  /// - Throws: `stale` when that is no longer the store's revision, `conflict` when an item is not
  ///   what the edit expects, `rejected` when the result would break a rule of the tables.
  public func apply(
    _ edit: Edit, against revision: Int, by origin: Origin
  ) throws(StoreError) -> Snapshot {
    try step(against: revision) { db, standing in
      guard !edit.changes.isEmpty else { return standing.agenda }
      let agenda = try write(edit, over: standing.agenda, in: db)
      try Journal.append(
        .edit, of: nil, by: origin, edit.what.action.rawValue, edit.what.object,
        keys: edit.changes.map(\.key), payload: try Text.encode(edit), in: db)
      return agenda
    }
  }
}

extension Store {
  /// Takes a step of any kind in one transaction, against a revision.
  func step(
    against revision: Int, _ body: (Database, Snapshot) throws -> Agenda
  ) throws(StoreError) -> Snapshot {
    let (snapshot, seal) = try connection.write { db in
      let standing = try current(db)
      guard standing.revision == revision else {
        throw StoreError.stale(expected: revision, found: standing.revision)
      }
      let agenda = try body(db, standing)
      let seal = try Journal.head(db)
      let highest = try Rows.highest(db)
      return (Snapshot(agenda: agenda, revision: seal.sequence, highest: highest), seal)
    }
    memory.keep(snapshot, seal)
    return snapshot
  }

  /// Puts the changes of an edit in the tables, and gives the plan as it then is.
  func write(_ edit: Edit, over agenda: Agenda, in db: Database) throws -> Agenda {
    var keys: Set<EntityKey> = []
    for change in edit.changes where !keys.insert(change.key).inserted {
      throw StoreError.rejected(change.key, detail: "changed twice")
    }
    let result: Agenda
    do {
      result = try agenda.applying(edit)
    } catch {
      throw StoreError.conflict(error)
    }
    for change in edit.changes { try Rows.write(change, over: agenda, in: db) }
    return result
  }

  /// The plan as it stands, from memory when the store has not moved on since.
  func current(_ db: Database) throws -> Snapshot {
    let seal = try Journal.head(db)
    if let snapshot = memory.recall(seal) { return snapshot }
    return Snapshot(
      agenda: try Rows.agenda(db), revision: seal.sequence, highest: try Rows.highest(db))
  }
}

/// The last snapshot, so that a step need not read the whole plan again.
private final class Memory: Sendable {
  private let last = Mutex<(Snapshot, Seal)?>(nil)

  func keep(_ snapshot: Snapshot, _ seal: Seal) { last.withLock { $0 = (snapshot, seal) } }

  func recall(_ seal: Seal) -> Snapshot? {
    last.withLock { last in last.flatMap { $0.1 == seal ? $0.0 : nil } }
  }
}
