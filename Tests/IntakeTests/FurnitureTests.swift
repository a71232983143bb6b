import Council
import TestSupport
import Testing

@testable import Intake

struct FurnitureTests {
  private func words(_ text: String) -> String {
    let letter = Furniture.removed(from: LetterText(text))
    return letter.list.all.map(\.folded).joined(separator: " ")
  }

  private let opening = "Een\n\nTwee\n\nDrie\n\nVier\n\nVijf\n\nZes\n\nZeven\n\n"

  @Test func `a foot that each page repeats is no text`() {
    let text =
      opening + "De raad hoort\n\nGemeente Hengelo - Postbus 1 - Hengelo\npagina 1 van 2\n\n"
      + "graag meer.\n\nGemeente Hengelo - Postbus 1 - Hengelo\npagina 2 van 2"
    #expect(words(text).hasSuffix("zeven de raad hoort graag meer ."))
  }

  @Test func `a sentence goes on behind the cut`() {
    let letter = Furniture.removed(
      from: LetterText(opening + "De raad hoort\n\nBlad 1 - zaak 3700001\n\ngraag meer."))
    let index = letter.list.all.firstIndex { $0.folded == "graag" }
    #expect(index.map { letter.list.all[$0].breaks } == 1)
  }

  @Test(arguments: [
    "> Van: griffie\n> Hoe laat?", "-----Oorspronkelijk bericht-----\nVan: griffie\n\nHoe laat?",
    "Op 3 mei 2023 om 10:12 schreef de griffie:\n\nHoe laat?",
    "Op 3 mei 2023 schreef de griffie:\n> Hoe laat?",
    "Van: griffie\nVerzonden: 3 mei 2023\nAan: fractie 3\n\nHoe laat?",
    "On 3 May 2023 the registry wrote:\n\nHow late?",
  ])
  func `what is quoted is not said`(quote: String) {
    let text = "Van: fractie 3\nDatum: 4 mei 2023\nOnderwerp: plan\n\nBeste griffie,\n\nGraag.\n\n"
    #expect(words(text + quote) == words(text))
  }

  @Test func `a reply below a quotation is said`() {
    #expect(words("Beste griffie,\n> Hoe laat?\nOm acht uur.") == "beste griffie , om acht uur .")
  }

  @Test func `a withdrawn wish is none`() {
    let draft = Reading.draft(
      """
      Van: fractie 3
      Datum: 4 september 2023
      Onderwerp: RE: sessie plan Oost

      Beste griffie,

      Wij vragen nu een oordeelsvormende sessie van een uur in week 45.

      Groet,
      fractie 3

      Op 1 september 2023 schreef fractie 3:
      Wij vragen een beeldvormende sessie van twee uur in week 41.
      """)
    #expect(draft.sessions == [.init(kind: .opinion, duration: 60)])
    #expect(draft.clauses.map(\.phrase) == ["in week 45"])
  }

  @Test func `a letter that is passed on is read`() {
    let draft = Reading.draft(
      """
      Van: griffie
      Datum: 1 september 2023
      Onderwerp: Doorgestuurd: Plan sport

      Dag, zie hieronder de brief van de voorzitter.

      ---------- Doorgestuurd bericht ----------

      Geacht presidium,

      Wij vragen een oordeelsvormende sessie van een uur in week 45.

      Groet,
      de voorzitter
      """)
    #expect(draft.sessions == [.init(kind: .opinion, duration: 60)])
    #expect(draft.clauses.map(\.phrase) == ["in week 45"])
  }

  @Test func `a letter without furniture is left as it is`() {
    let text = LetterText("Beste raad,\n\nDag.\n\nGroet,\nGemeente Hengelo")
    #expect(Furniture.removed(from: text).list.all.map(\.start) == text.list.all.map(\.start))
  }
}
