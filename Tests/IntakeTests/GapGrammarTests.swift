import Testing

@testable import Intake

struct GapGrammarTests {
  private func days(_ text: String) -> Int? {
    let list = TokenList(Tokenizer.tokens(of: text))
    let grammar = GapGrammar(list: list)
    return list.all.indices.lazy.compactMap { grammar.gap(at: $0)?.value }.first
  }

  @Test(
    arguments: zip(
      [
        "drie weken later", "twee weken na de eerste sessie", "op dezelfde avond", "aansluitend",
        "op zijn vroegst twee weken erna", "de week daarna", "veertien dagen na de beeldvormende",
        "met drie weken ertussen", "een tussentijd van vier weken", "a week later",
        "two weeks after the first session", "tien dagen na elkaar", "op de dinsdag daarna",
        "twee weken na het werkbezoek",
      ], [21, 14, 0, 0, 14, 7, 14, 21, 28, 7, 14, 10, 7, 14]))
  func `how far apart`(text: String, expected: Int) {
    #expect(days(text) == expected)
  }

  @Test(arguments: [
    "drie weken na het reces", "binnen drie weken", "twee weken vakantie", "een week",
  ])
  func `what is no distance of two sessions`(text: String) {
    #expect(days(text) == nil)
  }
}
