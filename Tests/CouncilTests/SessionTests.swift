import Almanac
import Council
import TestSupport
import Testing

struct SessionTests {
  @Test func `a session takes its hours from its slot`() {
    var session = session(1)
    #expect(session.hours == TimeRange("19:30", "20:30"))
    session.slot = nil
    #expect(session.hours == nil)
  }

  @Test func `midnight is the end of the day`() {
    let slot = Slot(day: "2023-09-26", room: "raadzaal", start: "23:30")
    #expect(slot.hours(90) == TimeRange("23:30", "24:00"))
    #expect(slot.hours(0) == TimeRange("23:30", "23:30"))
    #expect(slot.hours(-30) == TimeRange("23:30", "23:30"))
  }

  @Test(arguments: SessionState.allCases)
  func `a session takes a place unless it was cancelled`(state: SessionState) {
    #expect(session(1, state: state).isLive == (state != .cancelled))
    var nowhere = session(1, state: state)
    nowhere.slot = nil
    #expect(!nowhere.isLive)
  }
}
