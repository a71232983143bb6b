import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SoonAfterTests {
  let words = "kort na het zomerreces"

  @Test func `soon after the recess is free for four weeks, then each week begun costs`() throws {
    let judge = Judge(SoonAfter(), on: clause(words, .soonAfter, .soft, .summer))
    #expect(try judge.outcome("2023-09-04") == .fine)
    #expect(try judge.outcome("2023-10-01") == .fine)
    #expect(try judge.outcome("2023-10-02") == .costs(4))
    #expect(try judge.outcome("2023-10-08") == .costs(4))
    #expect(try judge.outcome("2023-10-09") == .costs(8))
    let facts = SoonAfter.Facts(phrase: words, last: "2023-10-01", daysPast: 2)
    #expect(try judge.matter("2023-10-03") == .soonAfter(facts))
  }

  @Test func `right after is two weeks`() throws {
    let judge = Judge(SoonAfter(), on: clause(.soonAfter, .soft, .summer, days: 14))
    #expect(try judge.outcome("2023-09-17") == .fine)
    #expect(try judge.outcome("2023-09-18") == .costs(4))
  }

  @Test func `the span is the council's own`() throws {
    var profile = try #require(Season.agenda.profile)
    profile.procedure.soonAfterDays = 21
    let request = Season.request(clauses: [clause(.soonAfter, .soft, .summer)])
    let judge = Judge(SoonAfter(), in: Season.agenda(with: [.council(profile)]), for: request)
    #expect(try judge.outcome("2023-09-24") == .fine)
    #expect(try judge.outcome("2023-09-25") == .costs(4))
  }

  @Test func `it is a wish even where the words demand, and counts from dates too`() throws {
    let judge = Judge(SoonAfter(), on: clause(.soonAfter, .hard, .days("2023-09-15"), days: 14))
    #expect(try judge.outcome("2023-09-29") == .fine)
    #expect(try judge.outcome("2023-09-30") == .costs(4))
  }

  @Test func `before the event, and after without soon, it has nothing to say`() {
    #expect(
      Judge(SoonAfter(), on: clause(.soonAfter, .soft, .summer)).findings("2023-09-03").isEmpty)
    let judge = Judge(
      SoonAfter(), on: clause(.after, .soft, .summer), clause(.soonAfter, .soft, .nowhere))
    #expect(judge.findings("2023-12-05").isEmpty)
  }
}
