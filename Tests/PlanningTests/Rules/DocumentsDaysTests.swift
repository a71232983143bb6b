import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct DocumentsDaysTests {
  func judge(_ papers: Paper..., today: Day = "2023-07-03") -> Judge {
    Judge(DocumentsDays(), in: Season.agenda(with: papers.map(Entity.paper)), today: today)
  }

  func paper(_ number: Int = 1, request: Int = 1, expected: Day? = nil, received: Day? = nil)
    -> Paper
  {
    Paper(
      number: number, request: request, title: "Stuk \(number)", expected: expected,
      received: received)
  }

  @Test func `papers promised after the recess are too late for 12 and in time for 19 September`()
    throws
  {
    let judge = judge(Season.paper)
    #expect(try judge.outcome("2023-09-12") == .forbidden)
    #expect(try judge.outcome("2023-09-18") == .fine)
    #expect(try judge.outcome("2023-09-19") == .fine)
    #expect(try judge.outcome("2023-09-26") == .fine)
    let facts = DocumentsDays.Facts(
      due: "2023-09-05", ready: "2023-09-04", days: 14, paper: Season.paper.title)
    #expect(try judge.matter("2023-09-19") == .documentsDays(facts))
  }

  @Test func `without papers there must be time from today`() throws {
    let judge = judge(today: "2023-09-12")
    #expect(try judge.outcome("2023-09-25") == .forbidden)
    #expect(try judge.outcome("2023-09-26") == .fine)
    let facts = DocumentsDays.Facts(due: "2023-09-12", ready: "2023-09-12", days: 14, paper: nil)
    #expect(try judge.matter("2023-09-26") == .documentsDays(facts))
  }

  @Test func `a paper expected on a Saturday is there on Monday`() throws {
    let judge = judge(paper(expected: "2023-09-09"))
    let facts = DocumentsDays.Facts(
      due: "2023-09-12", ready: "2023-09-11", days: 14, paper: "Stuk 1")
    #expect(try judge.matter("2023-09-26") == .documentsDays(facts))
    #expect(try judge.outcome("2023-09-25") == .fine)
    #expect(try judge.outcome("2023-09-22") == .forbidden)
  }

  @Test func `of several papers the last one counts, and only this request's`() throws {
    let judge = judge(
      paper(1, received: "2023-07-01"), paper(2, expected: "2023-09-12"),
      paper(3, request: 2, expected: "2023-10-10"))
    #expect(try judge.outcome("2023-09-25") == .forbidden)
    let facts = DocumentsDays.Facts(
      due: "2023-09-12", ready: "2023-09-12", days: 14, paper: "Stuk 2")
    #expect(try judge.matter("2023-09-26") == .documentsDays(facts))
  }

  @Test func `a paper that is there counts from its own day, one overdue from today`() throws {
    let received = judge(paper(received: "2023-09-04"), today: "2023-09-15")
    #expect(try received.outcome("2023-09-19") == .fine)
    let overdue = judge(paper(expected: "2023-09-04"), today: "2023-09-15")
    #expect(try overdue.outcome("2023-09-26") == .forbidden)
    #expect(try overdue.outcome("2023-09-29") == .fine)
  }

  @Test func `of a promise and an expectation the later counts`() throws {
    var paper = Season.paper
    paper.expected = "2023-08-01"
    // The rule's comment says "whichever is last"; the code lets the expectation replace it.
    let outcome = try judge(paper).outcome("2023-09-12")
    #expect(outcome == .forbidden)
  }

  @Test func `a working visit needs no papers in time`() {
    var judge = judge(Season.paper)
    judge.request?.kindWanted = .visit
    #expect(judge.findings("2023-09-12").isEmpty)
  }
}
