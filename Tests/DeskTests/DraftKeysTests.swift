import Almanac
import Council
import Planning
import Screen
import TestSupport
import Testing

@testable import Desk

struct DraftKeysTests {
  private static let thanks = Sample.incoming("Dank u wel.", name: "dank.txt")

  private var desk = TestDesk(.plan, agenda: Season.agenda, letters: [Sample.incoming])

  private func page(_ desk: TestDesk) throws -> DraftPage { try #require(desk.state.draftPage) }

  @Test mutating func `ten keys take a letter in, with its questions answered`() throws {
    desk.play("n 2 4 1 1 Y")
    let request = try #require(desk.agenda.requests[1])
    #expect(request.caseNumber == "3611111")
    #expect(request.duration == 90)
    #expect(request.portfolio == "groen")
    #expect(request.room == "raadzaal")
    #expect(request.questions == [])
    #expect(desk.agenda.window(of: request).latest == "2023-11-07")
    #expect(desk.agenda.letters[1]?.text == Sample.incoming.text)
    #expect(desk.store.steps.map(\.action) == [.addRequest])
    #expect(desk.state.taken == [1])
    #expect(desk.state.isOver)
  }

  @Test mutating func `what is left open stays a question of the request`() throws {
    desk.play("w")
    #expect(try #require(desk.agenda.requests[1]).questions.count == 4)
  }

  @Test mutating func `letters come one after the other, taken in or left`() throws {
    desk = TestDesk(
      .plan, agenda: Season.agenda, letters: [Sample.incoming, Self.thanks, Sample.incoming])
    #expect(desk.shows("brief 1 van 3"))
    desk.play("Y")
    #expect(desk.shows("dank.txt") && desk.shows("brief 2 van 3"))
    #expect(desk.notice?.contains("ingenomen") == true)
    desk.play("q")
    #expect(desk.shows("brief 3 van 3"))
    desk.play("Y")
    #expect(desk.notice?.contains("3611111 is al van verzoek 1") == true)
    desk.play("j Enter ^U Enter Y")
    #expect(desk.state.taken == [1, 2])
    #expect(desk.state.isOver)
  }

  @Test mutating func `a letter that asks nothing is refused until somebody says that it does`() {
    desk = TestDesk(.plan, agenda: Season.agenda, letters: [Self.thanks])
    desk.play("Y")
    #expect(desk.notice?.contains("vraagt niet om een sessie") == true)
    desk.play("Enter Y")
    #expect(desk.notice?.contains("draagt geen datum") == true)
    desk.play("gg Enter \"Dank\" Enter j j Enter \"26 juni 2023\" Enter Y")
    #expect(desk.state.taken == [1])
  }

  @Test mutating func `Esc leaves the letter for its readings, and no farther`() {
    desk.play("Tab Esc")
    #expect(desk.state.place == .draft)
    desk.play("Esc")
    #expect(desk.state.place == .draft)
    #expect(desk.notice?.contains("q") == true)
  }

  @Test(arguments: ["q", "Tab q", "Q"])
  mutating func `leaving asks only where something was changed`(key: String) {
    var changed = desk
    desk.play(key)
    #expect(desk.state.isOver)
    #expect(desk.store.steps.isEmpty)
    changed.play("n 2 \(key)")
    #expect(!changed.state.isOver)
    changed.play("Esc")
    #expect(changed.state.draftPage?.isChanged == true)
    changed.play("\(key) J")
    #expect(changed.state.isOver)
    #expect(changed.store.steps.isEmpty)
  }

  @Test mutating func `Q leaves all letters, q one`() {
    desk = TestDesk(.plan, agenda: Season.agenda, letters: [Sample.incoming, Self.thanks])
    var other = desk
    desk.play("n 2 Q J")
    #expect(desk.state.isOver)
    other.play("n 2 q J")
    #expect(!other.state.isOver)
    #expect(other.shows("dank.txt"))
  }

  @Test mutating func `an answer goes on to the next question, n goes round`() throws {
    desk.play("n n n n n")
    #expect(try page(desk).current == .question(0))
    desk.play("1")
    #expect(try page(desk).current == .question(0))
    #expect(desk.shows("1 60 minuten"))
    desk.play("9")
    #expect(desk.notice?.contains("kies 1 t/m 5") == true)
    desk.play("1 1 1")
    #expect(try page(desk).draft.questions == [])
    desk.play("n")
    #expect(desk.notice == "Er staat geen vraag meer open.")
    desk.play("gg 1")
    #expect(desk.notice == "Ga eerst naar een vraag, met n.")
  }

  @Test mutating func `a number under a field answers nothing`() throws {
    let before = try page(desk).draft
    desk.play("1 2 3 x s")
    #expect(try page(desk).draft == before)
    #expect(desk.notice == "Dat kan alleen bij een zinsnede over data.")
  }

  @Test mutating func `a phrase is turned, left out, put back, and that is undone`() throws {
    let before = try page(desk).draft
    desk.play("/")
    for _ in 0..<11 { desk.play("j") }
    #expect(try page(desk).current == .clause(1))
    desk.play("s")
    #expect(try page(desk).draft.clauses[1].strength == .soft)
    desk.play("s x")
    #expect(try page(desk).draft.clauses.count == 2)
    #expect(desk.shows("telt niet mee"))
    desk.play("x")
    #expect(try page(desk).draft == before)
    desk.play("u u ^R")
    #expect(try page(desk).draft.clauses.count == 2)
    desk.play("u u u u")
    #expect(desk.notice == "Aan deze brief is niets gewijzigd.")
    #expect(desk.store.steps.isEmpty)
  }

  @Test mutating func `x on a question leaves out the phrase that it is about`() throws {
    desk.play("n x")
    #expect(try page(desk).draft.clauses.count == 2)
    desk.play("n x")
    #expect(desk.notice == "Dat kan alleen bij een zinsnede over data.")
  }

  @Test mutating func `a phrase is added in words of one's own`() throws {
    desk.play("a \"niet op 10 oktober\" Enter")
    #expect(try page(desk).current == .clause(3))
    #expect(try page(desk).draft.clauses[3].relation == .exclude)
    #expect(desk.shows("“niet op 10 oktober”"))
  }

  @Test mutating func `the letter follows the reading, and is read by itself after Tab`() throws {
    desk.send(.resized(Size(40, 10)))
    desk.play("G k k k k")
    #expect(try page(desk).current == .clause(2))
    desk.play("Tab")
    #expect(desk.state.place == .letter)
    #expect(desk.shows("begroting. Liever niet op"))
    #expect(!desk.shows("Zaaknummer"))
    desk.play("gg")
    #expect(desk.shows("Zaaknummer"))
    desk.play("Y")
    #expect(desk.agenda.requests.isEmpty)
    desk.play("Tab k")
    #expect(try page(desk).current == .clause(1))
  }

  @Test mutating func `the words of the chosen reading are reversed, of others underlined`() throws
  {
    desk.play("j")
    let row = try #require(desk.frame.text.firstIndex { $0.contains("Zaaknummer: 3611111") })
    let cells = Array(desk.frame.row(row))
    #expect(cells[17..<24].map(\.text).joined() == "3611111")
    #expect(cells[17..<24].allSatisfy { $0.style == Style(.quoted, isFocused: true) })
    desk.play("k")
    #expect(Array(desk.frame.row(row))[17..<24].allSatisfy { $0.style == Style(.quoted) })
  }

  @Test mutating func `another desk's request is no hindrance`() throws {
    try desk.elsewhere(isNoticed: false) { deeds in
      try deeds.add(Self.other, letter: nil, received: nil)
    }
    desk.play("Y")
    #expect(desk.state.taken == [2])
    #expect(desk.agenda.requests[2]?.caseNumber == "3611111")
  }

  @Test mutating func `nor is what it does while the letter is read`() throws {
    desk.play("n 2")
    let before = try page(desk)
    try desk.elsewhere { deeds in try deeds.add(Self.other, letter: nil, received: nil) }
    #expect(try page(desk) == before)
  }

  private static let other: Draft = {
    var draft = Sample.incoming.draft
    draft.caseNumber = "3699999"
    return draft
  }()

  @Test func `the letter of a request can be read again, and nothing changed there`() throws {
    for seat in [Seat.plan, .review] {
      var desk = TestDesk(seat)
      if seat == .plan { desk.play("gg") }
      desk.play("o")
      #expect(desk.state.place == .evidence)
      let page = try page(desk)
      #expect(page.draft.clauses == Sample.request(1).clauses)
      #expect(page.draft.subject == Sample.request(1).subject)
      for key in ["x", "s", "a", "Enter", "1", "Y", "u", "n"] {
        desk.play(key)
        #expect(try self.page(desk).now == page.now, "\(key)")
        #expect(desk.state.place == .evidence, "\(key)")
      }
      desk.play("Tab Esc")
      #expect(desk.state.overlays.isEmpty)
      desk.play("o Q")
      #expect(desk.state.isOver)
    }
  }
}
