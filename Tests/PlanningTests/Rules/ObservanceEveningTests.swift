import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ObservanceEveningTests {
  let judge = Judge(ObservanceEvening())

  @Test func `Saint Nicholas' Eve costs, the evenings beside it do not`() throws {
    #expect(try judge.outcome("2023-12-05") == .costs(6))
    #expect(try judge.matter("2023-12-05") == .observanceEvening(.saintNicholasEve))
    #expect(judge.findings("2023-12-04").isEmpty)
    #expect(judge.findings("2023-12-06").isEmpty)
  }

  @Test(
    arguments: zip(
      ["2023-09-19", "2024-03-29", "2023-12-24", "2023-12-31"] as [Day], [3, 4, 8, 8]))
  func `each evening has its weight`(day: Day, cost: Int) throws {
    #expect(try judge.outcome(day) == .costs(cost))
  }

  @Test func `4 May is forbidden and can be set aside by name`() throws {
    #expect(try judge.outcome("2023-05-04") == .forbidden)
    #expect(try judge.matter("2023-05-04") == .observanceEvening(.remembranceDay))
    // The list asks each rule's own strength, and this one is soft but for one evening.
    #expect(RuleList.hardNames.contains("ObservanceEvening"))
  }
}
