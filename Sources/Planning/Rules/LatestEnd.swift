import Almanac
package import Council

/// No session ends after the hour that the council's rules name.
package struct LatestEnd: Rule {
  package let name = "LatestEnd"
  package let strength = Strength.hard
  package let source = Source.procedure("latest-end")

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate) else { return [] }
    let latest = scene.procedure.latestEnd
    let end = candidate.slot.start.minutes + candidate.duration
    return [finding(.latestEnd(latest), broken: end > latest.minutes)]
  }
}
