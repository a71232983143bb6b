import Dispatch
import Foundation
import TestSupport

/// Reads texts that nobody would write, and stops at the first that is read wrongly.
///
///     swift run -c release fuzz-intake [--seed N] [--count N] [--seconds N] [FOLDER…]
///
/// Its seeds are the letters and phrases of the tests, which it takes from their sources, and the
/// `.txt` files of the folders. It ends with the count of texts; on a fault it prints the text. The
/// text that is being read stands in `/tmp/fuzz-intake-SEED.txt`, for those that it does not survive.
@main
struct Fuzz {
  var seed: UInt64 = 1
  var count = 1_000_000
  var seconds = 1_200.0
  var folders: [String] = []

  static func main() throws {
    var fuzz = Fuzz()
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--seed": fuzz.seed = arguments.next().flatMap(UInt64.init) ?? fuzz.seed
      case "--count": fuzz.count = arguments.next().flatMap(Int.init) ?? fuzz.count
      case "--seconds": fuzz.seconds = arguments.next().flatMap(Double.init) ?? fuzz.seconds
      default: fuzz.folders.append(argument)
      }
    }
    try fuzz.run()
  }

  func run() throws {
    let seeds = try Seeds.all(folders: folders)
    Self.tell("\(seeds.count) seeds")
    var mutator = Mutator(seeds: seeds, seed: seed)
    let start = Self.now()

    let file = "/tmp/fuzz-intake-\(seed).txt"
    _ = FileManager.default.createFile(atPath: file, contents: nil)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: file))
    var (done, bytes) = (0, 0)
    while done < count, Self.now() - start < seconds {
      let text = mutator.next()
      try handle.seek(toOffset: 0)
      try handle.write(contentsOf: Data(text.utf8))
      try handle.truncate(atOffset: UInt64(text.utf8.count))
      check(text, number: done)
      done += 1
      bytes += text.utf8.count
      if done.isMultiple(of: 50_000) { Self.tell("\(done) texts, \(Int(Self.now() - start)) s") }
    }
    print("\(done) texts, \(bytes) bytes, \(Int(Self.now() - start)) s: nothing wrong")
  }

  /// Writes a line at once, for those who look on.
  private static func tell(_ line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }

  private func check(_ text: String, number: Int) {
    let start = Self.now()
    var faults = Reading(text, again: number.isMultiple(of: 8)).faults
    // What is slow is read again: the machine may have been busy.
    let limit = Self.most(text)
    if Self.now() - start > limit {
      let times = (0..<5).map { _ in
        let start = Self.now()
        _ = Reading(text, again: false)
        return Self.now() - start
      }
      if let least = times.min(), least > limit { faults.append("\(least) s") }
    }
    guard !faults.isEmpty else { return }
    print("seed \(seed), text \(number): \(faults)\n\(text)")
    exit(1)
  }

  /// The most seconds that a text may take: a hundred times what it should.
  private static func most(_ text: String) -> Double { 0.02 + 0.000_05 * Double(text.utf8.count) }

  private static func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}

/// What the texts are made of.
enum Seeds {
  /// The letters and phrases of the tests, and the texts of folders.
  static func all(folders: [String]) throws -> [String] {
    let own = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("IntakeTests").path
    let sources = try texts(in: own, ending: ".swift")
    return try sources.flatMap(literals) + folders.flatMap { try texts(in: $0, ending: ".txt") }
  }

  private static func texts(in folder: String, ending: String) throws -> [String] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.filter { $0.hasSuffix(ending) }.map {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
    }
  }

  /// The texts in quotes of a source in Swift, escapes as they stand.
  private static func literals(of source: String) -> [String] {
    source.components(separatedBy: "\"\"\"").enumerated().flatMap { index, part in
      index.isMultiple(of: 2)
        ? part.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
          .filter { !$0.offset.isMultiple(of: 2) && $0.element.count > 3 }.map {
            String($0.element)
          }
        : [part.replacingOccurrences(of: "\n    ", with: "\n")]
    }
  }
}
