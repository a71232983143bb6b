import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// Which rules need not be asked of every slot.
struct ReachTests {
  @Test func `every rule is asked once`() {
    let asked = (Reach.day + Reach.hours + Reach.slot).map(\.name)
    #expect(asked.sorted() == RuleList.all.map(\.name).sorted())
    #expect(Reach.slot.map(\.name).contains("RoomFree"))
  }

  @Test(arguments: UInt64(0)..<6)
  func `a rule of days says one thing all evening, a rule of hours in all rooms`(seed: UInt64) {
    let random = RandomAgenda(seed, requests: 5)
    for request in random.agenda.requests {
      let scene = Scene(random.agenda, request: request, today: random.today)
      for evening in random.agenda.evenings(
        of: Body.market, in: DayRange("2023-09-05", "2023-11-14"))
      {
        let slots = Alternatives.slots(of: evening, duration: 60, in: scene)
        func said(_ rules: [any Rule], _ slots: [Slot]) -> Int {
          Set(
            slots.map { scene.findings(of: rules, on: Candidate(slot: $0, duration: 60)) }
          ).count
        }
        #expect(said(Reach.day, slots) == 1)
        for start in slots.map(\.start).unique {
          #expect(said(Reach.hours, slots.filter { $0.start == start }) == 1)
        }
      }
    }
  }
}
