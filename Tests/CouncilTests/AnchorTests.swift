import Almanac
import Council
import TestSupport
import Testing

struct AnchorTests {
  let budget = Season.agenda.anchors["begroting-2024"]

  @Test func `before is measured to the first phase that the council treats`() throws {
    let budget = try #require(budget)
    #expect(budget.opening?.name == "markt")
    #expect(budget.opening?.day == "2023-10-17")
    #expect(budget.closing?.name == "raad")
    #expect(budget.closing?.day == "2023-11-08")
    #expect(budget.phase("aanbieding")?.day == "2023-09-28")
    #expect(budget.phase("commissie") == nil)
  }

  @Test func `without a market phase it is measured to the first`() {
    let anchor = Anchor(
      id: "x", name: "X",
      phases: [
        .init(name: "aanbieding", day: "2023-09-28"), .init(name: "raad", day: "2023-11-08"),
      ])
    #expect(anchor.opening?.name == "aanbieding")
    #expect(Anchor(id: "x", name: "X", phases: []).opening == nil)
    #expect(Anchor(id: "x", name: "X", phases: []).closing == nil)
  }

  @Test func `two phases out of order are told, two on one day are in order`() throws {
    var budget = try #require(budget)
    #expect(budget.disorder == nil)
    budget.phases[1].day = "2023-11-08"
    #expect(budget.disorder == nil)
    budget.phases[1].day = "2023-11-09"
    #expect(budget.disorder?.earlier.name == "markt")
    #expect(budget.disorder?.later.name == "raad")
  }
}
