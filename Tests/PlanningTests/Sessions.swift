import Almanac
import Council
import TestSupport

/// A session that stands somewhere on the evening of 26 September.
func session(
  _ number: Int, _ room: Room.ID = "raadzaal", _ start: TimeOfDay = "19:30", _ minutes: Int = 60,
  on day: Day = "2023-09-26", request: Int? = nil, kind: SessionKind? = nil,
  state: SessionState = .planned, overrides: [Override] = []
) -> Session {
  Session(
    number: number, publicID: "10000000-0000-4000-8000-00000000000\(number)", request: request,
    title: "Sessie \(number)", kindOfSession: kind, duration: minutes,
    slot: Slot(day: day, room: room, start: start), state: state, overrides: overrides)
}
