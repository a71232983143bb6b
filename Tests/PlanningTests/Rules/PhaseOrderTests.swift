import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct PhaseOrderTests {
  /// A second request on the subject, whose session of some kind stands on 26 September at 20:30.
  func judge(
    _ kind: SessionKind?, other: SessionKind?, names: Bool = true, state: SessionState = .planned
  ) -> Judge {
    let second = request(2, other) { $0.relatedCases = names ? ["3604011"] : [] }
    let standing = session(
      2, "raadzaal", "20:30", on: "2023-09-26", request: 2, kind: other, state: state)
    return Judge(
      PhaseOrder(), in: council(with: [.request(second), .session(standing)]),
      for: request(1, kind))
  }

  @Test func `opinion comes after information`() throws {
    let judge = judge(.opinion, other: .informing)
    #expect(try judge.outcome("2023-09-19") == .forbidden)
    #expect(try judge.outcome("2023-10-03") == .fine)
    #expect(judge.yields("2023-09-19"))
    let other = try #require(Other(session(2, on: "2023-09-26", kind: .informing)))
    let facts = PhaseOrder.Facts(kind: .opinion, other: other, isOtherFirst: true)
    #expect(try judge.matter("2023-09-19") == .phaseOrder(facts))
  }

  @Test func `and before decision`() throws {
    let judge = judge(.opinion, other: .deciding)
    #expect(try judge.outcome("2023-09-19") == .fine)
    #expect(try judge.outcome("2023-10-03") == .forbidden)
  }

  @Test func `on one evening the hours count`() throws {
    let judge = judge(.opinion, other: .informing)
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "21:30") == .fine)
    #expect(try judge.outcome("2023-09-26", "burgerzaal", "21:29") == .forbidden)
    let early = self.judge(.informing, other: .opinion)
    #expect(try early.outcome("2023-09-26", "burgerzaal", "19:30", 60) == .fine)
    #expect(try early.outcome("2023-09-26", "burgerzaal", "19:30", 61) == .forbidden)
  }

  @Test func `one kind twice, a kind that is no phase, and no kind have no order`() {
    #expect(judge(.opinion, other: .opinion).findings("2023-09-19").isEmpty)
    #expect(judge(.opinion, other: .information).findings("2023-09-19").isEmpty)
    #expect(judge(.visit, other: .informing).findings("2023-09-19").isEmpty)
    #expect(judge(nil, other: .informing).findings("2023-09-19").isEmpty)
  }

  @Test func `a cancelled session, and one on another subject, do not count`() {
    #expect(judge(.opinion, other: .informing, state: .cancelled).findings("2023-09-19").isEmpty)
    #expect(judge(.opinion, other: .informing, names: false).findings("2023-09-19").isEmpty)
  }

  @Test func `a session that was held counts`() throws {
    #expect(
      try judge(.opinion, other: .informing, state: .held).outcome("2023-09-19") == .forbidden)
  }

  @Test func `it does not stand in its own way`() {
    let own = session(1, on: "2023-09-26", request: 1, kind: .opinion)
    let judge = Judge(
      PhaseOrder(), in: council(with: [.request(request(1, .opinion)), .session(own)]),
      for: request(1, .opinion))
    #expect(judge.findings("2023-09-19", session: 1).isEmpty)
  }
}
