import Almanac
import Council
import Planning
import Screen
import TestSupport
import Testing

@testable import Desk

struct BrowseKeysTests {
  @Test func `the evening is found and the detail opened`() {
    var desk = TestDesk(.browse, agenda: Sample.planned)
    desk.play("Enter")
    #expect(desk.state.place == .sessions)
    desk.play("Enter")
    #expect(desk.state.place == .page)
    #expect(desk.shows("Wijkgericht Werken"))
    desk.play("q q")
    #expect(desk.state.place == .evenings)
    #expect(!desk.state.isOver)
    desk.play("q")
    #expect(desk.state.isOver)
  }

  @Test func `no command of a councillor writes`() {
    let writing: Set<Effect> = []
    for binding in Commands.table where binding.seats.contains(.browse) {
      var desk = TestDesk(.browse, agenda: Sample.planned)
      for key in binding.keys.joined() { desk.send(.key(key)) }
      desk.play("\"x\" Enter J Y")
      #expect(desk.agenda == Sample.planned, "\(binding.command)")
      for effect in desk.effects {
        switch effect {
        case .keep, .undo, .redo, .inquire: Issue.record("\(binding.command) asks for \(effect)")
        case .history, .endInquiry, .redraw, .suspend, .quit: break
        }
      }
    }
    #expect(writing.isEmpty)
  }

  @Test func `what is provisional, closed or secret is nowhere on the screen`() throws {
    let desk = TestDesk(.browse, agenda: Sample.agenda)
    #expect(desk.shows("Geen sessies op de agenda."))
    for hidden in try Sample.hidden {
      var desk = TestDesk(.browse, agenda: hidden)
      for keys in ["", "5", "1 Enter", "Enter"] {
        desk.play(keys)
        #expect(!desk.shows("Wijkgericht"), "\(keys)")
        #expect(!desk.shows("3604011"), "\(keys)")
      }
    }
  }

  @Test func `a search goes from match to match, round and round, and says when there is none`() {
    var desk = TestDesk(.browse, agenda: Sample.planned)
    desk.play("/ \"afvalbeleid\" Enter")
    #expect(desk.state.listing.current?.title.hasPrefix("Afvalbeleid") == true)
    desk.play("n")
    #expect(desk.state.listing.current?.title.hasPrefix("Afvalbeleid") == true)
    desk.play("/ \"pannenkoek\" Enter")
    #expect(desk.notice == "“pannenkoek” staat er niet in.")
  }

  @Test func `evenings and list keep the day that somebody is at`() {
    var desk = TestDesk(.browse, agenda: Sample.planned)
    desk.play("j")
    let day = desk.state.listing.day
    desk.play("5")
    #expect(desk.state.listing.day == day)
    desk.play("1")
    #expect(desk.state.listing.day == day)
  }

  @Test func `a day is gone to, and the months`() {
    var desk = TestDesk(.browse, agenda: Sample.planned)
    desk.play("gd \"3 okt 2023\" Enter")
    #expect(desk.state.listing.day == Season.day("2023-10-03"))
    desk.play("[")
    #expect(desk.state.listing.day?.month == 9)
    desk.play("]")
    #expect(desk.state.listing.day?.month == 10)
  }
}
