import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct CouncilChangeTests {
  func judge(_ change: (inout Procedure) -> Void = { _ in }) -> Judge {
    let change2022 = occasion(.councilChange, "2022-03-16", "2022-03-30")
    return Judge(
      CouncilChange(), in: council([change2022], terms: change), today: "2022-01-03")
  }

  @Test func `from 16 to 30 March 2022 there was no council to meet`() throws {
    #expect(try judge().outcome("2022-03-16") == .forbidden)
    #expect(try judge().outcome("2022-03-22") == .forbidden)
    #expect(try judge().outcome("2022-03-30") == .forbidden)
    #expect(judge().yields("2022-03-22"))
    let facts = CouncilChange.Facts(
      name: "Wat er is", days: Season.range("2022-03-16", "2022-03-30"), isWithin: true)
    #expect(try judge().matter("2022-03-22") == .councilChange(facts))
  }

  @Test func `the two weeks around cost`() throws {
    #expect(judge().findings("2022-03-01").isEmpty)
    #expect(try judge().outcome("2022-03-02") == .costs(4))
    #expect(try judge().outcome("2022-03-15") == .costs(4))
    #expect(try judge().outcome("2022-03-31") == .costs(4))
    #expect(try judge().outcome("2022-04-13") == .costs(4))
    #expect(judge().findings("2022-04-14").isEmpty)
  }

  @Test func `how far around is the council's own, and whether it forbids`() throws {
    #expect(judge { $0.councilChangeMargin = 0 }.findings("2022-03-31").isEmpty)
    let soft = judge { $0.softRules = ["CouncilChange"] }
    #expect(try soft.outcome("2022-03-22") == .costs(8))
    #expect(try judge { $0.softRules = ["MinGap"] }.outcome("2022-03-22") == .forbidden)
  }
}
