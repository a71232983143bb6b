import Almanac
import Council
import Planning
import Screen
import TestSupport
import Testing
import Wording

@testable import Desk

/// Questions to planning: asked, followed, left, taken over.
struct PanelKeysTests {
  @Test func `p in the list ranks the evenings, and the board goes along with them`() throws {
    var desk = TestDesk(.plan)
    desk.play("p")
    #expect(desk.state.place == .finder)
    #expect(desk.shows("4 van 19 avonden mogelijk, beste eerst"))
    desk.play("j")
    #expect(desk.state.slot?.day == Season.day("2023-09-19"))
    desk.play("p")
    #expect(desk.agenda.sessions.first?.slot?.day == Season.day("2023-09-19"))
    #expect(desk.state.place == .board)
  }

  @Test func `Enter on an evening goes to it on the board, where hands can choose the hour`() {
    var desk = TestDesk(.plan)
    desk.play("p j j Enter")
    #expect(desk.state.place == .board)
    #expect(desk.state.slot?.day == Season.day("2023-10-03"))
    #expect(desk.agenda.sessions.isEmpty)
  }

  @Test func `an evening that is refused tells why, and O sets its rules aside`() {
    var desk = TestDesk(.plan)
    desk.play("p j j j j p")
    #expect(desk.notice?.contains("Vóór gebeurtenis") == true)
    #expect(desk.state.place == .finder)
    desk.play("O \"kan niet anders\" Enter J")
    #expect(desk.agenda.sessions.first?.overrides.map(\.rule) == ["BeforeAnchor"])
  }

  @Test func `an evening that is full tells whom it would push out, and to where`() throws {
    var desk = TestDesk(.plan, agenda: try Self.full())
    desk.play("p")
    let full = try #require(desk.panel?.offers.firstIndex { $0.ejection != nil })
    for _ in 0..<full { desk.play("j") }
    #expect(desk.state.slot?.day == Season.day("2023-09-26"))
    #expect(desk.shows("→ kan als “"))
    #expect(desk.shows("” weg gaat: naar di"))
  }

  @Test func `i in the list tells whether a request can be, and p places it there`() {
    var desk = TestDesk(.plan)
    desk.play("i")
    #expect(desk.shows("Kan: de beste plek is di 26 sep 2023 19:30, Raadzaal."))
    desk.play("Enter")
    #expect(desk.agenda.sessions.isEmpty)
    #expect(desk.state.place == .board)
    desk.play("p")
    #expect(desk.agenda.sessions.first?.slot?.day == Season.day("2023-09-26"))
  }

  @Test func `i of a session that stands tells where, and of a settled request that it is over`()
    throws
  {
    var desk = TestDesk(.plan, agenda: Sample.planned)
    desk.play("gg i")
    #expect(desk.shows("Staat nu op di 26 sep 2023 19:30-20:30 Raadzaal"))
    var refused = Sample.request(1)
    refused.state = .refused
    desk = TestDesk(.plan, agenda: Agenda(Sample.agenda.entities + [.request(refused)]))
    for key in ["i", "p"] {
      desk.play("G " + key)
      #expect(desk.notice?.contains("afgewezen") == true)
      #expect(desk.state.overlays.isEmpty)
    }
  }

  @Test func `i tells of a request that can be nowhere over what, and what would help`() throws {
    var desk = TestDesk(.plan, agenda: try Self.impossible())
    desk.play("gg i")
    #expect(desk.shows("Kan nergens."))
    #expect(desk.shows("Waarover (valt één van deze punten weg, dan kan het):"))
    #expect(desk.shows("Wat zou helpen, goedkoopste eerst:"))
    desk.play("p")
    #expect(desk.notice == "Hier is niets om over te nemen.")
  }

  @Test func `i of a request whose days are over says so, and gives no empty reasons`() {
    var desk = TestDesk(.plan, today: "2024-01-08")
    desk.play("gg i")
    #expect(desk.shows("In de periode van het verzoek ligt geen marktavond meer."))
    #expect(!desk.shows("Waarover"))
  }

  @Test func `A shows a place for everything, and takes it over in one step`() {
    var desk = TestDesk(.plan)
    desk.play("A")
    #expect(desk.shows("5 sessies op 1 avond: 5 nieuw."))
    #expect(desk.agenda.sessions.isEmpty)
    desk.play("p \"zo kan het\" Enter")
    #expect(desk.shows("In één stap: 5 nieuw."))
    #expect(desk.agenda.sessions.isEmpty)
    desk.play("J")
    #expect(desk.agenda.sessions.count == 5)
    #expect(desk.store.steps.count == 1)
    #expect(desk.store.steps.last?.reason == "zo kan het")
    #expect(desk.notice == "Plan overgenomen. Met u maakt u het ongedaan.")
    desk.play("u")
    #expect(desk.agenda.sessions.isEmpty)
  }

  @Test func `M shows the fewest moves, each with why, and asks for a reason that must be told`()
    throws
  {
    var desk = TestDesk(.plan, agenda: Sample.planned)
    desk.play("M")
    #expect(desk.shows("Er hoeft niets te veranderen."))
    desk.play("Esc")
    try desk.elsewhere { try $0.moveAnchor("begroting-2024", phase: nil, .by(-28), reason: nil) }
    desk.play("M")
    #expect(desk.shows("1 sessie wijzigt: 1 vervallen."))
    #expect(desk.shows("Vóór gebeurtenis (BeforeAnchor)"))
    #expect(desk.shows("Bericht over “"))
    desk.play("p Enter")
    #expect(desk.shows("Vul in: reden."))
    desk.play("\"begroting vervroegd\" Enter J")
    #expect(Check(desk.agenda, today: desk.state.today).isClean)
    #expect(desk.store.steps.last?.action == .replan)
  }

  @Test func `I shows the ways onto the evening under the cursor, and takes over the chosen one`()
    throws
  {
    var desk = TestDesk(.plan, agenda: try Self.full())
    desk.play("Enter gd \"26 sep 2023\" Enter I")
    let ways = try #require(desk.panel?.ways)
    #expect(ways.count > 1)
    desk.play("j")
    #expect(desk.panel?.cursor.index == 1)
    #expect(desk.shows("Wat dat met zich meebrengt"))
    desk.play("Enter \"spoed\" Enter J")
    #expect(desk.agenda.sessions.contains { $0.request == 3 && $0.slot == ways[1].slot })
    #expect(desk.store.steps.last?.action == .insert)
  }

  @Test func `a search tells how far it is, Esc stops it, and what it has is the answer`() throws {
    var desk = TestDesk(.plan)
    desk.answers = false
    desk.play("A")
    let inquiry = try #require(desk.panel?.inquiry)
    #expect(desk.effects.last == .inquire(inquiry))
    var solver = try Solver(Timetable(desk.agenda, today: desk.state.today).season)
    _ = solver.step(100)
    desk.send(.searched(inquiry, solver.progress))
    #expect(desk.shows("5 van 5 hebben een plek"))
    desk.play("p")
    #expect(desk.notice == "Het zoeken is nog bezig; Esc stopt het.")
    desk.play("Esc")
    #expect(desk.effects.last == .endInquiry)
    #expect(desk.shows("Het zoeken stopt."))
    desk.send(TestDesk.answer(inquiry))
    #expect(desk.shows("5 sessies op 1 avond"))
    desk.play("q")
    #expect(desk.state.overlays.isEmpty)
  }

  @Test func `a search that ends by itself is not closed by the Esc that was to stop it`() throws {
    var desk = TestDesk(.plan)
    desk.answers = false
    desk.play("A")
    let inquiry = try #require(desk.panel?.inquiry)
    var solver = try Solver(Timetable(desk.agenda, today: desk.state.today).season)
    _ = solver.step(100)
    desk.send(.searched(inquiry, solver.progress))
    desk.send(TestDesk.answer(inquiry))
    desk.play("Esc")
    #expect(desk.state.place == .answer)
    #expect(desk.notice?.hasPrefix("Het zoeken was al klaar") == true)
    desk.play("Esc")
    #expect(desk.state.overlays.isEmpty)
  }

  @Test func `what has no place and can have none is not called nothing to plan`() throws {
    var desk = TestDesk(.plan, agenda: try Self.impossible())
    desk.play("A p \"rest\" Enter J A")
    #expect(desk.shows("Er kan niets bij."))
    #expect(desk.shows("Zonder plek: 1 verzoek"))
  }

  @Test func `while a search runs Esc is the way out that is told, and taking over is not`() {
    var desk = TestDesk(.plan)
    desk.answers = false
    desk.play("A")
    #expect(desk.frame.text.last?.hasPrefix("? help  Esc annuleer") == true)
    desk = TestDesk(.plan)
    desk.play("A")
    #expect(desk.frame.text.last?.hasPrefix("p neem over  ? help  q terug") == true)
  }

  @Test func `what stands stays where it is when a place is sought for the rest`() throws {
    var desk = TestDesk(.plan, agenda: Sample.planned)
    desk.play("A p \"rest\" Enter J")
    for session in Sample.planned.sessions {
      #expect(desk.agenda.sessions[session.number]?.slot == session.slot)
    }
    #expect(desk.agenda.sessions.count == 5)
  }

  @Test func `a step is not taken back under an answer, nor under a session in hand`() {
    var desk = TestDesk(.plan)
    desk.play("p p A ? u")
    #expect(desk.agenda.sessions.count == 1)
    #expect(desk.notice?.hasPrefix("Sluit eerst") == true)
    desk = TestDesk(.plan)
    desk.play("p p m ? u")
    #expect(desk.agenda.sessions.count == 1)
  }

  @Test func `nothing is done on a screen that is too small to see it`() {
    var desk = TestDesk(.plan)
    desk.play("A p \"zo kan het\" Enter")
    desk.send(.resized(Size(20, 5)))
    desk.play("J")
    #expect(desk.agenda.sessions.isEmpty)
    desk.send(.resized(Size(80, 24)))
    desk.play("J")
    #expect(desk.agenda.sessions.count == 5)
  }

  @Test func `the last question names what lapses`() throws {
    let agenda = try Self.full()
    var desk = TestDesk(.plan, agenda: agenda)
    desk.play("Enter gd \"26 sep 2023\" Enter I")
    let drop = try #require(
      desk.panel?.ways.firstIndex { if case .drop = $0.means { true } else { false } })
    for _ in 0..<drop { desk.play("j") }
    desk.play("p \"spoed\" Enter")
    #expect(desk.shows("1 vervallen."))
    #expect(desk.shows(": vervalt (was di 26 sep 2023"))
  }

  @Test func `an answer that nobody waits for any more is nothing`() throws {
    var desk = TestDesk(.plan)
    desk.answers = false
    desk.play("i")
    let inquiry = try #require(desk.panel?.inquiry)
    desk.play("Esc")
    #expect(desk.effects.last == .endInquiry)
    let frame = desk.frame
    desk.send(TestDesk.answer(inquiry))
    #expect(desk.frame == frame)
  }

  @Test func `an answer about a plan that has changed since says so, and is not taken over`() throws
  {
    var desk = TestDesk(.plan)
    desk.play("A")
    try desk.elsewhere { try $0.grant(1, RulingTerms(reason: "rijp")) }
    #expect(desk.shows("Het plan is intussen gewijzigd: ga terug en vraag opnieuw."))
    desk.play("p")
    #expect(desk.state.place == .answer)
    #expect(desk.store.steps.count == 1)
  }

  @Test func `of a plan that cannot be taken over nobody is said to need no notice`() throws {
    var desk = TestDesk(.plan)
    desk.play("A p")
    #expect(desk.shows("er hoeft geen bericht uit"))
    try desk.elsewhere { try $0.grant(1, RulingTerms(reason: "rijp")) }
    #expect(!desk.shows("er hoeft geen bericht uit"))
  }

  @Test func `a plan that changed while the reason was typed is not taken over either`() throws {
    var desk = TestDesk(.plan)
    desk.play("A p \"zo kan het\"")
    try desk.elsewhere(isNoticed: false) { try $0.grant(1, RulingTerms(reason: "rijp")) }
    desk.play("Enter J")
    #expect(desk.agenda.sessions.isEmpty)
    #expect(desk.notice?.isEmpty == false)
    #expect(desk.state.notice?.isAlarm == true)
  }

  /// The sample's three sessions, and every other hour of 26 September taken.
  private static func full() throws -> Agenda {
    var agenda = Sample.planned
    var sessions: [Session] = []
    for (number, room, start, minutes) in [
      (11, "raadzaal", "21:30", 60), (12, "burgerzaal", "19:30", 180),
    ] {
      sessions.append(
        Session(
          number: number, publicID: "00000000-0000-4000-9000-0000000000\(number)", request: nil,
          title: "Sessie \(number)", kindOfSession: .information, duration: minutes,
          slot: Slot(
            day: Season.day("2023-09-26"), room: room, start: Season.time(start)),
          state: .provisional))
    }
    agenda = Agenda(agenda.entities + sessions.map(Entity.session))
    return agenda
  }

  /// The first request asked for on a day in a recess.
  private static func impossible() throws -> Agenda {
    var request = Sample.request(1)
    request.clauses = [
      Clause(
        phrase: "op 24 oktober 2023", relation: .on, strength: .hard,
        points: [.periods([Season.range("2023-10-24", "2023-10-24")])])
    ]
    return Agenda(Sample.agenda.entities + [.request(request)])
  }
}

extension TestDesk {
  /// The panel on top, if any.
  var panel: Panel? {
    if case .panel(let panel)? = state.overlays.last { panel } else { nil }
  }
}
