import Glibc

/// Files and folders made with rights of their own, whatever the process's umask is.
enum Folder {
  /// The folder that a path lies in.
  static func parent(of path: String) -> String {
    let folder = path.split(separator: "/").dropLast().joined(separator: "/")
    return "/" + folder
  }

  /// Makes a folder, and those above it that are missing, for nobody but us.
  static func make(_ path: String) throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0 { return }
    if path != "/" { try make(parent(of: path)) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST, chmod(path, 0o700) == 0 else {
      throw .cannotWrite(path, detail: FileGuard.systemError)
    }
  }

  /// Makes an empty file, for nobody but us, where nothing stands.
  static func makeFile(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw errno == EEXIST ? .exists(path) : .cannotWrite(path, detail: FileGuard.systemError)
    }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else {
      throw .cannotWrite(path, detail: FileGuard.systemError)
    }
  }

  /// Gives a finished file its name, unless something bears it already.
  static func give(_ path: String, to name: String) throws(StoreError) {
    guard link(path, name) == 0 else {
      throw errno == EEXIST ? .exists(name) : .cannotWrite(name, detail: FileGuard.systemError)
    }
    unlink(path)
    try flush(parent(of: name))
  }

  /// Waits until a file or a folder is on the disk.
  static func flush(_ path: String) throws(StoreError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotWrite(path, detail: FileGuard.systemError) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else {
      throw .cannotWrite(path, detail: FileGuard.systemError)
    }
  }
}
