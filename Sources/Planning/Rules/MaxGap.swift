import Almanac
import Council

/// Two phases of one subject do not lie so far apart that people forget.
struct MaxGap: Rule {
  let name = "MaxGap"
  let strength = Strength.soft
  let source = Source.procedure("phase-gap-max-days")

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    let most = scene.procedure.phaseGapMaximum
    return PhaseGap.around(candidate, in: scene, limit: most).map { gap in
      finding(.maxGap(gap), broken: gap.days > most, cost: Price.weeks(gap.days - most))
    }
  }
}
