import Testing

@testable import Intake

struct ClockGrammarTests {
  private func minutes(_ text: String) -> Int? {
    let list = TokenList(Tokenizer.tokens(of: text))
    let grammar = ClockGrammar(list: list)
    return list.all.indices.lazy.compactMap { grammar.span(at: $0)?.value }.first
  }

  @Test(
    arguments: zip(
      [
        "van 19.30 tot 21.00 uur", "van half acht tot negen uur", "tussen 20:00 en 21:15",
        "19.30-21.00 uur", "van kwart over zeven tot half elf", "from 7.30 to 9.00 pm",
        "van 19.30 tot negen uur", "van 20 tot 22 uur",
      ], [90, 90, 75, 90, 195, 90, 90, 120]))
  func `from one time to another`(text: String, expected: Int) {
    #expect(minutes(text) == expected)
  }

  @Test(arguments: ["van 10 tot 17 november", "van 2022 tot 2026", "tussen 3 en 5", "2023-2027"])
  func `what is no time`(text: String) {
    #expect(minutes(text) == nil)
  }
}
