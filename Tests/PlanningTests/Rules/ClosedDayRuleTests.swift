import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ClosedDayRuleTests {
  let judge = Judge(ClosedDayRule())

  @Test func `the day of the elections is closed, the days beside it are not`() throws {
    #expect(try judge.outcome("2023-11-22") == .forbidden)
    #expect(try judge.matter("2023-11-22") == .closedDay(name: "Tweede Kamerverkiezingen"))
    #expect(try judge.finding("2023-11-22").rule == "ClosedDay")
    #expect(judge.findings("2023-11-21").isEmpty)
    #expect(judge.findings("2023-11-23").isEmpty)
  }

  @Test func `without closed days it has nothing to say`() {
    #expect(Judge(ClosedDayRule(), in: Agenda()).findings("2023-11-22").isEmpty)
  }
}
