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
}
