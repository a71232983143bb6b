import Council
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Store

@Suite struct VerificationTests {
  @Test(arguments: UInt64(0)..<240)
  func `every attack is found`(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plan.db")
    try Attack.original.write(to: URL(fileURLWithPath: path))
    var random = SeededGenerator(seed)
    let sql = Attack.choose(Int(seed), &random)
    try Attack.run(path, sql)
    let problems = try Store.open(at: path, mode: .read).verify().problems
    #expect(!problems.isEmpty, "\(sql)")
  }

  @Test func `the original is sound`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("plan.db")
    try Attack.original.write(to: URL(fileURLWithPath: path))
    let verification = try Store.open(at: path, mode: .read).verify()
    #expect(verification.problems == [])
    #expect(verification.steps == Attack.steps)
  }

  @Test func `a seal noted down elsewhere shows that the end was cut off`() throws {
    let desk = try Desk.withSeason()
    let early = try desk.store.verify().seal
    let whole = try desk.bytes
    try desk.apply(Edits.add(1))
    let late = try desk.store.verify().seal
    #expect(try desk.store.verify(seal: early).isSound)
    #expect(try desk.store.verify(seal: late).isSound)
    // The file as it was before: sound in itself.
    let other = desk.folder.file("old.db")
    try whole.write(to: URL(fileURLWithPath: other))
    let old = try Store.open(at: other)
    #expect(try old.verify().isSound)
    #expect(try old.verify(seal: late).problems == [.seal(2)])
    #expect(late.sequence == 2 && late.hash.count == 64)
  }

  @Test func `an empty store is sound`() throws {
    let desk = try Desk()
    let verification = try desk.store.verify()
    #expect(verification.isSound && verification.steps == 0)
    #expect(try desk.store.verify(seal: verification.seal).isSound)
  }

  @Test func `the problem names the step or the item`() throws {
    let desk = try Desk.withSeason()
    try desk.apply(Edits.add(1))
    try Attack.run(desk.path, "UPDATE journal SET actor = 0 WHERE sequence = 2")
    #expect(try desk.store.verify().problems == [.changed(2)])
    try Attack.run(desk.path, "UPDATE journal SET actor = 1000 WHERE sequence = 2")
    #expect(try desk.store.verify().problems == [])
    try Attack.run(desk.path, "DELETE FROM room WHERE id = 'burgerzaal'")
    #expect(try desk.store.verify().problems == [.item(EntityKey(.room, "burgerzaal"))])
  }
}

/// What somebody with plain SQL does to a store.
enum Attack {
  /// How many steps the attacked journal has.
  static let steps = 43

  /// The bytes of a store with a history: edits, undos, redos, blots.
  static let original: Data = {
    do {
      let desk = try Desk.withSeason()
      var random = SeededGenerator(99)
      for _ in 0..<30 { try desk.apply(random.edit(desk.store.load())) }
      for _ in 0..<3 { try desk.undo() }
      for _ in 0..<2 { try desk.redo() }
      try desk.store.blot(sequence: 12, by: .test, reason: "AVG")
      try desk.store.blot(sequence: 20, by: .test, reason: "AVG")
      for _ in 0..<4 { try desk.apply(random.edit(desk.store.load())) }
      try desk.apply(Edits.add(desk.store.load().nextNumber(.request)))
      return try desk.bytes
    } catch {
      preconditionFailure("no store to attack: \(error)")
    }
  }()

  /// Runs SQL with every safeguard off; what changes nothing is no attack.
  static func run(_ path: String, _ sql: String) throws {
    try DatabaseQueue(path: path).inDatabase { db in
      try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON")
      let before = db.totalChangesCount
      try db.execute(sql: sql)
      try #require(db.totalChangesCount > before, "\(sql)")
    }
  }

  /// One attack of some kind.
  static func choose(_ kind: Int, _ random: inout SeededGenerator) -> String {
    let some = Int.random(in: 2..<steps, using: &random)
    let kinds = [onColumn, onRows, onTables]
    return kinds[kind % kinds.count](some, &random)
  }

  private static func onColumn(_ some: Int, _ random: inout SeededGenerator) -> String {
    let changes = [
      "kind = CASE kind WHEN 'edit' THEN 'undo' ELSE 'edit' END",
      "refers_to = coalesce(refers_to, 0) + 1", "time = time + 1", "actor = actor + 1",
      "actor = -1", "program = program || ' '", "program = program || char(0) || 'x'",
      "action = 'grant '", "object = '[[\"room\",\"x\"]]'", "object = 'x'", "result = 'failed'",
      "keys = '[]'", "keys = '[[\"room\",\"x\"]]'", "payload = coalesce(payload, '') || ' '",
      "payload = '{}', salt = zeroblob(16)", "salt = randomblob(16), payload = ''",
      "payload_hash = randomblob(32)", "previous = randomblob(32)", "hash = randomblob(32)",
    ]
    let change = changes[Int.random(in: 0..<changes.count, using: &random)]
    return "UPDATE journal SET \(change) WHERE sequence = \(some)"
  }

  private static func onRows(_ some: Int, _ random: inout SeededGenerator) -> String {
    let other = some == 2 ? 3 : some - 1
    let columns = "kind, refers_to, time, actor, program, action, object, result, keys, payload"
    let rest = "salt, payload_hash, previous, hash"
    let attacks = [
      "DELETE FROM journal WHERE sequence = \(some)",
      "DELETE FROM journal WHERE sequence BETWEEN \(some) AND \(some + 5)",
      "DELETE FROM journal WHERE sequence <= \(some)",
      "DELETE FROM journal WHERE sequence >= \(some)",
      """
      UPDATE journal SET sequence = -1 WHERE sequence = \(some);
      UPDATE journal SET sequence = \(some) WHERE sequence = \(other);
      UPDATE journal SET sequence = \(other) WHERE sequence = -1;
      """,
      """
      UPDATE journal SET payload = b.payload, salt = b.salt, payload_hash = b.payload_hash
      FROM journal b WHERE b.sequence = 2 AND journal.sequence = \(some == 2 ? 3 : some)
      """,
      """
      INSERT INTO journal SELECT \(steps + 1), \(columns), \(rest) FROM journal
      WHERE sequence = \(some)
      """,
      """
      UPDATE journal SET sequence = sequence + 1000 WHERE sequence >= \(some);
      INSERT INTO journal SELECT \(some), \(columns), \(rest) FROM journal
      WHERE sequence = \(other);
      UPDATE journal SET sequence = sequence - 999 WHERE sequence > 1000;
      """,
      "UPDATE journal SET payload = NULL, salt = NULL WHERE sequence = 4",
    ]
    return attacks[Int.random(in: 0..<attacks.count, using: &random)]
  }

  private static func onTables(_ some: Int, _ random: inout SeededGenerator) -> String {
    let attacks = [
      "UPDATE request SET value = json_set(value, '$.subject', 'x') WHERE id = (SELECT max(id) FROM request)",
      "UPDATE request SET value = json_set(value, '$.duration', 45) WHERE id = (SELECT min(id) FROM request)",
      "UPDATE room SET value = json_set(value, '$.seats', \(some))",
      "UPDATE evening SET value = json_set(value, '$.name', 'e' || char(769)) ",
      "UPDATE letter SET value = json_set(value, '$.text', '')",
      "UPDATE body SET id = id || ' '", "UPDATE council SET value = 'x'",
      "UPDATE recess SET value = value || char(0) || 'x' WHERE id = 'zomerreces'",
      "DELETE FROM anchor WHERE id = 'begroting-2024'", "DELETE FROM closed_day",
      "DELETE FROM paper WHERE id = (SELECT max(id) FROM paper)",
      "INSERT INTO room VALUES ('x', '{\"id\":\"x\",\"name\":\"x\",\"seats\":1}')",
      """
      INSERT INTO room SELECT 'y', json_set(value, '$.id', 'y') FROM room WHERE id = 'raadzaal'
      """,
      """
      INSERT INTO secrecy VALUES (1, '{"number":1,"object":{"kind":"request","id":"1"},\
      "body":"x","ground":"x","day":"2023-01-01"}')
      """,
      """
      UPDATE holder SET value = json_set(value, '$.name', (
        SELECT b.value ->> '$.name' FROM holder b WHERE b.id <> holder.id LIMIT 1))
      """,
      "UPDATE counter SET highest = highest + 1 WHERE kind = 'request'", "DELETE FROM counter",
      "INSERT INTO counter VALUES ('secrecy', 1)", "UPDATE counter SET highest = 1",
    ]
    return attacks[Int.random(in: 0..<attacks.count, using: &random)]
  }
}
