import Council
import TestSupport
import Testing

@testable import Desk

struct InboxTests {
  @Test(arguments: RequestState.allCases)
  func `what is open stands before what is closed, each in order of number`(
    _ state: RequestState
  ) {
    let rows = Inbox(Sample.agenda(1, state)).rows
    #expect(
      rows.map(\.request.number) == (state.isClosed ? [2, 3, 4, 5, 1] : [1, 2, 3, 4, 5]))
  }

  @Test func `a row knows the window and the session that is live`() throws {
    let rows = Inbox(Sample.planned).rows
    let first = try #require(rows.first)
    #expect(first.session == Sample.planned.liveSession(of: 1))
    let window = Sample.planned.window(of: first.request)
    #expect(first.window.first == window.earliest)
    #expect(first.window.last == window.latest)
    #expect(rows.first { $0.request.number == 3 }?.session == nil)
  }

  @Test func `a cancelled session is none`() throws {
    var session = try #require(Sample.planned.liveSession(of: 1))
    session.state = .cancelled
    let inbox = Inbox(Agenda(Sample.planned.entities + [.session(session)]))
    #expect(inbox.rows.first?.session == nil)
    #expect(inbox.firstToPlace == 1)
  }

  @Test func `the first to place is open and has no session`() {
    #expect(Inbox(Sample.agenda).firstToPlace == 1)
    #expect(Inbox(Sample.planned).firstToPlace == 3)
    #expect(Inbox(Sample.agenda(1, .refused)).firstToPlace == 2)
    #expect(Inbox(Agenda()).firstToPlace == nil)
  }

  @Test func `a request is gone to where it is there`() {
    var inbox = Inbox(Sample.agenda)
    inbox.select(4)
    #expect(inbox.current?.number == 4)
    inbox.select(99)
    inbox.select(nil)
    #expect(inbox.current?.number == 4)
    #expect(Inbox(Agenda()).current == nil)
  }
}

extension Sample {
  /// The season with one request in another state.
  static func agenda(_ number: Request.ID, _ state: RequestState) -> Agenda {
    var request = request(number)
    request.state = state
    return Agenda(agenda.entities + [.request(request)])
  }
}
