import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct LatestEndTests {
  let judge = Judge(LatestEnd())

  @Test func `no session ends after 22.30`() throws {
    #expect(try judge.outcome("2023-09-26", "raadzaal", "21:30", 60) == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "21:30", 61) == .forbidden)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "23:59", 600) == .forbidden)
    #expect(try judge.matter("2023-09-26") == .latestEnd("22:30"))
    #expect(try judge.finding("2023-09-26").source == .procedure("latest-end"))
  }

  @Test func `the hour is the council's own, and midnight does not hide what runs on`() throws {
    var profile = try #require(Season.agenda.profile)
    profile.procedure.latestEnd = "24:00"
    let judge = Judge(LatestEnd(), in: Season.agenda(with: [.council(profile)]))
    #expect(try judge.outcome("2023-09-26", "raadzaal", "23:00", 60) == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "23:00", 61) == .forbidden)
  }

  @Test func `a working visit ends when it likes`() {
    var visit = Season.request()
    visit.kindWanted = .visit
    #expect(Judge(LatestEnd(), for: visit).findings("2023-09-26", "hal", "22:00").isEmpty)
  }
}
