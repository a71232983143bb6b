public import Almanac
public import Council

extension Proposal {
  /// One session that a plan places, moves or drops.
  public struct Step: Hashable, Sendable {
    /// What it is.
    public let item: Timetable.Item
    /// Where it stands; nil for a new one.
    public let from: Slot?
    /// Where it goes; nil for one that is dropped.
    public let to: Slot?
    /// Why it cannot stay: what refuses its old slot as things are now, or else as they would be.
    public let why: [Finding]
    /// Whether it must go by itself, and not to make room for another.
    public let isForced: Bool
  }

  /// What is different from what stands, in order of the new day, then of the old; what is new comes
  /// among it.
  public var steps: [Step] {
    timetable.items.indices.compactMap(step).sorted { one, other in
      order(one) < order(other)
    }
  }

  /// Whether something has no place, or stays where it may not be.
  public var isWanting: Bool {
    progress.plan.contains { $0 == nil } || !Check(agenda, today: timetable.today).isClean
  }

  private func order(_ step: Step) -> (Day, TimeOfDay, Int, Int) {
    let slot = step.to ?? step.from
    return (
      slot?.day ?? timetable.today, slot?.start ?? .midnight, step.item.request ?? 0,
      step.item.session?.number ?? 0
    )
  }

  private func step(_ index: Int) -> Step? {
    let item = timetable.items[index]
    let to = progress.plan[index].map(timetable.slot)
    let from = item.session?.slot
    guard from != to else { return nil }
    guard let session = item.session, let from else {
      return Step(item: item, from: nil, to: to, why: [], isForced: false)
    }
    let candidate = Candidate(session: session.number, slot: from, duration: session.duration)
    let now = verdict(candidate, session, in: timetable.agenda).refusals
    let then = now.isEmpty ? verdict(candidate, session, in: agenda).refusals : []
    return Step(item: item, from: from, to: to, why: now + then, isForced: !now.isEmpty)
  }

  private func verdict(_ candidate: Candidate, _ session: Session, in agenda: Agenda) -> Verdict {
    Scene(
      agenda, request: session.request.flatMap { agenda.requests[$0] }, today: timetable.today
    ).verdict(on: candidate, overrides: session.overrides)
  }

  /// One evening of a plan: its sessions, those that stay among them.
  public struct Evening: Hashable, Sendable {
    /// The day.
    public let day: Day
    /// The sessions by start and room.
    public let sessions: [Session]
  }

  /// The evenings of the days that are planned that have a session.
  public var evenings: [Evening] {
    let days = Set(agenda.sessions.filter(\.isLive).compactMap(\.slot?.day))
      .filter(timetable.range.contains).sorted()
    return days.map { Evening(day: $0, sessions: agenda.sessions(on: $0)) }
  }
}
