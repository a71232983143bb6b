import Almanac
public import Council
public import Planning
public import Wording

/// A verdict on one slot: what each rule says, from which source, and what would have to change.
public struct VerdictReport: Report, Sendable {
  let evening: Day
  let start: TimeOfDay
  let end: TimeOfDay
  let room: String
  private let roomName: String
  let allowed: Bool
  let cost: Int
  let findings: [FindingView]
  /// What would have to go for it, where somebody is in the way.
  var pushesOut: PushView?

  private enum CodingKeys: CodingKey {
    case evening, start, end, room, allowed, cost, findings, pushesOut
  }

  /// A session that would have to go, and where it could go instead.
  struct PushView: Encodable, Sendable {
    let session: Session.ID
    let title: String
    let to: Slot?
    let cost: Int
    let line: String
    private enum CodingKeys: CodingKey { case session, title, to, cost }

    init(_ ejection: Ejection, in agenda: Agenda, _ words: any Words) {
      session = ejection.session.number
      title = ejection.session.title
      to = ejection.instead?.candidate.slot
      cost = ejection.instead?.cost ?? 0
      line = "  → \(words.line(ejection, in: agenda))"
    }
  }

  /// A verdict, worded.
  public init(_ verdict: Verdict, in agenda: Agenda, _ words: any Words) {
    roomName = agenda.rooms[verdict.candidate.slot.room]?.name ?? verdict.candidate.slot.room
    evening = verdict.candidate.day
    start = verdict.candidate.slot.start
    end = verdict.candidate.hours.end
    room = verdict.candidate.slot.room
    allowed = verdict.isAllowed
    cost = verdict.cost
    findings = verdict.findings.map { FindingView($0, words) }
  }

  /// One finding.
  struct FindingView: Encodable, Sendable {
    let rule: String
    let title: String
    let hard: Bool
    let broken: Bool
    let cost: Int
    let says: String
    let remedy: String?
    let source: String
    let overridden: String?

    init(_ finding: Finding, _ words: any Words) {
      let text = words.rule(finding)
      rule = finding.rule
      title = text.title
      hard = finding.strength == .hard
      broken = finding.isBroken
      cost = finding.cost
      says = text.says
      remedy = text.remedy
      source = words.source(finding.source)
      overridden = finding.override
    }

    /// Whether it forbids.
    var forbids: Bool { broken && hard && overridden == nil }

    /// What it says, with the way out below it; the source where there is room for it.
    func lines(_ words: any Words, withSource: Bool = true) -> [String] {
      let sign = forbids ? "✗" : overridden != nil ? "!" : broken ? "±" : "·"
      let price = cost > 0 ? ", +\(cost)" : ""
      let source = withSource ? " [\(source)]" : ""
      let first = "  \(sign) \(title) (\(rule)\(price)): \(says)\(source)"
      if let overridden {
        return [first, "      \(words.note(.overriddenBy(reason: overridden)))"]
      }
      guard forbids, let remedy else { return [first] }
      return [first, "      \(words.label(.remedy)): \(remedy)"]
    }
  }

  /// Day, hours and room, whether it can be, and what it costs.
  func heading(_ words: any Words) -> [String] {
    [
      words.day(evening), "\(start)-\(end)", roomName,
      allowed ? words.label(.allowed) : words.label(.refused),
    ] + (allowed ? ["\(words.label(.cost).lowercased()) \(cost)"] : [])
  }

  /// The slot and everything that the rules say of it, what stands in the way first.
  public func lines(_ words: any Words) -> [String] {
    let told = findings.filter { $0.broken } + findings.filter { !$0.broken }
    return Columns.lines([heading(words)]) + told.flatMap { $0.lines(words) }
  }
}
