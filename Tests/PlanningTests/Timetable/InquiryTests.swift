import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// Questions about the season as values.
struct InquiryTests {
  let today: Day = "2023-07-03"

  func inquiry(_ matter: Inquiry.Matter, _ more: Entity...) -> Inquiry {
    Inquiry(
      matter, Season.agenda(with: [.request(request(1, .information))] + more), today: today)
  }

  @Test func `a request that is not there is told as such`() {
    for matter: Inquiry.Matter in [.slots(9), .chances(9), .insertion(9, "2023-09-26")] {
      #expect(inquiry(matter).answer() == .unknown(9))
    }
  }

  @Test func `the same question gets the same answer`() {
    for matter: Inquiry.Matter in [
      .slots(1), .chances(1), .insertion(1, "2023-09-26"), .plan, .replan,
    ] {
      #expect(inquiry(matter).answer() == inquiry(matter).answer())
    }
  }

  @Test func `a search asks whether to go on, and answers with what it has when not`() {
    var asked: [Int] = []
    let requests = (2...9).map { Entity.request(request($0, .information)) }
    let agenda = Season.agenda(with: [.request(request(1, .information))] + requests)
    let answer = Inquiry(.plan, agenda, today: today).answer { progress in
      asked.append(progress.steps)
      return asked.count < 2
    }
    #expect(asked.count <= 2)
    #expect(asked == asked.sorted())
    guard case .plan(let briefing) = answer else {
      Issue.record("no plan")
      return
    }
    #expect(briefing.steps.count == 9)
    #expect(briefing.leftOut.isEmpty)
    #expect(briefing.stuck.isEmpty)
  }

  @Test func `a session that may not be where it is pinned is told as stuck`() {
    var session = session(1, "raadzaal", request: 1)
    session.isPinned = true
    session.slot?.day = "2023-10-24"
    guard case .plan(let briefing) = inquiry(.replan, .session(session)).answer() else {
      Issue.record("no plan")
      return
    }
    #expect(briefing.stuck.map(\.number) == [1])
    #expect(briefing.steps.isEmpty)
  }
}
