import Exchange
import Foundation
import Planning

/// Measures what planning a season takes, file by file, and prints a line of JSON for each.
///
///     swift run -c release --package-path Benchmarks figures [--seconds N] [--runs N] FILE…
///
/// Times are in milliseconds and count from the season in memory; each is the median of the runs,
/// which have seeds of their own. Nothing else should run beside it.
@main
struct Figures {
  static func main() throws {
    var (seconds, runs, files) = (1.0, 5, [String]())
    var arguments = CommandLine.arguments.dropFirst().makeIterator()
    while let argument = arguments.next() {
      switch argument {
      case "--seconds": seconds = arguments.next().flatMap(Double.init) ?? seconds
      case "--runs": runs = arguments.next().flatMap(Int.init) ?? runs
      default: files.append(argument)
      }
    }
    for file in files {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let season = try SeasonFile.read(text)
      print(try Measurement(season, seconds: seconds, runs: runs).line)
    }
  }
}

/// The figures of one season.
struct Measurement {
  private let season: Season
  private var fields: [(name: String, value: String)] = []

  /// Its figures as one object of JSON.
  var line: String {
    "{" + fields.map { "\"\($0.name)\":\($0.value)" }.joined(separator: ",") + "}"
  }

  init(_ season: Season, seconds: Double, runs: Int) throws {
    self.season = season
    add("instance", "\"\(season.name)\"")
    let searches = try (1...runs).map { seed in
      try Search(season, seed: UInt64(seed), seconds: seconds)
    }
    let best = searches.map(\.progress).min { $0.cost < $1.cost }
    add("firstMs", median(searches.map(\.first)))
    add("placedMs", median(searches.map(\.placed)))
    add("unplacedProvenMs", median(searches.compactMap(\.proven[0])))
    add("movedProvenMs", median(searches.compactMap(\.proven[1])))
    add("provenMs", median(searches.compactMap(\.proven[2])))
    let provenRuns = (0..<3).map { level in searches.count { $0.proven[level] != nil } }
    add("provenRuns", "\(provenRuns)")
    add("costs", "\(searches.map(\.progress.cost.levels))")
    add("after1s", "\(searches.map { $0.afterSecond?.levels ?? $0.progress.cost.levels })")
    add("bound", "\(best?.bound.levels ?? [])")
    guard let plan = best?.plan else { return }
    recheck(plan)
    try alternatives(plan)
    try explain(plan)
  }

  /// A fresh judgement of a plan after an edit.
  private mutating func recheck(_ plan: Plan) {
    let judge = Judge(season)
    let times = plan.indices.prefix(25).map { request in
      var edited = plan
      edited[request] = nil
      return time { _ = judge.verdict(on: edited) }
    }
    add("recheckMs", median(times))
  }

  /// All places of a request, ranked and priced.
  private mutating func alternatives(_ plan: Plan) throws {
    let sketch = try Sketch(season, plan: plan)
    let times = plan.indices.map { request in
      var sketch = sketch
      sketch.take(request)
      return time { _ = sketch.choices(of: request) }
    }
    add("alternativesMs", median(times))
    add("alternativesWorstMs", number(times.max()))
  }

  /// Who and what, for each request that is left out.
  private mutating func explain(_ plan: Plan) throws {
    let left = plan.indices.filter { plan[$0] == nil }
    guard !left.isEmpty else { return }
    var times: [Double] = []
    for request in left {
      // Each as if it were the first question put to the plan.
      let explaining = try Explaining(season, plan: plan)
      times.append(time { _ = explaining.outcome(for: request) })
    }
    add("explainMs", median(times))
    add("explainWorstMs", number(times.max()))
  }

  private mutating func add(_ name: String, _ value: String) { fields.append((name, value)) }
}

/// One search with its times.
struct Search {
  let first: Double
  var placed: Double
  var proven: [Double?] = [nil, nil, nil]
  var afterSecond: PlanCost?
  let progress: Solver.Progress

  init(_ season: Season, seed: UInt64, seconds: Double) throws {
    let start = now()
    var solver = try Solver(season, seed: seed)
    first = now() - start
    placed = first
    var (least, goesOn) = (solver.progress.cost.unplaced, true)
    while goesOn {
      goesOn = solver.step(200)
      let (known, passed) = (solver.progress, now() - start)
      if known.cost.unplaced < least { (least, placed) = (known.cost.unplaced, passed) }
      for level in 0..<3 where known.proven[level] && proven[level] == nil {
        proven[level] = passed
      }
      if passed > 1_000, afterSecond == nil { afterSecond = known.cost }
      if passed > seconds * 1_000 { break }
    }
    progress = solver.progress
    let judged = Judge(season).verdict(on: progress.plan)
    precondition(judged.violations.isEmpty && judged.cost == progress.cost, "a plan is not right")
  }
}

func now() -> Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e6 }

func time(_ work: () -> Void) -> Double {
  let start = now()
  work()
  return now() - start
}

func median(_ times: [Double]) -> String {
  number(times.isEmpty ? nil : times.sorted()[times.count / 2])
}

func number(_ value: Double?) -> String {
  value.map { String(format: "%.3f", $0) } ?? "null"
}
