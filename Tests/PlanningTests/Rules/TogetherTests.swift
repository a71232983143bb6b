import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct TogetherTests {
  func judge(_ request: Request, other: Request = request(2)) -> Judge {
    Judge(
      Together(),
      in: council(with: [
        .request(request), .request(other),
        .session(session(2, on: "2023-09-26", request: 2)),
      ]), for: request)
  }

  @Test func `what belongs together stands on one day`() throws {
    let judge = judge(request { $0.together = [2] })
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "21:30") == .fine)
    #expect(try judge.outcome("2023-09-27") == .costs(6))
    #expect(try judge.outcome("2023-09-25") == .costs(6))
    let other = try #require(Other(session(2, on: "2023-09-26")))
    #expect(try judge.matter("2023-09-27") == .together(other))
  }

  @Test func `whichever of the two says so`() throws {
    let judge = judge(request(), other: request(2) { $0.together = [1] })
    #expect(try judge.outcome("2023-09-26") == .fine)
    #expect(try judge.outcome("2023-10-03") == .costs(6))
    let both = self.judge(
      request { $0.together = [2] }, other: request(2) { $0.together = [1] })
    #expect(try both.outcome("2023-10-03") == .costs(6))
  }

  @Test func `a letter that asks for one evening ties what was split from it`() throws {
    let split = request {
      $0.splitFrom = 2
      $0.clauses = [clause(.sameEvening, .soft)]
    }
    #expect(try judge(split).outcome("2023-10-03") == .costs(6))
    #expect(judge(request { $0.splitFrom = 2 }).findings("2023-10-03").isEmpty)
  }

  @Test func `what has no place yet, and what is not tied, cost nothing`() {
    #expect(judge(request { $0.together = [3] }).findings("2023-10-03").isEmpty)
    #expect(judge(request()).findings("2023-10-03").isEmpty)
  }
}
