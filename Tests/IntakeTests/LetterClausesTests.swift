import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

/// Which phrases stay where two of them cannot both be meant.
struct LetterClausesTests {
  private func draft(_ body: String) -> Draft {
    Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n" + body)
  }

  @Test func `two plain demands stay a contradiction`() {
    let draft = draft(
      "Wij vragen een beeldvormende sessie die na het herfstreces moet plaatsvinden, "
        + "maar de sessie moet uiterlijk 1 oktober zijn gehouden.")
    #expect(draft.clauses.map(\.relation) == [.after, .deadline])
    let window = Season.agenda.window(of: draft.clauses, letterDate: Season.day("2023-09-01"))
    #expect(window.conflict != nil)
  }

  @Test func `a day of the council's own decision is no day of the session`() {
    let draft = draft(
      """
      Wij stellen voor:

      1. **Kijken** een beeldvormende sessie van een uur in week 41.

      2. **Wegen** drie weken later een oordeelsvormende sessie van een uur.

      3. **Beslissen** in de raad van 8 november stelt u het plan vast.
      """)
    #expect(draft.clauses.first { $0.phrase.hasSuffix("8 november") }?.session == 2)
    #expect(draft.sessions.count == 2)
  }

  @Test func `the heading of its line says that the council decides`() {
    let draft = draft(
      """
      Wij stellen voor:

      - **Eerst kijken.** Een beeldvormende sessie van een uur in week 41.
      - **Dan wegen.** Een week later een oordeelsvormende sessie van een uur.
      - **Ten slotte beslissen.** De verordening komt in de raadsvergadering van 8 november.
      """)
    #expect(draft.clauses.filter { $0.session == 0 }.map(\.phrase) == ["in week 41"])
  }

  @Test func `days told again behind those left out are not asked for`() {
    let draft = draft(
      "Wij vragen een beeldvormende sessie. In de week van 10 oktober, dinsdag 10 oktober, is de "
        + "wethouder verhinderd.")
    #expect(draft.clauses.allSatisfy { $0.relation == .exclude })
  }

  @Test(arguments: [
    ("Wij vragen die te agenderen voor de eerstvolgende markt na het herfstreces.", "2023-10-31"),
    ("Wij agenderen het graag voor de eerstvolgende markt.", "2023-09-12"),
    ("Plan een sessie ten minste een week na het einde van het herfstreces.", "2023-11-05"),
  ])
  func `the first day is counted from a recess`(body: String, first: String) {
    let window = Season.agenda.window(
      of: draft("Wij vragen een beeldvormende sessie. " + body).clauses,
      letterDate: Season.day("2023-09-01"))
    #expect(window.earliest?.description == first)
  }

  @Test(arguments: [
    "Week 41 liever niet", "Voor 9 oktober lukt het ons niet", "Week 41 heeft onze voorkeur",
    "Een dinsdag heeft de voorkeur",
  ])
  func `the words behind that prove a reading are told with it`(words: String) {
    let draft = draft("Wij vragen een beeldvormende sessie van een uur. \(words), zo is gebleken.")
    #expect(draft.clauses.map(\.phrase) == [words])
  }

  @Test func `the day of a decision counts whatever else it says, unless it is past`() {
    func sessions(_ day: String) -> [Int] {
      draft(
        """
        Wij stellen voor:

        **Deel A** Een beeldvormende bijeenkomst van een uur in week 41.

        **Deel B** Een oordeelsvormende bijeenkomst van een uur, drie weken later.

        **Deel C** Vaststelling in de raadsvergadering van \(day).
        """
      ).clauses.map(\.session)
    }
    #expect(sessions("31 januari 2024") == [0, 1, 2])
    #expect(sessions("31 januari 2023") == [0, 1])
  }

  @Test func `a day on which the council chooses belongs to a later session`() {
    let draft = draft(
      """
      Wij stellen voor:

      **Avond 1** In week 41 houden wij een beeldvormende sessie van een uur.

      **Avond 2** Drie weken daarna volgt een oordeelsvormende sessie van een uur.

      **Besluit** Uw raad kan dan uiterlijk op 29 november 2023 een keuze maken.
      """)
    #expect(draft.clauses.map(\.session) == [0, 1, 2])
  }
}
