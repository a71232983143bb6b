public import Almanac
public import Council

/// An evening that a request could have, by its best slot.
public struct Offer: Hashable, Sendable {
  /// What the rules say of the best slot.
  public let best: Verdict
  /// How many of its slots are allowed.
  public let allowed: Int
  /// What it would push out, where no slot is allowed because somebody is there.
  public let ejection: Ejection?

  /// The evenings of ranked slots, each where its best slot comes: see ``Alternatives``.
  public static func evenings(
    _ ranked: [Verdict], _ agenda: Agenda, _ request: Request, session: Session?, today: Day
  ) -> [Offer] {
    var allowed: [Day: Int] = [:]
    for verdict in ranked where verdict.isAllowed {
      allowed[verdict.candidate.day, default: 0] += 1
    }
    var told: Set<Day> = []
    return ranked.compactMap { verdict in
      let day = verdict.candidate.day
      guard told.insert(day).inserted else { return nil }
      let ejection =
        allowed[day] == nil
        ? Ejection.best(agenda, request, session: session, on: day, today: today) : nil
      return Offer(best: verdict, allowed: allowed[day] ?? 0, ejection: ejection)
    }
  }
}
