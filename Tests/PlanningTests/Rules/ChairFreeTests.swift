import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct ChairFreeTests {
  let factions = [
    Chamber.faction("F1", seats: 6, ["zorg": ["F1-6", "F1-2"], "wonen": ["F1-2"]]),
    Chamber.faction("F2", seats: 5, ["zorg": ["F2-3"]]),
    Chamber.faction("F11", seats: 1, representatives: 1, ["zorg": ["F11-a", "F11-1"]]),
  ]

  func chair(_ member: Member.ID, _ availability: Availability = Availability()) -> Entity {
    .chair(Chair(member: member, availability: availability))
  }

  func judge(
    _ chairs: [Entity], _ more: [Entity] = [], portfolio: String? = "zorg", chosen: Member.ID? = nil
  ) -> Judge {
    var own = session(1, "raadzaal", request: 1)
    own.chair = chosen
    let facts = factions + chairs + more + (chosen == nil ? [] : [.session(own)])
    return Judge(
      ChairFree(), in: Season.agenda(with: facts), for: Chamber.request(portfolio))
  }

  func matter(_ judge: Judge, session: Session.ID? = nil) -> Matter? {
    judge.findings("2023-09-26", session: session).first?.matter
  }

  @Test func `who does not speak there is proposed`() {
    #expect(matter(judge([chair("F1-6"), chair("F2-1")])) == .chairFree(.proposed("F2-1")))
    #expect(
      matter(judge([chair("F1-6"), chair("F2-1")], portfolio: "wonen"))
        == .chairFree(.proposed("F1-6")))
  }

  @Test func `who alone could chair and must speak leaves nobody`() throws {
    let judge = judge([chair("F1-6")])
    #expect(try judge.outcome("2023-09-26") == .forbidden)
    #expect(matter(judge) == .chairFree(.nobody(chairs: 1)))
  }

  @Test func `a chair from a faction of one silences it, unless its representative speaks`() throws
  {
    #expect(matter(judge([chair("F11-1")])) == .chairFree(.proposed("F11-1")))
    let away = Availability(absences: [Absence(days: DayRange("2023-09-26"))])
    let member = Entity.member(Member(id: "F11-a", faction: "F11", availability: away))
    #expect(try judge([chair("F11-1")], [member]).outcome("2023-09-26") == .forbidden)
  }

  @Test func `a chair cannot be in two rooms`() throws {
    let beside = Chamber.placed(2, nil, "burgerzaal", "20:00", chair: "F2-1")
    let judge = judge([chair("F2-1")], beside)
    #expect(try judge.outcome("2023-09-26") == .forbidden)
    #expect(try judge.outcome("2023-09-26", "raadzaal", "21:00") == .fine)
  }

  @Test func `a session beside for which nobody was chosen needs one too`() throws {
    let beside = Chamber.placed(2, nil, "burgerzaal")
    #expect(try judge([chair("F2-1")], beside).outcome("2023-09-26") == .forbidden)
    let two = judge([chair("F1-6"), chair("F2-1")], beside)
    #expect(matter(two) == .chairFree(.proposed("F2-1")))
    // F1-6 speaks here, so the other room must have F1-6: F2-1 cannot be kept for it.
    let speaks = Chamber.placed(2, "zorg", "burgerzaal")
    #expect(
      try judge([chair("F1-6"), chair("F2-1")], speaks).outcome("2023-09-26") == .forbidden)
  }

  @Test func `who was chosen is judged, and another is named`() throws {
    let chairs = [chair("F1-6"), chair("F2-1")]
    let fine = judge(chairs, chosen: "F2-1")
    #expect(matter(fine, session: 1) == .chairFree(.chosen("F2-1")))
    let speaking = judge(chairs, chosen: "F1-6")
    #expect(try speaking.outcome("2023-09-26", session: 1) == .forbidden)
    #expect(
      matter(speaking, session: 1) == .chairFree(.hindered("F1-6", .speaking, instead: "F2-1")))
    #expect(
      matter(judge(chairs, chosen: "F9-1"), session: 1)
        == .chairFree(.hindered("F9-1", .notChairing, instead: "F2-1")))
    let beside = Chamber.placed(2, nil, "burgerzaal", chair: "F2-1")
    let chairing = ChairFree.Obstacle.chairing(
      title: "Sessie 2", hours: TimeRange("19:30", "20:30"))
    #expect(
      matter(judge(chairs, beside, chosen: "F2-1"), session: 1)
        == .chairFree(.hindered("F2-1", chairing, instead: nil)))
  }

  @Test func `a chair who is away does not chair`() throws {
    let away = Availability(absences: [Absence(days: DayRange("2023-09-25", "2023-09-29"))])
    let judge = judge([chair("F2-1", away)])
    #expect(try judge.outcome("2023-09-26") == .forbidden)
    #expect(try judge.outcome("2023-10-03") == .fine)
    #expect(
      matter(self.judge([chair("F2-1", away)], chosen: "F2-1"), session: 1)
        == .chairFree(.hindered("F2-1", .absent, instead: nil)))
    let left = Availability(until: "2023-09-25")
    #expect(matter(self.judge([chair("F2-1", left)])) == .chairFree(.nobody(chairs: 0)))
  }

  @Test func `turns go round: the fewest first, the most costs`() throws {
    let turns =
      Chamber.placed(2, nil, "hal", "21:30", 30, chair: "F2-1")
      + Chamber.placed(3, nil, "hal", "22:00", 30, chair: "F2-1")
    let chairs = [chair("F1-5"), chair("F2-1")]
    #expect(matter(judge(chairs, turns)) == .chairFree(.proposed("F1-5")))
    let chosen = judge(chairs, turns, chosen: "F2-1").findings("2023-09-26", session: 1)
    #expect(chosen.map(\.forbids) == [false, false])
    #expect(chosen.map(\.cost) == [0, 2])
    #expect(chosen.last?.matter == .chairFree(.mostTurns("F2-1", turns: 2, fewest: 0)))
    #expect(judge(chairs, turns, chosen: "F1-5").findings("2023-09-26", session: 1).count == 1)
    #expect(judge([chair("F2-1")], turns).findings("2023-09-26").count == 1)
  }

  @Test func `it can be set aside by name`() {
    #expect(RuleList.hardNames.contains("ChairFree"))
    let scene = Scene(
      Season.agenda(with: factions + [chair("F1-6")]), request: Chamber.request("zorg"),
      today: "2023-07-03")
    let slot = Slot(day: "2023-09-26", room: "raadzaal", start: "19:30")
    let override = Override(rule: "ChairFree", reason: "burgemeester", day: "2023-07-03")
    let candidate = Candidate(slot: slot, duration: 60)
    #expect(scene.verdict(on: candidate).refusals.map(\.rule).contains("ChairFree"))
    let verdict = scene.verdict(on: candidate, overrides: [override])
    #expect(verdict.overridden.map(\.rule) == ["ChairFree"])
  }

  @Test func `a council that lists no chairs and a visit need none`() {
    #expect(judge([]).findings("2023-09-26").isEmpty)
    var visit = judge([chair("F1-6")])
    visit.request?.kindWanted = .visit
    #expect(visit.findings("2023-09-26").isEmpty)
  }
}
