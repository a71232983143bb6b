import Almanac
package import Council

/// Up to a day of the calendar ("uiterlijk 13 oktober", "voor 1 november", "binnen zes weken").
package struct Deadline: Rule {
  package let name = "Deadline"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    let before = scene.clauses(.before).filter { $0.clause.isCalendar && $0.part.span.first == nil }
    return (scene.clauses(.deadline) + before).compactMap { clause, part in
      guard let last = part.span.last else { return nil }
      let isTooEarly = clause.points.isEmpty ? false : part.span.first.map { candidate.day < $0 }
      return finding(
        .deadline(Limit(phrase: clause.phrase, source: part.source, day: last)), on: clause,
        broken: candidate.day > last || isTooEarly == true, cost: Price.limit)
    }
  }
}
