import Council
import Exchange
import Foundation
import Intake

/// Measures what reading letters takes, and prints a line of JSON for each figure.
///
///     swift run -c release --package-path Benchmarks intake [--council FILE] FOLDER…
///     swift run -c release --package-path Benchmarks intake [--council FILE] --long [KIND…]
///
/// With folders: letters a second over their `.txt` files. With `--long`: time and peak memory over
/// texts of 1, 2, 5 and 10 MB of each kind, each in a process of its own, and the ratio of the time
/// to that of the size before: no more than the ratio of the sizes where reading is linear.
@main
struct IntakeFigures {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    var council = "Resources/demo-council.toml"
    if let flag = arguments.firstIndex(of: "--council"), flag + 1 < arguments.count {
      council = arguments[flag + 1]
      arguments.removeSubrange(flag...(flag + 1))
    }
    switch arguments.first {
    case "--long": try Long.run(Array(arguments.dropFirst()), council: council)
    case "--one": try Long.one(Array(arguments.dropFirst()), agenda: agenda(council))
    default: try Ordinary.run(arguments, agenda: agenda(council))
    }
  }

  private static func agenda(_ council: String) throws -> Agenda {
    Agenda(try CouncilFile.read(String(contentsOfFile: council, encoding: .utf8)))
  }
}

/// Ordinary letters, many of them.
enum Ordinary {
  /// Reads the letters of each folder for three seconds and tells how many a second that were.
  static func run(_ folders: [String], agenda: Agenda) throws {
    let reader = LetterReader(agenda: agenda)
    for folder in folders {
      let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      let letters = try names.filter { $0.hasSuffix(".txt") }.map {
        try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
      }
      guard !letters.isEmpty else { continue }
      var (read, clauses) = (0, 0)
      let start = now()
      while now() - start < 3 {
        for letter in letters { clauses += reader.read(letter).clauses.count }
        read += letters.count
      }
      let seconds = now() - start
      let bytes = letters.map(\.utf8.count).reduce(0, +) / letters.count
      print(
        "{\"folder\":\"\(folder)\",\"letters\":\(letters.count),\"meanBytes\":\(bytes),"
          + "\"lettersPerSecond\":\(Int(Double(read) / seconds)),"
          + "\"clausesPerLetter\":\(number(Double(clauses) / Double(read)))}")
    }
  }
}

/// Long texts, each read in a process of its own.
enum Long {
  private static let sizes = [1, 2, 5, 10]

  static func run(_ kinds: [String], council: String) throws {
    let all = Texts.kinds.map(\.name) + ["distinct"]
    for kind in kinds.isEmpty ? all : kinds {
      for form in ["alone", "body"] { try rows(kind, form, council: council) }
    }
  }

  private static func rows(_ kind: String, _ form: String, council: String) throws {
    var fields = ["\"kind\":\"\(kind)\",\"form\":\"\(form)\""]
    var last: Double?
    for size in sizes {
      let (seconds, megabytes) = try child(kind, form, size, council: council)
      fields.append("\"\(size)MB\":{\"s\":\(number(seconds)),\"MB\":\(number(megabytes))")
      if let last { fields[fields.count - 1] += ",\"ratio\":\(number(seconds / last))" }
      fields[fields.count - 1] += "}"
      last = seconds
    }
    print("{" + fields.joined(separator: ",") + "}")
  }

  private static func child(
    _ kind: String, _ form: String, _ size: Int, council: String
  ) throws -> (Double, Double) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["--one", kind, form, "\(size)", "--council", council]
    process.standardOutput = pipe
    try process.run()
    let answer = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let figures = String(decoding: answer, as: UTF8.self).split(separator: " ").compactMap {
      Double($0.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    return figures.count == 2 ? (figures[0], figures[1]) : (.nan, .nan)
  }

  /// Reads one text, and prints the seconds and the peak memory of the whole process.
  static func one(_ arguments: [String], agenda: Agenda) throws {
    guard arguments.count == 3, let size = Int(arguments[2]) else { return }
    let reader = LetterReader(agenda: agenda)
    _ = reader.read(Texts.text("letters", bytes: 2_000, asBody: false))
    let text = Texts.text(arguments[0], bytes: size * 1_000_000, asBody: arguments[1] == "body")
    let start = now()
    let draft = reader.read(text)
    let seconds = now() - start
    withExtendedLifetime(draft) { print(seconds, peak()) }
  }

  /// The most memory that this process ever had, in megabytes.
  private static func peak() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(whereSeparator: { $0 == " " || $0 == "\t" }).dropFirst().first
    return kilobytes.flatMap { Double($0) }.map { $0 / 1_000 } ?? .nan
  }
}

/// The seconds that this process has worked: what runs beside it does not count.
func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func number(_ value: Double) -> String {
  value.isNaN ? "null" : String(format: "%.3f", value)
}
