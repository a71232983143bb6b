package import Almanac
package import Council

/// As soon as possible: each week after the letter costs one, each week past its span more
/// ("zo spoedig mogelijk").
package struct AsSoonAs: Rule {
  package let name = "AsSoonAs"
  package let strength = Strength.soft
  package let source = Source.procedure("soon-after-days")

  /// How far from the letter a day lies.
  package struct Facts: Hashable, Codable, Sendable {
    package var phrase: String
    package var last: Day
    package var weeks: Int
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.asSoonAsPossible).compactMap { clause, part in
      guard let first = part.span.first, let last = part.span.last else { return nil }
      let weeks = max(0, candidate.day - first) / 7
      return finding(
        .asSoonAs(Facts(phrase: clause.phrase, last: last, weeks: weeks)), on: clause,
        broken: weeks > 0, cost: weeks + Price.weeks(candidate.day - last))
    }
  }
}
