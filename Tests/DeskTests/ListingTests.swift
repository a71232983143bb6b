import Almanac
import Council
import TestSupport
import Testing

@testable import Desk

struct ListingTests {
  private let listing = Listing(Sample.planned)

  @Test func `evenings in order of day, their sessions in order of hour`() {
    #expect(listing.evenings.map(\.day) == ["2023-09-26", "2023-10-03"])
    #expect(listing.evenings.map { $0.sessions.map(\.request) } == [[1, 2], [4]])
    #expect(listing.sessions == listing.evenings.flatMap(\.sessions))
  }

  @Test func `sessions that begin together stand in the market's order of rooms`() throws {
    var moved = try #require(Sample.planned.liveSession(of: 1))
    moved.slot?.room = "burgerzaal"
    moved.slot?.start = "20:30"
    let listing = Listing(Agenda(Sample.planned.entities + [.session(moved)]))
    #expect(listing.evenings.first?.sessions.map(\.request) == [2, 1])
  }

  @Test func `what may not be seen is not in it`() throws {
    for hidden in try Sample.hidden {
      #expect(!Listing(hidden).sessions.contains { $0.request == 1 })
    }
  }

  @Test(arguments: SessionState.allCases)
  func `provisional and cancelled sessions are not in it`(_ state: SessionState) throws {
    var session = try #require(Sample.planned.liveSession(of: 4))
    session.state = state
    let listing = Listing(Agenda(Sample.planned.entities + [.session(session)]))
    let isSeen = state != .provisional && state != .cancelled
    #expect(listing.sessions.contains(session) == isSeen)
    #expect(listing.evenings.count == (isSeen ? 2 : 1))
  }

  @Test func `a day leads to the first evening from it, or to the last`() {
    var listing = listing
    for isList in [false, true] {
      listing.isList = isList
      for (day, found) in [
        ("2023-01-01", "2023-09-26"), ("2023-09-26", "2023-09-26"), ("2023-09-27", "2023-10-03"),
        ("2024-01-01", "2023-10-03"),
      ] as [(Day, Day)] {
        listing.go(to: day)
        #expect(listing.day == found, "\(day), \(isList)")
      }
    }
  }

  @Test func `a newer listing keeps the place, also when sessions came before it`() throws {
    var old = listing
    old.go(to: "2023-10-03")
    var earlier = try #require(Sample.planned.liveSession(of: 1))
    earlier.slot?.day = "2023-09-19"
    let agenda = Agenda(Sample.planned.entities + [.session(earlier)])
    for isList in [false, true] {
      old.isList = isList
      old.go(to: "2023-10-03")
      var new = Listing(agenda)
      new.resume(old)
      #expect(new.isList == isList)
      #expect(new.current == old.current)
    }
  }

  @Test func `when the session is gone its evening is kept`() throws {
    var old = listing
    old.session.index = 1
    var cancelled = try #require(old.current)
    cancelled.state = .cancelled
    var new = Listing(Agenda(Sample.planned.entities + [.session(cancelled)]))
    new.resume(old)
    #expect(new.day == "2023-09-26")
    #expect(new.current != nil)
  }

  @Test func `of an empty agenda there is nothing, and nowhere to go`() {
    var listing = Listing(Agenda())
    listing.go(to: "2023-09-26")
    listing.resume(self.listing)
    #expect(listing.current == nil)
    #expect(listing.day == nil)
    #expect(listing.shown.isEmpty)
  }
}
