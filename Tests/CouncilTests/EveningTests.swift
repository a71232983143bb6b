import Almanac
import Council
import TestSupport
import Testing

struct EveningTests {
  let agenda = Season.agenda

  @Test func `an evening follows from its body`() throws {
    let evening = try #require(agenda.evening(of: Body.market, on: "2023-09-26"))
    #expect(evening.name == "Politieke markt")
    #expect(evening.hours == TimeRange("19:30", "22:30"))
    #expect(evening.rooms == ["raadzaal", "burgerzaal"])
    #expect(!evening.isReserve)
    #expect(evening.id == "markt 2023-09-26")
  }

  @Test func `an evening written down stands in place of the pattern, or beside it`() throws {
    let council = try #require(agenda.evening(of: Body.plenary, on: "2023-09-12"))
    #expect(council.start == "21:00")
    #expect(council.name == "Raad (kort)")
    #expect(agenda.evening(of: Body.plenary, on: "2023-10-04")?.start == "19:30")
    let early = Evening(
      body: Body.market, day: "2023-09-26", name: "Markt", start: "18:00", end: "21:00", rooms: [])
    #expect(
      Season.agenda(with: [.evening(early)]).evening(of: Body.market, on: "2023-09-26") == early)
  }

  @Test func `where a body does not meet there is no evening`() throws {
    #expect(agenda.evening(of: Body.market, on: "2023-09-27") == nil)
    #expect(agenda.evening(of: "commissie", on: "2023-09-26") == nil)
    let market = try #require(agenda.bodies[Body.market])
    #expect(agenda.usualEvening(of: market, on: "2023-09-27").day == "2023-09-27")
  }

  @Test func `the evenings of a range come in order, both ends included`() {
    let days = agenda.evenings(of: Body.market, in: DayRange("2023-09-12", "2023-09-26")).map(\.day)
    #expect(days == ["2023-09-12", "2023-09-19", "2023-09-26"])
    let council = agenda.evenings(of: Body.plenary, in: DayRange("2023-07-20", "2023-10-04"))
    #expect(council.map(\.day) == ["2023-09-12", "2023-10-04"])
  }

  @Test func `an evening that would end before it starts takes no time`() {
    let evening = Evening(
      body: "x", day: "2023-09-26", name: "X", start: "21:00", end: "20:00", rooms: [])
    #expect(evening.hours == TimeRange("21:00", "21:00"))
  }
}
