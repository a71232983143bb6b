import Council
import Testing

@testable import Intake

/// Which session of a letter a phrase belongs to.
struct ClauseSessionTests {
  private func sessions(_ body: String) -> [Int] {
    Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n" + body
    ).clauses.map(\.session)
  }

  @Test func `a phrase is about the session that is named with it`() {
    #expect(
      sessions(
        "Wij vragen een beeldvormende sessie in week 41 en een oordeelsvormende sessie in week 45."
      ) == [0, 1])
    #expect(
      sessions(
        "Wij vragen een beeldvormende sessie in week 41 en drie weken later een oordeelsvormende "
          + "sessie.") == [0, 1])
  }

  @Test func `where there is one session all is about it`() {
    #expect(
      sessions("Wij vragen een beeldvormende sessie in week 41, niet op 10 oktober.") == [0, 0])
  }

  @Test func `what is on one evening has one date`() {
    #expect(
      sessions(
        "Wij vragen een beeldvormende sessie en op dezelfde avond een oordeelsvormende sessie. "
          + "Plant u die avond in week 41.") == [1, 0])
  }

  @Test func `what is said of two sessions at once holds for the first`() {
    #expect(
      sessions(
        "Wij verzoeken u twee informatieve sessies in te plannen in aanloop naar de begroting. De "
          + "tweede, twee weken daarna, duurt een uur.") == [0, 1])
  }
}
