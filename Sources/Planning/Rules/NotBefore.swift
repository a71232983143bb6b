import Almanac
package import Council

/// From a day of the calendar on ("niet eerder dan half januari", "na 8 november").
package struct NotBefore: Rule {
  package let name = "NotBefore"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    let after = scene.clauses(.after, .soonAfter).filter(\.clause.isCalendar)
    return (scene.clauses(.notBefore) + after).compactMap { clause, part in
      guard let first = part.span.first else { return nil }
      return finding(
        .notBefore(Limit(phrase: clause.phrase, source: part.source, day: first)), on: clause,
        broken: candidate.day < first, cost: Price.limit,
        strength: clause.relation == .soonAfter ? .hard : clause.strength)
    }
  }
}
