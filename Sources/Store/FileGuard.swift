import Foundation
import Glibc

/// The first hundred bytes of a SQLite file, read before SQLite may touch it.
struct Header {
  /// Tells every program whose file it is: "MMst".
  static let applicationID = 0x4D4D_7374
  private static let magic = Array("SQLite format 3\0".utf8)

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Refuses a file that is not ours, not whole or too new.
  func check(path: String, known: Int) throws(StoreError) {
    guard bytes.starts(with: Self.magic) else { throw .notOurs(path) }
    guard let application = number(at: 68) else { throw .damaged(path, detail: "header cut off") }
    guard application == Self.applicationID else { throw .notOurs(path) }
    guard bytes.count == 100, let version = number(at: 60) else {
      throw .damaged(path, detail: "header cut off")
    }
    guard version <= known else { throw .newer(path, found: version, known: known) }
    guard bytes[18...19] == [1, 1] else { throw .damaged(path, detail: "journal mode") }
    guard version > 0 else { throw .damaged(path, detail: "version \(version)") }
  }

  private func number(at offset: Int) -> Int? {
    guard bytes.count >= offset + 4 else { return nil }
    return bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}

/// What is checked about a path and the file at it before SQLite opens it.
enum FileGuard {
  /// Refuses what is no path that we open.
  static func checkPath(_ path: String) throws(StoreError) {
    guard !path.lowercased().hasPrefix("file:") else { throw .isURI(path) }
    guard path.hasPrefix("/"), !path.utf8.contains(0) else { throw .notAbsolute(path) }
  }

  /// Refuses a file that is not ours; nothing is written to it.
  static func checkFile(
    _ path: String, mode: Store.Access, known: Int
  ) throws(StoreError) -> FileHold {
    let hold = try FileHold(path)
    try Header(hold.prefix(100)).check(path: path, known: known)
    if mode == .write {
      let folder = Folder.parent(of: path)
      guard access(path, W_OK) == 0, access(folder, W_OK) == 0 else { throw .readOnly(path) }
    }
    return hold
  }

  /// Refuses a path that something of an earlier store still stands at.
  static func checkFree(_ path: String) throws(StoreError) {
    for file in [path, path + "-journal", path + "-wal"] {
      var status = stat()
      guard lstat(file, &status) != 0 else { throw .exists(file) }
    }
  }

  /// What the system says went wrong.
  static var systemError: String { String(cString: strerror(errno)) }
}
