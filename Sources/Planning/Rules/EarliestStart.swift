import Almanac
package import Council

/// No session starts before the hour that the council's rules name.
package struct EarliestStart: Rule {
  package let name = "EarliestStart"
  package let strength = Strength.hard
  package let source = Source.procedure("earliest-start")

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate) else { return [] }
    let earliest = scene.procedure.earliestStart
    return [
      finding(.earliestStart(earliest), broken: candidate.slot.start < earliest)
    ]
  }
}
