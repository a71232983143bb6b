import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SchoolHolidayTests {
  let autumn = [
    occasion(.schoolHoliday, "2023-10-21", "2023-10-29"),
    occasion(.schoolHoliday, "2023-10-14", "2023-10-22", region: "midden"),
  ]

  func judge(_ change: (inout Procedure) -> Void = { _ in }) -> Judge {
    Judge(SchoolHoliday(), in: council(autumn, terms: change))
  }

  @Test func `24 October is in the autumn holiday of the council's own region`() throws {
    #expect(try judge().outcome("2023-10-24") == .costs(6))
    #expect(try judge().outcome("2023-10-21") == .costs(6))
    #expect(try judge().outcome("2023-10-29") == .costs(6))
    #expect(judge().findings("2023-10-30").isEmpty)
    let facts = SchoolHoliday.Facts(
      name: "Wat er is", days: Season.range("2023-10-21", "2023-10-29"), region: "noord",
      place: .own)
    #expect(try judge().matter("2023-10-24") == .schoolHoliday(facts))
  }

  @Test func `its margin counts where the council has one`() throws {
    let judge = judge { $0.schoolHolidayMargin = 2 }
    #expect(try judge.outcome("2023-10-31") == .costs(2))
    #expect(judge.findings("2023-11-01").isEmpty)
    #expect(try judge.outcome("2023-10-24") == .costs(6))
  }

  @Test func `a region next door counts where the council names it, and its own counts more`()
    throws
  {
    #expect(judge().findings("2023-10-17").isEmpty)
    let judge = judge { $0.schoolHolidayNeighbours = ["midden"] }
    #expect(try judge.outcome("2023-10-17") == .costs(2))
    #expect(try judge.outcome("2023-10-22") == .costs(6))
    #expect(judge.findings("2023-10-13").isEmpty)
  }

  @Test func `an entry of the council's own region by name is its own as well`() throws {
    let named = [occasion(.schoolHoliday, "2023-10-21", "2023-10-29", region: "noord")]
    #expect(try Judge(SchoolHoliday(), in: council(named)).outcome("2023-10-24") == .costs(6))
  }
}
