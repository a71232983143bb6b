import Almanac
package import Council

/// After an event with a name: an anchor, a recess, a meeting ("na de Zomernota").
///
/// "Kort na" sets the same limit: it is never before the event is over.
package struct AfterAnchor: Rule {
  package let name = "AfterAnchor"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.after, .soonAfter).compactMap { clause, part in
      guard !clause.isCalendar, let first = part.span.first else { return nil }
      return finding(
        .afterAnchor(Limit(phrase: clause.phrase, source: part.source, day: first)), on: clause,
        broken: candidate.day < first, cost: Price.limit,
        strength: clause.relation == .soonAfter ? .hard : clause.strength)
    }
  }
}
