import Almanac
import Council
import TestSupport
import Testing

@testable import Planning

struct AttendanceTests {
  func moments(_ sessions: Session..., minutes: Int = 90) -> [[Int]] {
    let scene = Scene(
      Season.agenda(with: sessions.map(Entity.session)), request: nil, today: "2023-07-03")
    let slot = Slot(day: "2023-09-26", room: "raadzaal", start: "19:30")
    return scene.moments(beside: Candidate(slot: slot, duration: minutes)).map { $0.map(\.number) }
  }

  @Test func `what follows each other never runs together`() {
    #expect(
      moments(session(1, "hal", "19:30", 30), session(2, "hal", "20:00", 30)) == [[1], [2]])
    #expect(
      moments(session(1, "hal", "19:00", 90), session(2, "foyer", "20:00", 30)) == [[1], [1, 2]])
    #expect(moments() == [[]])
    #expect(moments(session(1, "hal", "21:00")) == [[]])
  }

  @Test func `somebody is there unless they or their faction are away, or no longer count`() {
    let hours = TimeRange("19:30", "20:30")
    let away = Availability(absences: [Absence(days: DayRange("2023-09-26"))])
    func isThere(_ member: Availability, _ faction: Availability) -> Bool {
      let faction = Faction(id: "F1", name: "F1", seats: 2, availability: faction)
      let member = Member(id: "F1-1", faction: "F1", availability: member)
      let agenda = Season.agenda(with: [.faction(faction), .member(member)])
      return Scene(agenda, request: nil, today: "2023-07-03")
        .isThere("F1-1", of: faction, on: "2023-09-26", hours)
    }
    #expect(isThere(Availability(), Availability()))
    #expect(!isThere(away, Availability()) && !isThere(Availability(), away))
    #expect(!isThere(Availability(until: "2023-09-25"), Availability()))
    #expect(!isThere(Availability(from: "2023-09-27"), Availability()))
  }
}
