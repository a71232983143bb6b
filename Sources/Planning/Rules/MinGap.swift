import Almanac
package import Council

/// Between two phases of one subject there is time to think them over: as much as the council's
/// rules and the letter ask for ("drie weken later").
///
/// A council may have it cost only.
package struct MinGap: Rule {
  package let name = "MinGap"
  package let strength = Strength.hard
  package let source = Source.procedure("phase-gap-min-days")

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    let least = scene.procedure.phaseGapMinimum
    let usual = PhaseGap.around(candidate, in: scene, limit: least).map { gap in
      finding(
        .minGap(gap), broken: gap.days < least, cost: Price.weeks(least - gap.days),
        strength: strength(in: scene))
    }
    let asked = PhaseGap.asked(around: candidate, in: scene).map { gap, clause in
      finding(
        .minGap(gap), on: clause, broken: gap.days < gap.limit,
        cost: Price.weeks(gap.limit - gap.days),
        strength: strength(in: scene) == .soft ? .soft : clause.strength)
    }
    return usual + asked
  }
}
