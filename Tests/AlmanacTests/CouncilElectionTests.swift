import TestSupport
import Testing

@testable import Almanac

/// The days are those on which the Netherlands voted, or will by law.
struct CouncilElectionTests {
  @Test(arguments: [
    ("2013-01-01", "2014-03-19"), ("2014-03-20", "2018-03-21"), ("2018-03-22", "2022-03-16"),
    ("2022-03-16", "2022-03-16"), ("2022-03-17", "2026-03-18"), ("2023-09-12", "2026-03-18"),
  ])
  func `the council is elected every four years in March`(from: String, day: String) throws {
    let start = try #require(Day(iso: from))
    #expect(CouncilElection.day(onOrAfter: start).description == day)
  }
}
