import Council

/// Another plan that is nearly as good and differs where it matters.
public struct Variant: Sendable {
  /// What goes elsewhere for it: the request whose evening it changes.
  public let item: Timetable.Item
  /// The plan; what it costs is as dear as the first plan is cheap.
  public let proposal: Proposal
  /// The requests that stand elsewhere than in the first plan, by index.
  public let differing: [Int]

  /// Where it goes from where the first plan has it.
  public func steps(from proposal: Proposal) -> [Proposal.Step] {
    let timetable = proposal.timetable
    return differing.map { index in
      Proposal.Step(
        item: timetable.items[index], from: proposal.progress.plan[index].map(timetable.slot),
        to: self.proposal.progress.plan[index].map(timetable.slot), why: [], isForced: false)
    }
  }
}

extension Proposal {
  /// Other plans that differ in the evening of something: first those that cost least more.
  ///
  /// For each request that has another evening open, the plan that differs least from this one and
  /// has it there. Each is sought for so many steps.
  public func variants(_ count: Int, steps: Int, seed: UInt64 = 1) throws(SeasonFault) -> [Variant]
  {
    let season = timetable.season
    var found: [Variant] = []
    for (index, place) in try closest() where found.count < count {
      var other = season
      other.requests[index].bans.append(
        Season.Ban(reason: "Variant", places: season.places(on: place.evening)))
      other.published = progress.plan
      var solver = try Solver(other, seed: seed)
      _ = solver.step(steps)
      var result = solver.progress
      result.cost = Judge(season).verdict(on: result.plan).cost
      result.proven = [false, false, false]
      let proposal = Proposal(timetable, result)
      guard result.plan[index] != nil, result.cost.unplaced == progress.cost.unplaced,
        proposal.refused.isEmpty,
        !found.contains(where: { $0.proposal.progress.plan == result.plan })
      else { continue }
      let differing = result.plan.indices.filter { result.plan[$0] != progress.plan[$0] }
      found.append(
        Variant(item: timetable.items[index], proposal: proposal, differing: differing))
    }
    return found
  }

  /// What is placed and could be on another evening with nobody else moving, cheapest first.
  private func closest() throws(SeasonFault) -> [(index: Int, place: Place)] {
    let grid = try Grid(timetable.season)
    var occupancy = Occupancy(grid)
    occupancy.reset(to: progress.plan.map { $0.map { Int32(grid.cell($0)) } ?? -1 })
    var all: [(index: Int, place: Place, price: PlanCost)] = []
    for (index, place) in progress.plan.enumerated() {
      guard let place else { continue }
      if occupancy.hasFollower(index) { continue }
      var without = occupancy
      without.take(index)
      let other = Choices(without, index).free.first {
        grid.evening(Int($0.place)) != place.evening
      }
      if let other { all.append((index, place, other.price)) }
    }
    return all.enumerated().sorted {
      ($0.element.price, $0.offset) < ($1.element.price, $1.offset)
    }.map { ($0.element.index, $0.element.place) }
  }
}
