import Foundation

/// What a program prints or shows, kept in a file that people can read: `Tests/Goldens/NAME.txt`.
///
/// With `RECORD_GOLDENS=1` in the environment the files are written anew, and every one of them is
/// told as a difference, so that a recording is never taken for a pass.
public enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Goldens")

  /// The first line in which a text is not what the file of that name holds; nil where none is.
  public static func difference(_ text: String, _ name: String) throws -> String? {
    let file = folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return "recorded \(name)"
    }
    let wanted = lines(try String(contentsOf: file, encoding: .utf8))
    let found = lines(text)
    for (number, pair) in zip(found, wanted).enumerated() where pair.0 != pair.1 {
      return "\(name), line \(number + 1):\n  found  \(pair.0)\n  wanted \(pair.1)"
    }
    return found.count == wanted.count
      ? nil : "\(name): \(found.count) lines, wanted \(wanted.count)"
  }

  private static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
