import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

/// The chances of one request, and what would help it.
struct ProspectTests {
  func prospect(_ asked: Request, _ more: Entity..., today: Day = "2023-07-03") -> Prospect {
    let agenda = Season.agenda(with: [.request(asked)] + more)
    return Prospect(agenda, asked, today: today)
  }

  func on(_ first: Day, _ last: Day? = nil) -> [Clause] {
    [clause("de dag", .on, .hard, .days(first, last))]
  }

  @Test func `a free slot is said at once`() {
    guard case .free(let verdict) = prospect(Season.request()).answer else {
      Issue.record("not free")
      return
    }
    #expect(verdict.candidate.day == "2023-09-26")
  }

  @Test func `where others can move it says who`() throws {
    let asked = request(1, .information) {
      $0.clauses = on("2023-09-26")
      $0.duration = 180
    }
    let sessions = ["raadzaal", "burgerzaal"].enumerated().map { index, room in
      Entity.session(session(index + 1, room))
    }
    guard case .byMoving(let proposal) = prospect(asked, sessions[0], sessions[1]).answer else {
      Issue.record("not by moving")
      return
    }
    #expect(proposal.progress.cost.unplaced == 0)
    #expect(proposal.steps.count == 2)
  }

  func easings(_ prospect: Prospect) throws -> [Easing] {
    guard case .nowhere(_, let easings) = prospect.answer else {
      Issue.record("not nowhere")
      return []
    }
    return easings
  }

  @Test func `papers two days earlier help`() throws {
    // Due two weeks before 26 September.
    let paper = Paper(number: 1, request: 1, title: "Stuk", expected: "2023-09-14")
    let asked = request(1, .information) { $0.clauses = on("2023-09-26") }
    let easings = try easings(prospect(asked, .paper(paper)))
    let first = try #require(easings.first)
    guard case .rule(let item, "DocumentsDays", _, "2023-09-26", let days) = first.change else {
      Issue.record("\(first.change)")
      return
    }
    #expect(item.request == 1)
    #expect(days == 2)
    #expect(first.price == 2)
    #expect(first.slot.day == "2023-09-26")
  }

  @Test func `a ruling by mandate helps, and so does setting the date aside`() throws {
    var asked = request(1, .information) { $0.clauses = on("2023-09-12") }
    asked.received = "2023-06-29"
    let easings = try easings(prospect(asked, today: "2023-07-03"))
    #expect(easings.contains { change(of: $0) == "PresidiumBefore" })
    #expect(easings.map(\.price) == easings.map(\.price).sorted())
  }

  private func change(of easing: Easing) -> String? {
    if case .rule(_, let name, _, _, _) = easing.change { name } else { nil }
  }

  @Test func `a substitute for the holder helps`() throws {
    let asked = request(1, .information) {
      $0.clauses = on("2023-09-26")
      $0.duration = 180
      $0.portfolio = "zorg"
    }
    var pinned = session(1, "burgerzaal", "20:00", request: 2)
    pinned.isPinned = false
    let other = request(2, .information) {
      $0.clauses = on("2023-09-26")
      $0.portfolio = "jeugd"
    }
    let easings = try easings(prospect(asked, .request(other), .session(pinned)))
    #expect(
      easings.contains { easing in
        if case .substitute("Wethouder 3", _) = easing.change { true } else { false }
      })
    #expect(
      easings.contains { easing in
        if case .shorter(_, let minutes) = easing.change { minutes > 0 } else { false }
      })
    // The date still holds, whatever gets shorter.
    for easing in easings {
      if case .rule = easing.change { continue }
      #expect(easing.slot.day == "2023-09-26", "\(easing.change)")
    }
  }
}
