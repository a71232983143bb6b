import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct BeforeAnchorTests {
  let judge = Judge(BeforeAnchor(), on: clause("vóór de begroting", .before, .hard, .budget))

  @Test func `before the budget is up to the day before its own market evening`() throws {
    #expect(try judge.outcome("2023-10-16") == .fine)
    #expect(try judge.outcome("2023-10-17") == .forbidden)
    #expect(try judge.outcome("2023-09-26") == .fine)
    let limit = Limit(
      phrase: "vóór de begroting", source: .anchor("begroting-2024", phase: "markt"),
      day: "2023-10-16")
    #expect(try judge.matter("2023-10-17") == .beforeAnchor(limit))
  }

  @Test func `the phase of the council reaches into November`() throws {
    let council = Point.event(name: "begrotingsraad", years: "2024-2027", phase: "raad")
    let judge = Judge(BeforeAnchor(), on: clause(.before, .hard, council))
    #expect(try judge.outcome("2023-11-07") == .fine)
    #expect(try judge.outcome("2023-11-08") == .forbidden)
  }

  @Test func `at least two weeks before leaves two weeks`() throws {
    let judge = Judge(BeforeAnchor(), on: clause(.before, .hard, .budget, days: 14))
    #expect(try judge.outcome("2023-10-03") == .fine)
    #expect(try judge.outcome("2023-10-04") == .forbidden)
  }

  @Test func `before the summer recess is up to its eve`() throws {
    let judge = Judge(BeforeAnchor(), on: clause(.before, .hard, .summer))
    #expect(try judge.outcome("2023-07-21") == .fine)
    #expect(try judge.outcome("2023-07-22") == .forbidden)
  }

  @Test func `a wish costs and does not forbid`() throws {
    let judge = Judge(BeforeAnchor(), on: clause(.before, .soft, .budget))
    #expect(try judge.outcome("2023-10-16") == .fine)
    #expect(try judge.outcome("2023-10-17") == .costs(8))
  }

  @Test func `a wish for the weeks before, a date and a name unknown are none of its business`() {
    let judge = Judge(
      BeforeAnchor(), on: clause(.before, .soft, .budget, days: 42),
      clause(.before, .hard, .days("2023-11-01")), clause(.before, .hard, .nowhere),
      clause(.after, .hard, .budget))
    #expect(judge.findings("2023-12-05").isEmpty)
  }
}
