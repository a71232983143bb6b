import Council
import Testing

@testable import Intake

struct UnsuitableDaysTests {
  @Test(arguments: [
    "Week 41 valt voor ons af.", "In week 41 kunnen wij niet.", "Kies geen avond in week 41.",
    "In week 41 is de wethouder verhinderd.",
    "In week 41 is er kermis, die week komt dus niet in aanmerking.",
    "De week van 10 oktober vermijden wij.", "Het herfstreces slaan wij over.",
    "Week 41 liever niet.", "In week 41 zijn wij er niet.",
    "Week 41 zit vol, dus die week niet.", "Op 10 oktober dus niet.",
    "De herfstvakantie uitgezonderd.",
    "Week 41 is uitgezonderd.", "Niet zijnde 10 oktober.",
    "Valt af: week 41.", "In week 41 heeft de wethouder verlof, die valt dus af.",
    "10 oktober doen we niet.",
  ])
  func `days that do not suit are left out`(body: String) {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. " + body)
    #expect(draft.clauses.map(\.relation) == [.exclude])
  }

  @Test(arguments: [
    "Graag in week 41, die niet langer dan een uur hoeft te duren.",
    "De sessie kan in week 41, dan is iedereen terug van vakantie.",
    "Wij vragen in week 41 een vol uur.",
    "In week 41 is de wethouder terug uit het buitenland, dus graag dan.",
  ])
  func `days that suit are not left out`(body: String) {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. " + body)
    #expect(!draft.clauses.contains { $0.relation == .exclude })
  }

  @Test(
    arguments: zip(
      [
        "In week 41 is het te laat.", "Op 10 oktober is het al te laat.",
        "In oktober is het nog te vroeg.", "Op 10 oktober is het te vroeg.",
        "Laat het geen november worden.",
      ], [Relation.before, .before, .after, .after, .before]))
  func `days that are too late or too early are limits`(body: String, relation: Relation) {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. " + body)
    #expect(draft.clauses.map(\.relation) == [relation])
  }

  @Test func `a limit behind a month stands on its own`() {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\nWij vragen een "
        + "beeldvormende sessie van een uur in oktober en niet eerder dan 12 oktober.")
    #expect(draft.clauses.map(\.relation) == [.on, .notBefore])
  }

  @Test(arguments: [
    "Zet ons maar op 9 of 16 oktober.", "Wilt u daar in oktober een plaats voor zoeken?",
    "De eerstvolgende markt hoeft niet, graag in oktober.",
    "Het mooist zou zijn in oktober.", "Na de herfstvakantie zijn we er weer allemaal bij.",
  ])
  func `days that are booked or liked are read`(body: String) {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. " + body)
    #expect(draft.clauses.count == 1)
  }

  @Test func `what is said of the next days is said of those alone`() {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie. In week 41 kan het goed en in week 42 niet.")
    #expect(draft.clauses.map(\.relation) == [.on, .exclude])
  }

  @Test func `what rules later days out leaves the first alone`() {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij stellen u voor een avond te kiezen tussen 2 oktober en 1 december, met uitzondering van de "
        + "week van 6 november; dan is het team in het buitenland.")
    #expect(draft.clauses.map(\.relation) == [.between, .exclude])
    let both = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een sessie. De markt moet nog voor het herfstreces zijn en niet op 10 oktober."
    )
    #expect(both.clauses.map(\.relation) == [.before, .exclude])
  }

  @Test func `what is only less welcome stays a wish`() {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. De week van 10 oktober vermijden wij "
        + "bij voorkeur.")
    #expect(draft.clauses.map(\.strength) == [.soft])
    let next = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. Week 41 zit vol, dus die week liever niet."
    )
    #expect(next.clauses.map(\.strength) == [.soft])
  }

  @Test(arguments: [
    ("Vóór 9 oktober lukt het ons niet.", Relation.notBefore),
    ("Voor de herfstvakantie kan de wethouder niet.", .notBefore),
    ("Na 9 oktober kan het niet meer.", .deadline),
    ("De sessie moet snel: na 9 oktober is de wethouder met verlof.", .deadline),
    ("Na 9 oktober is het goed.", .after), ("De sessie na 9 oktober is nog niet te laat.", .after),
  ])
  func `a limit that is turned down is a limit the other way`(body: String, relation: Relation) {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. " + body)
    #expect(draft.clauses.map(\.relation) == [relation])
  }

  @Test(arguments: [
    ("De sessie graag agenderen voor week 41.", Relation.on),
    ("De sessie moet zijn gehouden voor week 41.", .before),
  ])
  func `planned for is on, held before is before`(body: String, relation: Relation) {
    let draft = Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. " + body)
    #expect(draft.clauses.map(\.relation) == [relation])
  }
}
