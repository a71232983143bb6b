import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ElectionDayTests {
  let judge = Judge(ElectionDay(), in: council([occasion(.election, "2023-11-22")]))

  @Test func `on 22 November 2023 people vote`() throws {
    #expect(try judge.outcome("2023-11-22") == .forbidden)
    #expect(judge.yields("2023-11-22"))
    let facts = ElectionDay.Facts(name: "Wat er is", days: Season.range("2023-11-22", "2023-11-22"))
    #expect(try judge.matter("2023-11-22") == .electionDay(facts))
  }

  @Test func `the day before and the day after cost`() throws {
    #expect(judge.findings("2023-11-20").isEmpty)
    #expect(try judge.outcome("2023-11-21") == .costs(4))
    #expect(try judge.outcome("2023-11-23") == .costs(4))
    #expect(judge.findings("2023-11-24").isEmpty)
  }

  @Test func `it can forbid, so it can be set aside by name`() {
    #expect(RuleList.hardNames.contains("ElectionDay"))
  }
}
