import Almanac
import Council
import Planning
import Screen
import TestSupport
import Testing
import Wording

@testable import Desk

struct PlanKeysTests {
  @Test func `from the list p goes to the best slot, and p again places there`() throws {
    var desk = TestDesk(.plan)
    desk.play("p")
    #expect(desk.agenda.sessions.isEmpty)
    #expect(desk.state.slot?.day == Season.day("2023-09-26"))
    desk.play("p")
    let session = try #require(desk.agenda.sessions.first)
    #expect(
      session.slot
        == Slot(day: Season.day("2023-09-26"), room: "raadzaal", start: Season.time("19:30")))
    #expect(session.state == .provisional)
    #expect(desk.notice?.contains("Met u maakt u het ongedaan") == true)
  }

  @Test func `a slot that rules refuse is refused, with the rules named and the way on told`() {
    var desk = TestDesk(.plan)
    desk.play("Enter gd \"24 okt 2023\" Enter p")
    #expect(desk.agenda.sessions.isEmpty)
    #expect(desk.notice?.contains("Reces") == true)
    #expect(desk.notice?.contains("O zet regels opzij") == true)
  }

  @Test func `a day without an evening is said to be one, with the evening that is shown`() {
    var desk = TestDesk(.plan)
    desk.play("Enter gd \"24 sep 2023\" Enter")
    #expect(desk.notice == "zo 24 sep 2023 is geen marktavond; dit is di 26 sep 2023.")
    #expect(desk.state.slot?.day == Season.day("2023-09-26"))
  }

  @Test func `rules are set aside with a reason, after a summary`() throws {
    var desk = TestDesk(.plan)
    desk.play("Enter gd \"24 okt 2023\" Enter O Enter")
    #expect(desk.shows("Vul in: reden."))
    desk.play("\"de spreker kan alleen dan\" Enter")
    #expect(desk.agenda.sessions.isEmpty)
    desk.play("j Enter")
    #expect(desk.agenda.sessions.isEmpty)
    desk.play("J")
    let session = try #require(desk.agenda.sessions.first)
    #expect(session.overrides.map(\.rule) == ["BeforeAnchor", "Recess"])
    #expect(session.overrides.first?.reason == "de spreker kan alleen dan")
  }

  @Test func `a session in hand goes with the cursor, and Enter puts it down`() {
    var desk = TestDesk(.plan)
    desk.play("p p m j Enter")
    #expect(desk.agenda.sessions.first?.slot?.day == Season.day("2023-10-03"))
    #expect(desk.state.hand == nil)
  }

  @Test func `Esc puts a session in hand back, and the cursor where it was`() {
    var desk = TestDesk(.plan)
    desk.play("p p m")
    let spot = desk.state.spot
    desk.play("j j l Esc")
    #expect(desk.state.spot == spot)
    #expect(desk.agenda.sessions.first?.slot?.day == Season.day("2023-09-26"))
  }

  @Test func `a session that lies where a rule forbids it can be put down with the rule aside`() {
    var desk = TestDesk(.plan)
    desk.play("p p m gg Enter")
    #expect(desk.state.hand != nil)
    desk.play("O \"spoed\" Enter J")
    #expect(desk.agenda.sessions.first?.slot?.day == Season.day("2023-07-04"))
    #expect(desk.state.hand == nil)
  }

  @Test func `a session is cancelled with a reason, after a summary`() {
    var desk = TestDesk(.plan)
    desk.play("p p x \"spreker ziek\" Enter")
    #expect(desk.agenda.liveSession(of: 1) != nil)
    desk.play("J")
    #expect(desk.agenda.liveSession(of: 1) == nil)
    #expect(desk.store.steps.last?.reason == "spreker ziek")
  }

  @Test func `Enter on a session of the board chooses its request`() {
    var desk = TestDesk(.plan, agenda: Sample.planned)
    #expect(desk.state.board.request?.number == 3)
    desk.play("Enter gd \"26 sep 2023\" Enter")
    desk.play("h h h h h h h h h h h h h Enter")
    #expect(desk.state.board.request?.number == 1)
    #expect(desk.state.slot?.day == Season.day("2023-09-26"))
  }

  @Test func `! goes from one session that cannot stay to the next, and says when all can`() throws
  {
    var desk = TestDesk(.plan, agenda: Sample.planned)
    desk.play("!")
    #expect(desk.notice == "In orde: 3 sessies getoetst.")
    try desk.elsewhere { try $0.moveAnchor("begroting-2024", phase: nil, .by(-28), reason: nil) }
    desk.play("!")
    #expect(desk.state.board.request?.number == 1)
    #expect(desk.state.place == .board)
    #expect(desk.notice == "1 sessie kan niet blijven staan.")
    #expect(desk.shows("Vóór gebeurtenis"))
  }

  @Test func `what a key of the list acts on is what the panes show from then on`() {
    var desk = TestDesk(.plan, agenda: Sample.planned)
    desk.play("G k L")
    #expect(desk.agenda.liveSession(of: 4)?.isPinned == true)
    #expect(desk.state.board.request?.number == 4)
  }

  @Test func `a session for which a rule was set aside shows that where it stands`() {
    var desk = TestDesk(.plan)
    desk.play("Enter gd \"24 okt 2023\" Enter O \"de spreker kan alleen dan\" Enter J")
    #expect(desk.shows("24 okt 2023 19:30-20:30 Raadzaal: kan"))
    #expect(!desk.shows("kan niet"))
    desk.play("i")
    #expect(desk.shows("opzij gezet: de spreker kan alleen dan"))
  }

  @Test func `a request whose days are over is told apart from a season without evenings`() {
    var desk = TestDesk(.plan, today: "2024-06-01")
    desk.play("p")
    #expect(desk.notice?.contains("ligt geen marktavond meer") == true)
    var empty = TestDesk(.plan, agenda: Agenda())
    empty.play("Tab")
    #expect(empty.shows("Er is nog geen raad"))
  }

  @Test func `another day moves on what is judged`() {
    var desk = TestDesk(.plan)
    desk.send(.day(Season.day("2023-09-12")))
    #expect(desk.state.today == Season.day("2023-09-12"))
    #expect(desk.shows("di 12 sep 2023"))
  }

  @Test func `a session off the grid is taken up where it stands, and Enter leaves it there`()
    throws
  {
    let deeds = Deeds(
      Sample.agenda, today: Season.day("2023-07-03"),
      supply: Supply(publicIDs: ["00000000-0000-4000-9000-000000000001"]))
    let wish = Wish(
      day: Season.day("2023-09-26"), room: "raadzaal", start: Season.time("20:15"),
      overrides: ["SlotFit"], reason: "moet")
    let placed = try Sample.agenda.applying(try deeds.place(1, wish))
    var desk = TestDesk(.plan, agenda: placed)
    desk.play("gg m Enter")
    #expect(desk.agenda == placed)
    #expect(desk.state.hand == nil)
    #expect(desk.notice?.hasPrefix("Teruggezet") == true)
  }

  @Test func `a session of an evening that is over can still be found`() {
    var desk = TestDesk(.plan, agenda: Sample.planned, today: "2023-09-28")
    desk.play("gg m")
    #expect(desk.state.slot?.day == Season.day("2023-09-26"))
  }

  @Test func `the season reaches as far as a request asks`() {
    var far = Sample.request(1)
    far.clauses = [
      Clause(
        phrase: "in september 2025", relation: .on, strength: .hard,
        points: [.periods([Season.range("2025-09-01", "2025-09-30")])])
    ]
    var desk = TestDesk(.plan, agenda: Agenda(Sample.agenda.entities + [.request(far)]))
    desk.play("p")
    #expect(desk.state.slot?.day.year == 2025)
    #expect(desk.notice?.contains("beste plek") == true)
  }

  @Test func `Esc puts the cursor back on its slot, though the board has other rows by then`()
    throws
  {
    var desk = TestDesk(.plan)
    desk.play("p p m j")
    try desk.elsewhere {
      try $0.moveAnchor("begroting-2024", phase: "aanbieding", .to("2023-07-06"), reason: nil)
    }
    desk.play("Esc")
    #expect(desk.state.slot?.day == Season.day("2023-09-26"))
  }

  @Test func `a session is pinned and let go`() {
    var desk = TestDesk(.plan)
    desk.play("p p L")
    #expect(desk.agenda.sessions.first?.isPinned == true)
    desk.play("L")
    #expect(desk.agenda.sessions.first?.isPinned == false)
  }

  @Test func `an option is held on a slot until a day, and let go where the session stands`() throws
  {
    var desk = TestDesk(.plan)
    desk.play("p p gd \"3 okt 2023\" Enter w \"1 sep 2023\" Enter J")
    let session = try #require(desk.agenda.sessions.first)
    #expect(session.options.map(\.day) == [Season.day("2023-10-03")])
    #expect(session.optionUntil == Season.day("2023-09-01"))
    #expect(desk.notice?.hasPrefix("Optie genomen") == true)
    desk.play("w")
    #expect(desk.shows("de andere opties vervallen"))
    desk.play("J")
    #expect(desk.agenda.sessions.first?.isOnOption == false)
  }

  @Test func `an option until after its evening is refused in the form`() {
    var desk = TestDesk(.plan)
    desk.play("Enter gd \"26 sep 2023\" Enter w \"1 okt 2023\" Enter")
    #expect(desk.agenda.sessions.isEmpty)
    guard case .form(let form)? = desk.state.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.complaint?.isEmpty == false)
  }

  @Test func `whose turn it is to chair is proposed, and who cannot is refused`() throws {
    let chairs = ["Smit", "Bakker"].map { Entity.chair(Chair(member: $0)) }
    var desk = TestDesk(.plan, agenda: Agenda(Sample.planned.entities + chairs))
    desk.play("gg C")
    #expect(desk.shows("Mogelijk: Bakker, Smit"))
    desk.play("Enter J")
    let chair = try #require(desk.agenda.liveSession(of: 1)?.chair)
    #expect(["Smit", "Bakker"].contains(chair))
    desk.play("gg C ^U \"Niemand\" Enter")
    #expect(desk.agenda.liveSession(of: 1)?.chair == chair)
    #expect(desk.shows("Niemand"))
  }

  @Test func `what cannot be done says why, and does nothing`() {
    for (keys, words) in [
      ("Enter m", "p plaatst"), ("Enter x", "p plaatst"), ("Enter L", "p plaatst"),
      ("p p p", "m verplaatst"), ("u", "niets om ongedaan"), ("^R", "niets om opnieuw"),
      ("p O", "niets in de weg"), ("n", "Zoek eerst"), ("j j o", "geen brief"),
    ] {
      var desk = TestDesk(.plan)
      desk.play(keys)
      #expect(desk.notice?.contains(words) == true, "\(keys): \(desk.notice ?? "nothing")")
    }
  }

  @Test func `undo and redo walk the road, and the desk says what they did`() {
    var desk = TestDesk(.plan)
    desk.play("p p m j Enter")
    let after = desk.agenda
    desk.play("u")
    #expect(desk.agenda.sessions.first?.slot?.day == Season.day("2023-09-26"))
    #expect(desk.notice?.hasPrefix("Ongedaan gemaakt: sessie verplaatst") == true)
    desk.play("u")
    #expect(desk.agenda == Sample.agenda)
    desk.play("^R ^R")
    #expect(desk.agenda == after)
  }

  @Test func `a council without evenings has an empty board, and every key survives it`() {
    var desk = TestDesk(.plan, agenda: Agenda())
    for binding in Commands.table { for key in binding.keys.joined() { desk.send(.key(key)) } }
    #expect(desk.frame.cells.count == 120 * 35)
  }
}
