public import Almanac
public import Council

/// What stands in a plan that may not stand, and what was set aside to let it.
///
/// Check judges every session straight from the facts, as if nobody had judged it before: facts
/// change after a session was placed.
public struct Check: Hashable, Sendable {
  /// The verdict on every session still to come, by day, start and number.
  public let verdicts: [SessionVerdict]

  /// A session with its verdict.
  public struct SessionVerdict: Hashable, Sendable {
    /// The session.
    public let session: Session
    /// What the rules say of where it stands.
    public let verdict: Verdict
  }

  /// Judges every session on or after a day.
  public init(_ agenda: Agenda, today: Day) {
    let diary = Diary(agenda, today: today)
    verdicts = agenda.sessions
      .filter { $0.isLive && $0.state != .held }
      .compactMap { session in
        guard let slot = session.slot, slot.day >= today else { return nil }
        let scene = Scene(
          agenda, request: session.request.flatMap { agenda.requests[$0] }, today: today,
          diary: diary)
        let candidate = Candidate(session: session.id, slot: slot, duration: session.duration)
        return SessionVerdict(
          session: session, verdict: scene.verdict(on: candidate, overrides: session.overrides))
      }
      .sorted { Self.place($0) < Self.place($1) }
  }

  /// The sessions that may not stand where they stand.
  public var failures: [SessionVerdict] { verdicts.filter { !$0.verdict.isAllowed } }

  /// The sessions for which a hard rule was set aside.
  public var overridden: [SessionVerdict] { verdicts.filter { !$0.verdict.overridden.isEmpty } }

  /// Whether the plan stands.
  public var isClean: Bool { failures.isEmpty }

  private static func place(_ judged: SessionVerdict) -> (Day, TimeOfDay, Int) {
    let slot = judged.verdict.candidate.slot
    return (slot.day, slot.start, judged.session.number)
  }
}
