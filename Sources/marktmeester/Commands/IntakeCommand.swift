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

  @Argument(help: Help.option(.optionLetters)) var files: [String] = []
  @Flag var demo = false
  @Flag(help: Help.option(.optionAdd)) var add = false
  @Flag(help: Help.option(.optionPlain)) var plain = false
  @Option var received: String?
  @Option var date: String?
  @OptionGroup var common: Common

  func validate() throws {
    if demo == !files.isEmpty { throw ValidationError("FILE … | FOLDER | - | --demo") }
  }

  func run() throws {
    let office = try common.office()
    if opensDesk {
      return try IntakeDesk(office, try incoming(office)).run(isPlain: plain)
    }
    if let only = files.first, files.count == 1, !Letters.isFolder(only) {
      let reading = try Letters(words: office.words).read(only)
      for failure in reading.unread { failure.tell() }
      return try take(reading.text, office)
    }
    if demo { return try take(Texts.demoLetter, office) }
    let all = try Letters(words: office.words).files(files)
    let (received, date) = (try received.map(office.day), try date.map(office.day))
    var batch = IntakeBatch(
      office, agenda: try office.agenda(), adds: add, received: received, date: date)
    try batch.run(all)
  }

  /// Whether somebody is there to take the letters in one by one; a folder is looked over whole.
  private var opensDesk: Bool {
    if plain { return true }
    let isToSee = !add && !common.json && !files.contains { $0 == "-" || Letters.isFolder($0) }
    return isToSee && IntakeDesk.isAttended
  }

  /// The letters that lie on the desk; what is wrong with one of several stops no other.
  private func incoming(_ office: Office) throws -> [Incoming] {
    let agenda = try office.agenda()
    let (received, date) = (try received.map(office.day), try date.map(office.day))
    func letter(_ name: String, _ text: String) throws -> Incoming {
      let draft = try Self.draft(of: text, in: agenda, date: date, office)
      let file = String(name.split(separator: "/").last ?? "")
      return Incoming(name: file, text: text, draft: draft, received: received)
    }
    if demo { return [try letter("demo", Texts.demoLetter)] }
    var letters: [Incoming] = []
    for file in try Letters(words: office.words).files(files) {
      do {
        let reading = try Letters(words: office.words).read(file)
        for failure in reading.unread { failure.tell() }
        letters.append(try letter(file, reading.text))
      } catch let failure as Failure where files.count > 1 {
        failure.tell()
      }
    }
    return letters
  }

  /// What a letter says; a date that somebody gives counts for its own.
  static func draft(
    of letter: String, in agenda: Agenda, date: Day?, _ office: Office
  ) throws -> Draft {
    let draft = LetterReader(agenda: agenda).read(letter, date: date)
    if draft.clauses.count > mostClauses {
      throw Failure(.tooManyClauses(draft.clauses.count, limit: mostClauses), office.words)
    }
    return draft
  }

  /// Shows what one letter says, and takes it in where that is asked.
  private func take(_ letter: String, _ office: Office) throws {
    let agenda = try office.agenda()
    let draft = try Self.draft(of: letter, in: agenda, date: date.map(office.day), office)
    let receivedOn = try received.map(office.day)
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
    let reader = PhraseReader(agenda: agenda, letterDate: day)
    func report(_ clauses: [Clause], _ failure: WindowReport.Failure?) -> WindowReport {
      WindowReport(
        phrase: phrase, on: day, clauses: clauses, doubts: reader.doubts(phrase), in: agenda,
        failure: failure)
    }
    switch reader.read(phrase) {
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
