import Council
import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

@testable import Store

@Suite struct MigrationTests {
  private let next =
    Migration.all + [
      Migration(
        version: 2,
        sql: "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT) STRICT")
    ]

  @Test func `an older store is brought up to date with a copy beside it`() throws {
    let desk = try Desk.withSeason()
    let before = try desk.store.load()
    let store = try Store.open(at: desk.path, migrations: next)
    #expect(try store.load() == before)
    #expect(try store.verify().isSound)
    #expect(desk.folder.names == ["plan.db", "plan.db.v1"])
    let copy = desk.folder.file("plan.db.v1")
    var status = stat()
    #expect(stat(copy, &status) == 0 && status.st_mode & 0o777 == 0o600)
    #expect(try Store.open(at: copy).load() == before)
    // The older program, with the store open and anew.
    let newer = StoreError.newer(desk.path, found: 2, known: 1)
    #expect(throws: newer) { try desk.store.load() }
    #expect(throws: newer) { try Store.open(at: desk.path) }
    // The newer one does it once.
    _ = try Store.open(at: desk.path, migrations: next)
    #expect(desk.folder.names == ["plan.db", "plan.db.v1"])
  }

  @Test func `a migration that fails leaves the store as it was`() throws {
    let desk = try Desk.withSeason()
    let before = try desk.bytes
    for sql in [
      "CREATE TABLE note (id); INSERT INTO note VALUES (1); x",
      "CREATE TABLE note (id TEXT REFERENCES room (id)); INSERT INTO note VALUES ('x')",
    ] {
      let broken = Migration.all + [Migration(version: 2, sql: sql)]
      #expect(throws: StoreError.self) { try Store.open(at: desk.path, migrations: broken) }
    }
    #expect(try desk.bytes == before)
    #expect(try desk.store.load().agenda == Season.agenda)
  }

  @Test func `a copy that is there is kept`() throws {
    let desk = try Desk.withSeason()
    try Data("x".utf8).write(to: URL(fileURLWithPath: desk.folder.file("plan.db.v1")))
    _ = try Store.open(at: desk.path, migrations: next)
    #expect(desk.folder.names == ["plan.db", "plan.db.v1", "plan.db.v1-2"])
  }

  @Test func `reading alone does not bring a store up to date`() throws {
    let desk = try Desk.withSeason()
    #expect(throws: StoreError.older(desk.path, found: 1, known: 2)) {
      try Store.open(at: desk.path, mode: .read, migrations: next)
    }
    #expect(desk.folder.names == ["plan.db"])
  }

  @Test func `a new store is of the latest version`() throws {
    let folder = try TemporaryFolder()
    let store = try Store.create(at: folder.file("plan.db"), migrations: next)
    #expect(try store.load().revision == 0)
    #expect(folder.names == ["plan.db"])
  }
}
