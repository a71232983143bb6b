import Council
import Testing

@testable import Intake

struct UnsuitableDaysTests {
  @Test(arguments: [
    "Week 41 valt voor ons af.", "In week 41 kunnen wij niet.", "Kies geen avond in week 41.",
    "In week 41 is de wethouder verhinderd.",
    "In week 41 is er kermis, die week komt dus niet in aanmerking.",
  ])
  func `days that do not suit are left out`(body: String) {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. " + body)
    #expect(draft.clauses.map(\.relation) == [.exclude])
  }
}
