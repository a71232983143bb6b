import Almanac
import Council

/// No session starts before the hour that the council's rules name.
struct EarliestStart: Rule {
  let name = "EarliestStart"
  let strength = Strength.hard
  let source = Source.procedure("earliest-start")

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket else { return [] }
    let earliest = scene.procedure.earliestStart
    return [
      finding(.earliestStart(earliest), broken: candidate.slot.start < earliest)
    ]
  }
}
