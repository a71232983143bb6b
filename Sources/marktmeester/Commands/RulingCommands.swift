import ArgumentParser
import Council
import Planning
import Wording

/// What every ruling takes: which request, how, when and why.
struct RulingArguments: ParsableArguments {
  @Argument var request: String
  @Option(help: Help.option(.optionBy)) var by = Ruling.Way.meeting
  @Option(help: Help.option(.optionOn)) var on: String?
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var common: Common

  /// Rules on the request and says so.
  func rule(
    _ command: String, _ deed: (Deeds, Request.ID, RulingTerms) throws(Refusal) -> Edit
  ) throws {
    let office = try common.office()
    let terms = RulingTerms(way: by, day: try on.map(office.day), reason: reason)
    let done = try office.perform("request \(command)") { deeds throws(Refusal) in
      try deed(deeds, deeds.agenda.request(named: request).number, terms)
    }
    try office.tell(done)
  }
}

struct GrantCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grant", abstract: Help.text(.requestGrant))
  @OptionGroup var ruling: RulingArguments
  @Option var condition: String?

  func run() throws {
    try ruling.rule("grant") { deeds, number, terms throws(Refusal) in
      try deeds.grant(number, condition: condition, terms)
    }
  }
}

struct OfferCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "offer", abstract: Help.text(.requestOffer))
  @OptionGroup var ruling: RulingArguments
  @Argument var date: String

  func run() throws {
    let day = try ruling.common.office().day(date)
    try ruling.rule("offer") { deeds, number, terms throws(Refusal) in
      try deeds.offer(number, day, terms)
    }
  }
}

struct SettleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: Help.text(.requestSettle))
  @OptionGroup var ruling: RulingArguments
  @Argument var how: String

  func run() throws {
    try ruling.rule("settle") { deeds, number, terms throws(Refusal) in
      try deeds.settle(number, how: how, terms)
    }
  }
}

struct HoldCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: Help.text(.requestHold))
  @OptionGroup var ruling: RulingArguments
  @Option var until: String?

  func run() throws {
    let office = try ruling.common.office()
    let day = try until.map(office.day)
    try ruling.rule("hold") { deeds, number, terms throws(Refusal) in
      try deeds.hold(number, until: day, terms)
    }
  }
}

struct RefuseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "refuse", abstract: Help.text(.requestRefuse))
  @OptionGroup var ruling: RulingArguments

  func run() throws {
    try ruling.rule("refuse") { deeds, number, terms throws(Refusal) in
      try deeds.refuse(number, terms)
    }
  }
}

struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: Help.text(.requestMerge))
  @OptionGroup var ruling: RulingArguments
  @Argument var into: String

  func run() throws {
    try ruling.rule("merge") { deeds, number, terms throws(Refusal) in
      try deeds.merge(number, into: deeds.agenda.request(named: into).number, terms)
    }
  }
}

struct WithdrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "withdraw", abstract: Help.text(.requestWithdraw))
  @Argument var request: String
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let done = try office.perform("request withdraw") { deeds throws(Refusal) in
      try deeds.withdraw(deeds.agenda.request(named: request).number, reason: reason)
    }
    try office.tell(done)
  }
}

struct SecrecyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "secrecy", abstract: Help.text(.requestSecrecy))
  @Argument var request: String
  @Option(name: .customLong("by")) var body: String
  @Option var ground: String?
  @Flag var lift = false
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var common: Common

  func validate() throws {
    if lift == (ground != nil) { throw ValidationError("--by BODY (--ground GROUND | --lift)") }
  }

  func run() throws {
    let office = try common.office()
    let done = try office.perform("request secrecy") { deeds throws(Refusal) in
      let number = try deeds.agenda.request(named: request).number
      if let ground {
        return try deeds.imposeSecrecy(number, body: body, ground: ground, reason: reason)
      }
      return try deeds.liftSecrecy(number, by: body, reason: reason)
    }
    try office.tell(done)
  }
}
