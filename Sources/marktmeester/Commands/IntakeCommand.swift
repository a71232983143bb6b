import Almanac
import ArgumentParser
import Council
import Desk
import Exchange
import Intake
import Planning
import Resources
import Wording

struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake", abstract: Help.text(.intake))

  /// More phrases about dates than any one request has.
  private static let mostClauses = 100

  @Argument var file: String?
  @Flag var demo = false
  @Flag var add = false
  @Flag(help: Help.option(.optionPlain)) var plain = false
  @Option var received: String?
  @Option var date: String?
  @OptionGroup var common: Common

  func validate() throws {
    if demo == (file != nil) { throw ValidationError("FILE | - | --demo") }
  }

  func run() throws {
    let office = try common.office()
    let letter = try file.map { try Files.text($0, office.words) } ?? Texts.demoLetter
    let agenda = try office.agenda()
    var draft = LetterReader(agenda: agenda).read(letter)
    if draft.clauses.count > Self.mostClauses {
      throw Failure(
        .tooManyClauses(draft.clauses.count, limit: Self.mostClauses), office.words)
    }
    if let date { draft.date = try office.day(date) }
    let receivedOn = try received.map(office.day)
    if plain || (!add && !office.json && file != "-" && IntakeDesk.isAttended) {
      let name = file.map { String($0.split(separator: "/").last ?? "") } ?? "demo"
      let incoming = Incoming(name: name, text: letter, draft: draft, received: receivedOn)
      return try IntakeDesk(office, [incoming]).run(isPlain: plain)
    }
    var number: Int?
    if add {
      let done = try office.perform("intake") { deeds throws(Refusal) in
        try deeds.add(draft, letter: letter, received: receivedOn)
      }
      number = Int(done.edit.what.object.id)
    }
    try Output.write(
      DraftReport(draft, in: agenda, number: number, office.words), json: office.json,
      office.words)
    if let number, !office.json {
      let subject = draft.subject ?? ""
      try Output.write([""])
      try office.say(.requestTaken(number, caseNumber: draft.caseNumber, subject: subject))
    } else if !office.json, draft.isRequest {
      try Output.write(["", office.words.note(.notTakenIn)])
    }
  }
}

struct WindowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "window", abstract: Help.text(.window))

  @Argument var phrase: String
  @Option var on: String?
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let day = try on.map(office.day) ?? office.today
    let agenda = try office.agenda()
    let report = try Self.report(phrase, on: day, in: agenda, office)
    try Output.write(report, json: office.json, office.words)
  }

  /// What a phrase comes to; a day that cannot be is an error, in JSON one that programs read.
  private static func report(
    _ phrase: String, on day: Day, in agenda: Agenda, _ office: Office
  ) throws -> WindowReport {
    func report(_ clauses: [Clause], _ failure: WindowReport.Failure?) -> WindowReport {
      WindowReport(phrase: phrase, on: day, clauses: clauses, in: agenda, failure: failure)
    }
    switch PhraseReader(agenda: agenda, letterDate: day).read(phrase) {
    case .clauses(let clauses): return report(clauses, nil)
    case .notADate: return report([], .notADate)
    case .contradiction(let clauses, _): return report(clauses, .contradiction)
    case .needsAnchor(let clauses, _): return report(clauses, .needsAnchor)
    case .noSuchDay where office.json, .weekdayDisagrees where office.json:
      return report([], .contradiction)
    case .noSuchDay(let text): throw Failure(.noSuchDate(text), office.words)
    case .weekdayDisagrees(_, let day, let said):
      throw Failure(.weekdayDisagrees(day, said: said), office.words)
    }
  }
}
