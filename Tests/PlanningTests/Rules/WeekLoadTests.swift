import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct WeekLoadTests {
  @Test func `market on Tuesday and council on Wednesday are two`() throws {
    let judge = Judge(WeekLoad())
    #expect(try judge.outcome("2023-10-03") == .fine)
    guard case .weekLoad(let facts) = try judge.matter("2023-10-03") else {
      Issue.record("another matter")
      return
    }
    #expect(facts.evenings == ["2023-10-03", "2023-10-04"] && facts.limit == 2)
    #expect(facts.week.number == 40)
  }

  @Test func `a third evening costs, and a second session on one does not`() throws {
    let busy = Season.agenda(with: [.session(session(2, on: "2023-10-03"))])
    #expect(try Judge(WeekLoad(), in: busy).outcome("2023-10-05") == .costs(6))
    #expect(try Judge(WeekLoad(), in: busy).outcome("2023-10-03") == .fine)
    #expect(try Judge(WeekLoad(), in: busy).outcome("2023-10-05", session: 2) == .fine)
    #expect(try Judge(WeekLoad(), in: busy).outcome("2023-10-10") == .fine)
  }

  @Test func `council and market on one evening are one`() throws {
    let busy = Season.agenda(with: [.session(session(2, on: "2023-09-14"))])
    #expect(try Judge(WeekLoad(), in: busy).outcome("2023-09-12") == .fine)
  }

  @Test func `a visit takes no evening, and the council says how many there may be`() throws {
    let visit = session(2, on: "2023-10-03", kind: .visit)
    let one = Chamber.council { $0.weekEvenings = 1 }
    #expect(
      try Judge(WeekLoad(), in: Season.agenda(with: [.session(visit)])).outcome("2023-10-05")
        == .fine)
    #expect(
      try Judge(WeekLoad(), in: Season.agenda(with: [one])).outcome("2023-10-03") == .costs(6))
    #expect(Judge(WeekLoad(), in: Agenda()).findings("2023-10-03").isEmpty)
  }
}
