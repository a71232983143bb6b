import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// Who must be where.
struct CompanyTests {
  func season(_ portfolios: [String?], _ more: Entity...) -> Planning.Season {
    let requests = portfolios.enumerated().map { index, portfolio in
      Entity.request(request(index + 1, .information) { $0.portfolio = portfolio })
    }
    return Timetable(
      Season.agenda(with: requests + more), today: "2023-07-03",
      .init(range: DayRange("2023-09-26", "2023-10-17"))
    ).season
  }

  @Test func `requests of one holder share a resource, whatever the portfolio`() {
    let season = season(["sport", "Participatie", "zorg", nil])
    #expect(season.holders.map(\.id) == ["Wethouder 1", "Wethouder 3"])
    #expect(season.requests.map(\.holders) == [[0], [0], [1], []])
    #expect(season.apart.isEmpty)
  }

  @Test func `a substitute who is always there makes two at once cost`() {
    func sport(_ absences: [Absence]) -> [Entity] {
      [
        .holder(
          Holder(
            id: "wethouder-1", name: "Wethouder 1", portfolios: ["sport"],
            substitute: "wethouder-2")),
        .holder(
          Holder(
            id: "wethouder-2", name: "Wethouder 2", portfolios: ["zorg"],
            availability: Availability(absences: absences))),
      ]
    }
    let there = sport([])
    let season = season(["sport", "sport"], there[0], there[1])
    #expect(season.holders.isEmpty)
    #expect(season.apart == [Planning.Season.Pair(0, 1)])
    let away = sport([Absence(days: DayRange("2023-10-03"))])
    let other = self.season(["sport", "sport"], away[0], away[1])
    #expect(other.requests.map(\.holders) == [[0], [0]])
  }

  @Test func `with two holders of one portfolio nobody is missed`() {
    let second = Holder(id: "z", name: "Tweede", portfolios: ["zorg"])
    #expect(season(["zorg", "zorg"], .holder(second)).holders.isEmpty)
  }

  @Test func `the first spokespersons of a portfolio would like to be there`() {
    let faction = Faction(
      id: "F1", name: "Fractie 1", seats: 2,
      spokespersons: [
        .init(
          portfolio: "zorg",
          people: [
            .init(member: "F1-2", availability: Availability(until: "2023-08-31")),
            .init(member: "F1-1"),
          ])
      ])
    let season = season(["zorg", "sport"], .faction(faction))
    #expect(season.factions == [.init(id: "Fractie 1", spokespersons: ["zorg": "F1-1"])])
    #expect(season.requests.map(\.wish) == [[0], []])
  }
}
