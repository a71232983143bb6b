import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct StatutoryTermTests {
  func judge(
    _ kind: SessionKind?, for id: Anchor.ID? = "begroting-2024",
    _ change: (inout Procedure) -> Void = { _ in }
  ) -> Judge {
    let anchors = [
      anchor("begroting-2024") { $0.statute = .budget },
      anchor("jaarstukken-2023") { $0.statute = .accounts },
    ]
    return Judge(
      StatutoryTerm(), in: council(with: anchors, terms: change),
      for: request(1, kind) { $0.anchor = id })
  }

  @Test func `a budget is decided on by 14 November`() throws {
    let judge = judge(.deciding)
    #expect(judge.outcomes("2023-11-14") == [.fine, .fine])
    #expect(judge.outcomes("2023-11-15") == [.fine, .forbidden])
    let last = try #require(judge.findings("2023-11-15").last)
    let facts = StatutoryTerm.Facts(anchor: "Begroting 2024-2027", day: "2023-11-14", end: .last)
    #expect(last.matter == .statutoryTerm(facts))
    #expect(last.source == .law("Gemeentewet 191"))
    #expect(judge.yields("2023-11-21"))
  }

  @Test func `it is debated two weeks after it was offered and not before`() throws {
    let judge = judge(.opinion)
    #expect(judge.outcomes("2023-10-11") == [.forbidden, .fine])
    #expect(judge.outcomes("2023-10-12") == [.fine, .fine])
    let first = try #require(judge.findings("2023-10-11").first)
    let facts = StatutoryTerm.Facts(anchor: "Begroting 2024-2027", day: "2023-10-12", end: .first)
    #expect(first.matter == .statutoryTerm(facts))
    #expect(first.source == .law("Gemeentewet 190"))
  }

  @Test func `the accounts have a term of their own, and no opening`() throws {
    let judge = judge(.deciding, for: "jaarstukken-2023")
    #expect(try judge.outcome("2024-07-14") == .fine)
    #expect(try judge.outcome("2024-07-15") == .forbidden)
    #expect(try judge.finding("2024-07-15").source == .law("Gemeentewet 200"))
  }

  @Test func `the safe day is the council's own`() {
    let judge = judge(.deciding) { $0.budgetToProvince = YearDay(month: 11, day: 8) }
    #expect(judge.outcomes("2023-11-09") == [.fine, .forbidden])
  }

  @Test func `information, other requests and other anchors know no term`() {
    #expect(judge(.informing).findings("2023-11-15").isEmpty)
    #expect(judge(nil).findings("2023-11-15").isEmpty)
    #expect(judge(.deciding, for: nil).findings("2023-11-15").isEmpty)
    #expect(judge(.deciding, for: "zomernota-2023").findings("2023-11-15").isEmpty)
  }
}
