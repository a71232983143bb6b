import Almanac
import ArgumentParser
import Council
import Planning
import Wording

/// What a session needs of room, hour and people, as somebody types it.
struct NeedsOptions: ParsableArguments {
  @Option var audience: Int?
  @Flag(inversion: .prefixedNo) var webcast: Bool?
  @Option var speakers: Int?
  @Option(name: .customLong("guest"), help: Help.option(.optionGuest)) var named: [String] = []
  @Flag(inversion: .prefixedNo, help: Help.option(.optionGuests)) var guests: Bool?
  @Option(name: .customLong("officer"), help: Help.option(.optionOfficer))
  var officers: [String] = []
  @Flag var noOfficers = false
  @Option(help: Help.option(.optionUrgent)) var urgent: String?
  @Flag var notUrgent = false

  /// Refuses what says two things at once.
  func validate() throws {
    if guests == false, !named.isEmpty { throw ValidationError("--guest --no-guests") }
    if noOfficers, !officers.isEmpty { throw ValidationError("--officer --no-officers") }
    if notUrgent, urgent != nil { throw ValidationError("--urgent --not-urgent") }
  }

  /// As answers to what a letter left open.
  func answers(_ office: Office) throws -> Deeds.NeedsAnswers {
    var answers = Deeds.NeedsAnswers()
    answers.audience = audience
    answers.webcast = webcast
    answers.speakers = speakers
    answers.expectsGuests = guests
    if guests == false || !named.isEmpty {
      answers.guests = try named.map { text in
        let (name, days) = try Self.person(text, office)
        return Needs.Guest(name: name, offers: days)
      }
    }
    if noOfficers || !officers.isEmpty {
      answers.officers = try officers.map { text in
        let (name, days) = try Self.person(text, office)
        return Needs.Officer(name: name, away: days)
      }
    }
    if notUrgent { answers.urgency = .some(nil) }
    if let urgent { answers.urgency = urgent }
    return answers
  }

  /// Somebody with days: "NAME", or "NAME=2023-09-26,2023-10-02..2023-10-06".
  private static func person(
    _ text: String, _ office: Office
  ) throws -> (name: String, days: [DayRange]) {
    guard let sign = text.lastIndex(of: "=") else { return (text, []) }
    let days = try text[text.index(after: sign)...].split(separator: ",").map { part in
      let ends = try part.split(separator: "..").map { try office.day(String($0)) }
      guard let first = ends.first, let last = ends.last, ends.count <= 2 else {
        throw Failure(.badDate(String(part)), office.words)
      }
      guard let range = DayRange(checked: first, last) else {
        throw Failure(office.words.refusal(.reversedDays(first, last), in: Agenda()), code: 64)
      }
      return range
    }
    return (String(text[..<sign]), days)
  }
}
