import Almanac
import Testing

@testable import Intake

struct LexiconTests {
  @Test func `months in two languages`() {
    #expect(Lexicon.month("maart") == 3)
    #expect(Lexicon.month("october") == 10)
    #expect(Lexicon.month("mark") == nil)
    #expect(Lexicon.shortMonth("mrt") == 3)
  }

  @Test func `weekdays with a part of the day`() {
    #expect(Lexicon.weekday("dinsdagavond") == .tuesday)
    #expect(Lexicon.weekday("donderdagen") == .thursday)
    #expect(Lexicon.weekday("zondagskind") == nil)
  }

  @Test func `counts and ordinals`() {
    #expect(Lexicon.numeral("negenendertig") == 39)
    #expect(Lexicon.ordinal("eenendertigste") == 31)
    #expect(Lexicon.ordinal("achttiende") == 18)
    #expect(Lexicon.roman("ive") == 4)
    let list = TokenList(Tokenizer.tokens(of: "twee 14 2e derde"))
    #expect(list.count(at: 0)?.value == 2)
    #expect(list.count(at: 1)?.value == 14)
    #expect(list.ordinal(at: 2)?.value == 2)
    #expect(list.ordinal(at: 4)?.value == 3)
    #expect(list.ordinal(at: 1) == nil)
  }
}
