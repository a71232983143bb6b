import Exchange
import Glibc
import Wording

/// Standard output and standard error, written at once and checked.
enum Output {
  /// A report as JSON or in lines.
  ///
  /// - Throws: `Failure` with exit code 74 where it did not arrive (a full disk, a closed pipe).
  static func write(_ report: some Report, json: Bool, _ words: any Words) throws {
    if json {
      try send(JSONText.text(report) + "\n")
    } else {
      try write(report.lines(words))
    }
  }

  /// Lines, with what a terminal would act on made visible.
  static func write(_ lines: [String]) throws {
    try send(lines.map { $0.visible + "\n" }.joined())
  }

  private static func send(_ text: String) throws {
    guard let code = send(text, to: STDOUT_FILENO) else { return }
    throw Failure(lines: ["stdout: \(String(cString: strerror(code)))"], code: 74)
  }

  /// Lines on standard error; nobody hears when that fails.
  static func complain(_ lines: [String]) {
    let all = lines.flatMap { $0.split(separator: "\n", omittingEmptySubsequences: false) }
    _ = send(all.map { "marktmeester: \(String($0).visible)\n" }.joined(), to: STDERR_FILENO)
  }

  /// The error that kept some of the text from arriving; nil when all of it did.
  private static func send(_ text: String, to descriptor: Int32) -> Int32? {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return nil
  }
}
