public import Almanac
public import Council

/// A check on one candidate placement: pure, from facts to findings, without a word of prose.
///
/// Each rule is one type in one file under `Rules/`, listed in `RuleList.swift`. It says nothing
/// (no findings) where it does not apply.
public protocol Rule: Sendable {
  /// The name by which it is overridden and told: "DocumentsDays".
  var name: String { get }
  /// Whether it forbids or costs, unless the clause that it judges says otherwise.
  var strength: Strength { get }
  /// Where it comes from, where it is not the letter's own words.
  var source: Source { get }
  /// Whether any of its findings can forbid.
  var canForbid: Bool { get }
  /// What it says about a candidate.
  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding]
}

/// Where a rule comes from.
public enum Source: Hashable, Codable, Sendable {
  /// An article of law: "Gemeentewet 19".
  case law(String)
  /// A key of the council's own rules in the council file: "documents-days".
  case procedure(String)
  /// The council's calendar: its recess, closed days, evenings, or the public holidays.
  case calendar
  /// The people and the rooms that there are.
  case facts
  /// The letter's own words.
  case letter(phrase: String, place: TextSpan?)
}

/// A placement to be judged: what, where, when and how long.
public struct Candidate: Hashable, Sendable {
  /// The session that stands there or would move there, which never clashes with itself.
  public var session: Session.ID?
  /// Where and when.
  public var slot: Slot
  /// Minutes.
  public var duration: Int

  /// A candidate placement.
  public init(session: Session.ID? = nil, slot: Slot, duration: Int) {
    self.session = session
    self.slot = slot
    self.duration = duration
  }

  /// The day of the evening.
  public var day: Day { slot.day }

  /// From its start to its end.
  public var hours: TimeRange { slot.hours(duration) }
}

/// What one rule says about one candidate.
public struct Finding: Hashable, Sendable {
  /// The rule's name.
  public var rule: String
  /// Whether it forbids or costs.
  public var strength: Strength
  /// Whether the rule is broken.
  public var isBroken: Bool
  /// What breaking a wish costs; 0 for a demand and for what is in order.
  public var cost: Int
  /// Where the rule comes from.
  public var source: Source
  /// What it found, as data.
  package var matter: Matter
  /// Why the registry set the rule aside for this session; nil where it did not.
  public var override: String?

  /// A finding.
  init(
    rule: String, strength: Strength, isBroken: Bool, cost: Int, source: Source, matter: Matter
  ) {
    self.rule = rule
    self.strength = strength
    self.isBroken = isBroken
    self.cost = cost
    self.source = source
    self.matter = matter
  }

  /// The same finding about something else.
  package func about(_ matter: Matter) -> Finding {
    var finding = self
    finding.matter = matter
    return finding
  }

  /// Whether it forbids the candidate.
  public var forbids: Bool { isBroken && strength == .hard && override == nil }
}

extension Rule {
  /// A hard rule forbids, a soft one does not.
  public var canForbid: Bool { strength == .hard }

  /// How strong it is where it forbids unless the council has it cost.
  func strength(in scene: Scene) -> Strength {
    scene.procedure.softRules.contains(name) ? .soft : .hard
  }

  /// A finding of this rule from the council's facts.
  func finding(
    _ matter: Matter, broken: Bool, cost: Int = 0, strength: Strength? = nil
  ) -> Finding {
    let strength = strength ?? self.strength
    return Finding(
      rule: name, strength: strength, isBroken: broken,
      cost: broken && strength == .soft ? cost : 0, source: source, matter: matter)
  }

  /// A finding of this rule on a clause of the letter, as strong as the clause.
  func finding(
    _ matter: Matter, on clause: Clause, broken: Bool, cost: Int = 0, strength: Strength? = nil
  ) -> Finding {
    let strength = strength ?? clause.strength
    return Finding(
      rule: name, strength: strength, isBroken: broken,
      cost: broken && strength == .soft ? cost : 0,
      source: .letter(phrase: clause.phrase, place: clause.place), matter: matter)
  }
}

/// What broken wishes cost, in one place.
///
/// Only their proportion matters.
enum Price {
  /// A week, or part of one, beyond what was wished.
  static let week = 4
  /// Within the tolerance of "ca.", outside its core.
  static let edge = 2
  /// A wish about a weekday.
  static let weekday = 2
  /// A wish that days be left out.
  static let exclusion = 6
  /// Each session, or parallel session, over the evening's measure.
  static let load = 6
  /// A substitute for the portfolio holder.
  static let substitute = 4
  /// A wish about a limit of date.
  static let limit = 8
  /// An evening on which people are elsewhere.
  static let occasion = 6
  /// A step of the preparation for which there is no time left.
  static let preparation = 4
  /// Sessions that belong together and stand apart.
  static let apart = 6
  /// A reserve evening: more than other wishes together cost as a rule, so that it comes last.
  static let reserve = 40
  /// A slot, or somebody, that another session holds an option on.
  static let option = 3
  /// A room that is too small, where that does not forbid.
  static let capacity = 8
  /// A session that should be streamed and cannot be.
  static let webcast = 6
  /// Too little time between two sessions in a room.
  static let changeOver = 3
  /// A faction whose second speaker must come.
  static let stand = 1
  /// A faction that has nobody who speaks there.
  static let silence = 3
  /// A faction that needs all its people at once.
  static let stretched = 1
  /// A faction that has too few people for the rooms in use, where that does not forbid.
  static let torn = 2
  /// A chair who had the most turns.
  static let turn = 2
  /// An officer who cannot come.
  static let officer = 3
  /// A guest who did not offer the day.
  static let guest = 6
  /// Each half hour, or part of one, that speakers lack.
  static let speaking = 3
  /// Secrecy that was not noted for a closed session.
  static let secrecy = 1
  /// Each week, or part of one, that the college decides too late.
  static let college = 1
  /// A side that fares worse than the other.
  static let share = 2
  /// Each week that something urgent waits.
  static let urgency = 2

  /// So many days as weeks begun.
  static func weeks(_ days: Int) -> Int { max(0, (days + 6) / 7) * week }
}
