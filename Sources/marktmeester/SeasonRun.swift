import Exchange
import Planning

/// The planning of a season, in small steps, against a clock or for so many steps.
struct SeasonRun {
  /// The best that was found.
  private(set) var progress: Solver.Progress
  /// When what was reached; nil where the steps were counted, so that the outcome is the same
  /// wherever it is made.
  private(set) var times: SolveReport.Times?

  /// When to stop.
  enum Budget {
    case seconds(Double)
    case steps(Int)
  }

  /// Plans until all is proven that was asked, the budget is spent, or somebody presses Ctrl-C.
  init(_ season: Season, seed: UInt64, levels: Int, _ budget: Budget) throws(SeasonFault) {
    Interrupt.listen()
    let clock = ContinuousClock()
    let start = clock.now
    var solver = try Solver(season, seed: seed, levels: levels)
    progress = solver.progress
    var times = SolveReport.Times(firstPlan: (clock.now - start).microseconds)
    var (steps, goesOn) = (0, true)
    while !Interrupt.isAsked {
      if progress.proven.prefix(levels + 1).allSatisfy({ $0 }) {
        times.proven = (clock.now - start).microseconds
        break
      }
      let slice = Self.slice(after: steps, budget, clock.now - start)
      guard goesOn, slice > 0 else { break }
      goesOn = solver.step(slice)
      steps += slice
      if solver.progress.cost.unplaced < progress.cost.unplaced {
        times.allPlaced = (clock.now - start).microseconds
      }
      progress = solver.progress
    }
    if case .seconds = budget { self.times = times }
  }

  /// The steps to take next: few at first, so that times are exact; 0 when the budget is spent.
  private static func slice(after steps: Int, _ budget: Budget, _ passed: Duration) -> Int {
    let slice = min(4000, 200 + steps / 16)
    switch budget {
    case .seconds(let seconds): return passed < .seconds(seconds) ? slice : 0
    case .steps(let most): return min(slice, most - steps)
    }
  }
}

extension Duration {
  fileprivate var microseconds: Int {
    Int(components.seconds) * 1_000_000 + Int(components.attoseconds / 1_000_000_000_000)
  }
}
