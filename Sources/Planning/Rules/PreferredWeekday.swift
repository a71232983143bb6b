import Almanac
package import Council

/// On a weekday that the letter wishes for ("bij voorkeur op dinsdag").
package struct PreferredWeekday: Rule {
  package let name = "PreferredWeekday"
  package let strength = Strength.soft
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.prefer, .on).compactMap { clause, _ in
      guard clause.strength == .soft, !clause.weekdays.isEmpty else { return nil }
      return finding(
        .preferredWeekday(Weekdays(phrase: clause.phrase, weekdays: clause.weekdays)), on: clause,
        broken: !clause.weekdays.contains(candidate.day.weekday), cost: Price.weekday)
    }
  }
}
