import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct AwayDaysTests {
  let judge = Judge(
    AwayDays(), in: council([occasion(.away, "2024-06-25", "2024-06-26")]))

  @Test func `on both days of a congress a session costs`() throws {
    #expect(judge.findings("2024-06-24").isEmpty)
    #expect(try judge.outcome("2024-06-25") == .costs(6))
    #expect(try judge.outcome("2024-06-26") == .costs(6))
    #expect(judge.findings("2024-06-27").isEmpty)
    let facts = Busy(name: "Wat er is", days: Season.range("2024-06-25", "2024-06-26"))
    #expect(try judge.matter("2024-06-26") == .awayDays(facts))
  }

  @Test func `a training in the afternoon leaves the evening free`() throws {
    let training = occasion(.away, "2023-09-26", hours: TimeRange("13:00", "19:30"))
    let judge = Judge(AwayDays(), in: council([training]))
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:30") == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:29") == .costs(6))
  }
}
