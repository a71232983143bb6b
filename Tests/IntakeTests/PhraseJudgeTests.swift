import Council
import Testing

@testable import Intake

/// Which phrases of a letter count for its session, and which belong to something else.
struct PhraseJudgeTests {
  private func phrases(_ body: String) -> [String] {
    Reading.draft(
      "Datum: 1 september 2023\nOnderwerp: Plan sport\n\nGeacht presidium,\n\n"
        + "Wij vragen een beeldvormende sessie van een uur. " + body
    ).clauses.map(\.phrase)
  }

  @Test(arguments: [
    "Het liefst zien wij die in week 41.", "Zij moet uiterlijk in week 41 plaatsvinden.",
    "Wij mikken op week 41.", "Ook vragen wij u om te plannen in week 41.", "Wanneer: week 41.",
    "Kan dat in week 41?",
  ])
  func `what is said of the session counts`(body: String) {
    #expect(phrases(body).contains { $0.hasSuffix("week 41") })
  }

  @Test func `what a day is that is left out is told only once more`() {
    #expect(phrases("Niet op 31 oktober, dat is meteen na de herfstvakantie.").count == 1)
    #expect(phrases("Graag na de herfstvakantie, dat is omstreeks begin november.").count == 2)
  }

  @Test func `a distance in a reason is none between sessions`() {
    #expect(phrases("Niet op 10 oktober, omdat de raad een dag later vergadert.").count == 1)
  }

  @Test(arguments: [
    "De stukken ontvangt u in week 41.", "Laat het ons in week 41 weten.",
    "In augustus is de proef geëindigd.", "De bouw start in week 41.",
    "De nieuwe cijfers zijn er in week 41.", "De ondertekening staat gepland in week 41.",
    "Onze brief van 12 september gaat daarover.", "Zij hebben examens in week 41.",
    "Vragen kunnen tot 12 september naar het team.",
    "Zou je dit voor de zomer in het presidium willen brengen?",
    "De avond voor de verkiezingen delen wij folders uit.",
    "Het advies wordt in week 41 verwacht.", "De provincie neemt op 9 oktober een besluit.",
    "Zij houden hun aanbod gestand tot 1 december.",
    "Die avond is voor de begroting.", "Bewoners kunnen tot 9 oktober stemmen.",
    "Dan hoeven we niet te wachten tot 9 oktober.",
    "De school laat voor 9 oktober van zich horen.",
    "U hoort dat uiterlijk 9 oktober.", "Daarna begint bij ons de begroting.",
    "Wil je mij voor 9 oktober bellen?",
    "Wilt u dit op het lijstje voor het volgende presidium zetten?",
  ])
  func `what is said of something else does not`(body: String) {
    #expect(phrases(body).isEmpty)
  }
}
