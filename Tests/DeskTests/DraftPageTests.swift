import Almanac
import Council
import Intake
import TestSupport
import Testing

@testable import Desk

struct DraftPageTests {
  private var page = DraftPage(Sample.incoming, position: 1)

  @Test func `the rows are the fields, the phrases and the questions, in order`() {
    #expect(
      page.readings == [
        .subject, .caseNumber, .date, .sender, .kind(0), .duration(0), .portfolio, .room, .closed,
        .request, .clause(0), .clause(1), .clause(2), .question(0), .question(1), .question(2),
        .question(3),
      ])
  }

  @Test func `of a letter that asks nothing, that comes first`() {
    let thanks = DraftPage(Sample.incoming("Dank u wel."), position: 1)
    #expect(thanks.readings.first == .request)
    #expect(thanks.readings.filter { $0 == .request }.count == 1)
  }

  @Test mutating func `a phrase that is left out stays in sight, and x puts it back where it was`()
    throws
  {
    let before = page.draft
    page.cursor.index = 11
    #expect(page.current == .clause(1))
    try page.correct(.leaveOut(clause: 1), in: Sample.agenda)
    #expect(page.current == .leftOut(0))
    #expect(page.clause(of: .leftOut(0)) == before.clauses[1])
    #expect(page.draft.clauses == [before.clauses[0], before.clauses[2]])
    try page.putBack(0, in: Sample.agenda)
    #expect(page.current == .clause(1))
    #expect(page.draft == before)
    #expect(!page.isChanged)
    #expect(throws: CorrectionRefusal.nothingThere) { try page.putBack(0, in: Sample.agenda) }
  }

  @Test mutating func `phrases that are left out can be put back in any order`() throws {
    let before = page.draft
    for _ in 0..<3 { try page.correct(.leaveOut(clause: 0), in: Sample.agenda) }
    #expect(page.draft.clauses.isEmpty)
    for _ in 0..<3 { try page.putBack(0, in: Sample.agenda) }
    #expect(Set(page.draft.clauses) == Set(before.clauses))
  }

  @Test mutating func `every change can be taken back and made again`() throws {
    var drafts = [page.draft]
    let changes: [Correction] = [
      .subject("Groen"), .add("niet op 10 oktober"), .leaveOut(clause: 0),
      .strength(.soft, clause: 0), .duration(90, session: nil),
    ]
    for change in changes {
      try page.correct(change, in: Sample.agenda)
      drafts.append(page.draft)
    }
    for draft in drafts.dropLast().reversed() {
      let isDone = page.undo()
      #expect(isDone && page.draft == draft)
    }
    #expect(!page.isChanged)
    let isBefore = page.undo()
    #expect(!isBefore)
    for draft in drafts.dropFirst() {
      let isDone = page.redo()
      #expect(isDone && page.draft == draft)
    }
    let isBeyond = page.redo()
    #expect(!isBeyond)
    _ = page.undo()
    try page.correct(.subject("Anders"), in: Sample.agenda)
    let isForgotten = !page.redo()
    #expect(isForgotten)
  }

  @Test mutating func `what changes nothing is no change`() throws {
    try page.correct(.subject(page.draft.subject ?? ""), in: Sample.agenda)
    #expect(!page.isChanged)
    let isDone = page.undo()
    #expect(!isDone)
  }

  @Test func `a date that is given to a letter without one lets its phrases be read`() throws {
    let text = Sample.incoming.text.split(separator: "\n", maxSplits: 1)[1]
    var undated = DraftPage(Sample.incoming(String(text)), position: 1)
    #expect(undated.draft.date == nil)
    let before = undated.draft.clauses.map(\.phrase)
    #expect(before == ["kort na het zomerreces", "vóór de\nbegroting"])
    try undated.correct(.leaveOut(clause: 0), in: Sample.agenda)
    try undated.correct(.letterDate("2023-06-27"), in: Sample.agenda)
    #expect(
      undated.draft.clauses.map(\.phrase) == ["vóór de\nbegroting", "Liever niet op 3 oktober"])
    #expect(undated.draft.clauses.last?.points == page.draft.clauses.last?.points)
    #expect(undated.draft.questions.compactMap(\.clause) == [0])
    let isDone = undated.undo()
    #expect(isDone && undated.draft.date == nil)
  }

  @Test func `every row knows the words of the letter that it comes from`() {
    func words(_ reading: DraftPage.Reading) -> [String] {
      let bytes = Array(page.letter.utf8)
      return page.places(of: reading).map {
        String(decoding: bytes[$0.start..<$0.end], as: UTF8.self)
      }
    }
    #expect(words(.subject) == ["Groen in de wijk, plannen voor 2024"])
    #expect(words(.caseNumber) == ["3611111"])
    #expect(words(.clause(0)) == ["kort na het zomerreces"])
    #expect(words(.question(0)) == ["vóór de\nbegroting"])
    #expect(words(.question(1)) == [])
    #expect(words(.room) == [])
  }

  @Test func `a question is answered on the row that it is about`() {
    #expect(
      page.draft.questions.map(page.answered) == [
        .clause(1), .duration(nil), .portfolio, .room,
      ])
    #expect(page.answered(.event(clause: 9, name: "x")) == nil)
    #expect(page.answered(.kind) == .kind(nil))
  }
}
