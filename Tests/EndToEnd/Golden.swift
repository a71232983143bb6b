import Foundation
import Testing

/// What a command prints, kept in a file that people can read: `Tests/Goldens/NAME.txt`.
///
/// With `RECORD_GOLDENS=1` in the environment the files are written anew, and the run fails, so
/// that a recording is never taken for a pass.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Goldens")

  /// Expects text to be what the file of that name holds, and tells the first line that is not.
  static func expect(
    _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(path: "\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(name)", sourceLocation: sourceLocation)
      return
    }
    let wanted = try String(contentsOf: file, encoding: .utf8).lines
    let found = text.lines
    for (number, pair) in zip(found, wanted).enumerated() where pair.0 != pair.1 {
      #expect(pair.0 == pair.1, "\(name), line \(number + 1)", sourceLocation: sourceLocation)
      return
    }
    #expect(found.count == wanted.count, "\(name), lines", sourceLocation: sourceLocation)
  }
}
