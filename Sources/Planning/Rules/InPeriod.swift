import Almanac
package import Council

/// In a period of the calendar, or on a meeting that the letter names ("in week 39").
package struct InPeriod: Rule {
  package let name = "InPeriod"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    let periods = scene.clauses(.on, .next).filter { $0.clause.strength == .hard }
    let between = scene.clauses(.between).filter(\.clause.isCalendar)
    return (periods + between).compactMap { clause, part in
      guard let first = part.span.first, let last = part.span.last,
        let days = DayRange(checked: first, last)
      else { return nil }
      let isLeftOut =
        clause.relation == .on && part.excluded.contains { $0.contains(candidate.day) }
      return finding(
        .inPeriod(Period(phrase: clause.phrase, days: days)), on: clause,
        broken: !days.contains(candidate.day) || isLeftOut, cost: Price.limit)
    }
  }
}
