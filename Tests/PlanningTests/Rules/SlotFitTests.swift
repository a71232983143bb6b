import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SlotFitTests {
  let judge = Judge(SlotFit())

  @Test func `ninety minutes cannot start at 21.15`() throws {
    #expect(try judge.outcome("2023-09-26", "raadzaal", "21:15", 90) == .forbidden)
    let facts = SlotFit.Facts(
      hours: TimeRange("21:00", "22:30"), evening: TimeRange("19:30", "22:30"), step: 30,
      isOutside: false)
    #expect(try judge.finding("2023-09-26", "raadzaal", "21:00", 90).matter == .slotFit(facts))
    #expect(try judge.outcome("2023-09-26", "raadzaal", "21:00", 90) == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "21:00", 91) == .forbidden)
  }

  @Test func `it starts with the evening and not before`() throws {
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:30") == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:00") == .forbidden)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:30", 180) == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:30", 210) == .forbidden)
  }

  @Test func `it starts on the grid, within the evening all the same`() throws {
    #expect(try judge.outcome("2023-09-26", "raadzaal", "20:00") == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "20:15") == .forbidden)
    let facts = SlotFit.Facts(
      hours: TimeRange("20:15", "21:15"), evening: TimeRange("19:30", "22:30"), step: 30,
      isOutside: false)
    #expect(try judge.matter("2023-09-26", "raadzaal", "20:15") == .slotFit(facts))
  }

  @Test func `an evening written down has hours of its own`() throws {
    let early = Evening(
      body: Body.market, day: "2023-09-26", name: "Markt", start: "18:00", end: "20:00",
      rooms: ["raadzaal"])
    let judge = Judge(SlotFit(), in: Season.agenda(with: [.evening(early)]))
    #expect(try judge.outcome("2023-09-26", "raadzaal", "18:00") == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:30") == .forbidden)
  }

  @Test func `past midnight is past the evening`() throws {
    let finding = try judge.finding("2023-09-26", "raadzaal", "23:30", 60)
    let facts = SlotFit.Facts(
      hours: TimeRange("23:30", "24:00"), evening: TimeRange("19:30", "22:30"), step: 30,
      isOutside: true)
    #expect(finding.forbids)
    #expect(finding.matter == .slotFit(facts))
  }

  @Test func `a working visit and a council without a market have no grid`() {
    var visit = Season.request()
    visit.kindWanted = .visit
    #expect(Judge(SlotFit(), for: visit).findings("2023-09-26", "raadzaal", "10:10").isEmpty)
    #expect(Judge(SlotFit(), in: Agenda()).findings("2023-09-26").isEmpty)
  }
}
