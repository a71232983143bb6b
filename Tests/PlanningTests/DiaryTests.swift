import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct DiaryTests {
  func diary(_ entities: Entity..., today: Day = "2023-07-03") -> Diary {
    Diary(Season.agenda(with: entities), today: today)
  }

  var held: Session {
    var session = session(2, on: "2023-10-03")
    session.options = [
      Slot(day: "2023-09-26", room: "hal", start: "19:30"),
      Slot(day: "2023-09-26", room: "hal", start: "20:30"),
    ]
    session.optionUntil = "2023-09-10"
    return session
  }

  @Test func `a day has its sessions by number, those that take no place left out`() {
    let diary = diary(
      .session(session(3)), .session(session(1)), .session(session(4, state: .cancelled)),
      .session(session(5, on: "2023-10-03")))
    #expect(diary.sessions(on: "2023-09-26", withOptions: false).map(\.number) == [1, 3])
    #expect(diary.sessions(on: "2023-09-19", withOptions: true).isEmpty)
  }

  @Test func `options stand beside them when they count, until they lapse`() {
    let sessions = diary(.session(session(1)), .session(held))
      .sessions(on: "2023-09-26", withOptions: true)
    #expect(sessions.map(\.number) == [1, 2, 2])
    #expect(sessions.map(\.slot?.start) == ["19:30", "19:30", "20:30"])
    #expect(diary(.session(held)).options(on: "2023-09-26", besides: 2).isEmpty)
    #expect(diary(.session(held)).options(on: "2023-09-26", besides: 1).count == 2)
    #expect(
      diary(.session(held), today: "2023-09-11").options(on: "2023-09-26", besides: nil).isEmpty)
    var over = held
    over.state = .held
    #expect(diary(.session(over)).options(on: "2023-09-26", besides: nil).isEmpty)
  }

  @Test func `turns are counted without the session that is judged`() {
    var (first, second) = (session(1), session(2, "burgerzaal"))
    (first.chair, second.chair) = ("F1-6", "F1-6")
    let diary = diary(.session(first), .session(second))
    #expect(diary.turns(of: "F1-6", besides: nil) == 2)
    #expect(diary.turns(of: "F1-6", besides: first) == 1)
    #expect(diary.turns(of: "F2-1", besides: first) == 0)
    var other = first
    other.chair = "F2-1"
    #expect(diary.turns(of: "F1-6", besides: other) == 2)
  }

  @Test func `who speaks is found by the portfolio however it is written`() {
    let faction = Chamber.faction("F1", seats: 3, ["financiën": ["F1-2"]])
    let request = Entity.request(Season.request(portfolio: "Financien"))
    #expect(diary(faction).bench("FINANCIËN").map(\.faction.id) == ["F1"])
    #expect(diary(faction, request).bench("Financien").first?.people.map(\.member) == ["F1-2"])
    #expect(diary(faction).bench("zorg").isEmpty && diary(faction).bench(nil).isEmpty)
  }

  @Test func `a chair has a faction`() {
    let faction = Chamber.faction("F1", seats: 3, [:])
    let diary = diary(faction, .chair(Chair(member: "F1-2")))
    #expect(diary.home(of: "F1-2")?.id == "F1")
    #expect(diary.home(of: "F1-1") == nil)
  }
}
