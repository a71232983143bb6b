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
}
