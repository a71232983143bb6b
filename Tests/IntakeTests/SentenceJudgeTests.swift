import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct SentenceJudgeTests {
  @Test func `a sentence is about one thing`() {
    #expect(Reading.matter("Wij vragen om een beeldvormende sessie.") == .ask)
    #expect(Reading.matter("De stukken ontvangt u in juni.") == .papers)
    #expect(Reading.matter("Laat het ons voor 3 mei weten.") == .answer)
    #expect(Reading.matter("Wij trekken ons verzoek in.") == .withdrawal)
    #expect(Reading.matter("Het liefst in week 41.") == .open)
    #expect(Reading.matter("Boven de rivier hangt mist.") == .other)
  }

  @Test func `what is asked of others is no request`() {
    #expect(Reading.matter("Uw vragen over het dal.") != .ask)
    #expect(Reading.matter("Wij hebben besloten de weg te sluiten.") != .ask)
  }

  @Test func `what is expected is an answer only where it is no session`() {
    #expect(Reading.matter("Uw reactie zien wij voor 3 mei tegemoet.") == .answer)
    #expect(Reading.matter("Wij zien de sessie binnen tien weken tegemoet.") != .answer)
  }

  @Test func `what somebody let us know asks for no answer`() {
    #expect(
      Reading.matter("De provincie heeft ons laten weten dat de raad zich moet uitspreken.")
        != .answer)
    #expect(Reading.matter("U hoort dat voor 3 mei.") == .answer)
  }
}
