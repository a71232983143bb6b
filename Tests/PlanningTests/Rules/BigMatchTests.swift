import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct BigMatchTests {
  let judge = Judge(
    BigMatch(),
    in: council([occasion(.match, "2024-07-10", hours: TimeRange("21:00", "23:00"))]))

  @Test func `during the semi-final of 10 July 2024 a session costs, before the kick-off not`()
    throws
  {
    #expect(try judge.outcome("2024-07-10", "raadzaal", "20:30") == .costs(6))
    #expect(try judge.outcome("2024-07-10", "raadzaal", "20:00", 61) == .costs(6))
    #expect(try judge.outcome("2024-07-10", "raadzaal", "20:00", 60) == .fine)
    #expect(try judge.outcome("2024-07-10", "raadzaal", "18:00") == .fine)
    let facts = Busy(
      name: "Wat er is", days: Season.range("2024-07-10", "2024-07-10"),
      hours: TimeRange("21:00", "23:00"))
    #expect(try judge.matter("2024-07-10") == .bigMatch(facts))
  }

  @Test func `another day has nothing to do with it`() {
    #expect(judge.findings("2024-07-09").isEmpty)
    #expect(judge.findings("2024-07-11").isEmpty)
  }

  @Test func `a match without hours takes the whole day, and only matches count`() throws {
    let list = [occasion(.match, "2024-07-10"), occasion(.regional, "2024-07-09")]
    let judge = Judge(BigMatch(), in: council(list))
    #expect(try judge.outcome("2024-07-10", "raadzaal", "18:00") == .costs(6))
    #expect(judge.findings("2024-07-09").isEmpty)
  }
}
