import ArgumentParser
import Council
import Exchange
import Planning
import Wording

struct CouncilCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "council", abstract: Help.text(.council), subcommands: [Show.self, Apply.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.councilShow))
    @OptionGroup var common: Common

    func run() throws {
      let office = try common.office()
      try Output.write(CouncilReport(try office.agenda()), json: office.json, office.words)
    }
  }

  struct Apply: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.councilApply))
    @Argument var file: String
    @Flag var dryRun = false
    @Option(help: Help.option(.optionReason)) var reason: String?
    @OptionGroup var common: Common

    func run() throws {
      let office = try common.office()
      let facts = try CouncilText.read(Files.text(file, office.words), from: file, office.words)
      func apply(_ deeds: Deeds) throws(Refusal) -> Edit {
        try deeds.applyCouncil(facts, reason: reason)
      }
      if dryRun {
        let agenda = try office.agenda()
        let edit = try office.judged(in: agenda) { () throws(Refusal) in
          try apply(Deeds(agenda, today: office.today))
        }
        try Output.write(ChangesReport(edit), json: office.json, office.words)
        if !office.json { try office.say(.notApplied) }
      } else {
        let done = try office.perform("council apply", apply)
        try Output.write(ChangesReport(done.edit), json: office.json, office.words)
      }
    }
  }
}

struct AnchorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "anchor", abstract: Help.text(.anchor), subcommands: [List.self, Move.self])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.anchorList))
    @OptionGroup var common: Common

    func run() throws {
      let office = try common.office()
      try Output.write(AnchorsReport(try office.agenda()), json: office.json, office.words)
    }
  }

  struct Move: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.anchorMove))
    @Argument var anchor: String
    @Argument(help: "[PHASE] DATE") var place: [String] = []
    @Option(parsing: .unconditional) var by: Int?
    @Option(help: Help.option(.optionReason)) var reason: String?
    @OptionGroup var common: Common

    func validate() throws {
      let expected = by == nil ? 1...2 : 0...1
      guard expected.contains(place.count) else {
        throw ValidationError("ANCHOR [PHASE] DATE | ANCHOR [PHASE] --by DAYS")
      }
      if let by, !(-3660...3660).contains(by) {
        throw ValidationError("--by: \(by) (-3660...3660)")
      }
    }

    func run() throws {
      let office = try common.office()
      let shift: Deeds.Shift
      let phase: String?
      if let by {
        (shift, phase) = (.by(by), place.first)
      } else {
        (shift, phase) = (.to(try office.day(place[place.count - 1])), place.dropLast().first)
      }
      let done = try office.perform("anchor move") { deeds throws(Refusal) in
        try deeds.moveAnchor(anchor, phase: phase, shift, reason: reason)
      }
      if case .anchor(let anchor)? = done.after[done.edit.what.object] {
        try office.say(.anchorMoved(name: anchor.name, anchor.phases))
      }
    }
  }
}

struct AbsenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "absence", abstract: Help.text(.absence), subcommands: [Add.self, List.self])

  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.absenceAdd))
    @Argument var holder: String
    @Argument var from: String
    @Argument var until: String
    @Option(help: Help.option(.optionReason)) var reason: String?
    @OptionGroup var common: Common

    func run() throws {
      let office = try common.office()
      let absence = Absence(
        from: try office.moment(from, isEnd: false), until: try office.moment(until, isEnd: true))
      let done = try office.perform("absence add") { deeds throws(Refusal) in
        try deeds.addAbsence(holder, absence, reason: reason)
      }
      try office.say(
        .done(.addAbsence, subject: office.title(of: done.edit.what.object, in: done.after)))
    }
  }

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.absenceList))
    @OptionGroup var common: Common

    func run() throws {
      let office = try common.office()
      try Output.write(AbsencesReport(try office.agenda()), json: office.json, office.words)
    }
  }
}
