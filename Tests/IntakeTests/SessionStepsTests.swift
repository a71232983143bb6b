import Council
import Testing

@testable import Intake

/// Sessions that a letter lays out in steps.
struct SessionStepsTests {
  private func sessions(_ body: String) -> [Draft.DraftSession] {
    Reading.draft("Datum: 1 september 2023\n\nGeachte raad,\n\n" + body).sessions
  }

  @Test func `steps are sessions`() {
    let found = sessions(
      """
      Wij stellen voor:

      Stap 1: een beeldvormende avond van een uur in week 45.

      Stap 2: een oordeelsvormende sessie van twee uur een week later.
      """)
    #expect(found.map(\.kind) == [.informing, .opinion])
    #expect(found.map(\.duration) == [60, 120])
    #expect(found.last?.gapDays == 7)
  }

  @Test func `evenings may go by letters`() {
    let found = sessions(
      """
      Wij vragen u twee sessies in te plannen:

      - **Avond A** Beeldvormend, een uur, in week 45.
      - **Avond B** Oordeelsvormend, twee uur, een week later.
      """)
    #expect(found.map(\.kind) == [.informing, .opinion])
    #expect(found.map(\.duration) == [60, 120])
  }

  @Test func `a capital at the head of a line is a step, and no English article`() {
    let found = sessions(
      """
      Route:

      **A** Beeldvormend, een uur, in week 45.

      **B** Oordeelsvormend, twee uur, een week later.
      """)
    #expect(found.map(\.kind) == [.informing, .opinion])
    #expect(sessions("We ask for a visit.\n\nA working visit takes an hour.").count == 1)
  }

  @Test(arguments: [
    "1. Beeldvorming. In november laten wij zien wat er speelt. Reken op een uur.\n"
      + "2. Oordeelsvorming. Twee weken na de eerste sessie. Twee uur is genoeg.",
    "Sessie 1: beeldvormend, een uur.\nSessie 2: oordeelsvormend, twee uur, veertien dagen later.",
    "- Eerste sessie: beeldvormend (60 minuten)\n- Tweede sessie: oordeelsvormend (120 minuten), "
      + "twee weken daarna",
    "a) een beeldvormende sessie van een uur;\n"
      + "b) twee weken later een oordeelsvormende sessie van twee uur.",
  ])
  func `lists of sessions`(list: String) {
    let found = sessions("Wij vragen u twee sessies in te plannen:\n\n" + list)
    #expect(found.map(\.kind) == [.informing, .opinion])
    #expect(found.map(\.duration) == [60, 120])
    #expect(found.map(\.gapDays) == [nil, 14])
    #expect(found.map(\.after) == [nil, 0])
  }

  @Test func `a gap may be told before the kind of its step`() {
    let found = sessions(
      "Ronde 1\nWij vragen een informatieve sessie van een half uur.\n\n"
        + "Ronde 2\nVijf weken daarna wisselt u van mening. Deze oordeelsvormende ronde duurt een uur."
    )
    #expect(found.map(\.gapDays) == [nil, 35])
  }

  @Test func `the same evening, at once`() {
    let found = sessions(
      "Deel 1 Informatief, 30 minuten.\nDeel 2 Zelfde avond, meteen erna: oordeelsvormend, een uur."
    )
    #expect(found.map(\.gapDays) == [nil, 0])
  }

  @Test func `phases may have Roman numbers`() {
    let found = sessions(
      "Fase I. In week 41 een beeldvormende sessie van twee uur.\n"
        + "Fase II. Drie weken daarna wisselt u van mening. Deze sessie is oordeelsvormend.")
    #expect(found.map(\.kind) == [.informing, .opinion])
    #expect(found.map(\.gapDays) == [nil, 21])
  }

  @Test func `rows of a table are steps without a mark behind their number`() {
    let found = sessions(
      """
      De griffie stelt voor drie bijeenkomsten in te plannen.

      Nr   Soort              Duur     Wanneer
      1    beeldvormend       60 min   in week 45
      2    oordeelsvormend    90 min   twee weken later
      3    besluitvormend     p.m.     in december
      """)
    #expect(found.map(\.kind) == [.informing, .opinion, .deciding])
    #expect(found.map(\.gapDays) == [nil, 14, nil])
  }
}
