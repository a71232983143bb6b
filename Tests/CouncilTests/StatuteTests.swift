import Almanac
import Council
import TestSupport
import Testing

struct StatuteTests {
  func anchor(_ statute: Statute?, offered: Day = "2023-09-28", decided: Day = "2023-11-08")
    -> Anchor
  {
    Anchor(
      id: "a", name: "A",
      phases: [.init(name: "aanbieding", day: offered), .init(name: "raad", day: decided)],
      statute: statute)
  }

  @Test func `the last safe day lies in the year of the decision`() {
    let procedure = Procedure()
    #expect(anchor(.budget).decisionDeadline(procedure) == "2023-11-14")
    #expect(anchor(.accounts, decided: "2024-06-26").decisionDeadline(procedure) == "2024-07-14")
    #expect(anchor(nil).decisionDeadline(procedure) == nil)
    // 14 November 2026 is a Saturday: a day of the calendar stays where it is.
    #expect(anchor(.budget, decided: "2026-11-04").decisionDeadline(procedure) == "2026-11-14")
  }

  @Test func `without a phase of that name the last one tells the year`() {
    let anchor = Anchor(
      id: "a", name: "A", phases: [.init(name: "markt", day: "2024-06-11")], statute: .accounts)
    #expect(anchor.decisionDeadline(Procedure()) == "2024-07-14")
    #expect(
      Anchor(id: "a", name: "A", phases: [], statute: .budget).decisionDeadline(Procedure()) == nil)
  }

  @Test func `a budget may be debated two weeks after it was offered, moved on from a day off`() {
    let procedure = Procedure()
    #expect(anchor(.budget).debateOpening(procedure) == "2023-10-12")
    #expect(anchor(.budget, offered: "2023-09-30").debateOpening(procedure) == "2023-10-16")
    #expect(anchor(.accounts).debateOpening(procedure) == nil)
    let unoffered = Anchor(
      id: "a", name: "A", phases: [.init(name: "raad", day: "2023-11-08")], statute: .budget)
    #expect(unoffered.debateOpening(procedure) == nil)
  }
}
