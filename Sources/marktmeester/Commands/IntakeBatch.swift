import Almanac
import Council
import Exchange
import Intake
import Planning
import Wording

/// Many letters at once: each is read by itself, and what is wrong with one stops no other.
struct IntakeBatch {
  let office: Office
  let agenda: Agenda
  /// Whether requests are taken in.
  let adds: Bool
  /// The day on which all came in.
  let received: Day?
  /// The date that all bear, whatever they say.
  let date: Day?

  private var letters: [LettersReport.Letter] = []
  /// The exit code that the worst so far asks.
  private var code: Int32 = 0
  /// The texts that are in the plan, and the request of each.
  private var known: [String: Request.ID]

  /// A batch in which nothing has been read.
  init(_ office: Office, agenda: Agenda, adds: Bool, received: Day?, date: Day?) {
    self.office = office
    self.agenda = agenda
    self.adds = adds
    self.received = received
    self.date = date
    known = agenda.letters.reduce(into: [:]) { $0[$1.text] = $1.request }
  }

  /// Reads the files in order, tells of each, and ends with the worst exit code.
  ///
  /// - Throws: `Failure` at the end; where the plan itself cannot be written, after what was done
  ///   until then has been told.
  mutating func run(_ files: [String]) throws {
    var stop: Failure?
    for file in files {
      do {
        try take(file)
      } catch let failure as Failure {
        stop = failure
        break
      }
    }
    try Output.write(
      LettersReport(letters, takesIn: adds), json: office.json, office.words)
    if let stop { throw stop }
    if code != 0 { throw Failure(lines: [], code: code) }
  }

  private mutating func take(_ file: String) throws {
    let reading: Letters.Reading
    let draft: Draft
    do {
      reading = try Letters(words: office.words).read(file)
      draft = try IntakeCommand.draft(of: reading.text, in: agenda, date: date, office)
    } catch let failure as Failure {
      letters.append(LettersReport.Letter(file: file, error: failure.lines.joined(separator: " ")))
      tell(failure, of: file)
      code = max(code, failure.code)
      return
    }
    for failure in reading.unread { failure.tell() }
    var number: Int?
    var refused: Failure?
    if adds, draft.isRequest {
      do {
        number = try add(draft, reading.text)
        known[reading.text] = number
      } catch let failure as Failure where [1, 64].contains(failure.code) {
        refused = failure
        tell(failure, of: file)
        code = max(code, 1)
      }
    }
    letters.append(
      LettersReport.Letter(
        file: file, draft: DraftReport(draft, in: agenda, number: number, office.words),
        refused: refused?.lines.joined(separator: " ")))
  }

  /// Takes in a letter in a step of its own, where nobody has to look at it first.
  private func add(_ draft: Draft, _ text: String) throws -> Int? {
    if let number = known[text] { throw Failure(.letterKnown(by: number), office.words) }
    let window = agenda.window(of: draft.clauses, letterDate: draft.date ?? office.today)
    if let conflict = window.conflict { throw Failure(.letterContradicts(conflict), office.words) }
    if draft.subject == nil {
      try office.judged(in: agenda) { () throws(Refusal) in throw Refusal.blank(.subject) }
    }
    let done = try office.perform("intake") { deeds throws(Refusal) in
      try deeds.add(draft, letter: text, received: received)
    }
    return Int(done.edit.what.object.id)
  }

  /// Says on standard error what is the matter with a file.
  private func tell(_ failure: Failure, of file: String) {
    var lines = failure.lines
    if let first = lines.first, !first.contains(file) { lines[0] = "\(file): \(first)" }
    Output.complain(lines)
  }
}
