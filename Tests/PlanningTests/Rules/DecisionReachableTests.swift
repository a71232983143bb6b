import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct DecisionReachableTests {
  /// A request for an opinion before the budget is treated: on 16 October at the latest.
  let limited = request(1, .opinion) { $0.clauses = [clause(.before, .hard, .budget)] }

  func judge(_ request: Request, _ change: (inout Procedure) -> Void = { _ in }) -> Judge {
    let budget = anchor("begroting-2024") { $0.statute = .budget }
    return Judge(DecisionReachable(), in: council(with: [budget], terms: change), for: request)
  }

  @Test func `the letter's own limit binds the session, so that a decision after it only costs`()
    throws
  {
    var late = limited
    late.clauses = [clause(.deadline, .hard, .days("2026-01-01"))]
    #expect(try judge(late).outcome("2024-01-24") == .fine)
    #expect(try judge(late).outcome("2024-01-25") == .costs(8))
  }

  @Test func `26 September leaves the council of 4 October before the budget, 3 October none`()
    throws
  {
    let judge = judge(limited)
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(try judge.outcome("2023-09-27") == .fine)
    #expect(try judge.outcome("2023-09-28") == .costs(8))
    let facts = DecisionReachable.Facts(
      earliest: "2023-10-03", council: "2023-10-04", deadline: "2023-10-16")
    #expect(try judge.matter("2023-09-26") == .decisionReachable(facts))
  }

  @Test func `a term that the law sets counts instead, earlier or later`() throws {
    var own = limited
    own.anchor = "begroting-2024"
    #expect(try judge(own).outcome("2023-11-01") == .fine)
    #expect(try judge(own).outcome("2023-11-02") == .forbidden)
    let facts = DecisionReachable.Facts(
      earliest: "2023-11-09", council: "2023-12-13", deadline: "2023-11-14")
    #expect(try judge(own).matter("2023-11-02") == .decisionReachable(facts))
    #expect(judge(own).yields("2023-11-02"))
    own.clauses = [clause(.deadline, .hard, .days("2023-12-31"))]
    #expect(try judge(own).outcome("2023-11-01") == .fine)
    #expect(try judge(own).outcome("2023-11-02") == .forbidden)
  }

  @Test func `the day that the registry sets goes before both`() throws {
    var late = limited
    late.decideBy = "2023-12-31"
    #expect(try judge(late).outcome("2023-10-03") == .fine)
    var early = limited
    (early.decideBy, early.anchor) = ("2023-10-03", "begroting-2024")
    #expect(try judge(early).outcome("2023-09-19") == .forbidden)
    early.decideBy = "2023-10-04"
    #expect(try judge(early).outcome("2023-09-19") == .fine)
  }

  @Test func `the council's calendar and its gap count`() throws {
    #expect(try judge(limited) { $0.phaseGapMinimum = 14 }.outcome("2023-09-26") == .costs(8))
    #expect(try judge(limited) { $0.phaseGapMinimum = 14 }.outcome("2023-09-20") == .fine)
    var far = limited
    far.decideBy = "2026-01-01"
    #expect(try judge(far).outcome("2024-01-24") == .fine)
    #expect(try judge(far).outcome("2024-01-25") == .forbidden)
  }

  @Test func `without a last day, and for other kinds, there is nothing to say`() {
    #expect(judge(request(1, .opinion)).findings("2023-09-26").isEmpty)
    var informing = limited
    informing.kindWanted = .informing
    #expect(judge(informing).findings("2023-10-03").isEmpty)
  }
}
