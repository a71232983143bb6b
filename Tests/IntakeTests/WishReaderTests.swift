import Council
import TestSupport
import Testing

@testable import Intake

struct WishReaderTests {
  private func draft(_ body: String) -> Draft {
    Reading.draft("Geachte raad,\n\nWij vragen u een sessie te houden. " + body)
  }

  @Test func `closed sessions, and those that are not`() {
    #expect(draft("Het wordt een besloten bijeenkomst.").isClosed)
    #expect(draft("Graag in beslotenheid.").isClosed)
    #expect(draft("Dat graag met de deuren dicht.").isClosed)
    #expect(
      Reading.draft("Onderwerp: Besloten bijeenkomst\n\nGeachte raad,\n\nWij vragen een sessie.")
        .isClosed)
    #expect(draft("Het wordt een besloten, informatieve sessie.").isClosed)
    #expect(!draft("Het college heeft besloten tot een plan.").isClosed)
    #expect(!draft("Geen besloten sessie dus.").isClosed)
  }

  @Test func `rooms and portfolios`() {
    #expect(draft("Liefst in de Burgerzaal.").room == "burgerzaal")
    #expect(draft("De wethouder openbare orde komt.").portfolio == "openbare orde")
    #expect(draft("De wethouder van cultuur komt.").portfolio == "cultuur")
    #expect(draft("De wethouder heeft dit toegezegd.").portfolio == nil)
  }

  @Test func `a portfolio is proposed from subject or text`() {
    let reader = WishReader(text: LetterText("water water sport"), names: Names(Season.agenda))
    #expect(reader.proposal(subject: "Plan sport") == "sport")
    #expect(reader.proposal(subject: "Plan") == "water")
    let empty = WishReader(text: LetterText(""), names: Names(Season.agenda))
    #expect(empty.proposal(subject: nil) == nil)
  }
}
