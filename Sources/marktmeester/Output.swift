import Exchange
import Glibc
import Wording

/// Standard output: the result and nothing else.
enum Output {
  /// A report as JSON or in lines.
  static func write(_ report: some Report, json: Bool, _ words: any Words) {
    write(json ? [JSONText.text(report)] : report.lines(words))
  }

  /// Lines, with what a terminal would act on made visible.
  static func write(_ lines: [String]) {
    for line in lines { print(line.visible) }
  }

  /// Makes sure that all of it arrived.
  ///
  /// - Throws: `Failure` with exit code 74 where it did not (a full disk, a closed pipe).
  static func flush() throws {
    guard fflush(stdout) != 0 || ferror(stdout) != 0 else { return }
    throw Failure(lines: ["standard output: \(String(cString: strerror(errno)))"], code: 74)
  }
}
