import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct AsSoonAsTests {
  let judge = Judge(AsSoonAs(), on: clause("z.s.m.", .asSoonAsPossible, .soft))

  @Test(
    arguments: zip(
      ["2023-07-04", "2023-07-05", "2023-07-11", "2023-07-12", "2023-07-25"] as [Day],
      [Outcome.fine, .costs(1), .costs(1), .costs(2), .costs(3)]))
  func `each week after the letter costs one`(day: Day, outcome: Outcome) throws {
    #expect(try judge.outcome(day) == outcome)
  }

  @Test func `past four weeks each week begun costs more`() throws {
    #expect(try judge.outcome("2023-07-26") == .costs(4 + 4))
    #expect(try judge.outcome("2023-08-01") == .costs(4 + 4))
    #expect(try judge.outcome("2023-08-02") == .costs(5 + 8))
  }

  @Test func `the facts name the last day and the weeks`() throws {
    let facts = AsSoonAs.Facts(phrase: "z.s.m.", last: "2023-07-25", weeks: 1)
    #expect(try judge.matter("2023-07-11") == .asSoonAs(facts))
  }

  @Test func `in haste it reaches two weeks`() throws {
    let judge = Judge(AsSoonAs(), on: clause(.asSoonAsPossible, .soft, days: 14))
    #expect(try judge.outcome("2023-07-11") == .costs(1))
    #expect(try judge.outcome("2023-07-12") == .costs(2 + 4))
  }

  @Test func `without haste it has nothing to say`() {
    #expect(Judge(AsSoonAs()).findings("2023-09-26").isEmpty)
  }
}
