import Council
import Foundation
import GRDB

/// One row of the journal, as it stands in the file.
struct JournalRow {
  var metadata: Metadata
  /// Nil when blotted.
  var payload: Data?
  var salt: Data?
  var payloadHash: Data
  var previous: Data
  var hash: Data

  /// The next row of a journal, chained to the one before.
  init(_ metadata: Metadata, payload: Data, after previous: Data) {
    let salt = Chain.salt()
    self.metadata = metadata
    self.payload = payload
    self.salt = salt
    self.previous = previous
    payloadHash = Chain.payloadHash(salt: salt, payload: payload)
    hash = Chain.hash(previous: previous, metadata: metadata, payloadHash: payloadHash)
  }

  /// A row as it was read; nil when it is not one that the program wrote.
  init?(_ row: Row) {
    guard let sequence = row.number("sequence"),
      let kind = Self.string(row, "kind").flatMap(Metadata.Kind.init),
      let time = row.number("time"), let actor = row.number("actor").flatMap(UInt32.init(exactly:)),
      let program = Self.string(row, "program"), let action = Self.string(row, "action"),
      let object = row.bytes("object").flatMap(Self.keys), object.count == 1,
      let result = Self.string(row, "result"), let keys = row.bytes("keys").flatMap(Self.keys),
      let payloadHash = row.bytes("payload_hash"), let previous = row.bytes("previous"),
      let hash = row.bytes("hash")
    else { return nil }
    metadata = Metadata(
      sequence: sequence, kind: kind, refersTo: row.number("refers_to"),
      origin: Origin(actor: actor, program: program, time: time), action: action,
      object: object[0], result: result, keys: keys)
    payload = row.bytes("payload")
    salt = row.bytes("salt")
    self.payloadHash = payloadHash
    self.previous = previous
    self.hash = hash
  }

  /// The edit in the payload.
  func edit() throws -> Edit? { try payload.map { try Text.decode(Edit.self, $0) } }

  /// Keys as they are written: `[["request","12"]]`.
  static func text(_ keys: [EntityKey]) throws -> String {
    String(decoding: try Text.encode(keys.map { [$0.kind.rawValue, $0.id] }), as: UTF8.self)
  }

  private static func keys(_ bytes: Data) -> [EntityKey]? {
    guard let pairs = try? Text.decode([[String]].self, bytes) else { return nil }
    let keys = pairs.compactMap { pair in
      pair.count == 2 ? EntityKind(rawValue: pair[0]).map { EntityKey($0, pair[1]) } : nil
    }
    return keys.count == pairs.count ? keys : nil
  }

  private static func string(_ row: Row, _ column: String) -> String? {
    row.bytes(column).flatMap { String(validating: $0, as: UTF8.self) }
  }
}

/// The journal in the file.
enum Journal {
  /// The columns, texts as their bytes: SQLite and Swift do not agree on where a text ends.
  private static let select = """
    SELECT sequence, CAST(kind AS BLOB) AS kind, refers_to, time, actor,
      CAST(program AS BLOB) AS program, CAST(action AS BLOB) AS action,
      CAST(object AS BLOB) AS object, CAST(result AS BLOB) AS result, CAST(keys AS BLOB) AS keys,
      CAST(payload AS BLOB) AS payload, salt, payload_hash, previous, hash
    FROM journal
    """

  /// The last sequence and its hash; 0 for an empty journal.
  static func head(_ db: Database) throws -> Seal {
    let row = try Row.fetchOne(
      db, sql: "SELECT sequence, hash FROM journal ORDER BY sequence DESC LIMIT 1")
    return Seal(sequence: row?.number("sequence") ?? 0, hash: (row?.bytes("hash") ?? Data()).hex)
  }

  /// The rows, in order of sequence; nil for one that cannot be read.
  static func rows(_ db: Database, last count: Int? = nil) throws -> [(Int, JournalRow?)] {
    let limit = count.map { " ORDER BY sequence DESC LIMIT \(max(0, $0))" } ?? ""
    return try Row.fetchAll(db, sql: "SELECT * FROM (\(select)\(limit)) ORDER BY sequence")
      .map { ($0.number("sequence") ?? 0, JournalRow($0)) }
  }

  /// One row.
  static func row(_ sequence: Int, in db: Database) throws -> JournalRow {
    guard
      let row = try Row.fetchOne(db, sql: select + " WHERE sequence = ?", arguments: [sequence])
    else { throw StoreError.noSuchEntry(sequence) }
    guard let read = JournalRow(row) else { throw UnreadableEntry(sequence: sequence) }
    return read
  }

  /// The last row; nil for an empty journal.
  private static func last(_ db: Database) throws -> JournalRow? {
    let sequence = try head(db).sequence
    return sequence == 0 ? nil : try row(sequence, in: db)
  }

  /// Writes the next step.
  static func append(
    _ kind: Metadata.Kind, of refersTo: Int?, by origin: Origin, _ action: String,
    _ object: EntityKey, keys: [EntityKey], payload: Data, in db: Database
  ) throws {
    let texts = [origin.program, object.id] + keys.map(\.id)
    guard !texts.contains(where: { $0.utf8.contains(0) }) else {
      throw StoreError.rejected(object, detail: "NUL in text")
    }
    let last = try last(db)
    let metadata = Metadata(
      sequence: (last?.metadata.sequence ?? 0) + 1, kind: kind, refersTo: refersTo, origin: origin,
      action: action, object: object, keys: keys)
    let row = JournalRow(metadata, payload: payload, after: last?.hash ?? Chain.origin)
    try insert(row, in: db)
  }

  private static func insert(_ row: JournalRow, in db: Database) throws {
    let metadata = row.metadata
    try db.execute(
      sql: """
        INSERT INTO journal (
          sequence, kind, refers_to, time, actor, program, action, object, result, keys,
          payload, salt, payload_hash, previous, hash
        ) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        metadata.sequence, metadata.kind.rawValue, metadata.refersTo, metadata.origin.time,
        Int(metadata.origin.actor), metadata.origin.program, metadata.action,
        try JournalRow.text([metadata.object]), metadata.result,
        try JournalRow.text(metadata.keys),
        row.payload.map { String(decoding: $0, as: UTF8.self) }, row.salt, row.payloadHash,
        row.previous, row.hash,
      ])
  }
}

/// An entry that is not what the program wrote.
struct UnreadableEntry: Error, CustomStringConvertible {
  let sequence: Int
  var description: String { "journal \(sequence)" }
}
