import Council

/// A reserve evening is used last: it is kept for what did not fit elsewhere.
struct ReserveEvening: Rule {
  let name = "ReserveEvening"
  let strength = Strength.soft
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate),
      let evening = scene.agenda.evening(of: Body.market, on: candidate.day), evening.isReserve
    else { return [] }
    return [finding(.reserveEvening(name: evening.name), broken: true, cost: Price.reserve)]
  }
}
