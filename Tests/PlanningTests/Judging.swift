import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// One rule before one request, ready to judge placements.
struct Judge {
  var rule: any Rule
  var agenda = Season.agenda
  var request: Request? = Season.request()
  var today: Day = "2023-07-03"

  /// A rule before the request of the season, or another, in the council of the season.
  init(
    _ rule: any Rule, in agenda: Agenda = Season.agenda, for request: Request? = Season.request(),
    today: Day = "2023-07-03"
  ) {
    self.rule = rule
    self.agenda = agenda
    self.request = request
    self.today = today
  }

  /// A rule before a request that says only this about dates.
  init(_ rule: any Rule, on clause: Clause, _ more: Clause...) {
    self.init(rule, for: Season.request(clauses: [clause] + more))
  }

  /// All that the rule says about a placement.
  func findings(
    _ day: Day, _ room: Room.ID = "raadzaal", _ start: TimeOfDay = "19:30", _ minutes: Int = 60,
    session: Session.ID? = nil
  ) -> [Finding] {
    let slot = Slot(day: day, room: room, start: start)
    return rule.findings(
      Candidate(session: session, slot: slot, duration: minutes),
      in: Scene(agenda, request: request, today: today))
  }

  /// The one thing that the rule says about a placement.
  func finding(
    _ day: Day, _ room: Room.ID = "raadzaal", _ start: TimeOfDay = "19:30", _ minutes: Int = 60,
    session: Session.ID? = nil
  ) throws -> Finding {
    let all = findings(day, room, start, minutes, session: session)
    let finding = try #require(all.first)
    #expect(all.count == 1)
    #expect(finding.rule == rule.name)
    return finding
  }

  /// What the one thing that the rule says comes to.
  func outcome(
    _ day: Day, _ room: Room.ID = "raadzaal", _ start: TimeOfDay = "19:30", _ minutes: Int = 60,
    session: Session.ID? = nil
  ) throws -> Outcome {
    Outcome(try finding(day, room, start, minutes, session: session))
  }

  /// Whether the rule forbids a placement, and no more once it is set aside by name.
  func yields(
    _ day: Day, _ room: Room.ID = "raadzaal", _ start: TimeOfDay = "19:30", _ minutes: Int = 60
  ) -> Bool {
    let candidate = Candidate(slot: Slot(day: day, room: room, start: start), duration: minutes)
    let scene = Scene(agenda, request: request, today: today)
    let aside = Override(rule: rule.name, reason: "Het kan niet anders.", day: today)
    let (bare, freed) = (
      scene.verdict(on: candidate), scene.verdict(on: candidate, overrides: [aside])
    )
    return bare.refusals.contains { $0.rule == rule.name }
      && freed.overridden.contains { $0.rule == rule.name }
      && !freed.refusals.contains { $0.rule == rule.name }
  }

  /// What all that the rule says comes to, in order.
  func outcomes(
    _ day: Day, _ room: Room.ID = "raadzaal", _ start: TimeOfDay = "19:30", _ minutes: Int = 60
  ) -> [Outcome] {
    findings(day, room, start, minutes).map(Outcome.init)
  }

  /// Whether anything that the rule says forbids a placement.
  func forbids(_ day: Day) -> Bool { findings(day).contains { $0.forbids } }

  /// What the rule is about, as data.
  func matter(_ day: Day, _ room: Room.ID = "raadzaal", _ start: TimeOfDay = "19:30") throws
    -> Matter
  {
    try finding(day, room, start).matter
  }
}

/// What a finding comes to for its candidate.
enum Outcome: Hashable {
  case fine
  case costs(Int)
  case forbidden

  init(_ finding: Finding) {
    #expect(finding.forbids == (finding.isBroken && finding.strength == .hard))
    #expect(finding.cost == 0 || (finding.isBroken && finding.strength == .soft))
    self = !finding.isBroken ? .fine : finding.forbids ? .forbidden : .costs(finding.cost)
  }
}
