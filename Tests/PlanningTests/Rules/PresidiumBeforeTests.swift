import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct PresidiumBeforeTests {
  let judge = Judge(PresidiumBefore())

  func ruling(_ outcome: Ruling.Outcome, on day: Day, by way: Ruling.Way = .meeting) -> Entity {
    .ruling(Ruling(number: 1, request: 1, outcome: outcome, taken: way, day: day, reason: nil))
  }

  @Test func `a letter of 27 June is a day late for 3 July and first usable on 4 September`()
    throws
  {
    let facts = PresidiumBefore.Facts(
      publishBy: "2023-09-15", rulesOn: "2023-09-04", isRuled: false,
      missed: .init(meeting: "2023-07-03", daysLate: 1))
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(try judge.matter("2023-09-26") == .presidiumBefore(facts))
  }

  @Test func `publication may be on the day of the ruling and not before`() throws {
    #expect(try judge.outcome("2023-09-12") == .forbidden)
    #expect(try judge.outcome("2023-09-13") == .forbidden)
    #expect(try judge.outcome("2023-09-14") == .fine)
    #expect(try judge.outcome("2023-09-19") == .fine)
  }

  @Test func `a letter of 26 June reaches 3 July`() throws {
    var judge = judge
    judge.request = Request(
      number: 1, publicID: "1", letterDate: "2023-06-26", received: "2023-06-26", subject: "")
    let facts = PresidiumBefore.Facts(
      publishBy: "2023-07-07", rulesOn: "2023-07-03", isRuled: false, missed: nil)
    #expect(try judge.matter("2023-07-18") == .presidiumBefore(facts))
    #expect(try judge.outcome("2023-07-18") == .fine)
    judge.today = "2023-07-04"
    #expect(try judge.outcome("2023-07-18") == .forbidden)
  }

  @Test(arguments: [Ruling.Way.meeting, .round, .mandate, .chair])
  func `a grant counts from its own day, however it was taken`(way: Ruling.Way) throws {
    let granted = Season.request(state: .granted)
    let onTime = Season.agenda(with: [ruling(.grant(condition: nil), on: "2023-09-01", by: way)])
    let facts = PresidiumBefore.Facts(
      publishBy: "2023-09-01", rulesOn: "2023-09-01", isRuled: true, missed: nil)
    let judge = Judge(PresidiumBefore(), in: onTime, for: granted)
    #expect(try judge.outcome("2023-09-12") == .fine)
    #expect(try judge.matter("2023-09-12") == .presidiumBefore(facts))
    #expect(try judge.outcome("2023-09-08") == .forbidden)
  }

  @Test func `another ruling, or another state, does not count`() throws {
    let offered = Season.agenda(with: [ruling(.offer("2023-09-12"), on: "2023-07-03")])
    let granted = Season.agenda(with: [ruling(.grant(condition: "met inspraak"), on: "2023-07-03")])
    let state = RequestState.grantedOnCondition
    let request = Season.request(state: state)
    #expect(
      try Judge(PresidiumBefore(), in: offered, for: request).outcome("2023-09-12") == .forbidden)
    #expect(
      try Judge(PresidiumBefore(), in: granted, for: request).outcome("2023-09-12") == .fine)
    #expect(try Judge(PresidiumBefore(), in: granted).outcome("2023-09-12") == .forbidden)
  }

  @Test func `without a meeting within a year there is no day, without a request no rule`() throws {
    var presidium = try #require(Season.agenda.bodies[Body.presidium])
    presidium.pattern = .dates([], usually: [])
    let judge = Judge(PresidiumBefore(), in: Season.agenda(with: [.body(presidium)]))
    let facts = PresidiumBefore.Facts(
      publishBy: "2023-09-15", rulesOn: nil, isRuled: false, missed: nil)
    #expect(try judge.matter("2023-09-26") == .presidiumBefore(facts))
    #expect(try judge.outcome("2023-09-26") == .forbidden)
    #expect(Judge(PresidiumBefore(), for: nil).findings("2023-09-12").isEmpty)
  }
}
