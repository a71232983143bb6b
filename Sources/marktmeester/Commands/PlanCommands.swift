import Almanac
import ArgumentParser
import Council
import Exchange
import Planning
import Wording

struct DatesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dates", abstract: Help.text(.dates))
  @Argument var request: String
  @Option var from: String?
  @Option var to: String?
  @Flag var all = false
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let agenda = try office.agenda()
    let found = try office.request(request, in: agenda)
    let scene = Scene(agenda, request: found, today: office.today)
    let horizon = Alternatives.horizon(scene)
    let first = try from.map(office.day) ?? horizon.first
    let last = try to.map(office.day) ?? max(first, horizon.last)
    let range = try office.range(first, last, in: agenda)
    let session = agenda.sessions.first { $0.request == found.number && $0.isLive }
    let ranked = Alternatives.ranked(
      scene, session: session?.number, duration: session?.duration ?? scene.duration, in: range)
    let offers = Offer.evenings(
      ranked, agenda, found, session: session, today: office.today)
    try Output.write(
      DatesReport(ranked, offers, for: found, in: agenda, showsAll: all, office.words),
      json: office.json, office.words)
  }
}

struct WhyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "why", abstract: Help.text(.why))
  @Argument var request: String
  @Argument var date: String?
  @OptionGroup var slot: SlotOptions
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let agenda = try office.agenda()
    let found = try office.request(request, in: agenda)
    guard let date else { return try tell(found, office, agenda) }
    let wish = try slot.wish(date, overrides: [], reason: nil, office)
    let session = agenda.sessions.first { $0.request == found.number && $0.isLive }
    let deeds = Deeds(agenda, today: office.today)
    let judged = try office.judged(in: agenda) { () throws(Refusal) in
      try deeds.verdict(found, session: session?.number, wish)
    }
    guard let verdict = judged else {
      throw Failure(office.words.refusal(.noCouncil, in: agenda), code: 1)
    }
    try Output.write(
      VerdictReport(verdict, in: agenda, office.words), json: office.json, office.words)
  }

  /// The chances of the request on any day.
  private func tell(_ request: Request, _ office: Office, _ agenda: Agenda) throws {
    if agenda.bodies[Body.market] == nil {
      throw Failure(office.words.refusal(.noCouncil, in: agenda), code: 1)
    }
    if request.state.isClosed {
      throw Failure(
        office.words.refusal(.requestClosed(request.number, request.state), in: agenda), code: 1)
    }
    let prospect = Prospect(agenda, request, today: office.today)
    let report = ProspectReport(prospect, request, in: agenda, office.words)
    try Output.write(report, json: office.json, office.words)
    if !report.isPossible { throw ExitCode(1) }
  }
}

/// Where on an evening.
struct SlotOptions: ParsableArguments {
  @Option var room: String?
  @Option var at: String?

  /// A wish for a slot.
  func wish(
    _ date: String?, overrides: [String], reason: String?, _ office: Office
  ) throws -> Wish {
    Wish(
      day: try date.map(office.day), room: room, start: try at.map(office.time),
      overrides: overrides, reason: reason)
  }
}

/// What placing and moving take.
struct PlacingArguments: ParsableArguments {
  @Argument var request: String
  @Argument var date: String?
  @OptionGroup var slot: SlotOptions
  @Option(name: .customLong("override")) var overrides: [String] = []
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var common: Common

  /// Does the deed and says where the session stands.
  func perform(
    _ command: String, _ deed: (Deeds, Request.ID, Wish) throws(Refusal) -> Edit
  ) throws {
    let office = try common.office()
    let wish = try slot.wish(date, overrides: overrides, reason: reason, office)
    let done = try office.perform(command) { deeds throws(Refusal) in
      try deed(deeds, deeds.agenda.request(named: request).number, wish)
    }
    guard case .session(let session)? = done.after[done.edit.what.object],
      let slot = session.slot
    else { return }
    try office.say(
      .placed(
        subject: session.title, slot, room: done.after.rooms[slot.room]?.name ?? slot.room,
        state: session.state))
    for override in session.overrides {
      try office.say(.override(rule: override.rule, reason: override.reason))
    }
  }
}

struct PlaceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "place", abstract: Help.text(.place))
  @OptionGroup var placing: PlacingArguments

  func run() throws {
    try placing.perform("place") { deeds, number, wish throws(Refusal) in
      try deeds.place(number, wish)
    }
  }
}

struct MoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "move", abstract: Help.text(.move))
  @OptionGroup var placing: PlacingArguments

  func run() throws {
    try placing.perform("move") { deeds, number, wish throws(Refusal) in
      try deeds.move(number, wish)
    }
  }
}

struct CancelCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cancel", abstract: Help.text(.cancel))
  @Argument var request: String
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let done = try office.perform("cancel") { deeds throws(Refusal) in
      try deeds.cancel(deeds.agenda.request(named: request).number, reason: reason)
    }
    try office.tell(done)
  }
}

struct PinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pin", abstract: Help.text(.pin))
  @Argument var request: String
  @Flag var off = false
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let done = try office.perform("pin") { deeds throws(Refusal) in
      try deeds.pin(deeds.agenda.request(named: request).number, !off)
    }
    try office.tell(done)
  }
}

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Help.text(.check))
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let agenda = try office.agenda()
    let check = Check(agenda, today: office.today)
    try Output.write(CheckReport(check, agenda, office.words), json: office.json, office.words)
    if !check.isClean {
      throw ExitCode(1)
    }
  }
}

extension Office {
  /// Days from the first to the last.
  func range(_ first: Day, _ last: Day, in agenda: Agenda) throws -> DayRange {
    guard let range = DayRange(checked: first, last) else {
      throw Failure(words.refusal(.reversedDays(first, last), in: agenda), code: 64)
    }
    let limit = 5 * 366
    if range.count > limit { throw Failure(.rangeTooLong(range, limit: limit), words) }
    return range
  }
}
