import Council
import Foundation
import GRDB

/// The looking through of one store: the journal is played from the start and held against the
/// tables.
struct Audit {
  private(set) var problems: [Verification.Problem] = []
  private(set) var steps = 0
  private(set) var seal = Seal(sequence: 0, hash: "")
  /// The steps whose words are gone.
  private(set) var blotted: Set<Int> = []

  private var state: [EntityKey: Known] = [:]
  private var road = Steps()
  private var edits: [Int: Edit] = [:]
  private var recorded: Set<Int> = []
  private var highest: [EntityKind: Int] = [:]

  /// What the journal tells of an item at some point.
  fileprivate enum Known {
    /// It is this, or it is not there.
    case item(Entity?)
    /// Its row has this hash, or it is not there: a blot says so.
    case hash(String?)
    /// A blotted step may have changed it.
    case nothing
  }

  /// SQLite's own checks.
  mutating func checkFile(_ db: Database) throws {
    let messages = try String.fetchAll(db, sql: "PRAGMA integrity_check")
    if messages != ["ok"] { problems += messages.map { .file($0) } }
    for row in try Row.fetchAll(db, sql: "PRAGMA foreign_key_check") {
      problems.append(.file("\(row.text("table") ?? "") → \(row.text("parent") ?? "")"))
    }
  }

  /// Plays the journal.
  mutating func checkJournal(_ db: Database, seal given: Seal?) throws {
    var previous = Chain.origin
    var met = given.map { $0.sequence == 0 } ?? true
    for (sequence, row) in try Journal.rows(db) {
      steps += 1
      if sequence != seal.sequence + 1 { problems.append(.gap(before: sequence)) }
      seal = Seal(sequence: sequence, hash: row?.hash.hex ?? "")
      guard let row else {
        problems.append(.unreadable(sequence))
        continue
      }
      if given == seal { met = true }
      checkChain(row, after: previous)
      play(row)
      previous = row.hash
    }
    for sequence in blotted.subtracting(recorded).sorted() {
      problems.append(.unrecordedBlot(sequence))
    }
    for sequence in recorded.subtracting(blotted).sorted() {
      problems.append(.blotNotDone(sequence))
    }
    if let given, !met { problems.append(.seal(given.sequence)) }
  }

  private mutating func checkChain(_ row: JournalRow, after previous: Data) {
    let sequence = row.metadata.sequence
    if row.previous != previous { problems.append(.chain(sequence)) }
    let hash = Chain.hash(
      previous: row.previous, metadata: row.metadata, payloadHash: row.payloadHash)
    if row.hash != hash { problems.append(.changed(sequence)) }
    if let payload = row.payload, let salt = row.salt {
      let hash = Chain.payloadHash(salt: salt, payload: payload)
      if row.payloadHash != hash { problems.append(.words(sequence)) }
    } else {
      blotted.insert(sequence)
    }
  }

  /// Holds what the journal leaves against the tables.
  mutating func checkTables(_ db: Database) throws {
    for kind in EntityKind.allCases {
      for (id, bytes) in try Rows.items(kind, in: db) {
        let key = EntityKey(kind, id)
        check(key, bytes, known: state.removeValue(forKey: key))
      }
    }
    let missing = state.filter { !$0.value.allowsNothing }.map(\.key).sorted()
    problems += missing.map { .item($0) }
    let counted = try Rows.highest(db)
    for kind in EntityKind.allCases where counted[kind] != highest[kind] {
      problems.append(.counter(kind))
    }
  }

  private mutating func check(_ key: EntityKey, _ bytes: Data, known: Known?) {
    guard let found = try? Text.decode(key.kind, bytes), found.key == key else {
      problems.append(.row(key))
      return
    }
    switch known {
    case nil, .item(nil): problems.append(.item(key))
    case .item(let entity?):
      // Two texts that are equal to Swift need not be the same bytes.
      if (try? Text.encode(entity)) != (try? Text.encode(found)) { problems.append(.item(key)) }
    case .hash(let hash):
      if hash != Chain.hash(of: bytes).hex { problems.append(.item(key)) }
    case .nothing: break
    }
  }
}

extension Audit {
  /// Plays one step.
  private mutating func play(_ row: JournalRow) {
    let metadata = row.metadata
    for key in metadata.keys where Rows.numbered.contains(key.kind) {
      highest[key.kind] = Int(key.id).map { max($0, highest[key.kind] ?? $0) }
    }
    guard road.take(metadata.kind, metadata.sequence, of: metadata.refersTo) else {
      problems.append(.road(metadata.sequence))
      return
    }
    let refersTo = metadata.refersTo ?? 0
    switch metadata.kind {
    case .edit:
      guard let payload = row.payload else { return forget(metadata.keys) }
      guard let edit = try? Text.decode(Edit.self, payload), describes(metadata, edit) else {
        problems.append(.words(metadata.sequence))
        return forget(metadata.keys)
      }
      edits[metadata.sequence] = edit
      play(edit, metadata)
    case .undo: play(edits[refersTo]?.inverse, metadata)
    case .redo: play(edits[refersTo], metadata)
    case .blot: playBlot(row, of: refersTo)
    }
  }

  private func describes(_ metadata: Metadata, _ edit: Edit) -> Bool {
    metadata.keys == edit.changes.map(\.key) && metadata.object == edit.what.object
      && metadata.action == edit.what.action.rawValue
  }

  private mutating func play(_ edit: Edit?, _ metadata: Metadata) {
    guard let edit else { return forget(metadata.keys) }
    for change in edit.changes {
      let isAsBefore =
        switch state[change.key] {
        case nil: change.before == nil
        case .item(let entity): change.before == entity
        case .hash(let hash): (change.before == nil) == (hash == nil)
        case .nothing: true
        }
      if !isAsBefore { problems.append(.before(metadata.sequence, change.key)) }
      state[change.key] = .item(change.after)
    }
  }

  private mutating func playBlot(_ row: JournalRow, of sequence: Int) {
    recorded.insert(sequence)
    guard row.payload != nil else { return forget(row.metadata.keys) }
    guard let blot = try? row.blot(), blot.standing.map(\.key) == row.metadata.keys else {
      problems.append(.words(row.metadata.sequence))
      return
    }
    for item in blot.standing {
      // What the journal still tells in full is more than a hash.
      if case .item = state[item.key] { continue }
      state[item.key] = .hash(item.hash)
    }
  }

  /// From here on the journal does not tell what these items are.
  private mutating func forget(_ keys: [EntityKey]) {
    for key in keys { state[key] = .nothing }
  }
}

extension Audit.Known {
  /// Whether the journal allows that the item is not there.
  fileprivate var allowsNothing: Bool {
    switch self {
    case .item(nil), .hash(nil), .nothing: true
    case .item, .hash: false
    }
  }
}
