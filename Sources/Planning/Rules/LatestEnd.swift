import Almanac
import Council

/// No session ends after the hour that the council's rules name.
struct LatestEnd: Rule {
  let name = "LatestEnd"
  let strength = Strength.hard
  let source = Source.procedure("latest-end")

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket else { return [] }
    let latest = scene.procedure.latestEnd
    let end = candidate.slot.start.minutes + candidate.duration
    return [finding(.latestEnd(latest), broken: end > latest.minutes)]
  }
}
