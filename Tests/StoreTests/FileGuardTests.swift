import Council
import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

@testable import Store

@Suite struct FileGuardTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Opens a file in both ways, and makes sure that neither changes a byte or leaves a file.
  private func refusal(of path: String, _ mode: Store.Access) throws -> StoreError? {
    let url = URL(fileURLWithPath: path)
    let (bytes, names) = (try Data(contentsOf: url), folder.names)
    defer {
      #expect((try? Data(contentsOf: url)) == bytes)
      #expect(folder.names == names)
    }
    do {
      _ = try Store.open(at: path, mode: mode)
      return nil
    } catch {
      return error
    }
  }

  private func file(_ bytes: Data) throws -> String {
    let path = folder.file("plan.db")
    try bytes.write(to: URL(fileURLWithPath: path))
    return path
  }

  private func isDamaged(_ error: StoreError?) -> Bool {
    if case .damaged? = error { true } else { false }
  }

  @Test(arguments: [
    Data(), Data("x".utf8), Data("Verzoek om een politieke markt\n".utf8), Data(count: 5000),
    Data("SQLite format 4\0".utf8) + Data(count: 5000),
  ])
  func `what is no store is another's`(_ bytes: Data) throws {
    let path = try file(bytes)
    #expect(try refusal(of: path, .read) == .notOurs(path))
    #expect(try refusal(of: path, .write) == .notOurs(path))
    #expect(throws: StoreError.exists(path)) { try Store.create(at: path) }
  }

  @Test func `another program's database is another's`() throws {
    let path = folder.file("plan.db")
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: "CREATE TABLE t (x)") }
    #expect(try refusal(of: path, .read) == .notOurs(path))
    #expect(try refusal(of: path, .write) == .notOurs(path))
  }

  @Test func `a newer store is refused`() throws {
    let path = try file(Attack.original)
    try Attack.change(path, "PRAGMA user_version = 7")
    #expect(try refusal(of: path, .read) == .newer(path, found: 7, known: 1))
    #expect(try refusal(of: path, .write) == .newer(path, found: 7, known: 1))
  }

  @Test func `a store made newer while it is open is refused`() throws {
    let desk = try Desk.withSeason()
    try Attack.change(desk.path, "PRAGMA user_version = 7")
    #expect(throws: StoreError.newer(desk.path, found: 7, known: 1)) {
      try desk.store.apply(Edits.add(1), against: 1, by: .test)
    }
  }

  @Test(arguments: [
    1, 15, 16, 17, 50, 70, 71, 72, 99, 100, 511, 512, 4095, 4096, 4097, 8192, -40_000, -4096, -1,
  ])
  func `a store cut short is refused`(length: Int) throws {
    let whole = Attack.original
    let path = try file(whole.prefix(length > 0 ? length : whole.count + length))
    for mode in [Store.Access.read, .write] {
      let error = try refusal(of: path, mode)
      #expect(length < 16 && length > 0 ? error == .notOurs(path) : isDamaged(error), "\(length)")
    }
  }

  @Test(arguments: [
    "CREATE TRIGGER t AFTER INSERT ON journal BEGIN DELETE FROM journal; END",
    "CREATE VIEW v AS SELECT 1", "CREATE TABLE t (x)", "CREATE INDEX i ON journal (time)",
    "DROP INDEX session_request", "DROP TABLE secrecy",
  ])
  func `a store with anything but our tables is refused`(_ sql: String) throws {
    let path = try file(Attack.original)
    try Attack.change(path, sql)
    #expect(isDamaged(try refusal(of: path, .read)))
    #expect(isDamaged(try refusal(of: path, .write)))
  }

  @Test func `a trigger slipped in later never runs`() throws {
    let desk = try Desk.withSeason()
    try Attack.change(
      desk.path, "CREATE TRIGGER t AFTER INSERT ON request BEGIN DELETE FROM room; END")
    #expect(throws: StoreError.damaged(desk.path, detail: "trigger t")) {
      try desk.store.apply(Edits.add(1), against: 1, by: .test)
    }
  }

  @Test(arguments: UInt64(0)..<150)
  func `a flipped bit is found or does no harm`(seed: UInt64) throws {
    var random = SeededGenerator(seed)
    var bytes = Attack.original
    let sound = try Self.sound
    // Half of them where the file tells what it is.
    let place = Int.random(in: 0..<(seed % 2 == 0 ? 120 : bytes.count), using: &random)
    bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
    let path = try file(bytes)
    for mode in [Store.Access.read, .write] {
      guard try refusal(of: path, mode) == nil else { continue }
      let store = try Store.open(at: path, mode: mode)
      guard try store.verify().isSound else { continue }
      #expect(try store.load() == sound, "byte \(place)")
    }
  }

  private static var sound: Snapshot {
    get throws {
      let folder = try TemporaryFolder()
      try Attack.original.write(to: URL(fileURLWithPath: folder.file("plan.db")))
      return try Store.open(at: folder.file("plan.db"), mode: .read).load()
    }
  }

  @Test func `only paths from the root are opened`() throws {
    for path in ["plan.db", "./plan.db", "~/plan.db", "", ":memory:", "/tmp/a\0b"] {
      #expect(throws: StoreError.notAbsolute(path)) { try Store.open(at: path) }
      #expect(throws: StoreError.notAbsolute(path)) { try Store.create(at: path) }
    }
    for path in ["file:/tmp/plan.db?immutable=1", "FILE:///tmp/plan.db"] {
      #expect(throws: StoreError.isURI(path)) { try Store.open(at: path) }
      #expect(throws: StoreError.isURI(path)) { try Store.create(at: path) }
    }
  }

  @Test func `a name with the signs of an address is a name`() throws {
    let path = folder.file("plan?mode=memory#1 %20é.db")
    _ = try Store.create(at: path).apply(Edits.council, against: 0, by: .test)
    #expect(try Store.open(at: path).load().revision == 1)
    #expect(folder.names == ["plan?mode=memory#1 %20é.db"])
  }

  @Test func `a missing file, a folder, a pipe and a link are refused`() throws {
    let missing = folder.file("none.db")
    #expect(throws: StoreError.notFound(missing)) { try Store.open(at: missing) }
    let deep = folder.file("a/b.db")
    #expect(throws: StoreError.notFound(deep)) { try Store.open(at: deep) }
    #expect(throws: StoreError.notOurs(folder.path)) { try Store.open(at: folder.path) }
    let pipe = folder.file("pipe")
    try #require(mkfifo(pipe, 0o600) == 0)
    #expect(throws: StoreError.notOurs(pipe)) { try Store.open(at: pipe) }
    let target = try file(Attack.original)
    let alias = folder.file("alias.db")
    try #require(symlink(target, alias) == 0)
    #expect(throws: StoreError.isLink(alias)) { try Store.open(at: alias) }
    #expect(throws: StoreError.exists(alias)) { try Store.create(at: alias) }
  }

  @Test func `a new store does not take over what an old one left`() throws {
    let path = folder.file("plan.db")
    let journal = path + "-journal"
    try Data("x".utf8).write(to: URL(fileURLWithPath: journal))
    #expect(throws: StoreError.exists(journal)) { try Store.create(at: path) }
    #expect(folder.names == ["plan.db-journal"])
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `a file or folder without the right to write is refused`() throws {
    let path = try file(Attack.original)
    chmod(path, 0o400)
    #expect(try refusal(of: path, .write) == .readOnly(path))
    #expect(try refusal(of: path, .read) == nil)
    chmod(path, 0o600)
    chmod(folder.path, 0o500)
    defer { chmod(folder.path, 0o700) }
    #expect(try refusal(of: path, .write) == .readOnly(path))
    #expect(try refusal(of: path, .read) == nil)
    #expect(throws: StoreError.self) { try Store.create(at: folder.file("new.db")) }
  }
}

extension Attack {
  /// Runs SQL that changes no row.
  static func change(_ path: String, _ sql: String) throws {
    try DatabaseQueue(path: path).inDatabase { try $0.execute(sql: sql) }
  }
}
