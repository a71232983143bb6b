import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

@testable import Store

@Suite struct FolderTests {
  private func rights(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
  }

  @Test(arguments: [mode_t(0o000), 0o022, 0o077])
  func `file and folders are for nobody but us under any umask`(mask: mode_t) throws {
    let folder = try TemporaryFolder()
    let old = umask(mask)
    defer { umask(old) }
    let path = folder.file("data/marktmeester/plan.db")
    let store = try Store.create(at: path)
    #expect(rights(folder.file("data")) == 0o700)
    #expect(rights(folder.file("data/marktmeester")) == 0o700)
    #expect(rights(path) == 0o600)
    try store.connection.write { db in
      try db.execute(sql: "CREATE TABLE t (x)")
      #expect(rights(path + "-journal") == 0o600)
      try db.execute(sql: "DROP TABLE t")
    }
  }

  @Test func `a folder that is there keeps its rights`() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o750)
    _ = try Store.create(at: folder.file("plan.db"))
    #expect(rights(folder.path) == 0o750)
    #expect(folder.names == ["plan.db"])
  }

  @Test func `a folder that cannot be made is told`() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.file("file")))
    #expect {
      try Store.create(at: folder.file("file/plan.db"))
    } throws: { error in
      guard case .cannotWrite? = error as? StoreError else { return false }
      return true
    }
  }

  @Test func `the folder of a path`() {
    #expect(Folder.parent(of: "/a/b/c.db") == "/a/b")
    #expect(Folder.parent(of: "/c.db") == "/")
  }
}
