import Almanac
import Council

/// On a weekday that the letter demands ("uitsluitend op woensdag").
struct RequiredWeekday: Rule {
  let name = "RequiredWeekday"
  let strength = Strength.hard
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.on).compactMap { clause, _ in
      guard clause.strength == .hard, !clause.weekdays.isEmpty else { return nil }
      return finding(
        .requiredWeekday(Weekdays(phrase: clause.phrase, weekdays: clause.weekdays)), on: clause,
        broken: !clause.weekdays.contains(candidate.day.weekday))
    }
  }
}
