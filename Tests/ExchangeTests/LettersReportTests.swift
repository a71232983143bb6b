import Council
import Exchange
import TestSupport
import Testing
import Wording

struct LettersReportTests {
  /// A report of one request with these clauses, one letter of another kind and one bad file.
  private func report(_ clauses: [Clause], questions: [Question] = []) -> LettersReport {
    var draft = Draft()
    draft.isRequest = true
    draft.date = Season.day("2023-07-03")
    draft.subject = "Sport in\nde wijk"
    draft.sessions = [.init(kind: .informing)]
    draft.clauses = clauses
    draft.questions = questions
    func letter(_ file: String, _ draft: Draft) -> LettersReport.Letter {
      LettersReport.Letter(
        file: file, draft: DraftReport(draft, in: Season.agenda, number: nil, Dutch()), refused: nil
      )
    }
    return LettersReport(
      [letter("a", draft), letter("b", Draft()), .init(file: "c", error: "kapot")], takesIn: false)
  }

  private func deadline(_ phrase: String, _ day: String, _ relation: Relation) -> Clause {
    Clause(
      phrase: phrase, relation: relation, strength: .hard,
      points: [.periods([Season.range(day, day)])])
  }

  @Test func `a line a letter, and a tally`() {
    let lines = report([deadline("uiterlijk 1 oktober", "2023-10-01", .deadline)]).lines(Dutch())
    #expect(
      lines == [
        "a  -  beeldvormend  tot en met zo 1 okt 2023    Sport in de wijk",
        "b  -  geen verzoek                              -", "c  onleesbaar", "",
        "2 brieven gelezen: 1 verzoek, 1 zonder verzoek; 0 vragen open; 1 bestand onleesbaar.",
      ])
  }

  @Test func `what stands in the way of a window is told in its place`() {
    let clauses = [
      deadline("na mei", "2024-05-31", .after),
      deadline("uiterlijk maart", "2024-03-31", .deadline),
    ]
    let lines = report(clauses).lines(English())
    #expect(lines[0].contains("Contradiction: “na mei”, “uiterlijk maart”"))
    let unknown = Clause(
      phrase: "na het\nfeest", relation: .after, strength: .hard, points: [.unknown(name: "feest")])
    let asked = report([unknown], questions: [.event(clause: 0, name: "feest"), .room])
    #expect(asked.lines(Dutch())[0].contains("“na het feest”?  2 vragen"))
  }

  @Test func `as JSON the file stands among the fields`() {
    let text = JSONText.text(report([]))
    for part in ["\"file\" : \"a\"", "\"isRequest\" : true", "\"error\" : \"kapot\""] {
      #expect(text.contains(part))
    }
    #expect(text.hasPrefix("[\n  {"))
  }
}
