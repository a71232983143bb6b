import Council
import Testing

@testable import Intake

struct PaperReaderTests {
  private func papers(_ body: String) -> [Draft.PaperPromise] {
    Reading.draft(
      "Datum: 1 september 2023\n\nGeachte raad,\n\nWij vragen u een sessie te houden. " + body
    ).papers
  }

  @Test func `a promise with its day`() {
    let found = papers("De notitie over het zwembad sturen wij u uiterlijk 3 november toe.")
    #expect(found.map(\.title) == ["notitie over het zwembad"])
    #expect(found.first?.when?.phrase == "uiterlijk 3 november")
  }

  @Test func `the day of papers is not the day of the session`() {
    let draft = Reading.draft(
      "Datum: 1 september 2023\n\nGeachte raad,\n\nWij vragen een sessie in week 45. "
        + "Begin oktober ontvangt u de stukken.")
    #expect(draft.clauses.map(\.phrase) == ["in week 45"])
    #expect(draft.papers.first?.when?.phrase == "Begin oktober")
  }

  @Test func `papers of the past are no promise`() {
    #expect(papers("Het rapport hebben wij op 3 juli ontvangen.").isEmpty)
  }
}
