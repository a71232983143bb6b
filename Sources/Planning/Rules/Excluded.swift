import Almanac
import Council

/// Not in a period: forbidden for "niet", dear for "liever niet".
struct Excluded: Rule {
  let name = "Excluded"
  let strength = Strength.hard
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.exclude).flatMap { clause, part in
      part.excluded.map { days in
        finding(
          .excluded(Period(phrase: clause.phrase, days: days)), on: clause,
          broken: days.contains(candidate.day), cost: Price.exclusion)
      }
    }
  }
}
