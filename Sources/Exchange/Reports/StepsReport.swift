import Almanac
public import Council
public import Planning
public import Wording

/// What must change so that everything may stay where it is: the fewest moves, each with its reason
/// and with who must be told.
public struct StepsReport: Report, Sendable {
  let moves: [StepView]
  let leftOut: [LeftOutView]
  let stuck: [SessionView]
  let quality: QualityView
  let told: [TellingView]
  let applied: Bool
  private let command: String?
  private let upshot: Upshot

  private enum CodingKeys: CodingKey { case moves, leftOut, stuck, quality, told, applied }

  /// A replanning in words; `edit` is what it changes, `command` the command that takes it over,
  /// nil once it was.
  public init(_ proposal: Proposal, edit: Edit?, command: String?, _ words: any Words) {
    let briefing = Briefing(proposal)
    moves = briefing.steps.map { StepView($0, proposal, words) }
    leftOut = briefing.leftOut.map { LeftOutView($0, in: proposal.agenda, words) }
    stuck = briefing.stuck.map { SessionView($0, proposal.agenda) }
    quality = QualityView(proposal.progress)
    upshot = Upshot(from: proposal.timetable.agenda, to: proposal.agenda)
    told = edit.map { TellingView.all($0, proposal.timetable.agenda, words) } ?? []
    applied = command == nil
    self.command = command
  }

  /// The moves, what is left out, how sure that is, and who must be told.
  public func lines(_ words: any Words) -> [String] {
    var lines =
      moves.isEmpty ? [words.plan(.nothingMoves)] : [words.plan(.moves(upshot))]
    lines += moves.flatMap(\.lines)
    if !leftOut.isEmpty {
      lines += ["", words.plan(.leftOut(leftOut.count))]
      lines += leftOut.map { "  \($0.title): \($0.reason)" }
    }
    if !stuck.isEmpty {
      lines += ["", words.plan(.stuck(stuck.count))] + stuck.map { "  " + $0.line(words) }
    }
    guard !moves.isEmpty else { return lines }
    lines += ["", words.plan(quality.text)] + TellingView.lines(told, words)
    return lines
      + ["", command.map { words.plan(.shown(command: $0)) } ?? words.plan(.adopted(moves.count))]
  }
}

/// One session that goes elsewhere.
struct StepView: Encodable, Sendable {
  let request: Request.ID?
  let session: Session.ID?
  let title: String
  let from: Slot?
  let to: Slot?
  let forced: Bool
  let why: [VerdictReport.FindingView]
  private let what: String
  private let because: String?

  private enum CodingKeys: CodingKey { case request, session, title, from, to, forced, why }

  /// A step of a plan.
  init(_ step: Proposal.Step, _ proposal: Proposal, _ words: any Words) {
    request = step.item.request
    session = step.item.session?.number
    title = words.name(step.item)
    from = step.from
    to = step.to
    forced = step.isForced
    why = step.why.map { VerdictReport.FindingView($0, words) }
    (what, because) = words.lines(step, in: proposal.agenda)
  }

  /// How a variant differs from a plan.
  static func differences(
    _ variant: Variant, from proposal: Proposal, _ words: any Words
  ) -> [StepView] {
    variant.steps(from: proposal).map { StepView($0, proposal, words) }
  }

  /// What moves where, and below it why.
  var lines: [String] {
    ["  \(what)"] + (because.map { ["      \($0)"] } ?? [])
  }
}
