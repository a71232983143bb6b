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
        "twee en een half uur", "60 min.", "1,5 uur", "1½ uur", "vijf kwartier",
        "een uur en drie kwartier", "een halve dag", "negentig minuten", "vijfenveertig minuten",
        "tweeënhalf uur", "1u30", "een tot anderhalf uur", "60-90 minuten",
        "een uur tot anderhalf uur",
        "een klein uur", "a 90-minute session", "one-hour", "two-hour", "three quarters of an hour",
        "een halfuurtje", "de hele avond", "beperkt tot een uur", "twee uur en een kwartier",
        "1.5 uur", "half an hour", "een uurtje", "2 dagdelen",
      ],
      [
        60, 90, 120, 45, 90, 240, 30, 120, 90, 75, 150, 60, 90, 90, 75, 105, 240, 90, 45, 150, 90,
        90,
        90, 90, 60, 90, 60, 120, 45, 30, 180, 60, 135, 90, 30, 60, 480,
      ]))
  func `lengths of time`(text: String, expected: Int) {
    #expect(minutes(text) == expected)
  }

  @Test(arguments: [
    "om 8 uur", "19.30 uur", "tot een uur", "half acht", "vanaf 20 uur", "uur",
    "twee uur 's middags",
  ])
  func `times of the clock`(text: String) {
    #expect(minutes(text) == nil)
  }
}
