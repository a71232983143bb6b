import Testing

@testable import Intake

struct DurationGrammarTests {
  private func minutes(_ text: String) -> Int? {
    let list = TokenList(Tokenizer.tokens(of: text))
    let grammar = DurationGrammar(list: list)
    return list.all.indices.lazy.compactMap { grammar.duration(at: $0)?.value }.first
  }

  @Test(
    arguments: zip(
      [
        "een uur", "anderhalf uur", "twee uur", "drie kwartier", "90 minuten", "een dagdeel",
        "een half uur", "two hours", "an hour and a half", "een uur en een kwartier",
        "twee en een half uur",
      ], [60, 90, 120, 45, 90, 240, 30, 120, 90, 75, 150]))
  func `lengths of time`(text: String, expected: Int) {
    #expect(minutes(text) == expected)
  }

  @Test(arguments: ["om 8 uur", "19.30 uur", "tot een uur", "half acht", "vanaf 20 uur", "uur"])
  func `times of the clock`(text: String) {
    #expect(minutes(text) == nil)
  }
}
