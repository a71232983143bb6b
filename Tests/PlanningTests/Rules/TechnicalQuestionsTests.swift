import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct TechnicalQuestionsTests {
  func judge(
    paper expected: Day? = nil, today: Day = "2023-07-03",
    _ change: (inout Procedure) -> Void = { _ in }
  ) -> Judge {
    let paper = expected.map {
      Entity.paper(Paper(number: 1, request: 1, title: "Stuk", expected: $0))
    }
    let more = [paper].compactMap(\.self) + [.session(session(1))]
    return Judge(TechnicalQuestions(), in: council(with: more, terms: change), today: today)
  }

  @Test func `papers of 15 September leave time until the 21st`() throws {
    let facts = TechnicalQuestions.Facts(papers: "2023-09-15", closes: "2023-09-21")
    #expect(try judge().matter("2023-09-26") == .technicalQuestions(facts))
    #expect(try judge().outcome("2023-09-26") == .fine)
  }

  @Test func `papers of the day before the closing date do, of that day do not`() throws {
    #expect(try judge(paper: "2023-09-20").outcome("2023-09-26") == .fine)
    #expect(try judge(paper: "2023-09-21").outcome("2023-09-26") == .costs(4))
  }

  @Test func `the days are the council's own`() throws {
    let judge = judge { $0.technicalQuestionsDays = 11 }
    #expect(try judge.outcome("2023-09-26") == .costs(4))
  }

  @Test func `a session that stands and waits for no paper, and a working visit, are left alone`() {
    #expect(judge(today: "2023-09-25").findings("2023-09-26", session: 1).isEmpty)
    #expect(!judge(paper: "2023-09-25").findings("2023-09-26", session: 1).isEmpty)
    var visit = judge()
    visit.request = request(1, .visit)
    #expect(visit.findings("2023-09-26").isEmpty)
  }
}
