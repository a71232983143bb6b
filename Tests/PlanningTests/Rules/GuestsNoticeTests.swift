import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct GuestsNoticeTests {
  func judge(
    today: Day, guests: Bool = true, state: RequestState = .granted,
    _ change: (inout Procedure) -> Void = { _ in }
  ) -> Judge {
    Judge(
      GuestsNotice(), in: council(with: [.session(session(1))], terms: change),
      for: request {
        $0.needs.expectsGuests = guests
        $0.state = state
      }, today: today)
  }

  @Test func `guests of 26 September are invited by the 5th`() throws {
    #expect(try judge(today: "2023-09-05").outcome("2023-09-26") == .fine)
    #expect(try judge(today: "2023-09-06").outcome("2023-09-26") == .costs(4))
    let facts = GuestsNotice.Facts(inviteBy: "2023-09-05", known: "2023-09-06", days: 21)
    #expect(try judge(today: "2023-09-06").matter("2023-09-26") == .guestsNotice(facts))
  }

  @Test func `guests who have a name are invited like those without one yet`() throws {
    var judge = judge(today: "2023-09-06", guests: false)
    judge.request?.needs.guests = [.init(name: "GGD")]
    #expect(try judge.outcome("2023-09-26") == .costs(4))
  }

  @Test func `before the ruling nobody is invited`() throws {
    let judge = judge(today: "2023-07-03", state: .received)
    #expect(try judge.outcome("2023-09-19") == .costs(4))
    #expect(try judge.outcome("2023-09-25") == .fine)
  }

  @Test func `how many days is the council's own`() throws {
    #expect(try judge(today: "2023-09-12") { $0.guestDays = 14 }.outcome("2023-09-26") == .fine)
    #expect(
      try judge(today: "2023-09-13") { $0.guestDays = 14 }.outcome("2023-09-26") == .costs(4))
  }

  @Test func `without guests, and for a session that stands, there is nothing to say`() {
    #expect(judge(today: "2023-09-25", guests: false).findings("2023-09-26").isEmpty)
    #expect(judge(today: "2023-09-25").findings("2023-09-26", session: 1).isEmpty)
  }
}
