import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct EarliestStartTests {
  let judge = Judge(EarliestStart())

  @Test func `no session starts before 19.00`() throws {
    #expect(try judge.outcome("2023-09-26", "raadzaal", "18:59") == .forbidden)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:00") == .fine)
    #expect(try judge.matter("2023-09-26") == .earliestStart("19:00"))
    #expect(try judge.finding("2023-09-26").source == .procedure("earliest-start"))
  }

  @Test func `the hour is the council's own`() throws {
    var profile = try #require(Season.agenda.profile)
    profile.procedure.earliestStart = "18:00"
    let judge = Judge(EarliestStart(), in: Season.agenda(with: [.council(profile)]))
    #expect(try judge.outcome("2023-09-26", "raadzaal", "17:59") == .forbidden)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "18:00") == .fine)
  }

  @Test func `a working visit starts when it likes`() {
    var visit = Season.request()
    visit.kindWanted = .visit
    #expect(Judge(EarliestStart(), for: visit).findings("2023-09-26", "hal", "10:00").isEmpty)
  }
}
