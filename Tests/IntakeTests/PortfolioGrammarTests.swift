import Testing

@testable import Intake

struct PortfolioGrammarTests {
  private func portfolio(_ text: String) -> String? {
    let list = TokenList(Tokenizer.tokens(of: text))
    let grammar = PortfolioGrammar(list: list, known: [["wijkgericht", "werken"], ["sport"]])
    return list.all.indices.lazy.compactMap {
      grammar.portfolio(at: $0).map { grammar.name($0.words) }
    }
    .first
  }

  @Test(
    arguments: zip(
      [
        "de wethouder Zorg is erbij", "de portefeuillehouder wijkgericht werken komt",
        "de wethouder van jeugd en onderwijs", "de wethouder voor sport, cultuur en recreatie",
        "de wethouder die over sport gaat", "de wethouder die sport in portefeuille heeft",
        "de voor milieu verantwoordelijke wethouder", "de sportwethouder schuift aan",
        "Portefeuillehouder is wethouder 5 (groen).", "dit valt onder de portefeuille water",
        "de wethouder openbare orde en veiligheid", "the alderman for housing",
        "de wethouder, verantwoordelijk voor sociale zaken, komt",
        "wethouder met portefeuille energie",
        "de wethouder ruimtelijke ordening", "de wethouders wonen en economie",
      ],
      [
        "zorg", "wijkgericht werken", "jeugd en onderwijs", "sport, cultuur en recreatie", "sport",
        "sport", "milieu", "sport", "groen", "water", "openbare orde en veiligheid", "housing",
        "sociale zaken", "energie", "ruimtelijke ordening", "wonen en economie",
      ]))
  func `offices with what they hold`(text: String, expected: String) {
    #expect(portfolio(text) == expected)
  }

  @Test(arguments: [
    "de wethouder heeft dit toegezegd", "de wethouder van Borne", "de wethouder over de stukken",
    "de wethouder die erover schreef", "een portefeuille vol plannen", "de oud-wethouder",
    "de wethouder belooft veel",
  ])
  func `offices without`(text: String) {
    #expect(portfolio(text) == nil)
  }
}
