import Almanac
import Council

/// The requests, as the registry works them off: what is open first, then what is closed.
struct Inbox: Sendable {
  /// The rows.
  let rows: [Row]
  /// Where the person is.
  var cursor = Cursor()

  /// One request.
  struct Row: Hashable, Sendable {
    let request: Request
    let window: Window.Span
    /// The session that it has.
    let session: Session?
  }

  /// The requests of an agenda.
  init(_ agenda: Agenda) {
    let rows = agenda.requests.map { request in
      let window = agenda.window(of: request)
      return Row(
        request: request, window: Window.Span(window.earliest, window.latest),
        session: agenda.liveSession(of: request.number))
    }
    self.rows =
      rows.filter { !$0.request.state.isClosed }
      + rows.filter(\.request.state.isClosed)
  }

  /// The request under the cursor.
  var current: Request? { rows.indices.contains(cursor.index) ? rows[cursor.index].request : nil }

  /// Goes to a request, where it is there.
  mutating func select(_ number: Request.ID?) {
    if let index = rows.firstIndex(where: { $0.request.number == number }) { cursor.index = index }
  }

  /// The first request that still has no place, else the first.
  var firstToPlace: Request.ID? {
    (rows.first { !$0.request.state.isClosed && $0.session == nil } ?? rows.first)?.request.number
  }
}
