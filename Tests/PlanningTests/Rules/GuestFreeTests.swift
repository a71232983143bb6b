import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct GuestFreeTests {
  func judge(_ guests: Needs.Guest...) -> Judge {
    Judge(GuestFree(), for: Chamber.request { $0.guests = guests })
  }

  let ggd = Needs.Guest(
    name: "GGD", offers: [DayRange("2023-09-26"), DayRange("2023-10-02", "2023-10-06")])

  @Test func `a day that the guest offers is free, another costs`() throws {
    #expect(try judge(ggd).outcome("2023-09-26") == .fine)
    #expect(try judge(ggd).outcome("2023-10-06") == .fine)
    #expect(try judge(ggd).outcome("2023-09-19") == .costs(6))
    #expect(
      try judge(ggd).matter("2023-09-19")
        == .guestFree(.init(guests: ["GGD"], hindered: [ggd])))
  }

  @Test func `each guest counts, one who offers no days can always`() throws {
    let other = Needs.Guest(name: "Politie", offers: [DayRange("2023-09-12")])
    let any = Needs.Guest(name: "Woningcorporatie")
    #expect(try judge(ggd, other, any).outcome("2023-09-19") == .costs(12))
    #expect(judge(any).findings("2023-09-19").isEmpty)
    #expect(judge().findings("2023-09-19").isEmpty)
  }
}
