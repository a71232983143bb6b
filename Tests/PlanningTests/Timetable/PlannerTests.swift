import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// Planning with the check's last word.
struct PlannerTests {
  @Test func `what a rule refuses of three at once is learned`() throws {
    // Three rooms, and a clerk who leaves halfway: known only as sessions meet.
    let requests = (1...3).map { number in
      Entity.request(
        request(number, .information) { $0.clauses = [clause(.on, .hard, .days("2023-09-26"))] })
    }
    let timetable = Timetable(
      Season.agenda(with: requests), today: "2023-07-03",
      .init(range: DayRange("2023-09-26")))
    var learned = timetable
    let plan: Plan = [0, 1, 0].enumerated().map {
      Place(evening: 0, round: $0.offset == 2 ? 4 : 0, room: $0.element)
    }
    learned.learn([0], plan)
    #expect(learned.season.requests.map(\.holders) == [[0], [0], []])
    learned.learn([2], plan)
    #expect(learned.season.requests[2].bans.last?.places == [Place(evening: 0, round: 4, room: 0)])
  }

  @Test(arguments: UInt64(40)..<50)
  func `a proposal is what the check accepts`(seed: UInt64) throws {
    let random = RandomAgenda(seed, requests: 8, withFactions: true)
    var planner = try Planner(Timetable(random.agenda, today: random.today), seed: seed)
    _ = planner.step(5_000)
    let proposal = try planner.proposal()
    #expect(proposal.refused.isEmpty)
    let fixed = Set(proposal.timetable.fixed.map(\.number))
    let failures = Check(proposal.agenda, today: random.today).failures
    #expect(failures.allSatisfy { fixed.contains($0.session.number) })
  }
}
