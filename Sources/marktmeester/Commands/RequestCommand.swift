import Almanac
public import ArgumentParser
public import Council
import Exchange
import Intake
import Planning
import Wording

struct RequestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "request", abstract: Help.text(.request),
    subcommands: [
      List.self, Show.self, RequestAddCommand.self, Set.self, GrantCommand.self, OfferCommand.self,
      SettleCommand.self, HoldCommand.self, RefuseCommand.self, WithdrawCommand.self,
      MergeCommand.self, Split.self, SecrecyCommand.self,
    ])

  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.requestList))
    @OptionGroup var common: Common

    func run() throws {
      let office = try common.office()
      try Output.write(RequestListReport(try office.agenda()), json: office.json, office.words)
    }
  }

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.requestShow))
    @Argument var request: String
    @OptionGroup var common: Common

    func run() throws {
      let office = try common.office()
      let agenda = try office.agenda()
      let found = try office.request(request, in: agenda)
      try Output.write(
        RequestReport(found, in: agenda, office.words), json: office.json, office.words)
    }
  }

  /// What can be said of a request beyond its letter.
  struct Facts: ParsableArguments {
    @Option var portfolio: String?
    @Option var duration: Int?
    @Option var kind: SessionKind?
    @Option var room: String?
    @Option var subject: String?
    @Option(name: .customLong("case")) var caseNumber: String?
    @Option var received: String?
    @Flag(inversion: .prefixedNo) var closed: Bool?
    @Option var papers: String?
    @OptionGroup var ties: Ties
    @OptionGroup var needs: NeedsOptions

    /// As answers to what a letter left open.
    func answers(_ office: Office) throws -> Deeds.Answers {
      var answers = Deeds.Answers()
      answers.portfolio = portfolio
      answers.duration = duration
      answers.kind = kind
      answers.room = room
      answers.subject = subject
      answers.caseNumber = caseNumber
      answers.received = try received.map(office.day)
      answers.isClosed = closed
      answers.papers = try papers.map(office.day)
      answers.links = try ties.links(office)
      answers.needs = try needs.answers(office)
      return answers
    }

    /// Refuses a portfolio or a room that the council does not have.
    ///
    /// A letter may name what it likes; who types means one that is there.
    func check(in agenda: Agenda, _ office: Office) throws {
      try office.judged(in: agenda) { () throws(Refusal) in
        if let portfolio, !agenda.portfolios.contains(where: { $0.folded == portfolio.folded }) {
          throw .unknownPortfolio(portfolio, known: agenda.portfolios)
        }
        if let room, agenda.rooms[room] == nil {
          throw .unknownRoom(room, known: agenda.rooms.map(\.id))
        }
      }
    }
  }

  /// What ties a request to the rest of the plan; "-" takes a tie away.
  struct Ties: ParsableArguments {
    @Option(help: Help.option(.optionAnchor)) var anchor: String?
    @Option(help: Help.option(.optionDecideBy)) var decideBy: String?
    @Option(help: Help.option(.optionDependsOn)) var dependsOn: [String] = []
    @Option(help: Help.option(.optionTogether)) var together: [String] = []

    /// As links of a request.
    func links(_ office: Office) throws -> Deeds.Links {
      var links = Deeds.Links()
      links.anchor = anchor.map { $0 == "-" ? nil : $0 }
      links.decideBy = try decideBy.map { $0 == "-" ? nil : try office.day($0) }
      links.dependsOn = Self.names(dependsOn)
      links.together = Self.names(together)
      return links
    }

    /// The requests that are named; nil where none is, and none where "-" takes them away.
    private static func names(_ names: [String]) -> [String]? {
      names.isEmpty ? nil : names.filter { $0 != "-" }
    }
  }

  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.requestSet))
    @Argument var request: String
    @Option var phase: String?
    @OptionGroup var facts: Facts
    @Option(help: Help.option(.optionReason)) var reason: String?
    @OptionGroup var common: Common

    func run() throws {
      let office = try common.office()
      var answers = try facts.answers(office)
      answers.phase = phase
      let settled = answers
      let done = try office.perform("request set") { deeds throws(Refusal) in
        try deeds.set(deeds.agenda.request(named: request).number, settled, reason: reason)
      }
      try office.tell(done)
    }
  }

  struct Split: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: Help.text(.requestSplit))
    @Argument var request: String
    @OptionGroup var facts: Facts
    @Option(help: Help.option(.optionReason)) var reason: String?
    @OptionGroup var common: Common

    func run() throws {
      let office = try common.office()
      guard let subject = facts.subject else { throw Failure(.badSplit, office.words) }
      let answers = try facts.answers(office)
      let done = try office.perform("request split") { deeds throws(Refusal) in
        try deeds.split(
          deeds.agenda.request(named: request).number, subject: subject, answers, reason: reason)
      }
      try office.tell(done)
    }
  }
}

extension Office {
  /// Says what was done to which request.
  func tell(_ done: (edit: Edit, before: Agenda, after: Agenda)) throws {
    let object = done.edit.what.object
    try say(.done(done.edit.what.action, subject: title(of: object, in: done.after)))
    for case .ruling(let ruling)? in done.edit.changes.map(\.after) where ruling.isLate {
      if let request = done.after.requests[ruling.request] {
        let days = Deeds(done.before, today: today).daysLate(request, for: ruling.day)
        try say(.late(days: days, meeting: ruling.day))
      }
    }
  }
}

extension SessionKind: ExpressibleByArgument {}
extension Sender: ExpressibleByArgument {}
extension Ruling.Way: ExpressibleByArgument {}
