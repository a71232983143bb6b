import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// What comes before what.
struct TiesTests {
  func season(_ more: Entity..., gap: Int = 7) -> Planning.Season {
    let agenda = council(with: more, terms: { $0.phaseGapMinimum = gap })
    return Timetable(
      agenda, today: "2023-07-03", .init(range: DayRange("2023-09-05", "2023-10-31"))
    ).season
  }

  func phase(_ number: Int, _ kind: SessionKind, cases: [String] = []) -> Entity {
    .request(request(number, kind) { $0.relatedCases = cases })
  }

  @Test func `phases of one subject come in order, with the gap between`() {
    let season = season(
      phase(1, .deciding, cases: ["3604012"]), phase(2, .opinion),
      phase(3, .informing, cases: ["3604012"]), phase(4, .informing))
    #expect(
      season.chains == [
        Planning.Season.Chain(before: 1, after: 0, minDays: 7),
        Planning.Season.Chain(before: 2, after: 1, minDays: 7),
      ])
  }

  @Test func `a letter may ask for more days between its own sessions`() {
    let second = request(2, .opinion) {
      $0.splitFrom = 1
      $0.clauses = [clause("drie weken later", .gap, .hard, days: 21)]
    }
    let chains = [7, 28].map { season(phase(1, .informing), .request(second), gap: $0).chains }
    #expect(chains.map { $0.map(\.minDays) } == [[21], [28]])
  }

  @Test func `what depends on another comes after it, on a later evening`() {
    let season = season(
      .request(request(1, .information) { $0.dependsOn = [2] }), phase(2, .information))
    #expect(season.chains == [Planning.Season.Chain(before: 1, after: 0, minDays: 1)])
    #expect(!season.requests[0].bans.contains { $0.reason == "DependsOn" })
  }

  @Test func `two that would each have to come first cannot both be`() throws {
    let season = season(
      .request(
        request(1, .informing) {
          $0.dependsOn = [2]
          $0.relatedCases = ["3604012"]
        }), phase(2, .opinion))
    #expect(season.chains.count == 1)
    var solver = try Solver(season)
    _ = solver.step(1_000)
    #expect(solver.progress.cost.unplaced == 1)
  }

  @Test func `a new earlier phase keeps no session waiting that stands`() throws {
    let standing = session(1, on: "2023-10-03", request: 2, kind: .opinion)
    let season = season(
      phase(1, .informing, cases: ["3604012"]), phase(2, .opinion), .session(standing))
    #expect(season.chains.isEmpty)
    var solver = try Solver(season)
    _ = solver.step(1_000)
    #expect(solver.progress.cost.moved == 0)
    let place = try #require(solver.progress.plan[1])
    #expect(season.evenings[place.evening].day <= "2023-09-26")
  }

  @Test func `two that stand on one evening in order may stay`() throws {
    let sessions = [
      session(1, "raadzaal", "19:30", request: 1, kind: .information),
      session(2, "raadzaal", "20:30", request: 2, kind: .information),
    ]
    let season = season(
      phase(1, .information), .request(request(2, .information) { $0.dependsOn = [1] }),
      .session(sessions[0]), .session(sessions[1]))
    #expect(season.chains.map(\.minDays) == [0])
    var solver = try Solver(season)
    _ = solver.step(1_000)
    #expect(solver.progress.cost.moved == 0 && solver.progress.cost.unplaced == 0)
  }

  @Test func `what belongs on one evening is a pair, whoever says so`() {
    let season = season(
      .request(request(1) { $0.together = [2] }), phase(2, .information),
      .request(
        request(3) {
          $0.splitFrom = 2
          $0.clauses = [clause(.sameEvening, .soft)]
        }))
    #expect(season.together == [Planning.Season.Pair(0, 1), Planning.Season.Pair(1, 2)])
  }
}
