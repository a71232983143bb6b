public import Almanac
public import Council

/// Which open requests could go on an evening as things stand, best first.
public struct Fits: Sendable {
  /// The evening.
  public let evening: Evening?
  /// The day that was asked about.
  public let day: Day
  /// The requests, each with its best slot there: the allowed by price, then the refused by how
  /// much refuses them.
  public let candidates: [Candidate]

  /// A request with the verdict on its best slot.
  public struct Candidate: Hashable, Sendable {
    /// The request.
    public let request: Request
    /// What the rules say of its best slot there.
    public let verdict: Verdict
  }

  /// The requests that have no session yet, each judged on an evening.
  public init(_ agenda: Agenda, on day: Day, today: Day) {
    self.day = day
    evening = agenda.evening(of: Body.market, on: day)
    let open = agenda.requests.filter { agenda.isToBePlanned($0) }
    candidates = open.compactMap { request in
      let scene = Scene(agenda, request: request, today: today)
      return Alternatives.ranked(scene, duration: scene.duration, in: DayRange(day)).first
        .map { Candidate(request: request, verdict: $0) }
    }.sorted { Self.order($0) < Self.order($1) }
  }

  private static func order(_ candidate: Candidate) -> (Int, Int, Int) {
    (
      candidate.verdict.refusals.count, candidate.verdict.cost, candidate.request.number
    )
  }
}
