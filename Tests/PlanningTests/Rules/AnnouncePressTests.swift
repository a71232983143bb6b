import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct AnnouncePressTests {
  func judge(
    today: Day, state: RequestState = .granted, _ change: (inout Procedure) -> Void = { _ in }
  ) -> Judge {
    let agenda = council(with: []) { terms in
      terms.pressWeekday = .tuesday
      change(&terms)
    }
    return Judge(AnnouncePress(), in: agenda, for: request { $0.state = state }, today: today)
  }

  @Test func `26 September is announced on 19 September, with the text in on the 15th`() throws {
    let facts = AnnouncePress.Facts(
      advert: "2023-09-19", copyBy: "2023-09-15", known: "2023-09-15")
    #expect(try judge(today: "2023-09-15").matter("2023-09-26") == .announcePress(facts))
    #expect(try judge(today: "2023-09-15").outcome("2023-09-26") == .fine)
    #expect(try judge(today: "2023-09-16").outcome("2023-09-26") == .costs(4))
    #expect(try judge(today: "2023-09-16").outcome("2023-09-27") == .fine)
  }

  @Test func `before the ruling there is nothing to announce`() throws {
    let judge = judge(today: "2023-07-03", state: .received)
    #expect(try judge.outcome("2023-09-12") == .costs(4))
    #expect(try judge.outcome("2023-09-19") == .fine)
  }

  @Test func `the weekday and the days are the council's own`() throws {
    let short = judge(today: "2023-09-16") { $0.pressCopyDays = 0 }
    #expect(try short.outcome("2023-09-26") == .fine)
    #expect(judge(today: "2023-09-16") { $0.pressWeekday = nil }.findings("2023-09-26").isEmpty)
    let friday = judge(today: "2023-09-16") { $0.pressWeekday = .friday }
    #expect(try friday.outcome("2023-09-26") == .fine)
  }

  @Test func `of a session that stands it is a task, and of a working visit nothing`() {
    var judge = judge(today: "2023-09-25")
    judge.agenda = council(with: [.session(session(1))]) { $0.pressWeekday = .tuesday }
    #expect(judge.findings("2023-09-26", session: 1).isEmpty)
    #expect(!judge.findings("2023-10-03", session: 1).isEmpty)
    judge.request = request(1, .visit)
    #expect(judge.findings("2023-09-26").isEmpty)
  }
}
