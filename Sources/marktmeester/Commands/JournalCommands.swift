import ArgumentParser
import Council
import Exchange
import Store
import Wording

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "log", abstract: Help.text(.log))
  @Option var limit: Int?
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let (agenda, entries) = try office.guarded {
      let store = try Store.open(at: office.path, mode: .read)
      return (try store.load().agenda, try store.journal(limit: limit))
    }
    let steps = entries.map { office.step($0, agenda) }
    Output.write(LogReport(steps), json: office.json, office.words)
  }
}

struct UndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "undo", abstract: Help.text(.undo))
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let (before, entry) = try office.guarded {
      let store = try Store.open(at: office.path)
      let before = try store.load()
      let undone = try store.undo(by: Surroundings.origin("undo"), against: before.revision)
      return (before.agenda, undone.undone)
    }
    office.say(.undone(entry.deed, subject: office.title(of: entry.object, in: before)))
  }
}

struct RedoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "redo", abstract: Help.text(.redo))
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let (after, entry) = try office.guarded {
      let store = try Store.open(at: office.path)
      let before = try store.load()
      let redone = try store.redo(by: Surroundings.origin("redo"), against: before.revision)
      return (redone.snapshot.agenda, redone.redone)
    }
    office.say(.redone(entry.deed, subject: office.title(of: entry.object, in: after)))
  }
}

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: Help.text(.verify))
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let found = try office.guarded {
      try Store.open(at: office.path, mode: .read).verify()
    }
    if found.isSound {
      office.say(.verified(steps: found.steps))
    } else {
      office.say(.verifyFailed(problems: found.problems.count))
      Output.write(found.problems.map { "  \($0)" })
      try Output.flush()
      throw ExitCode(4)
    }
  }
}
