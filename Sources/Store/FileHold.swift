import Glibc
import Synchronization

/// A file held open for as long as a store on it lives.
///
/// Closing any descriptor of a file drops all locks that the process has on it (POSIX), those of
/// SQLite too. So a file that a store of this process has open is looked at through one shared
/// descriptor, which is closed with the last of the stores.
final class FileHold: Sendable {
  private struct Identity: Hashable {
    let device: UInt
    let inode: UInt

    init(_ status: stat) {
      device = UInt(status.st_dev)
      inode = UInt(status.st_ino)
    }
  }

  private struct Held {
    var descriptor: Int32
    var count: Int
  }

  private static let all = Mutex<[Identity: Held]>([:])

  private let identity: Identity
  private let descriptor: Int32

  /// Holds a file, following no link.
  init(_ path: String) throws(StoreError) {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      guard [ENOENT, ENOTDIR].contains(errno) else {
        throw .cannotRead(path, detail: FileGuard.systemError)
      }
      throw .notFound(path)
    }
    let kind = status.st_mode & S_IFMT
    guard kind != S_IFLNK else { throw .isLink(path) }
    guard kind == S_IFREG else { throw .notOurs(path) }
    identity = Identity(status)
    descriptor = try Self.hold(identity, path)
  }

  /// Whether the file still stands at a path, and not another one or none.
  func stands(at path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && Identity(status) == identity
  }

  private static func hold(_ identity: Identity, _ path: String) throws(StoreError) -> Int32 {
    let descriptor: Int32? = all.withLock { all in
      if let held = all[identity] {
        all[identity] = Held(descriptor: held.descriptor, count: held.count + 1)
        return held.descriptor
      }
      let opened = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
      guard opened >= 0 else { return nil }
      all[identity] = Held(descriptor: opened, count: 1)
      return opened
    }
    guard let descriptor else { throw .cannotRead(path, detail: FileGuard.systemError) }
    return descriptor
  }

  deinit {
    Self.all.withLock { all in
      guard let held = all[identity] else { return }
      if held.count > 1 {
        all[identity] = Held(descriptor: held.descriptor, count: held.count - 1)
      } else {
        all[identity] = nil
        close(held.descriptor)
      }
    }
  }

  /// How many bytes the file has.
  var size: Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// The first bytes of the file, fewer when it is shorter.
  func prefix(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = pread(descriptor, &bytes, count, 0)
    return Array(bytes.prefix(max(0, read)))
  }
}
