import Foundation
import Glibc
import Testing

/// The program as somebody has it: the built binary, in a folder and surroundings of its own.
///
/// Nothing of the user's surroundings reaches it; the folder goes with the last who holds it.
final class Program: Sendable {
  /// The folder that all of a test happens in.
  let folder: String

  /// An empty folder, and nothing done yet.
  init() throws {
    var template = Array("/tmp/marktmeester-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw POSIXError(.EIO) }
    folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    try FileManager.default.createDirectory(
      atPath: folder + "/home", withIntermediateDirectories: false)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The store that the program works with.
  var store: String { file("demo.sqlite") }

  /// A path in the folder.
  func file(_ name: String) -> String { folder + "/" + name }

  /// Writes a file in the folder and gives its path.
  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }

  /// Writes a text in the folder and gives its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String { try write(name, text.utf8) }

  /// The bytes of a file in the folder; nil where there is none.
  func bytes(_ name: String = "demo.sqlite") -> Data? {
    try? Data(contentsOf: URL(fileURLWithPath: file(name)))
  }
}

// MARK: - Running it

extension Program {
  /// What came of a run.
  struct Outcome: Sendable {
    /// The exit code; the signal, negative, when one ended it.
    let code: Int32
    let out: String
    let err: String

    /// The lines of standard output.
    var lines: [String] {
      out.isEmpty ? [] : (out.hasSuffix("\n") ? String(out.dropLast()) : out).lines
    }
  }

  /// A run that took longer than anything may take.
  struct TooSlow: Error { let arguments: [String] }

  /// What the program finds around it, unless a test says otherwise.
  private var surroundings: [String: String] {
    [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": file("home"), "TZ": "UTC", "LANG": "C.UTF-8", "MARKTMEESTER_TODAY": "2023-07-03",
      "MARKTMEESTER_DB": store,
    ]
  }

  /// Runs the program to its end, `input` being the file that it reads and `output` where its
  /// standard output goes, where that is not into the outcome.
  @discardableResult
  func run(
    _ arguments: [String], environment: [String: String] = [:], input: String = "/dev/null",
    output: String? = nil
  ) throws -> Outcome {
    try execute(
      Self.binary, arguments, surroundings.merging(environment) { $1 }, input: input, output: output
    )
  }

  @discardableResult
  func run(_ arguments: String...) throws -> Outcome { try run(arguments) }

  /// Runs the program and expects it to end well.
  @discardableResult
  func done(
    _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Outcome {
    let outcome = try run(arguments)
    #expect(outcome.code == 0, "\(arguments): \(outcome.err)", sourceLocation: sourceLocation)
    #expect(outcome.err.isEmpty, sourceLocation: sourceLocation)
    return outcome
  }

  /// Runs the program, expects it to end well, and reads its JSON.
  func json<Value: Decodable>(
    _ type: Value.Type, _ arguments: String..., sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Value {
    let outcome = try run(arguments + ["--json"])
    try #require(outcome.code == 0, "\(arguments): \(outcome.err)", sourceLocation: sourceLocation)
    return try JSONDecoder().decode(type, from: Data(outcome.out.utf8))
  }

  /// Runs some program of the machine.
  @discardableResult
  func execute(
    _ executable: String, _ arguments: [String], _ environment: [String: String] = [:],
    input: String = "/dev/null", output: String? = nil
  ) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    let (out, err) = (file("out-\(UUID())"), file("err-\(UUID())"))
    for path in [out, err] { try Data().write(to: URL(fileURLWithPath: path)) }
    // Closed by hand: with more than a thousand files open Foundation reads past its list of them.
    let handles = [
      FileHandle(forReadingAtPath: input), FileHandle(forWritingAtPath: output ?? out),
      FileHandle(forWritingAtPath: err),
    ]
    defer { for handle in handles { try? handle?.close() } }
    process.standardInput = handles[0]
    process.standardOutput = handles[1]
    process.standardError = handles[2]
    let ended = DispatchSemaphore(value: 0)
    process.terminationHandler = { _ in ended.signal() }
    try process.run()
    if ended.wait(timeout: .now() + 30) == .timedOut {
      process.terminate()
      throw TooSlow(arguments: arguments)
    }
    defer { for path in [out, err] { try? FileManager.default.removeItem(atPath: path) } }
    let status = process.terminationStatus
    return Outcome(
      code: process.terminationReason == .exit ? status : -status,
      out: String(decoding: try Data(contentsOf: URL(fileURLWithPath: out)), as: UTF8.self),
      err: String(decoding: try Data(contentsOf: URL(fileURLWithPath: err)), as: UTF8.self))
  }

  /// The built program: it lies beside the bundle of the tests.
  static let binary: String = {
    let beside =
      CommandLine.arguments.filter { $0.contains(".xctest") } + [
        Bundle.main.executablePath ?? CommandLine.arguments[0], Bundle.main.bundlePath + "/x",
      ]
    for path in beside {
      var folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      for _ in 0..<3 {
        let candidate = folder.appendingPathComponent("marktmeester").path
        if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        folder.deleteLastPathComponent()
      }
    }
    preconditionFailure("there is no marktmeester near \(beside)")
  }()
}

extension String {
  /// The lines, without their ends.
  var lines: [String] { split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
}

// MARK: - What tests begin with

extension Program {
  /// A program with the demo council in its store.
  static func withCouncil() throws -> Program { try holding(council) }

  /// A program with the demo council and, as request 1, the demo letter.
  static func withLetter() throws -> Program { try holding(letter) }

  /// A program with the demo request granted and its session on 26 September.
  static func withSession() throws -> Program { try holding(session) }

  /// A program with a copy of a store that was filled once, for all who begin with it.
  static func holding(_ store: Result<Data, any Error>) throws -> Program {
    let program = try Program()
    try program.write("demo.sqlite", store.get())
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: program.store)
    return program
  }

  /// The store that a program leaves behind.
  func left() throws -> Data { try #require(bytes()) }

  private static let council = Result {
    let program = try Program()
    try program.done("init", "--demo")
    return try program.left()
  }

  private static let letter = Result {
    let program = try withCouncil()
    try program.done("intake", "--demo", "--add")
    return try program.left()
  }

  private static let session = Result {
    let program = try withLetter()
    try program.done("request", "grant", "1")
    try program.done("place", "1", "2023-09-26")
    return try program.left()
  }
}
