import ArgumentParser
import Council
import Exchange
import Planning
import Resources
import Store
import Wording

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: Help.text(.initialise))

  @Option var council: String?
  @Flag var demo = false
  @OptionGroup var common: Common

  func validate() throws {
    if demo, council != nil { throw ValidationError("--council, --demo") }
  }

  /// The file is read before the store is made, so that bad input leaves nothing behind.
  func run() throws {
    let office = try common.office()
    let facts =
      if demo {
        try CouncilText.read(Texts.demoCouncil, from: "demo-council.toml", office.words)
      } else {
        try council.map {
          try CouncilText.read(Files.text($0, office.words), from: $0, office.words)
        }
      }
    try office.guarded { _ = try Store.create(at: office.path) }
    if let facts {
      _ = try office.perform("init") { deeds throws(Refusal) in
        try deeds.applyCouncil(facts, reason: nil)
      }
    }
    let name = try office.agenda().profile?.name ?? office.words.label(.none)
    try office.say(.storeMade(office.path, council: name))
  }
}

/// Council files, their errors put into words.
enum CouncilText {
  /// The facts of a council file.
  static func read(_ text: String, from path: String, _ words: any Words) throws -> [Entity] {
    do {
      return try CouncilFile.read(text)
    } catch {
      switch error {
      case .tooLarge(let bytes, let limit):
        throw Failure(.fileTooLarge(path, bytes: bytes, limit: limit), words)
      case .tooDeep(let line, let limit):
        throw Failure(.councilTooDeep(path, line: line, limit: limit), words)
      case .syntax(let line, let column, let detail):
        throw Failure(.councilSyntax(path, line: line, column: column, detail: detail), words)
      case .invalid(let faults):
        let message = words.trouble(.councilFaults(path, count: faults.count))
        let lines = faults.map {
          "  \(words.label(.line)) \($0.line), \($0.path): \(words.problem($0.problem))"
        }
        throw Failure(lines: [message.what] + lines + [message.todo ?? ""], code: 65)
      }
    }
  }
}
