import TestSupport
import Testing

@testable import Intake

struct PhraseSignTests {
  @Test func `signs are kept apart`() {
    var signs = PhraseSigns()
    signs.insert(.session)
    signs.insert(.happening, if: false)
    #expect(PhraseSign.allCases.filter(signs.contains) == [.session])
    #expect(signs.weight == PhraseSign.start + PhraseSign.session.weight)
    signs.insert(.asking)
    signs.remove(.session)
    #expect(PhraseSign.allCases.filter(signs.contains) == [.asking])
  }

  @Test func `there is room for every sign`() { #expect(PhraseSign.allCases.count < 128) }

  @Test(
    arguments: zip(
      [
        "Graag in week 41.", "De bouw start in week 41.",
        "De hal is open van 2 tot 20 oktober, in die periode kan het bezoek.",
      ], [PhraseSign.fewWords, .happening, .pointedAt]))
  func `what stands around a phrase is told`(sentence: String, sign: PhraseSign) throws {
    let reader = LetterReader(agenda: Season.agenda)
    let letter =
      "Datum: 1 september 2023\nOnderwerp: Plan\n\nGeacht presidium,\n\n"
      + "Wij vragen een beeldvormende sessie. " + sentence
    let item = try #require(reader.weighed(letter).first)
    #expect(item.signs.contains(sign))
  }
}
