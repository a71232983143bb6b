public import Almanac
public import Council

/// The slots that a request could have, best first.
public enum Alternatives {
  /// Every slot on every market evening of a range, ranked.
  ///
  /// Allowed slots come before refused ones; among the allowed the cheaper first, among the
  /// refused the one that fewer rules refuse, and of those the nearer to what was asked. Equals stand
  /// by day, start and the evening's own order of rooms.
  ///
  /// A session of the request that already stands somewhere does not clash with itself.
  ///
  /// - Complexity: O(evenings · slots of an evening · rules).
  public static func ranked(
    _ scene: Scene, session: Session.ID? = nil, duration: Int, in range: DayRange
  ) -> [Verdict] {
    let every = scene.agenda.evenings(of: Body.market, in: range)
      .flatMap { slots(of: $0, duration: duration, in: scene) }
    return ranked(every, scene, session: session, duration: duration)
  }

  /// Some slots, ranked; equals keep their order.
  static func ranked(
    _ slots: [Slot], _ scene: Scene, session: Session.ID?, duration: Int
  ) -> [Verdict] {
    scene.verdicts(on: slots, session: session, duration: duration)
      .enumerated()
      .map { (rank: rank(of: $0.element, scene), order: $0.offset, verdict: $0.element) }
      .sorted {
        ($0.rank.refusals, $0.rank.distance, $0.rank.cost, $0.order)
          < ($1.rank.refusals, $1.rank.distance, $1.rank.cost, $1.order)
      }
      .map(\.verdict)
  }

  /// The days that are worth looking at for a request: from today to four weeks past the end of
  /// its window, half a year on where it has no end, five years at most.
  public static func horizon(_ scene: Scene) -> DayRange {
    let first = max(scene.today, scene.request?.letterDate ?? scene.today)
    let window = scene.window
    let farthest = max(first, window.earliest ?? first) + 5 * 366
    if let latest = window.latest { return DayRange(first, min(farthest, max(first, latest + 28))) }
    let hope = [first, window.earliest ?? first, window.target?.last ?? first].max() ?? first
    let isWished = window.target?.last.map { $0 >= first } ?? false
    return DayRange(first, min(farthest, hope + (isWished ? 28 : 182)))
  }

  /// The slots of an evening, by start and then by its order of rooms.
  ///
  /// Only those that begin within the evening and end by its end; a session longer than the
  /// evening gets the evening's start.
  static func slots(of evening: Evening, duration: Int, in scene: Scene) -> [Slot] {
    let step = max(5, scene.agenda.bodies[evening.body]?.step ?? 30)
    let last = max(evening.start.minutes, evening.end.minutes - duration)
    let wanted = scene.request?.room.map { [$0] } ?? evening.rooms
    return stride(from: evening.start.minutes, through: last, by: step)
      .compactMap(TimeOfDay.init(minutes:))
      .flatMap { start in
        wanted.map { Slot(day: evening.day, room: $0, start: start) }
      }
  }

  private static func rank(
    of verdict: Verdict, _ scene: Scene
  ) -> (refusals: Int, distance: Int, cost: Int) {
    let day = verdict.candidate.day
    let early = scene.window.earliest.map { $0 - day } ?? 0
    let late = scene.window.latest.map { day - $0 } ?? 0
    return (
      verdict.refusals.count, verdict.isAllowed ? 0 : max(0, early, late), verdict.cost
    )
  }
}

extension Scene {
  /// Minutes of a session of this request, before it has one.
  public var duration: Int { request?.duration ?? procedure.defaultDuration }
}
