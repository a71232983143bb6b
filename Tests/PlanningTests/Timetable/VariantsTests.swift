import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// Plans that are nearly as good.
struct VariantsTests {
  @Test func `a variant has one request on another evening and leaves out no more`() throws {
    let requests = (1...4).map { number in
      Entity.request(request(number, .information) { $0.portfolio = "sport" })
    }
    var planner = try Planner(
      Timetable(
        Season.agenda(with: requests), today: "2023-07-03",
        .init(range: DayRange("2023-09-19", "2023-10-17"))))
    _ = planner.step(20_000)
    let proposal = try planner.proposal()
    let variants = try proposal.variants(2, steps: 10_000)
    #expect(variants.count == 2)
    for variant in variants {
      let other = variant.proposal.progress
      #expect(other.cost.unplaced == proposal.progress.cost.unplaced)
      #expect(other.cost == Planning.Judge(proposal.timetable.season).verdict(on: other.plan).cost)
      let moved = variant.differing.filter {
        other.plan[$0]?.evening != proposal.progress.plan[$0]?.evening
      }
      #expect(!moved.isEmpty)
      #expect(Check(variant.proposal.agenda, today: "2023-07-03").isClean)
    }
    #expect(Set(variants.map(\.proposal.progress.plan)).count == 2)
  }
}
