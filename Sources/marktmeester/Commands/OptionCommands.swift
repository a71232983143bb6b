import Almanac
import ArgumentParser
import Council
import Exchange
import Planning
import Wording

struct OptionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "option", abstract: Help.text(.option))
  @Argument var request: String
  @Argument var slots: [String] = []
  @Option(help: Help.option(.optionUntil)) var until: String?
  @Flag(help: Help.option(.optionRelease)) var release = false
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var common: Common

  func validate() throws {
    if release != (slots.isEmpty && until == nil) {
      throw ValidationError(release ? "--release" : "SLOT… --until, --release")
    }
    if !release, slots.isEmpty || until == nil { throw ValidationError("SLOT… --until") }
  }

  func run() throws {
    let office = try common.office()
    let day = try until.map(office.day)
    let wishes = try slots.map { try Self.wish($0, office) }
    let done = try office.perform("option") { deeds throws(Refusal) in
      let number = try deeds.agenda.request(named: request).number
      guard let day else { return try deeds.releaseOptions(number, reason: reason) }
      return try deeds.option(number, on: wishes, until: day, reason: reason)
    }
    try office.tell(done)
    if case .session(let session)? = done.after[done.edit.what.object],
      let until = session.optionUntil
    {
      let slots = [session.slot].compactMap(\.self) + session.options
      try Output.write([office.words.options(slots, until: until, in: done.after)])
    }
  }

  /// A slot: "2023-10-03", with a time or a room behind commas.
  private static func wish(_ text: String, _ office: Office) throws -> Wish {
    let parts = text.split(separator: ",").map {
      String($0).trimmingPrefix { $0.isWhitespace }
    }.map(String.init)
    guard let date = parts.first else { throw Failure(.badDate(text), office.words) }
    var wish = Wish(day: try office.day(date))
    for part in parts.dropFirst() {
      if part.first?.isNumber == true {
        wish.start = try office.time(part)
      } else {
        wish.room = part
      }
    }
    return wish
  }
}

struct ChairCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chair", abstract: Help.text(.chair))
  @Argument var request: String
  @Argument var member: String?
  @Flag(help: Help.option(.optionRelease)) var release = false
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var common: Common

  func validate() throws {
    if release, member != nil { throw ValidationError("--release") }
  }

  func run() throws {
    let office = try common.office()
    let done = try office.perform("chair") { deeds throws(Refusal) in
      let number = try deeds.agenda.request(named: request).number
      var chair = member
      if chair == nil, !release { chair = try deeds.proposedChair(for: number) }
      return try deeds.choose(chair: chair, for: number, reason: reason)
    }
    try office.tell(done)
    if case .session(let session)? = done.after[done.edit.what.object], let chair = session.chair {
      try Output.write(["\(office.words.label(.chair)): \(chair)"])
    }
  }
}
