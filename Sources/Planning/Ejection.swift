public import Almanac
public import Council

/// A slot that a request could have if one session left it.
public struct Ejection: Hashable, Sendable {
  /// What the rules say of the slot once the session has gone.
  public let verdict: Verdict
  /// The session that must go.
  public let session: Session
  /// Where it could go instead: the best slot, the request being where it wants; nil where there is
  /// none that is allowed, so that it would be left out.
  public let instead: Verdict?

  /// What it would push out, for an evening whose slots are refused because somebody is there.
  ///
  /// Only one session goes; of the ways the one that costs least, a session that finds another slot
  /// before one that does not. Nothing is said of an evening that has a free slot, or that no one
  /// session is in the way of.
  public static func best(
    _ agenda: Agenda, _ request: Request, session: Session?, on day: Day, today: Day
  ) -> Ejection? {
    let movable = agenda.sessions(on: day).filter {
      !$0.isPinned && $0.state != .held && $0.number != session?.number
    }
    let all = movable.compactMap { other -> Ejection? in
      let without = agenda.without([other])
      let scene = Scene(without, request: request, today: today)
      let ranked = Alternatives.ranked(
        scene, session: session?.number, duration: session?.duration ?? scene.duration,
        in: DayRange(day))
      guard let best = ranked.first, best.isAllowed else { return nil }
      let with = agenda.without([session].compactMap(\.self))
        .placing(request, session, best.candidate)
      return Ejection(
        verdict: best, session: other, instead: instead(other, with, today: today))
    }
    return all.enumerated().min {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }?.element
  }

  private var rank: Int { verdict.cost + (instead?.cost ?? 10_000) }

  /// The best slot for a session that gives way.
  private static func instead(_ other: Session, _ agenda: Agenda, today: Day) -> Verdict? {
    let scene = Scene(
      agenda, request: other.request.flatMap { agenda.requests[$0] }, today: today)
    let best = Alternatives.ranked(
      scene, session: other.number, duration: other.duration, in: Alternatives.horizon(scene)
    ).first
    return best?.isAllowed == true ? best : nil
  }
}

extension Agenda {
  /// The agenda with a session of a request in a slot.
  fileprivate func placing(
    _ request: Request, _ session: Session?, _ candidate: Candidate
  ) -> Agenda {
    var placed =
      session
      ?? Session(
        number: (sessions.last?.number ?? 0) + 1, publicID: "", request: request.number,
        title: request.subject, kindOfSession: request.kindWanted, duration: candidate.duration)
    placed.slot = candidate.slot
    return with([placed])
  }
}
