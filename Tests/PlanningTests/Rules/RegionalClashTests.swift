import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct RegionalClashTests {
  let judge = Judge(
    RegionalClash(),
    in: council([
      occasion(.regional, "2023-09-26", hours: TimeRange("19:00", "20:30")),
      occasion(.regional, "2023-10-03"),
    ]))

  @Test func `while the region meets a session costs, after it not`() throws {
    #expect(try judge.outcome("2023-09-26", "raadzaal", "20:00") == .costs(6))
    #expect(try judge.outcome("2023-09-26", "raadzaal", "20:29") == .costs(6))
    #expect(try judge.outcome("2023-09-26", "raadzaal", "20:30") == .fine)
    let facts = Busy(
      name: "Wat er is", days: Season.range("2023-09-26", "2023-09-26"),
      hours: TimeRange("19:00", "20:30"))
    #expect(try judge.matter("2023-09-26") == .regionalClash(facts))
  }

  @Test func `without hours it takes the whole day`() throws {
    #expect(try judge.outcome("2023-10-03", "raadzaal", "21:30") == .costs(6))
    #expect(judge.findings("2023-10-10").isEmpty)
  }
}
