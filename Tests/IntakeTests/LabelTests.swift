import Testing

@testable import Intake

struct LabelTests {
  private func label(_ text: String) -> Label? {
    Label.find(in: TokenList(Tokenizer.tokens(of: text)), at: 0)?.value
  }

  @Test func `the longest label counts`() {
    #expect(label("Datum: 4 mei") == .date)
    #expect(label("Datum ontvangst: 4 mei") == .other)
    #expect(label("Uw brief van 4 mei") == .other)
    #expect(label("Portefeuillehouder(s): x") == .portfolio)
    #expect(label("Wethouder Zorg") == nil)
    #expect(label("Zomaar een regel") == nil)
  }

  @Test(arguments: [
    ("Zaaknurnmer: 3622847", Label.caseNumber), ("0nderwerp: Plan Oost", .subject),
    ("Onderwerp: Plan Oost", .subject),
  ])
  func `a scanner may misread a label`(text: String, label: Label) {
    #expect(Label.find(in: LetterText(text).list, at: 0)?.value == label)
  }

  @Test func `a word that is no label even then is none`() {
    #expect(Label.find(in: LetterText("Doornroosje: 0 punten").list, at: 0) == nil)
  }
}
