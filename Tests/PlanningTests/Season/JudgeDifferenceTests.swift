import Foundation
import Testing

import struct TestSupport.SeededGenerator

@testable import Planning

/// Judges random plans of the seasons beside the project and has the checker there judge them too.
///
/// Where the folder or Python is absent, the suite is skipped.
@Suite(
  .enabled(
    if: SharedSeason.folder != nil && SharedSeason.python != nil,
    "no ../shared/planning, or no python3"))
struct JudgeDifferenceTests {
  /// About 10,000 plans, most of them of small seasons.
  @Test func `Judge and the checker in Python find the same of 10,000 plans`() throws {
    let checker = try Checker()
    var (plans, good) = (0, 0)
    for (number, file) in SharedSeason.files.enumerated() {
      let season = try SharedSeason.season(file)
      let count = [25: 750, 100: 350, 300: 20, 1_000: 6][season.requests.count] ?? 300
      var makers = try PlanMaker(season, seed: UInt64(number))
      let batch = (0..<count).map { makers.plan($0) }
      try checker.add(file, batch)
      plans += batch.count
    }
    #expect(SharedSeason.files.isEmpty || plans >= 9_500)
    try checker.run()
    for file in SharedSeason.files {
      let judge = Planning.Judge(try SharedSeason.season(file))
      for (number, (plan, found)) in try checker.findings(file).enumerated() {
        let judged = judge.verdict(on: plan)
        let name = "\(file.lastPathComponent), plan \(number)"
        #expect(judged.violations.isEmpty != found.isBroken, "\(name)")
        if !found.isBroken { good += 1 }
        if let cost = found.cost { #expect(judged.cost == cost, "\(name)") }
      }
    }
    #expect(good >= plans / 5, "too few plans break nothing: \(good)")
  }
}

/// Makes plans of a season: good ones, and such as break something.
private struct PlanMaker {
  let season: Season
  private let grid: Grid
  private var occupancy: Occupancy
  private var generator: SeededGenerator

  init(_ season: Season, seed: UInt64) throws {
    self.season = season
    grid = try Grid(season)
    occupancy = Greedy.plan(grid)
    generator = SeededGenerator(seed)
  }

  mutating func plan(_ number: Int) -> Plan {
    shuffle()
    var plan = grid.plan(occupancy.place)
    switch number % 4 {
    case 0: break
    case 1: for _ in 0...below(2) { nudge(&plan, below(plan.count)) }
    case 2: for _ in 0...below(2) { plan[below(plan.count)] = any(beyond: 0) }
    default:
      let wild = below(3)
      for request in plan.indices where below(2) == 0 { plan[request] = any(beyond: wild) }
    }
    return plan
  }

  /// Moves some sessions to other free places.
  private mutating func shuffle() {
    for _ in 0..<max(5, grid.count / 2) {
      let request = below(grid.count)
      guard let index = grid.range(of: request).randomElement(using: &generator) else { continue }
      if occupancy.isPlaced(request), !occupancy.hasFollower(request) { occupancy.take(request) }
      if !occupancy.isPlaced(request), below(8) > 0,
        occupancy.fits(request, at: Int(grid.cells[index]))
      {
        occupancy.put(request, index: index)
      }
    }
  }

  /// Puts a session one evening, round or room further.
  private mutating func nudge(_ plan: inout Plan, _ request: Int) {
    let step = below(2) * 2 - 1
    switch below(3) {
    case 0: plan[request]?.evening += step
    case 1: plan[request]?.round += step
    default: plan[request]?.room += step
    }
  }

  private mutating func any(beyond: Int) -> Place? {
    guard below(6) > 0 else { return nil }
    let rounds = season.evenings.map(\.rounds).max() ?? 0
    return Place(
      evening: below(season.evenings.count + 2 * beyond) - beyond,
      round: below(rounds + 2 * beyond) - beyond,
      room: below(season.rooms.count + 2 * beyond) - beyond)
  }

  private mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<bound, using: &generator) }
}

/// The checker of the folder, run once over all plans.
private final class Checker {
  /// What the checker finds: whether anything is broken, and the cost where all places exist.
  struct Finding {
    var isBroken: Bool
    var cost: PlanCost?
  }

  private let folder: URL
  private var plans: [String: [Plan]] = [:]

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("marktmeester-check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(Self.driver.utf8).write(to: folder.appendingPathComponent("driver.py"))
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func add(_ file: URL, _ batch: [Plan]) throws {
    plans[file.lastPathComponent] = batch
    let lists = batch.map { $0.map { $0.map { [$0.evening, $0.round, $0.room] } } }
    let data = try JSONEncoder().encode(lists)
    try data.write(to: folder.appendingPathComponent(file.lastPathComponent))
  }

  func run() throws {
    guard let shared = SharedSeason.folder, let python = SharedSeason.python else { return }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: python)
    process.arguments = [
      "-B", folder.appendingPathComponent("driver.py").path, shared.path, folder.path,
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  func findings(_ file: URL) throws -> [(Plan, Finding)] {
    let name = file.lastPathComponent
    let answers = try JSONDecoder().decode(
      [[Int]].self, from: Data(contentsOf: folder.appendingPathComponent(name + ".found")))
    let all = plans[name] ?? []
    #expect(answers.count == all.count)
    return zip(all, answers).map { plan, found in
      let cost =
        found.count == 4 ? PlanCost(unplaced: found[1], moved: found[2], wishes: found[3]) : nil
      return (plan, Finding(isBroken: found[0] == 1, cost: cost))
    }
  }

  /// Reads the plans of each season and writes what the checker finds, a list a plan.
  ///
  /// What a plan costs with sessions where no cells are is asked of nobody.
  private static let driver = """
    import json, os, sys
    shared, folder = sys.argv[1:]
    sys.path.insert(0, shared)
    import check
    for name in sorted(os.listdir(folder)):
        if not name.endswith(".json"): continue
        instance = json.load(open(os.path.join(shared, "instances", name)))
        rounds = max(e["rounds"] for e in instance["evenings"])
        size = (len(instance["evenings"]), rounds, len(instance["rooms"]))
        found = []
        for plan in json.load(open(os.path.join(folder, name))):
            there = all(
                p is None or (all(0 <= x < y for x, y in zip(p, size))
                              and p[1] + q["duration"] <= rounds)
                for p, q in zip(plan, instance["requests"]))
            try:
                bad, cost = check.verify(instance, plan)
            except IndexError:
                bad, cost = ["no such place"], None
            levels = [cost["L0"], cost["L1"], cost["L2"]] if there and cost else []
            found.append([int(bool(bad))] + levels)
        json.dump(found, open(os.path.join(folder, name + ".found"), "w"))
    """
}
