import Glibc

/// Wakes who waits when a store may have been written to, by whatever program.
///
/// A step ends when its rollback journal is deleted: that is what the kernel is asked to tell.
/// Nothing is done in between; nobody who waits for the descriptor is woken without reason, but
/// for one's own steps.
///
/// The descriptor can be read when something happened; `drain` then makes it wait for the next.
public final class StoreWatch: Sendable {
  /// The descriptor to wait for.
  public let descriptor: Int32

  /// Watches the folder of a store.
  fileprivate init(path: String) throws(StoreError) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else {
      throw .cannotRead(path, detail: String(cString: strerror(errno)))
    }
    let mask = UInt32(IN_DELETE | IN_MOVED_TO)
    if inotify_add_watch(descriptor, Folder.parent(of: path), mask) < 0 {
      // What was opened is closed by the end of `self`.
      throw .cannotRead(path, detail: String(cString: strerror(errno)))
    }
  }

  deinit { close(descriptor) }

  /// Takes in what was told, so that the descriptor waits again.
  public func drain() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(descriptor, &bytes, bytes.count) > 0 {}
  }
}

extension Store {
  /// A watch on steps of other programs.
  public func watch() throws(StoreError) -> StoreWatch { try StoreWatch(path: connection.path) }
}
