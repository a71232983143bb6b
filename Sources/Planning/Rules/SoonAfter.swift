package import Almanac
package import Council

/// Soon after an event: each week begun past the span costs ("kort na het zomerreces").
package struct SoonAfter: Rule {
  package let name = "SoonAfter"
  package let strength = Strength.soft
  package let source = Source.procedure("soon-after-days")

  /// How far past the span a day lies.
  package struct Facts: Hashable, Codable, Sendable {
    package var phrase: String
    package var last: Day
    package var daysPast: Int
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
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
