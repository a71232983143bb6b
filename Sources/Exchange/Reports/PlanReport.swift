import Almanac
public import Council
public import Planning
public import Wording

/// A plan, evening by evening: what is new or moved, what is left out and why, how good it is.
public struct PlanReport: Report, Sendable {
  let evenings: [EveningView]
  let leftOut: [LeftOutView]
  let stuck: [SessionView]
  let quality: QualityView
  let told: [TellingView]
  let variants: [VariantView]
  let applied: Bool
  private let upshot: Upshot
  private let command: String?

  private enum CodingKeys: CodingKey {
    case evenings, leftOut, stuck, quality, told, variants, applied
  }

  struct EveningView: Encodable, Sendable {
    let evening: Day
    let sessions: [PlannedView]
  }

  struct VariantView: Encodable, Sendable {
    let title: String
    let quality: QualityView
    let moves: [StepView]
    fileprivate let cost: PlanCost
    private enum CodingKeys: CodingKey { case title, quality, moves }
  }

  /// A plan in words; `edit` is what it changes, `command` the command that takes it over, nil once
  /// it was.
  public init(
    _ proposal: Proposal, _ variants: [Variant], edit: Edit?, command: String?,
    _ words: any Words
  ) {
    evenings = proposal.evenings.map { evening in
      EveningView(
        evening: evening.day,
        sessions: evening.sessions.map { PlannedView($0, proposal, words) })
    }
    let briefing = Briefing(proposal)
    leftOut = briefing.leftOut.map { LeftOutView($0, in: proposal.agenda, words) }
    stuck = briefing.stuck.map { SessionView($0, proposal.agenda) }
    quality = QualityView(proposal.progress)
    told = edit.map { TellingView.all($0, proposal.timetable.agenda, words) } ?? []
    upshot = Upshot(from: proposal.timetable.agenda, to: proposal.agenda)
    applied = command == nil
    self.command = command
    self.variants = variants.map { variant in
      VariantView(
        title: words.name(variant.item), quality: QualityView(variant.proposal.progress),
        moves: StepView.differences(variant, from: proposal, words),
        cost: variant.proposal.progress.cost)
    }
  }

  /// The evenings, then what is left out, then how good it is.
  public func lines(_ words: any Words) -> [String] {
    let count = evenings.reduce(0) { $0 + $1.sessions.count }
    if count == 0, leftOut.isEmpty { return [words.plan(.nothingToPlan)] }
    var lines = [
      words.plan(.planned(sessions: count, evenings: evenings.count, upshot))
    ]
    let rows = Columns.lines(evenings.flatMap { $0.sessions.map(\.cells) })
    var next = rows.makeIterator()
    for evening in evenings {
      lines += ["", evening.evening.text(.long, words.language)]
      lines += evening.sessions.compactMap { _ in next.next().map { "  " + $0 } }
    }
    if !leftOut.isEmpty {
      lines += ["", words.plan(.leftOut(leftOut.count))]
      lines += leftOut.map { "  \($0.title): \($0.reason)" }
    }
    if !stuck.isEmpty {
      lines += ["", words.plan(.stuck(stuck.count))] + stuck.map { "  " + $0.line(words) }
    }
    lines += ["", words.plan(quality.text)]
    for (index, variant) in variants.enumerated() {
      lines += [
        "", words.plan(.variant(index + 1, title: variant.title, variant.cost)),
      ]
      lines += variant.moves.flatMap(\.lines)
    }
    if upshot.count > 0 {
      lines += TellingView.lines(told, words)
      lines += [
        "", command.map { words.plan(.shown(command: $0)) } ?? words.plan(.adopted(upshot.count)),
      ]
    }
    return lines
  }
}

/// How good a plan is.
struct QualityView: Encodable, Sendable {
  let cost: [Int]
  let bound: [Int]
  let proven: [Bool]
  let steps: Int
  let text: PlanText

  private enum CodingKeys: CodingKey { case cost, bound, proven, steps }

  init(_ progress: Solver.Progress) {
    cost = progress.cost.levels
    bound = progress.bound.levels
    proven = progress.proven
    steps = progress.steps
    text = .quality(progress.cost, bound: progress.bound, proven: progress.proven)
  }
}

/// A session of a plan.
struct PlannedView: Encodable, Sendable {
  let request: Request.ID?
  let title: String
  let start: TimeOfDay?
  let end: TimeOfDay?
  let room: Room.ID?
  let state: SessionState
  let isNew: Bool
  let from: Slot?
  let cells: [String]

  private enum CodingKeys: CodingKey { case request, title, start, end, room, state, isNew, from }

  init(_ session: Session, _ proposal: Proposal, _ words: any Words) {
    let old = proposal.timetable.agenda.sessions[session.number]
    request = session.request
    title = session.title
    start = session.slot?.start
    end = session.hours?.end
    room = session.slot?.room
    state = session.state
    isNew = old == nil
    from = old?.slot == session.slot ? nil : old?.slot
    cells = [
      session.hours.map { words.hours($0) } ?? "-",
      session.slot.map { proposal.agenda.rooms[$0.room]?.name ?? $0.room } ?? "-",
      words.title(of: session, in: proposal),
    ]
  }
}

/// What a plan leaves out.
struct LeftOutView: Encodable, Sendable {
  let request: Request.ID?
  let session: Session.ID?
  let title: String
  let reason: String

  init(_ leftOut: LeftOut, in agenda: Agenda, _ words: any Words) {
    request = leftOut.item.request
    session = leftOut.item.session?.number
    title = words.name(leftOut.item)
    reason = words.leftOut(leftOut.reason, in: agenda)
  }
}

/// Who must be told of one session.
struct TellingView: Encodable, Sendable {
  let session: Session.ID
  let title: String
  let from: Slot?
  let to: Slot?
  let whom: [String]
  private let line: String

  private enum CodingKeys: CodingKey { case session, title, from, to, whom }

  /// Who must be told of a step.
  static func all(_ edit: Edit, _ agenda: Agenda, _ words: any Words) -> [TellingView] {
    Telling.all(of: edit, in: agenda).map { telling in
      TellingView(
        session: telling.before.number, title: telling.before.title, from: telling.before.slot,
        to: telling.after?.slot, whom: telling.whom.map { words.plan(.told([$0])) },
        line: "  \(words.line(telling))")
    }
  }

  /// A session a line.
  static func lines(_ all: [TellingView], _ words: any Words) -> [String] {
    all.isEmpty ? [] : [""] + all.map(\.line)
  }
}
