import Testing

@testable import Intake

struct SentenceKindsTests {
  @Test func `a form or a decision names a session whatever was before`() {
    #expect(
      Reading.matter("Wij kregen een uitnodiging en gaan erop in, in de vorm van een werkbezoek.")
        == .ask)
    #expect(Reading.matter("Wij hebben afgesproken dat de raad op werkbezoek gaat.") == .ask)
    #expect(Reading.matter("Wie een rondleiding van de fractie wil, stuurt een bericht.") != .ask)
    #expect(Reading.matter("Wij hebben besloten: werkbezoek, anderhalf uur.") == .ask)
    #expect(Reading.matter("Op 23 april houden zij op eigen verzoek een bijeenkomst.") != .ask)
  }
}
