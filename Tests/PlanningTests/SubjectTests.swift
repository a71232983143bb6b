import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SubjectTests {
  /// The numbers of the sessions on the subject of request 1, beside its own.
  func related(_ other: Request, to first: Request = request()) -> [Int] {
    let agenda = council(with: [
      .request(first), .request(other), .session(session(1, request: 1)),
      .session(session(2, request: 2)), .session(session(3)),
    ])
    return agenda.sessions(relatedTo: first).map(\.number)
  }

  @Test func `a request's own session is on its subject`() {
    #expect(related(request(2)) == [1])
  }

  @Test func `so is that of a request that names its case, or that it names`() {
    #expect(related(request(2) { $0.relatedCases = ["3604011"] }) == [1, 2])
    #expect(related(request(2), to: request { $0.relatedCases = ["3604012"] }) == [1, 2])
    #expect(related(request(2) { $0.relatedCases = ["3604019"] }) == [1])
  }

  @Test func `and of one case number, or one letter`() {
    #expect(related(request(2) { $0.caseNumber = "3604011" }) == [1, 2])
    #expect(related(request(2) { $0.splitFrom = 1 }) == [1, 2])
    #expect(related(request(2), to: request { $0.splitFrom = 2 }) == [1, 2])
  }

  @Test func `two requests without a case number have none in common`() {
    let bare = request(2) { $0.caseNumber = nil }
    #expect(related(bare, to: request { $0.caseNumber = nil }) == [1])
  }

  @Test func `three kinds are phases, in order`() {
    #expect(SessionKind.allCases.map(\.phase) == [0, 1, 2, nil, nil])
  }
}
