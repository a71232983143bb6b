import Council

/// Rather not when the council is at a congress, a training or on a visit.
struct AwayDays: Rule {
  let name = "AwayDays"
  let strength = Strength.soft
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    clashes(.away, candidate, scene).map { facts, clashes in
      finding(.awayDays(facts), broken: clashes, cost: Price.occasion)
    }
  }
}
