import Almanac
import Council
import Planning
import Screen
import TestSupport
import Testing
import Wording

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

  @Test func `undoing somebody else's step asks, and so does doing it again`() throws {
    var desk = TestDesk(.plan)
    try desk.elsewhere { try $0.place(2, Wish(day: Season.day("2023-09-26"))) }
    desk.play("u")
    #expect(desk.shows("Deze stap is van een ander of van een eerdere keer"))
    #expect(desk.agenda.liveSession(of: 2) != nil)
    desk.play("J")
    #expect(desk.agenda.liveSession(of: 2) == nil)
    desk.play("^R")
    #expect(desk.shows("Opnieuw doen?"))
    desk.play("J")
    #expect(desk.agenda.liveSession(of: 2) != nil)
  }

  @Test func `a step of an earlier sitting is asked about, one of this sitting is not`() {
    var desk = TestDesk(.plan)
    desk.play("p p")
    var later = desk
    later.state = State(
      seat: .plan, words: desk.state.words, today: desk.state.today, size: desk.state.size,
      standing: desk.store.standing)
    later.play("u")
    #expect(later.agenda.liveSession(of: 1) != nil)
    desk.play("u")
    #expect(desk.agenda.liveSession(of: 1) == nil)
  }

  @Test func `what was asked about is undone, and nothing that came in between`() throws {
    var desk = TestDesk(.plan)
    try desk.elsewhere { try $0.place(2, Wish(day: Season.day("2023-09-26"))) }
    desk.play("u")
    try desk.elsewhere { try $0.pin(2, true) }
    desk.play("J")
    #expect(desk.agenda.liveSession(of: 2)?.isPinned == true)
    #expect(desk.shows("sessie vastgezet"))
    desk.play("J")
    #expect(desk.agenda.liveSession(of: 2)?.isPinned == false)
  }

  @Test func `a councillor is told of no step, only that what they may see has changed`() throws {
    var desk = TestDesk(.browse, agenda: Sample.planned)
    try desk.elsewhere {
      try $0.imposeSecrecy(3, body: "college", ground: "Woo 5.1", reason: nil)
    }
    #expect(desk.notice == nil)
    try desk.elsewhere { try $0.move(4, Wish(day: Season.day("2023-10-10"))) }
    #expect(desk.notice == "De agenda is gewijzigd.")
  }

  @Test func `the presidium stays at its date, whatever others do elsewhere`() throws {
    var desk = TestDesk(.review)
    desk.play("j j")
    let day = desk.state.review.best[2].verdict.candidate.day
    try desk.elsewhere { try $0.place(5, Wish(day: Season.day("2023-12-12"))) }
    #expect(desk.state.review.best[desk.state.review.choice].verdict.candidate.day == day)
  }

  @Test func `news that is older than the desk's own step does not bring the old plan back`() throws
  {
    var desk = TestDesk(.plan)
    try desk.elsewhere(isNoticed: false) { try $0.place(2, Wish(day: Season.day("2023-09-19"))) }
    let stale = desk.store.standing
    desk.play("p p")
    let after = desk.agenda
    desk.send(.elsewhere(stale, []))
    #expect(desk.agenda == after)
    #expect(desk.state.standing.revision == 2)
  }

  @Test func `a conflict that was waved aside does not wave aside the next`() throws {
    var desk = TestDesk(.plan)
    desk.play("p p m k")
    try desk.elsewhere { try $0.move(1, otherEvening) }
    desk.play("Enter")
    try desk.elsewhere(isNoticed: false) { try $0.pin(1, true) }
    desk.play("J")
    #expect(desk.shows("Intussen heeft een ander dit gewijzigd."))
    #expect(desk.agenda.liveSession(of: 1)?.slot?.day == Season.day("2023-10-03"))
  }

  @Test func `what differs is told, whatever it is`() throws {
    var desk = TestDesk(.review)
    desk.play("+ \"rijp\" Enter Enter")
    var renamed = Sample.request(1)
    renamed.subject = "Ander onderwerp"
    try desk.elsewhere { deeds in
      Edit(
        Deed(.setRequest, renamed.key), changes: [deeds.agenda.change(to: .request(renamed))])
    }
    desk.play("J")
    #expect(desk.shows("Zoals het staat: ingekomen; onderwerp Ander onderwerp"))
  }

  @Test func `an edit that changes nothing makes no step of somebody else's one's own`() throws {
    var desk = TestDesk(.plan)
    try desk.elsewhere { try $0.place(2, Wish(day: Season.day("2023-09-19"))) }
    desk.send(.kept(desk.store.standing))
    desk.play("u")
    #expect(desk.shows("Ongedaan maken?"))
  }

  @Test func `an open history takes in what others do`() throws {
    var desk = TestDesk(.plan)
    desk.play("U")
    try desk.elsewhere { try $0.place(2, Wish(day: Season.day("2023-09-19"))) }
    #expect(desk.shows("sessie geplaatst"))
    #expect(desk.state.overlays.count == 1)
  }

  @Test func `an open verdict is that of the plan as it stands`() throws {
    var desk = TestDesk(.plan)
    desk.play("p i")
    #expect(desk.shows("Raadzaal: kan"))
    try desk.elsewhere {
      try $0.place(
        3, Wish(day: Season.day("2023-09-26"), room: "raadzaal", start: Season.time("19:30")))
    }
    #expect(desk.shows("Raadzaal: kan niet"))
  }

  @Test func `what the store says no to is told, and nothing is pending`() {
    var desk = TestDesk(.plan)
    desk.play("p")
    desk.send(.failed(.storeBusy("/plan.db")))
    #expect(desk.state.notice?.isAlarm == true)
    #expect(desk.state.pending == nil)
  }
}
