import Almanac
import Council
import TestSupport
import Testing

@testable import Desk

struct DraftFormTests {
  /// The desk at a field of the letter's, the field open and empty.
  private func desk(at row: Int, _ language: Language = .nl) -> TestDesk {
    var desk = TestDesk(.plan, language, agenda: Season.agenda, letters: [Sample.incoming])
    for _ in 0..<row { desk.play("j") }
    desk.play("Enter ^U")
    return desk
  }

  private func draft(_ desk: TestDesk) throws -> Draft { try #require(desk.state.draftPage).draft }

  @Test(
    arguments: [
      (0, "Groen  en water", "subject"), (1, "3688888", "case"), (1, "", "no case"),
      (2, "26 juni 2023", "date"), (3, "inw", "sender"), (4, "oordeels", "kind"),
      (5, "anderhalf uur", "length"), (6, "zorg", "portfolio"), (7, "burgerzaal", "room"),
    ])
  func `a field takes what is typed`(row: Int, text: String, name: String) throws {
    var desk = desk(at: row)
    desk.play("\"\(text)\" Enter")
    let draft = try draft(desk)
    switch name {
    case "subject": #expect(draft.subject == "Groen en water")
    case "case": #expect(draft.caseNumber == "3688888")
    case "no case": #expect(draft.caseNumber == nil)
    case "date": #expect(draft.date == "2023-06-26")
    case "sender": #expect(draft.sender == .residents)
    case "kind": #expect(draft.sessions[0].kind == .opinion)
    case "length": #expect(draft.sessions[0].duration == 90)
    case "portfolio": #expect(draft.portfolio == "zorg")
    default: #expect(draft.room == "burgerzaal")
    }
    #expect(desk.shows("gewijzigd"))
  }

  @Test(
    arguments: [
      (0, " ", "Vul in"), (2, "ooit", "ooit"), (3, "rek x", "Mogelijk: college"),
      (3, "x", "Mogelijk"),
      (4, "feest", "Mogelijk: beeldvormend"), (5, "lang", "anderhalf uur"), (5, "900", "720"),
      (6, "tovenarij", "Mogelijk: bestuur"), (7, "kelder", "Mogelijk: "),
      (10, "per post", "per post"), (10, "op 31 november", "bestaat niet"),
    ])
  func `what cannot be stays in its field, with what is wrong`(
    row: Int, text: String, complaint: String
  ) throws {
    var desk = desk(at: row)
    desk.play("\"\(text)\" Enter")
    guard case .form(let form)? = desk.state.overlays.last else {
      Issue.record("the form is gone")
      return
    }
    #expect(form.complaint?.contains(complaint) == true, "\(form.complaint ?? "-")")
    desk.play("Esc")
    #expect(try draft(desk) == Sample.incoming.draft)
  }

  @Test func `what was changed still says where the letter says otherwise`() {
    var desk = desk(at: 0)
    desk.play("\"Groen\" Enter")
    #expect(desk.shows("Onderwerp: Groen (regel 3), gewijzigd"))
    desk.play("u")
    #expect(!desk.shows("gewijzigd ") && !desk.shows(", gewijzigd"))
  }

  @Test func `what stands there is in the field already`() {
    let fields = (0...10).map { row in
      var desk = TestDesk(.plan, agenda: Season.agenda, letters: [Sample.incoming])
      for _ in 0..<row { desk.play("j") }
      desk.play("Enter")
      guard case .form(let form)? = desk.state.overlays.last else { return "" }
      return form.fields[0].text.text
    }
    #expect(
      fields == [
        "Groen in de wijk, plannen voor 2024", "3611111", "27-06-2023", "college", "beeldvormend",
        "", "", "", "", "", "kort na het zomerreces",
      ])
  }

  @Test(
    arguments: [
      ("wk 39", "= op of in, eis: ma 25 sep 2023 t/m zo 1 okt 2023"),
      ("voor 1 oktober", "= voor, eis: tot en met za 30 sep 2023"),
      ("na de Lentenota", "geen mijlpaal “Lentenota”"), ("vo", "Nog geen datum"),
      ("op 31 november", "bestaat niet"), ("na 1 december 2023", "gaan niet samen"),
    ])
  func `while a phrase is typed, what it comes to stands below`(text: String, hint: String) {
    var desk = desk(at: 10)
    desk.play("\"\(text)\"")
    #expect(desk.shows(hint))
  }

  @Test func `two things that are said show on two lines`() {
    var desk = TestDesk(.plan, agenda: Season.agenda, letters: [Sample.incoming])
    desk.play("a \"in november, maar niet in week 46\"")
    #expect(desk.shows("= op of in, eis: wo 1 nov 2023"))
    #expect(desk.shows("= niet op"))
  }

  @Test func `a question is answered in one's own words`() throws {
    var desk = TestDesk(.plan, agenda: Season.agenda, letters: [Sample.incoming])
    desk.play("n Enter ^U \"voor de begrotingsraad\" Enter")
    #expect(try draft(desk).questions.contains { $0.clause != nil } == false)
    desk.play("Enter \"75\" Enter")
    #expect(try draft(desk).sessions[0].duration == 75)
  }

  @Test func `a portfolio that nobody holds is told so, since it will not count`() {
    var letter = Sample.incoming
    letter.draft.portfolio = "tovenarij"
    var desk = TestDesk(.plan, agenda: Season.agenda, letters: [letter])
    #expect(desk.shows("tovenarij, niemand heeft deze portefeuille"))
    desk.play("j j j j j j Enter ^U \"zorg\" Enter")
    #expect(!desk.shows("niemand heeft"))
  }

  @Test func `what is closed is turned at once, without a field`() throws {
    var desk = TestDesk(.plan, agenda: Season.agenda, letters: [Sample.incoming])
    desk.play("j j j j j j j j Enter")
    #expect(try draft(desk).isClosed)
    desk.play("Enter")
    #expect(try !draft(desk).isClosed)
  }
}
