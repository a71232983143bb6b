import Almanac
public import Council
public import Planning
public import Wording

/// Which open requests could go on an evening, best first.
public struct FitsReport: Report, Sendable {
  let evening: Day
  let meets: Bool
  let candidates: [CandidateView]
  private let next: Day?

  private enum CodingKeys: CodingKey { case evening, meets, candidates }

  struct CandidateView: Encodable, Sendable {
    let request: Request.ID
    let subject: String
    let verdict: VerdictReport
  }

  /// The requests that could go on an evening.
  public init(_ fits: Fits, in agenda: Agenda, _ words: any Words) {
    evening = fits.day
    meets = fits.evening != nil
    next = agenda.nextEvening(of: Body.market, onOrAfter: fits.day)?.day
    candidates = fits.candidates.map { candidate in
      CandidateView(
        request: candidate.request.number, subject: candidate.request.subject,
        verdict: VerdictReport(candidate.verdict, in: agenda, words))
    }
  }

  /// A request a line, with its place and price, or what refuses it below.
  public func lines(_ words: any Words) -> [String] {
    guard meets else { return [words.plan(.noEvening(evening, next: next))] }
    let allowed = candidates.count { $0.verdict.allowed }
    let heads = Columns.lines(
      candidates.map { candidate in
        ["\(candidate.request)"] + candidate.verdict.heading(words).dropFirst()
          + [candidate.subject]
      })
    var lines = [words.plan(.fits(evening, allowed: allowed, of: candidates.count)), ""]
    for (head, candidate) in zip(heads, candidates) {
      let told = candidate.verdict.findings.filter {
        candidate.verdict.allowed ? $0.cost > 0 : $0.forbids
      }
      lines += [head] + told.flatMap { $0.lines(words, withSource: false) }
    }
    return lines
  }
}
