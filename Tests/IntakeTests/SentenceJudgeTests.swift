import Almanac
import Council
import TestSupport
import Testing

@testable import Intake

struct SentenceJudgeTests {
  private func matter(_ sentence: String) -> SentenceJudge.Matter? {
    let text = LetterText(sentence)
    let judge = SentenceJudge(list: text.list, on: Reading.on)
    return Sentences(of: text.list, from: 0).first.map { judge.matter(of: $0) }
  }

  @Test func `a sentence is about one thing`() {
    #expect(matter("Wij vragen om een beeldvormende sessie.") == .ask)
    #expect(matter("De stukken ontvangt u in juni.") == .papers)
    #expect(matter("Laat het ons voor 3 mei weten.") == .answer)
    #expect(matter("Wij trekken ons verzoek in.") == .withdrawal)
    #expect(matter("Het liefst in week 41.") == .open)
    #expect(matter("Boven de rivier hangt mist.") == .other)
  }

  @Test func `what is asked of others is no request`() {
    #expect(matter("Uw vragen over het dal.") != .ask)
    #expect(matter("Wij hebben besloten de weg te sluiten.") != .ask)
  }

  @Test func `what is expected is an answer only where it is no session`() {
    #expect(matter("Uw reactie zien wij voor 3 mei tegemoet.") == .answer)
    #expect(matter("Wij zien de sessie binnen tien weken tegemoet.") != .answer)
  }

  @Test func `a form or a decision names a session whatever was before`() {
    #expect(
      matter("Wij kregen een uitnodiging en gaan erop in, in de vorm van een werkbezoek.") == .ask)
    #expect(matter("Wij hebben afgesproken dat de raad op werkbezoek gaat.") == .ask)
    #expect(matter("Wie een rondleiding van de fractie wil, stuurt een bericht.") != .ask)
    #expect(matter("Wij hebben besloten: werkbezoek, anderhalf uur.") == .ask)
    #expect(matter("Op 23 april houden zij op eigen verzoek een bijeenkomst.") != .ask)
  }
}
