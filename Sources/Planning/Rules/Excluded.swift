import Almanac
package import Council

/// Not in a period: forbidden for "niet", dear for "liever niet".
package struct Excluded: Rule {
  package let name = "Excluded"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.exclude).flatMap { clause, part in
      part.excluded.map { days in
        finding(
          .excluded(Period(phrase: clause.phrase, days: days)), on: clause,
          broken: days.contains(candidate.day), cost: Price.exclusion)
      }
    }
  }
}
