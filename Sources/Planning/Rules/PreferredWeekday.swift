import Almanac
import Council

/// On a weekday that the letter wishes for ("bij voorkeur op dinsdag").
struct PreferredWeekday: Rule {
  let name = "PreferredWeekday"
  let strength = Strength.soft
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.prefer, .on).compactMap { clause, _ in
      guard clause.strength == .soft, !clause.weekdays.isEmpty else { return nil }
      return finding(
        .preferredWeekday(Weekdays(phrase: clause.phrase, weekdays: clause.weekdays)), on: clause,
        broken: !clause.weekdays.contains(candidate.day.weekday), cost: Price.weekday)
    }
  }
}
