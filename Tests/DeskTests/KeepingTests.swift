import Wording
import Almanac
import Council
import Planning
import Screen
import TestSupport
import Testing

@testable import Desk

/// Two desks on one plan.
struct KeepingTests {
  private let otherEvening = Wish(
    day: Season.day("2023-10-03"), room: "burgerzaal", start: Season.time("19:30"))

  @Test func `another desk's step is told in one line, and the place is kept`() throws {
    var desk = TestDesk(.plan)
    desk.play("Enter j j")
    let spot = desk.state.spot
    try desk.elsewhere { try $0.place(2, Wish(day: Season.day("2023-09-26"))) }
    #expect(desk.state.spot == spot)
    #expect(desk.state.place == .board)
    #expect(
      desk.notice
        == "Een ander: sessie geplaatst, Regionale energiestrategie, stand van zaken.")
    #expect(desk.agenda.liveSession(of: 2) != nil)
  }

  @Test func `who was second with the same session is told, and shown both`() throws {
    var desk = TestDesk(.plan)
    desk.play("p p m k")
    try desk.elsewhere { try $0.move(1, otherEvening) }
    #expect(desk.notice?.contains("intussen door een ander gewijzigd") == true)
    desk.play("Enter")
    #expect(desk.shows("Intussen heeft een ander dit gewijzigd."))
    #expect(desk.shows("Zoals u het zag: ingekomen; di 26 sep 2023"))
    #expect(desk.shows("Zoals het staat: ingekomen; di 3 okt 2023"))
    #expect(desk.shows("di 19 sep 2023"))
    #expect(desk.agenda.liveSession(of: 1)?.slot?.day == Season.day("2023-10-03"))
  }

  @Test func `the second may let it be, or do it all the same`() throws {
    for (key, day) in [("Esc Esc", "2023-10-03"), ("J", "2023-09-19")] {
      var desk = TestDesk(.plan)
      desk.play("p p m k")
      try desk.elsewhere { try $0.move(1, otherEvening) }
      desk.play("Enter \(key)")
      #expect(desk.agenda.liveSession(of: 1)?.slot?.day == Season.day(day), "\(key)")
    }
  }

  @Test func `a step on something else goes through, although the plan moved on unnoticed`() throws
  {
    var desk = TestDesk(.plan)
    desk.play("p")
    try desk.elsewhere(isNoticed: false) {
      try $0.place(2, Wish(day: Season.day("2023-09-19")))
    }
    desk.play("p")
    #expect(desk.agenda.liveSession(of: 1) != nil)
    #expect(desk.agenda.liveSession(of: 2) != nil)
  }

  @Test func `a step on the same thing asks first, although the plan moved on unnoticed`() throws {
    var desk = TestDesk(.plan)
    desk.play("p p m k")
    try desk.elsewhere(isNoticed: false) { try $0.move(1, otherEvening) }
    desk.play("Enter")
    #expect(desk.shows("Intussen heeft een ander dit gewijzigd."))
  }

  @Test func `a ruling on a request that was ruled on meanwhile is asked about first`() throws {
    var desk = TestDesk(.review)
    desk.play("+ \"rijp\" Enter Enter")
    try desk.elsewhere { try $0.refuse(1, RulingTerms(reason: "nee")) }
    desk.play("J")
    #expect(desk.shows("Zoals het staat: afgewezen"))
    #expect(desk.agenda.requests[1]?.state == .refused)
  }

  @Test func `undoing somebody else's step asks`() throws {
    var desk = TestDesk(.plan)
    try desk.elsewhere { try $0.place(2, Wish(day: Season.day("2023-09-26"))) }
    desk.play("u")
    #expect(desk.shows("De laatste stap is van een ander."))
    #expect(desk.agenda.liveSession(of: 2) != nil)
    desk.play("J")
    #expect(desk.agenda.liveSession(of: 2) == nil)
  }

  @Test func `what the store says no to is told, and nothing is pending`() {
    var desk = TestDesk(.plan)
    desk.play("p")
    desk.send(.failed(.storeBusy("/plan.db")))
    #expect(desk.state.notice?.isAlarm == true)
    #expect(desk.state.pending == nil)
  }
}
