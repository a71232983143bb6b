import Almanac
package import Council

/// Before an event with a name: before the phase that the letter means ("vóór de begroting").
package struct BeforeAnchor: Rule {
  package let name = "BeforeAnchor"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
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
