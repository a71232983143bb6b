import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct FactionMeetingTests {
  func judge(paper expected: Day? = nil, weekdays: [Weekday] = [.monday]) throws -> Judge {
    var profile = try #require(Season.agenda.profile)
    profile.factionWeekdays = weekdays
    let paper = expected.map {
      Entity.paper(Paper(number: 1, request: 1, title: "Stuk", expected: $0))
    }
    let more = [.council(profile), .session(session(1))] + [paper].compactMap(\.self)
    return Judge(FactionMeeting(), in: Season.agenda(with: more))
  }

  @Test func `papers of Friday 15 September reach the factions on Monday the 18th`() throws {
    let facts = FactionMeeting.Facts(
      papers: "2023-09-15", meeting: "2023-09-18", weekdays: [.monday])
    #expect(try judge().matter("2023-09-26") == .factionMeeting(facts))
    #expect(try judge().outcome("2023-09-26") == .fine)
  }

  @Test func `papers of that Friday a week later still do, of the Monday itself do not`() throws {
    #expect(try judge(paper: "2023-09-22").outcome("2023-09-26") == .fine)
    #expect(try judge(paper: "2023-09-25").outcome("2023-09-26") == .costs(4))
    #expect(try judge(paper: "2023-09-27").outcome("2023-09-26") == .costs(4))
  }

  @Test func `nobody meets in recess or on a public holiday`() throws {
    #expect(try judge(paper: "2023-10-20").outcome("2023-10-24") == .costs(4))
    #expect(try judge(paper: "2023-10-20").outcome("2023-10-31") == .fine)
    #expect(try judge(paper: "2024-03-29").outcome("2024-04-02") == .costs(4))
    var closed = try judge(paper: "2023-09-22")
    closed.agenda = Agenda(
      closed.agenda.entities + [.closedDay(ClosedDay(day: "2023-09-25", name: "Feest"))])
    #expect(try closed.outcome("2023-09-26") == .costs(4))
  }

  @Test func `the weekdays are the council's own`() throws {
    let thursdays = try judge(paper: "2023-09-22", weekdays: [.thursday])
    #expect(try thursdays.outcome("2023-09-26") == .costs(4))
    #expect(try judge(weekdays: []).findings("2023-09-26").isEmpty)
  }

  @Test func `a session that stands and waits for no paper, and a working visit, are left alone`()
    throws
  {
    #expect(try judge().findings("2023-09-26", session: 1).isEmpty)
    var visit = try judge()
    visit.request = request(1, .visit)
    #expect(visit.findings("2023-09-26").isEmpty)
  }
}
