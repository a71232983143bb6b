import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct MarketEveningTests {
  let judge = Judge(MarketEvening())

  @Test func `Tuesday is a market evening and the days beside it are not`() throws {
    #expect(try judge.outcome("2023-09-25") == .forbidden)
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(try judge.outcome("2023-09-27") == .forbidden)
    #expect(
      try judge.matter("2023-09-26") == .marketEvening(.init(weekdays: [.tuesday], next: nil)))
  }

  @Test func `the next evening is told, past a recess`() throws {
    #expect(
      try judge.matter("2023-09-27")
        == .marketEvening(.init(weekdays: [.tuesday], next: "2023-10-03")))
    #expect(
      try judge.matter("2023-10-18")
        == .marketEvening(.init(weekdays: [.tuesday], next: "2023-10-31")))
  }

  @Test func `an evening written down for another day will do`() throws {
    let extra = Evening(
      body: Body.market, day: "2023-09-27", name: "Extra markt", start: "19:30", end: "22:30",
      rooms: ["raadzaal"])
    let judge = Judge(MarketEvening(), in: Season.agenda(with: [.evening(extra)]))
    #expect(try judge.outcome("2023-09-27") == .fine)
    #expect(try judge.outcome("2023-09-28") == .forbidden)
  }

  @Test func `a working visit needs none, and without a market there is none`() {
    var visit = Season.request()
    visit.kindWanted = .visit
    #expect(Judge(MarketEvening(), for: visit).findings("2023-09-27").isEmpty)
    #expect(Judge(MarketEvening(), in: Agenda()).findings("2023-09-27").isEmpty)
  }
}
