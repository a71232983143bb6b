import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct DependsOnTests {
  /// Request 1 comes after request 2, which may stand on 26 September at 20:30.
  func judge(_ standing: Session?, mergedInto: Int? = nil) -> Judge {
    let second = request(2) {
      $0.mergedInto = mergedInto
      if mergedInto != nil { $0.state = .merged }
    }
    let more = [.request(second)] + [standing.map(Entity.session)].compactMap(\.self)
    return Judge(
      DependsOn(), in: council(with: more), for: request { $0.dependsOn = [2] })
  }

  let standing = session(2, "raadzaal", "20:30", on: "2023-09-26", request: 2)

  @Test func `it comes after what it depends on`() throws {
    #expect(try judge(standing).outcome("2023-09-19") == .forbidden)
    #expect(try judge(standing).outcome("2023-10-03") == .fine)
    #expect(judge(standing).yields("2023-09-19"))
    let other = try #require(Other(standing))
    #expect(try judge(standing).matter("2023-10-03") == .dependsOn(.after(other)))
  }

  @Test func `on one evening the hours count`() throws {
    #expect(try judge(standing).outcome("2023-09-26", "burgerzaal", "21:30") == .fine)
    #expect(try judge(standing).outcome("2023-09-26", "burgerzaal", "21:29") == .forbidden)
  }

  @Test func `what it depends on must have a place`() throws {
    #expect(try judge(nil).outcome("2023-10-03") == .forbidden)
    let facts = DependsOn.Facts.unplaced(
      2, subject: "Verzoek om politieke markt over Wijkgericht Werken")
    #expect(try judge(nil).matter("2023-10-03") == .dependsOn(facts))
    var cancelled = standing
    cancelled.state = .cancelled
    #expect(try judge(cancelled).outcome("2023-10-03") == .forbidden)
  }

  @Test func `what was merged stands where the other stands`() throws {
    let elsewhere = session(3, on: "2023-09-26", request: 3)
    let judge = judge(elsewhere, mergedInto: 3)
    #expect(try judge.outcome("2023-09-19") == .forbidden)
    #expect(try judge.outcome("2023-10-03") == .fine)
  }

  @Test func `what others depend on comes before them`() throws {
    let first = request { $0.dependsOn = [2] }
    let agenda = council(with: [
      .request(first), .session(session(1, on: "2023-09-26", request: 1)),
    ])
    let judge = Judge(DependsOn(), in: agenda, for: request(2))
    #expect(try judge.outcome("2023-09-19") == .fine)
    #expect(try judge.outcome("2023-10-03") == .forbidden)
    let other = try #require(Other(session(1, on: "2023-09-26")))
    #expect(try judge.matter("2023-10-03") == .dependsOn(.before(other)))
  }

  @Test func `a request that is gone is waited for by nobody`() {
    let judge = Judge(DependsOn(), for: request { $0.dependsOn = [7] })
    #expect(judge.findings("2023-09-26").isEmpty)
  }
}
