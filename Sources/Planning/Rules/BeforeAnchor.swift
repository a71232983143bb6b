import Almanac
import Council

/// Before an event with a name: before the phase that the letter means ("vóór de begroting").
struct BeforeAnchor: Rule {
  let name = "BeforeAnchor"
  let strength = Strength.hard
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.before).compactMap { clause, part in
      guard !clause.isCalendar, part.span.first == nil, let last = part.span.last else {
        return nil
      }
      return finding(
        .beforeAnchor(Limit(phrase: clause.phrase, source: part.source, day: last)), on: clause,
        broken: candidate.day > last, cost: Price.limit)
    }
  }
}
