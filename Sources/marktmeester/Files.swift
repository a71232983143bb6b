import Glibc
import Wording

/// Reads text files whole, up to a limit.
enum Files {
  /// More than any letter or council file holds.
  static let limit = 1_000_000

  /// The text of a file; "-" is standard input.
  ///
  /// - Throws: `Failure`: no such file, too large, empty, binary, or not UTF-8.
  static func text(_ path: String, _ words: any Words, limit: Int = limit) throws -> String {
    let bytes = try bytes(path, words, limit: limit)
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let zero = body.firstIndex(of: 0) { throw Failure(.fileBinary(path, byte: zero), words) }
    guard body.contains(where: { $0 > 0x20 }) else { throw Failure(.fileEmpty(path), words) }
    guard let text = String(validating: body, as: UTF8.self) else {
      throw Failure(.fileNotUTF8(path, byte: firstInvalid(in: body)), words)
    }
    return text
  }

  /// The names of what lies in a folder, sorted; nil where it cannot be read.
  ///
  /// What is hidden is left out.
  static func names(in folder: String) -> [String]? {
    guard let stream = opendir(folder) else { return nil }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The bytes of a file; "-" is standard input.
  ///
  /// - Throws: `Failure`: no such file, too large, or it cannot be read.
  static func bytes(_ path: String, _ words: any Words, limit: Int) throws -> [UInt8] {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw failure(path, errno, words) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var status = stat()
    if fstat(descriptor, &status) == 0, Int(status.st_size) > limit {
      throw Failure(.fileTooLarge(path, bytes: Int(status.st_size), limit: limit), words)
    }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while bytes.count <= limit {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw failure(path, errno, words)
      }
      if count == 0 { break }
      bytes += chunk[0..<count]
    }
    if bytes.count > limit {
      throw Failure(.fileTooLarge(path, bytes: bytes.count, limit: limit), words)
    }
    return bytes
  }

  private static func failure(_ path: String, _ code: Int32, _ words: any Words) -> Failure {
    code == ENOENT
      ? Failure(.fileMissing(path), words)
      : Failure(.fileUnreadable(path, detail: String(cString: strerror(code))), words)
  }

  /// The offset of the first byte that is no UTF-8.
  ///
  /// - Complexity: O(n log n).
  private static func firstInvalid(in bytes: ArraySlice<UInt8>) -> Int {
    var low = bytes.startIndex
    var high = bytes.endIndex
    while low + 1 < high {
      let middle = (low + high) / 2
      let end = min(middle + 3, bytes.endIndex)
      let isWhole = (middle...end).contains { cut in
        String(validating: bytes[bytes.startIndex..<cut], as: UTF8.self) != nil
      }
      if isWhole { low = middle } else { high = middle }
    }
    return low
  }
}
