import Almanac
package import Council

/// On a weekday that the letter demands ("uitsluitend op woensdag").
package struct RequiredWeekday: Rule {
  package let name = "RequiredWeekday"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.on).compactMap { clause, _ in
      guard clause.strength == .hard, !clause.weekdays.isEmpty else { return nil }
      return finding(
        .requiredWeekday(Weekdays(phrase: clause.phrase, weekdays: clause.weekdays)), on: clause,
        broken: !clause.weekdays.contains(candidate.day.weekday))
    }
  }
}
