import Almanac
import Council

/// Soon after an event: each week begun past the span costs ("kort na het zomerreces").
struct SoonAfter: Rule {
  let name = "SoonAfter"
  let strength = Strength.soft
  let source = Source.procedure("soon-after-days")

  /// How far past the span a day lies.
  struct Facts: Hashable, Codable, Sendable {
    var phrase: String
    var last: Day
    var daysPast: Int
  }

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.soonAfter).compactMap { clause, part in
      guard let target = part.target, let first = target.first, let last = target.last,
        candidate.day >= first
      else { return nil }
      let past = max(0, candidate.day - last)
      return finding(
        .soonAfter(Facts(phrase: clause.phrase, last: last, daysPast: past)), on: clause,
        broken: past > 0, cost: Price.weeks(past), strength: .soft)
    }
  }
}
