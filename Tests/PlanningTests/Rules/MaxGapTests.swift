import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct MaxGapTests {
  /// An informing session on 26 September, and one of opinion to be placed.
  func judge(_ change: (inout Procedure) -> Void = { _ in }) -> Judge {
    let second = request(2, .informing) { $0.relatedCases = ["3604011"] }
    let standing = session(2, on: "2023-09-26", request: 2, kind: .informing)
    return Judge(
      MaxGap(), in: council(with: [.request(second), .session(standing)], terms: change),
      for: request(1, .opinion))
  }

  @Test func `after eight weeks each week begun costs`() throws {
    #expect(try judge().outcome("2023-11-21") == .fine)
    #expect(try judge().outcome("2023-11-22") == .costs(4))
    #expect(try judge().outcome("2023-11-28") == .costs(4))
    #expect(try judge().outcome("2023-11-29") == .costs(8))
    let other = try #require(Other(session(2, on: "2023-09-26", kind: .informing)))
    #expect(
      try judge().matter("2023-11-22") == .maxGap(PhaseGap(other: other, days: 57, limit: 56)))
  }

  @Test func `how long is the council's own`() throws {
    #expect(try judge { $0.phaseGapMaximum = 28 }.outcome("2023-10-24") == .fine)
    #expect(try judge { $0.phaseGapMaximum = 28 }.outcome("2023-10-25") == .costs(4))
  }

  @Test func `a session alone has no gap`() {
    #expect(Judge(MaxGap(), for: request(1, .opinion)).findings("2023-11-29").isEmpty)
  }
}
