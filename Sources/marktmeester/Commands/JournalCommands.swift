import ArgumentParser
import Council
import Exchange
import Store
import Wording

struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "log", abstract: Help.text(.log))
  @Option var limit: Int?
  @OptionGroup var common: Common

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit: \(limit) (1 …)") }
  }

  func run() throws {
    let office = try common.office()
    let (agenda, entries) = try office.guarded {
      let store = try Store.open(at: office.path, mode: .read)
      return (try store.load().agenda, try store.journal(limit: limit))
    }
    let steps = entries.map { office.step($0, agenda) }
    try Output.write(LogReport(steps), json: office.json, office.words)
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
    try office.say(.undone(office.name(entry), subject: office.title(of: entry.object, in: before)))
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
    try office.say(.redone(office.name(entry), subject: office.title(of: entry.object, in: after)))
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
    let report = VerifyReport(
      steps: found.steps, blotted: found.blotted, seal: found.seal.hash,
      problems: found.problems.map { office.words.damage($0.damage) })
    try Output.write(report, json: office.json, office.words)
    if !found.isSound { throw ExitCode(4) }
  }
}

extension Office {
  /// A step of the journal, put into words.
  func step(_ entry: JournalEntry, _ agenda: Agenda) -> LogReport.Step {
    let action = name(entry)
    let done =
      switch entry.kind {
      case .edit: action
      case .undo(let sequence): "\(words.label(.undone)) (\(sequence)): \(action)"
      case .redo(let sequence): "\(words.label(.redone)) (\(sequence)): \(action)"
      case .blot(let sequence): "\(words.label(.blotted)) (\(sequence))"
      }
    return LogReport.Step(
      sequence: entry.sequence, seconds: entry.origin.time / 1000, actor: entry.origin.actor,
      origin: entry.origin.program, action: entry.kind.verb ?? entry.action,
      object: entry.object, result: entry.result,
      reason: entry.kind == .edit ? entry.reason : nil, hash: entry.hash, done: done,
      subject: title(of: entry.object, in: standing(after: entry) ?? agenda))
  }

  /// The items of a step as they stood then, where its object is among them.
  private func standing(after entry: JournalEntry) -> Agenda? {
    let items = entry.edit.map { Agenda($0.changes.compactMap { $0.after ?? $0.before }) }
    return items.flatMap { $0[entry.object] == nil ? nil : $0 }
  }

  /// What a step was called, in words.
  func name(_ entry: JournalEntry) -> String {
    Deed.Action(rawValue: entry.action).map { words.name($0) } ?? entry.action
  }
}

extension JournalEntry.Kind {
  /// What was done to an earlier step; nil for an edit.
  var verb: String? {
    switch self {
    case .edit: nil
    case .undo: "undo"
    case .redo: "redo"
    case .blot: "blot"
    }
  }
}
