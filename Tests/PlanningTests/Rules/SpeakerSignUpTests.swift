import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct SpeakerSignUpTests {
  func judge(
    today: Day, kind: SessionKind? = .opinion, _ change: (inout Procedure) -> Void = { _ in }
  ) -> Judge {
    Judge(
      SpeakerSignUp(), in: council(with: [.session(session(1, kind: kind))], terms: change),
      for: request(1, kind), today: today)
  }

  @Test func `residents sign up until noon the day before`() throws {
    #expect(try judge(today: "2023-09-24").outcome("2023-09-26") == .fine)
    #expect(try judge(today: "2023-09-25").outcome("2023-09-26") == .fine)
    #expect(try judge(today: "2023-09-26").outcome("2023-09-26") == .forbidden)
    #expect(judge(today: "2023-09-26").yields("2023-09-26"))
    let facts = SpeakerSignUp.Facts(closes: "2023-09-25", time: "12:00")
    #expect(try judge(today: "2023-09-26").matter("2023-09-26") == .speakerSignUp(facts))
  }

  @Test func `a closing day that is a day off is the working day before`() throws {
    #expect(try judge(today: "2024-03-29").outcome("2024-04-02") == .fine)
    #expect(try judge(today: "2024-03-30").outcome("2024-04-02") == .forbidden)
  }

  @Test func `days, hour and kinds are the council's own`() throws {
    let early = judge(today: "2023-09-25") {
      $0.speakerSignUpDays = 4
      $0.speakerSignUpTime = "17:00"
    }
    #expect(try early.outcome("2023-09-26") == .forbidden)
    let facts = SpeakerSignUp.Facts(closes: "2023-09-22", time: "17:00")
    #expect(try early.matter("2023-09-26") == .speakerSignUp(facts))
    let informing = judge(today: "2023-09-26", kind: .informing) { $0.speakerKinds = [.informing] }
    #expect(try informing.outcome("2023-09-26") == .forbidden)
  }

  @Test func `where nobody may speak, and for a session that stands, there is nothing to say`() {
    #expect(judge(today: "2023-09-26", kind: .informing).findings("2023-09-26").isEmpty)
    #expect(judge(today: "2023-09-26", kind: nil).findings("2023-09-26").isEmpty)
    #expect(judge(today: "2023-09-26").findings("2023-09-26", session: 1).isEmpty)
  }
}
