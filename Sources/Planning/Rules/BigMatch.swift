import Council

/// Rather not during a match that people stay at home for; a session that ends before the kick-off
/// is fine.
struct BigMatch: Rule {
  let name = "BigMatch"
  let strength = Strength.soft
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    clashes(.match, candidate, scene).map { facts, clashes in
      finding(.bigMatch(facts), broken: clashes, cost: Price.occasion)
    }
  }
}
