import Council
import TestSupport
import Testing

@testable import Intake

struct LineNamesTests {
  private static let agenda = Season.agenda(with: [
    .holder(Holder(id: "wethouder-9", name: "Wethouder 9", portfolios: ["cultuur"])),
    .holder(
      Holder(id: "wethouder-8", name: "Wethouder 8", portfolios: ["zorg", "openbare ruimte"])),
    .faction(Faction(id: "F7", name: "Lokaal Belang", seats: 2)),
    .faction(Faction(id: "F8", name: "D66", seats: 2)),
  ])

  private func read(_ part: String) -> LineReading {
    LineReader(agenda: Self.agenda, today: Season.day("2023-07-03")).read("Plan X; \(part)")
  }

  @Test(arguments: [
    ("wethouder zorg", "zorg"), ("portefeuille openbare ruimte", "openbare ruimte"),
    ("wethouder van cultuur", "cultuur"), ("ph zorg", "zorg"), ("Wethouder 9", "cultuur"),
    ("wethouder-9", "cultuur"), ("zorg", "zorg"), ("alderman zorg", "zorg"),
    ("portefeuillehouder: zorg", "zorg"),
  ])
  func `portfolios by office and by name`(part: String, portfolio: String) {
    #expect(read(part).draft.portfolio == portfolio)
    #expect(read(part).isClear)
  }

  @Test func `a holder of more than one portfolio is asked about`() {
    let reading = read("wethouder 8")
    #expect(reading.draft.portfolio == nil)
    #expect(reading.unread.map(\.hint) == [.portfolios(["zorg", "openbare ruimte"])])
  }

  @Test(arguments: [
    ("fractie Lokaal Belang", Sender.faction), ("fractie 7", .faction), ("F7", .faction),
    ("D66", .faction), ("fractie van D66", .faction), ("faction 8", .faction),
    ("namens fractie D66", .faction), ("college", .college), ("b&w", .college),
    ("burgemeester en wethouders", .college), ("presidium", .presidium), ("griffie", .registry),
    ("rekenkamer", .auditCourt), ("inwoners", .residents), ("extern", .external),
    ("namens bewoners Noord", .residents), ("namens Stichting Plein", .external),
    ("afzender: residents", .residents),
  ])
  func `senders`(part: String, sender: Sender) {
    #expect(read(part).draft.sender == sender)
    #expect(read(part).isClear)
  }

  @Test(arguments: ["raadzaal", "in de Raadzaal", "zaal: raadzaal", "60 min, raadzaal"])
  func `rooms`(_ part: String) {
    #expect(read(part).draft.room == "raadzaal")
    #expect(read(part).isClear)
  }
}
