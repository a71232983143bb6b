import Almanac
import ArgumentParser
import Council
import Exchange
import Planning
import Wording

/// How long to search.
struct Effort: ParsableArguments {
  @Option(help: Help.option(.optionPlanSteps)) var steps: Int?
  @Option(help: Help.option(.optionPlanSeconds)) var seconds: Int?

  /// Refuses no effort at all, more than an hour, and two measures at once.
  func validate() throws {
    if let steps, !(1...1_000_000_000).contains(steps) {
      throw ValidationError("--steps: \(steps) (1...1000000000)")
    }
    if let seconds, !(1...3600).contains(seconds) {
      throw ValidationError("--seconds: \(seconds) (1...3600)")
    }
    if steps != nil, seconds != nil { throw ValidationError("--steps | --seconds") }
  }

  /// The steps of one search, where they are what is counted.
  var count: Int { steps ?? 1_000_000 }

  /// Runs a planner for as long as was asked.
  func run(_ planner: inout Planner) {
    guard let seconds else {
      _ = planner.step(count)
      return
    }
    let clock = ContinuousClock()
    let end = clock.now + .seconds(seconds)
    while planner.step(20_000), clock.now < end {}
  }
}

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: Help.text(.plan))
  @Option var from: String?
  @Option var to: String?
  @Option(help: Help.option(.optionKeep)) var keep = Keep.published
  @Option(help: Help.option(.optionAlternatives)) var alternatives = 0
  @Flag(help: Help.option(.optionApply)) var apply = false
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var effort: Effort
  @OptionGroup var common: Common

  /// What is kept.
  enum Keep: String, ExpressibleByArgument, CaseIterable { case published, none }

  func validate() throws {
    guard (0...9).contains(alternatives) else {
      throw ValidationError("--alternatives: \(alternatives) (0...9)")
    }
  }

  func run() throws {
    let office = try common.office()
    let agenda = try office.planned()
    let terms = Timetable.Terms(
      range: try range(office, agenda), keeps: keep == .none ? .none : .published)
    let proposal = try office.proposal(agenda, terms, effort)
    let variants = try office.searched { () throws(SeasonFault) in
      try proposal.variants(alternatives, steps: effort.count / 4)
    }
    let edit = try office.adopt(proposal, as: .plan, reason: reason, apply: apply)
    let command = apply ? nil : "marktmeester plan --apply --reason \"…\""
    try Output.write(
      PlanReport(proposal, variants, edit: edit, command: command, office.words),
      json: office.json, office.words)
    if proposal.isWanting { throw ExitCode(1) }
  }

  private func range(_ office: Office, _ agenda: Agenda) throws -> DayRange? {
    if from == nil, to == nil { return nil }
    let first = try from.map(office.day) ?? office.today
    let last = try to.map(office.day) ?? max(first, office.today) + 366
    return try office.range(first, last, in: agenda)
  }
}

struct ReplanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replan", abstract: Help.text(.replan))
  @Flag(help: Help.option(.optionApply)) var apply = false
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var effort: Effort
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let agenda = try office.planned()
    let terms = Timetable.Terms(keeps: .standing, takesRequests: false)
    let proposal = try office.proposal(agenda, terms, effort)
    let edit = try office.adopt(proposal, as: .replan, reason: reason, apply: apply)
    let command = apply ? nil : "marktmeester replan --apply --reason \"…\""
    try Output.write(
      StepsReport(proposal, edit: edit, command: command, office.words), json: office.json,
      office.words)
    if proposal.isWanting { throw ExitCode(1) }
  }
}

struct InsertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "insert", abstract: Help.text(.insert))
  @Argument var request: String
  @Argument var date: String
  @Option(help: Help.option(.optionOption)) var option = 1
  @Flag(help: Help.option(.optionApply)) var apply = false
  @Option(help: Help.option(.optionReason)) var reason: String?
  @OptionGroup var common: Common

  func validate() throws {
    guard (1...99).contains(option) else { throw ValidationError("--option: \(option) (1...99)") }
  }

  func run() throws {
    let office = try common.office()
    let agenda = try office.planned()
    let day = try office.day(date)
    let found = try office.request(request, in: agenda)
    if found.state.isClosed {
      throw Failure(
        office.words.refusal(.requestClosed(found.number, found.state), in: agenda), code: 1)
    }
    let insertion = Insertion(agenda, found, on: day, today: office.today)
    if option > max(1, insertion.options.count) {
      throw ValidationError("--option: \(option) (1...\(max(1, insertion.options.count)))")
    }
    let edit = try adopt(insertion, office, agenda)
    let command =
      apply || edit == nil
      ? nil : "marktmeester insert \(found.number) \(day) --apply --option 1 --reason \"…\""
    try Output.write(
      InsertionReport(insertion, in: agenda, edit: edit, command: command, office.words),
      json: office.json, office.words)
    if !insertion.isPossible { throw ExitCode(1) }
  }

  /// What the chosen way changes; done when it is to be applied.
  private func adopt(_ insertion: Insertion, _ office: Office, _ agenda: Agenda) throws -> Edit? {
    guard insertion.isPossible else { return nil }
    let plan = insertion.options[option - 1].agenda
    let object = insertion.request.key
    if !apply { return office.preview(plan, agenda, as: .insert, of: object) }
    return try office.perform("insert", names: 1) { deeds throws(Refusal) in
      // Another desk was first: what was shown is no longer what would be done.
      guard deeds.agenda == agenda else { throw .overtaken }
      return try deeds.adopt(plan, as: .insert, of: object, reason: reason)
    }.edit
  }
}

struct FitsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fits", abstract: Help.text(.fits))
  @Argument var date: String
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    let agenda = try office.planned()
    let fits = Fits(agenda, on: try office.day(date), today: office.today)
    try Output.write(
      FitsReport(fits, in: agenda, office.words), json: office.json, office.words)
    if fits.evening == nil { throw ExitCode(1) }
  }
}

struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: Help.text(.rules))
  @OptionGroup var common: Common

  func run() throws {
    let office = try common.office()
    try Output.write(
      RulesReport(try office.agenda(), office.words), json: office.json, office.words)
  }
}

// MARK: - Planning

extension Office {
  /// The plan as it stands, of a council that there is.
  func planned() throws -> Agenda {
    let agenda = try agenda()
    if agenda.bodies[Body.market] == nil {
      throw Failure(words.refusal(.noCouncil, in: agenda), code: 1)
    }
    return agenda
  }

  /// Runs a search; what makes it impossible is put into words.
  func searched<Value>(_ search: () throws(SeasonFault) -> Value) throws -> Value {
    do {
      return try search()
    } catch {
      throw Failure(words.refusal(.tooMuchToPlan, in: Agenda()), code: 1)
    }
  }

  /// The best plan that is found with some effort.
  func proposal(
    _ agenda: Agenda, _ terms: Timetable.Terms, _ effort: Effort
  ) throws -> Proposal {
    try searched { () throws(SeasonFault) in
      var planner = try Planner(Timetable(agenda, today: today, terms))
      effort.run(&planner)
      return try planner.proposal()
    }
  }

  /// What a proposal changes; done when it is to be applied, as long as nobody was first.
  func adopt(
    _ proposal: Proposal, as action: Deed.Action, reason: String?, apply: Bool
  ) throws -> Edit? {
    if proposal.steps.isEmpty { return nil }
    let agenda = proposal.timetable.agenda
    if !apply { return preview(proposal.agenda, agenda, as: action) }
    return try perform(action.rawValue, names: agenda.requests.count + 1) {
      deeds throws(Refusal) in
      guard deeds.agenda == agenda else { throw .overtaken }
      return try deeds.adopt(proposal.agenda, as: action, reason: reason)
    }.edit
  }

  /// What taking a plan over would change.
  func preview(
    _ plan: Agenda, _ agenda: Agenda, as action: Deed.Action, of object: EntityKey? = nil
  ) -> Edit? {
    let supply = Supply(publicIDs: Surroundings.names(agenda.requests.count + 1))
    let deeds = Deeds(agenda, today: today, supply: supply)
    return try? deeds.adopt(plan, as: action, of: object, reason: "-")
  }
}
