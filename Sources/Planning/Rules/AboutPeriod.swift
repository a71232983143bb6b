package import Almanac
package import Council

/// Around a period: its core is free, its edge costs a little, each week beyond costs more.
///
/// For "ca. eind september", "medio mei", "in aanloop naar de begroting".
package struct AboutPeriod: Rule {
  package let name = "AboutPeriod"
  package let strength = Strength.soft
  package let source = Source.procedure("about-tolerance-days")

  /// How a day lies to the period.
  package struct Facts: Hashable, Codable, Sendable {
    package var phrase: String
    package var core: DayRange
    package var span: DayRange
    package var place: Place
  }

  /// Where a day lies.
  package enum Place: String, Codable, Sendable { case core, edge, outside }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.clauses(.about, .before, .prefer, .on, .next).compactMap { clause, part in
      guard clause.strength == .soft, let first = part.span.first, let last = part.span.last,
        let span = DayRange(checked: first, last)
      else { return nil }
      let core = part.core ?? span
      let away = max(span.first - candidate.day, candidate.day - span.last, 0)
      let isBetween = part.excluded.contains { $0.contains(candidate.day) }
      let place: Place =
        isBetween || away > 0 ? .outside : core.contains(candidate.day) ? .core : .edge
      return finding(
        .aboutPeriod(Facts(phrase: clause.phrase, core: core, span: span, place: place)),
        on: clause, broken: place != .core, cost: Price.edge + Price.weeks(away))
    }
  }
}
