@testable import Planning

/// A small season of which the first two levels are proven, with what the wishes cost at best, found
/// by trying every plan.
struct SettledSeason {
  let season: Season
  /// The season with the places only that keep those levels at their best.
  let grid: Grid
  /// By request: whether every plan that leaves out as little as possible has it.
  let isPlaced: [Bool]
  /// What the best plan costs.
  let best: PlanCost

  /// The season of a seed.
  init(_ seed: UInt64, requests: ClosedRange<Int> = 0...5, cells: Int = 16) throws {
    try self.init(SmallSeason.make(seed, requests: requests, cells: cells))
  }

  /// A season, settled.
  init(_ season: Season) throws {
    self.season = season
    let whole = try Grid(season)
    var proof = Proof(whole, around: Greedy.plan(whole).place)
    while proof.step(conflicts: 10_000) {}
    grid = proof.refined()
    isPlaced = proof.isPlaced
    best = Exhaustive(season).best(below: proof.cost)?.cost ?? proof.cost
  }

  /// The season as its evenings see it.
  var evenings: WishSeason? {
    WishSeason(grid, leftOut: best.unplaced, moved: best.moved)
  }

  /// The relaxation of that, everybody everywhere.
  func relaxation(_ evenings: WishSeason) -> Relaxation {
    Relaxation(
      evenings.models.map { .max >> CandidateSet(CandidateSet.bitWidth - $0.requests.count) },
      isPlaced: isPlaced, multiplier: evenings.firstMultipliers)
  }

  /// The proof of its wishes.
  var proof: WishProof? {
    WishProof(grid, isPlaced: isPlaced, leftOut: best.unplaced, moved: best.moved)
  }
}
