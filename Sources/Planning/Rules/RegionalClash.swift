import Council

/// Rather not when the region or the province meets.
struct RegionalClash: Rule {
  let name = "RegionalClash"
  let strength = Strength.soft
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    clashes(.regional, candidate, scene).map { facts, clashes in
      finding(.regionalClash(facts), broken: clashes, cost: Price.occasion)
    }
  }
}
