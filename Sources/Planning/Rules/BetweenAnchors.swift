import Almanac
package import Council

/// Between two events with a name, both left out ("tussen zomerreces en herfstvakantie").
package struct BetweenAnchors: Rule {
  package let name = "BetweenAnchors"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.between).compactMap { clause, part in
      guard !clause.isCalendar, let first = part.span.first, let last = part.span.last,
        let days = DayRange(checked: first, last)
      else { return nil }
      return finding(
        .betweenAnchors(Period(phrase: clause.phrase, days: days)), on: clause,
        broken: !days.contains(candidate.day), cost: Price.limit)
    }
  }
}
