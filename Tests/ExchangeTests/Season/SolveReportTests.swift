import Exchange
import Planning
import Testing
import Wording

/// What came of planning a season, as programs and people read it.
struct SolveReportTests {
  private static func solved(_ text: String) throws -> (Planning.Season, Solver.Progress) {
    let season = try SeasonFile.read(text)
    var solver = try Solver(season)
    _ = solver.step(100_000)
    return (season, solver.progress)
  }

  private static func reasons(_ season: Planning.Season, _ plan: Plan) throws
    -> [SolveReport.Reason]
  {
    let explaining = try Explaining(season, plan: plan)
    return plan.indices.filter { plan[$0] == nil }
      .map { SolveReport.Reason($0, explaining.outcome(for: $0)) }
  }

  @Test func `as JSON every key stands, null where there is nothing to say`() throws {
    let (season, progress) = try Self.solved(SeasonSample.text)
    var times = SolveReport.Times(firstPlan: 41)
    times.allPlaced = 1_500
    let report = try SolveReport(season, progress, times: times, Dutch())
    #expect(report.isComplete)
    #expect(
      JSONText.text(report).filter { $0 != "\n" && $0 != " " } == """
        {"allPlacedMs":1.5,"assign":[[2,2,0],[0,0,0],[2,0,0]],"bound":[0,0,\(progress.bound.wishes)],\
        "cost":[0,0,\(progress.cost.wishes)],"firstPlanMs":0.041,"instance":"klein",\
        "proven":[true,true,true],"provenMs":null,"steps":\(progress.steps)}
        """)
    let timeless = JSONText.text(try SolveReport(season, progress, Dutch()))
    #expect(timeless.contains("\"firstPlanMs\" : null"))
    #expect(timeless.contains("\"allPlacedMs\" : null"))
  }

  @Test func `what is left out is told with whom it clashes and over what`() throws {
    let (season, progress) = try Self.solved(SeasonSample.crowded)
    let reasons = try Self.reasons(season, progress.plan)
    let report = try SolveReport(season, progress, reasons: reasons, English())
    #expect(!report.isComplete)
    let left = try #require(progress.plan.firstIndex(of: nil))
    let json = JSONText.text(report)
    #expect(json.contains("\"request\" : \"\(season.requests[left].id)\""))
    #expect(json.contains("\"outcome\" : \"clash\""))
    #expect(json.contains("\"fact\" : \"alderman\""))
    #expect(json.contains("\"person\" : \"W2\""))
    #expect(json.contains("W2: not in two rooms at once"))
    let lines = report.lines(English())
    #expect(lines.first == "klein: 6 of 7 requests placed.")
    #expect(lines.contains("    - W2: not in two rooms at once"))
    #expect(lines.contains("    - V4, V5, V6 and V7: not before Tue 15 Sep 2026 (college)"))
    #expect(
      lines.contains {
        $0.hasPrefix("Not placed (weight)") && $0.hasSuffix("1   proven: it cannot be less")
      })
  }

  @Test func `without reasons what is left out is told with its weight`() throws {
    let (season, progress) = try Self.solved(SeasonSample.crowded)
    let lines = try SolveReport(season, progress, Dutch()).lines(Dutch())
    let left = try #require(progress.plan.firstIndex(of: nil))
    #expect(lines.contains("  \(season.requests[left].id), gewicht 1"))
    #expect(lines.contains { $0.hasPrefix("Niet geplaatst (gewicht)") })
    #expect(!lines.contains { $0.hasPrefix("Verplaatst") })
    #expect(!lines.contains { $0.contains(" ms") })
  }

  @Test func `one that could be added after all is told so`() throws {
    let (season, progress) = try Self.solved(SeasonSample.text)
    var less = progress
    less.plan[2] = nil
    less.cost = Judge(season).verdict(on: less.plan).cost
    let reasons = try Self.reasons(season, less.plan)
    let report = try SolveReport(season, less, reasons: reasons, Dutch())
    #expect(report.lines(Dutch()).contains("  V3 past er nog bij: zoek langer."))
    #expect(JSONText.text(report).contains("\"who\" : null"))
    #expect(JSONText.text(report).contains("\"outcome\" : \"fits\""))
  }

  @Test func `one of which nothing was found out is told so`() throws {
    let (season, progress) = try Self.solved(SeasonSample.crowded)
    let left = try #require(progress.plan.firstIndex(of: nil))
    let report = try SolveReport(
      season, progress, reasons: [.init(left, .unknown)], Dutch())
    #expect(
      report.lines(Dutch()).contains(
        "  \(season.requests[left].id): niet uitgezocht waarom, dat zou te lang duren."))
    #expect(JSONText.text(report).contains("\"outcome\" : \"unknown\""))
  }

  @Test func `the broken wishes come to what the last level says`() throws {
    let (season, progress) = try Self.solved(SeasonSample.text)
    let lines = try SolveReport(season, progress, Dutch()).lines(Dutch())
    let wishes = lines.filter { $0.hasPrefix("  ") }.compactMap { $0.split(separator: " ").last }
    #expect(wishes.compactMap { Int($0) }.reduce(0, +) == progress.cost.wishes)
    #expect(lines.contains { $0.contains("mindere plekken") && $0.hasSuffix("7") })
  }

  @Test func `a plan that breaks something, or costs something else, is no report`() throws {
    let (season, progress) = try Self.solved(SeasonSample.text)
    var cheaper = progress
    cheaper.cost.wishes -= 1
    #expect(
      throws: SolveReport.Rejection(
        violations: [], judged: progress.cost, claimed: cheaper.cost)
    ) { try SolveReport(season, cheaper, Dutch()) }
    var broken = progress
    broken.plan[0] = Place(evening: 1, round: 0, room: 0)
    #expect(throws: SolveReport.Rejection.self) { try SolveReport(season, broken, Dutch()) }
  }
}
