import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct NoticeDaysTests {
  func judge(today: Day) -> Judge { Judge(NoticeDays(), today: today) }

  @Test func `the agenda for 26 September is out by Friday 15 September`() throws {
    #expect(try judge(today: "2023-09-15").outcome("2023-09-26") == .fine)
    #expect(try judge(today: "2023-09-16").outcome("2023-09-26") == .forbidden)
    #expect(
      try judge(today: "2023-07-03").matter("2023-09-26")
        == .noticeDays(.init(publishBy: "2023-09-15", days: 10)))
  }

  @Test func `a term that ends on a working day stays there`() throws {
    #expect(try judge(today: "2023-09-18").outcome("2023-09-28") == .fine)
    #expect(try judge(today: "2023-09-19").outcome("2023-09-28") == .forbidden)
  }

  @Test func `where terms do not move the Saturday counts`() throws {
    var profile = try #require(Season.agenda.profile)
    profile.procedure.movesTermsBack = false
    var judge = judge(today: "2023-09-16")
    judge.agenda = Season.agenda(with: [.council(profile)])
    #expect(try judge.outcome("2023-09-26") == .fine)
    judge.today = "2023-09-17"
    #expect(try judge.outcome("2023-09-26") == .forbidden)
  }

  @Test func `a session that stands is not judged anew on its own evening`() {
    var judge = judge(today: "2023-09-20")
    judge.agenda = Season.agenda(with: [
      .session(session(1, state: .published)), .session(session(2, "burgerzaal")),
    ])
    #expect(judge.findings("2023-09-26", session: 1).isEmpty)
    #expect(judge.findings("2023-09-26", session: 2).isEmpty)
  }

  @Test func `what is published for one day needs its notice again on another`() throws {
    var judge = judge(today: "2023-09-20")
    judge.agenda = Season.agenda(with: [.session(session(1, state: .published))])
    let findings = judge.findings("2023-09-27", session: 1)
    // The rule asks the session's state and not whether the candidate is where it stands.
    #expect(findings.map(\.forbids) == [true])
  }
}
