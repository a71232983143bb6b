import Almanac
import Council
import TestSupport

/// A session in the raadzaal on the evening of 26 September.
func session(
  _ number: Int, title: String = "Wijkgericht werken", request: Int? = nil,
  state: SessionState = .planned
) -> Session {
  Session(
    number: number, publicID: "10000000-0000-4000-8000-00000000000\(number)", request: request,
    title: title, duration: 60, slot: Slot(day: "2023-09-26", room: "raadzaal", start: "19:30"),
    state: state)
}
