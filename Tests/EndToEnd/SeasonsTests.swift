import Foundation
import Testing

/// The seasons for practice in a folder `shared` beside the project, or beside a folder around it.
private enum Seasons {
  static let folder: String? = {
    var folder = URL(fileURLWithPath: #filePath)
    while folder.path != "/" {
      folder.deleteLastPathComponent()
      let planning = folder.appendingPathComponent("shared/planning")
      if FileManager.default.isReadableFile(atPath: planning.path + "/instances") {
        return planning.path
      }
    }
    return nil
  }()

  static let names: [String] = {
    let all = try? FileManager.default.contentsOfDirectory(atPath: (folder ?? "") + "/instances")
    return (all ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }()

  /// A Python that can check a plan, where the machine has one.
  static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
}

/// Every practice season is read and planned for a few thousand steps.
///
/// The program itself has its judge look at the plan; where there is a Python, so does the checker
/// beside the seasons.
@Suite(.enabled(if: Seasons.folder != nil, "there are no seasons in ../shared/planning"))
struct SeasonsTests {
  @Test(arguments: Seasons.names)
  func `a season is planned, and the plan holds`(_ name: String) throws {
    let folder = try #require(Seasons.folder)
    let file = "\(folder)/instances/\(name)"
    let program = try Program()
    let outcome = try program.run("solve", file, "--steps", "3000", "--json")
    #expect(outcome.code == 0 || outcome.code == 1, "\(outcome.err)")
    #expect(outcome.err.isEmpty)
    guard let python = Seasons.python else { return }
    let plan = try program.write("plan.json", outcome.out)
    let checked = try program.execute(python, ["\(folder)/check.py", file, plan])
    #expect(checked.code == 0, "\(checked.out)\(checked.err)")
    struct Checked: Decodable {
      let cost: Cost
      struct Cost: Decodable { let L0, L1, L2: Int }
    }
    struct Claimed: Decodable { let cost: [Int] }
    let cost = try JSONDecoder().decode(Checked.self, from: Data(checked.out.utf8)).cost
    let claimed = try JSONDecoder().decode(Claimed.self, from: Data(outcome.out.utf8)).cost
    #expect(claimed == [cost.L0, cost.L1, cost.L2])
  }
}
