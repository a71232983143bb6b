import Almanac
import Council

/// As soon as possible: each week after the letter costs one, each week past its span more
/// ("zo spoedig mogelijk").
struct AsSoonAs: Rule {
  let name = "AsSoonAs"
  let strength = Strength.soft
  let source = Source.procedure("soon-after-days")

  /// How far from the letter a day lies.
  struct Facts: Hashable, Codable, Sendable {
    var phrase: String
    var last: Day
    var weeks: Int
  }

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.asSoonAsPossible).compactMap { clause, part in
      guard let first = part.span.first, let last = part.span.last else { return nil }
      let weeks = max(0, candidate.day - first) / 7
      return finding(
        .asSoonAs(Facts(phrase: clause.phrase, last: last, weeks: weeks)), on: clause,
        broken: weeks > 0, cost: weeks + Price.weeks(candidate.day - last))
    }
  }
}
