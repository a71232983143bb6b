public import Council

/// What one agenda changes of another's sessions, counted, and by name what people lose.
public struct Upshot: Hashable, Sendable {
  /// How many sessions are new.
  public let new: Int
  /// How many stand elsewhere.
  public let moved: Int
  /// The sessions that become shorter or longer, as they will be.
  public let resized: [Session]
  /// The sessions that are dropped, as they stand.
  public let dropped: [Session]

  /// How many sessions change, each counted once.
  public let count: Int

  /// What a plan changes of what stands.
  public init(from standing: Agenda, to plan: Agenda) {
    let kept = plan.sessions.compactMap { after in
      standing.sessions[after.number].map { (before: $0, after: after) }
    }
    new = plan.sessions.count { standing.sessions[$0.number] == nil }
    moved = kept.count { $0.before.slot != $0.after.slot }
    resized = kept.filter { $0.before.duration != $0.after.duration }.map(\.after)
    dropped = standing.sessions.filter {
      $0.isLive && $0.state != .held && plan.sessions[$0.number]?.isLive != true
    }
    count = new + dropped.count + kept.count { $0.before != $0.after && $0.after.isLive }
  }
}
