import Almanac
import Council
import Planning
import Screen
import TestSupport
import Testing
import Wording

@testable import Desk

struct StateTests {
  @Test(arguments: zip(Seat.allCases, [Desk.Place.inbox, .review, .evenings]))
  func `each seat begins at its own place`(_ seat: Seat, _ place: Desk.Place) {
    #expect(TestDesk(seat).state.place == place)
    #expect(TestDesk(seat, agenda: Agenda()).state.place == place)
  }

  @Test func `the registry begins with what is still to be placed, on its first possible evening`()
    throws
  {
    let state = TestDesk(.plan, agenda: Sample.planned).state
    #expect(state.board.request?.number == 3)
    #expect(state.inbox.current?.number == 3)
    let request = try #require(state.board.request)
    let window = Sample.planned.window(of: request)
    let first = try #require(window.target?.first ?? window.earliest)
    let day = try #require(state.evening?.day)
    #expect(day >= first)
  }

  @Test func `who chooses a request that has a session stands on it`() throws {
    var desk = TestDesk(.plan, agenda: Sample.planned)
    for number in [1, 2, 4] {
      desk.state.choose(number)
      #expect(desk.state.slot == Sample.planned.liveSession(of: number)?.slot)
    }
  }

  @Test func `the presidium's agenda is ruled on by nobody else`() {
    #expect(TestDesk(.plan).state.review.undecided.isEmpty)
    #expect(TestDesk(.browse).state.review.undecided.isEmpty)
    #expect(!TestDesk(.review).state.review.undecided.isEmpty)
  }

  @Test func `a councillor begins at the first evening from today`() {
    let desk = TestDesk(.browse, agenda: Sample.planned, today: "2023-09-27")
    #expect(desk.state.listing.day == "2023-10-03")
  }

  @Test func `a day leads to the first evening from it, or to the last`() {
    var state = TestDesk(.plan).state
    state.go(to: "2023-09-21" as Day)
    #expect(state.evening?.day == "2023-09-26")
    state.go(to: "2023-09-26" as Day)
    #expect(state.evening?.day == "2023-09-26")
    state.go(to: "2099-01-01" as Day)
    #expect(state.evening == state.board.rows.last { $0.evening != nil }?.evening)
    state.go(to: "1999-01-01" as Day)
    #expect(state.evening == state.board.rows.first { $0.evening != nil }?.evening)
  }

  @Test func `what the store newly holds leaves the person where they are`() throws {
    for visit in Visit.places where visit.seat != .review {
      var desk = visit.desk()
      let before = desk.state
      try desk.elsewhere { try $0.place(3, Wish(day: "2023-09-19")) }
      #expect(desk.state.place == before.place, "\(visit)")
      if visit.seat == .plan {
        #expect(desk.state.evening?.day == before.evening?.day, "\(visit)")
      }
      #expect(desk.state.spot.room == before.spot.room)
      #expect(desk.state.spot.start == before.spot.start)
      #expect(desk.state.inbox.current?.number == before.inbox.current?.number, "\(visit)")
      #expect(desk.state.listing.current == before.listing.current, "\(visit)")
      #expect(desk.state.overlays.count == before.overlays.count, "\(visit)")
    }
  }

  @Test func `a request that is closed elsewhere moves down, and the cursor with it`() throws {
    var desk = TestDesk(.plan)
    desk.play("gg")
    try desk.elsewhere { try $0.refuse(1, RulingTerms(reason: "nee")) }
    #expect(desk.state.inbox.current?.number == 1)
    #expect(desk.state.inbox.cursor.index == 4)
  }

  @Test func `the evenings in sight are judged, whatever the size`() {
    for size in [Size(60, 15), Size(80, 24), Size(250, 80)] {
      var desk = TestDesk(.plan, size: size)
      for keys in ["Enter", "G", "gg", "PgDn"] {
        desk.play(keys)
        let layout = desk.state.layout.board
        let top = desk.state.spot.cursor.top
        let seen = desk.state.board.rows.dropFirst(top).prefix(layout.height - 2)
        for evening in seen.compactMap(\.evening) {
          for room in desk.state.board.rooms {
            for slot in desk.state.board.slots(of: evening, in: room).compactMap(\.self) {
              #expect(desk.state.board.mark(slot) != .free, "\(size) \(keys) \(slot)")
            }
          }
        }
      }
    }
  }

  @Test(arguments: Seat.allCases)
  func `an empty store is a desk on which every key is safe`(_ seat: Seat) {
    for size in [Size(120, 35), Size(60, 15), Size(30, 6), Size(0, 0)] {
      var desk = TestDesk(seat, size: size, agenda: Agenda())
      for binding in Commands.table where ![.quit, .back].contains(binding.command) {
        for key in binding.keys.joined() { desk.send(.key(key)) }
        #expect(desk.frame.size == size)
      }
      #expect(desk.agenda == Agenda())
    }
  }
}
