import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct PortfolioHolderTests {
  let request = Season.request(portfolio: "wijkgericht werken")
  let away = Absence(days: DayRange("2023-09-18", "2023-09-22"))

  func judge(_ more: Entity...) -> Judge {
    Judge(PortfolioHolder(), in: Season.agenda(with: more), for: request)
  }

  func alderman(substitute: Holder.ID?) throws -> Entity {
    var holder = try #require(Season.agenda.holders["wethouder-1"])
    holder.substitute = substitute
    return .holder(holder)
  }

  /// Another request of the same portfolio, on 26 September at 20:00.
  func busy(_ portfolio: String, number: Int = 2) -> [Entity] {
    [
      .request(Season.request(number: number, portfolio: portfolio)),
      .session(session(number, "burgerzaal", "20:00", request: number)),
    ]
  }

  @Test func `alderman 1 is away from 18 to 22 September`() throws {
    #expect(try judge().outcome("2023-09-17") == .fine)
    #expect(try judge().outcome("2023-09-18") == .forbidden)
    #expect(try judge().outcome("2023-09-19") == .forbidden)
    #expect(try judge().outcome("2023-09-22") == .forbidden)
    #expect(try judge().outcome("2023-09-23") == .fine)
    let facts = PortfolioHolder.Facts(
      portfolio: "wijkgericht werken", holder: "Wethouder 1", obstacle: .absent(away))
    #expect(try judge().matter("2023-09-19") == .portfolioHolder(facts))
    #expect(
      try judge().matter("2023-09-26")
        == .portfolioHolder(.init(portfolio: "wijkgericht werken", holder: "Wethouder 1")))
  }

  @Test func `a substitute turns it into a cost`() throws {
    let judge = judge(try alderman(substitute: "wethouder-2"))
    #expect(try judge.outcome("2023-09-19") == .costs(4))
    let facts = PortfolioHolder.Facts(
      portfolio: "wijkgericht werken", holder: "Wethouder 1", obstacle: .absent(away),
      substitute: "Wethouder 2")
    #expect(try judge.matter("2023-09-19") == .portfolioHolder(facts))
    #expect(try judge.outcome("2023-09-26") == .fine)
  }

  @Test func `a substitute who is away, gone or unknown helps nobody`() throws {
    var substitute = try #require(Season.agenda.holders["wethouder-2"])
    substitute.availability = Availability(absences: [away])
    let alderman = try alderman(substitute: "wethouder-2")
    #expect(try judge(alderman, .holder(substitute)).outcome("2023-09-19") == .forbidden)
    substitute.availability = Availability(until: "2023-09-18")
    #expect(try judge(alderman, .holder(substitute)).outcome("2023-09-19") == .forbidden)
    let unknown = try self.alderman(substitute: "wethouder-9")
    #expect(try judge(unknown).outcome("2023-09-19") == .forbidden)
  }

  @Test func `a holder in another room is not free while it lasts`() throws {
    let judge = Judge(PortfolioHolder(), in: Season.agenda(with: busy("Sport")), for: request)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:00") == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:30") == .forbidden)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "21:00") == .fine)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "19:30", session: 2) == .fine)
    let elsewhere = PortfolioHolder.Obstacle.elsewhere(
      title: "Sessie 2", hours: TimeRange("20:00", "21:00"))
    let facts = PortfolioHolder.Facts(
      portfolio: "wijkgericht werken", holder: "Wethouder 1", obstacle: elsewhere)
    #expect(try judge.matter("2023-09-26") == .portfolioHolder(facts))
  }

  @Test func `a session of another portfolio is not in the way`() throws {
    let judge = Judge(PortfolioHolder(), in: Season.agenda(with: busy("jeugd")), for: request)
    #expect(try judge.outcome("2023-09-26") == .fine)
  }

  @Test func `of two holders one free will do`() throws {
    let second = Holder(id: "wethouder-6", name: "W6", portfolios: ["Wijkgericht Werken"])
    #expect(try judge(.holder(second)).outcome("2023-09-19") == .fine)
    let facts = PortfolioHolder.Facts(portfolio: "wijkgericht werken", holder: "W6")
    #expect(try judge(.holder(second)).matter("2023-09-19") == .portfolioHolder(facts))
  }

  @Test func `a portfolio that nobody holds forbids`() throws {
    var judge = judge()
    judge.request = Season.request(portfolio: "ruimtevaart")
    #expect(try judge.outcome("2023-09-26") == .forbidden)
    #expect(
      try judge.matter("2023-09-26")
        == .portfolioHolder(.init(portfolio: "ruimtevaart", obstacle: .vacant)))
  }

  @Test func `without a portfolio it has nothing to say`() {
    #expect(Judge(PortfolioHolder()).findings("2023-09-19").isEmpty)
    #expect(Judge(PortfolioHolder(), for: nil).findings("2023-09-19").isEmpty)
  }
}
