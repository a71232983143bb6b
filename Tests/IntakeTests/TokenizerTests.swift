import Testing

@testable import Intake

struct TokenizerTests {
  private func words(_ text: String) -> [String] { Tokenizer.tokens(of: text).map(\.folded) }

  @Test func `words lose accents and capitals`() {
    #expect(words("Vóór de Oriëntatie") == ["voor", "de", "orientatie"])
  }

  @Test func `a word broken over two lines is one`() {
    #expect(words("het zomer-\nreces") == ["het", "zomerreces"])
    #expect(words("het zomer-\r\n  reces") == ["het", "zomerreces"])
  }

  @Test func `a hyphen before a capital or behind a month joins nothing`() {
    #expect(words("Noord-\nHolland") == ["noord", "-", "holland"])
    #expect(words("maart-\napril") == ["maart", "-", "april"])
    #expect(words("mei-\nvakantie") == ["meivakantie"])
  }

  @Test func `single letters with dots are one word`() {
    #expect(words("z.s.m. of a.s. vrijdag") == ["zsm", "of", "as", "vrijdag"])
    #expect(words("ca. 5 mei") == ["ca", ".", "5", "mei"])
  }

  @Test func `marks of emphasis vanish and equal marks are one`() {
    #expect(words("**Stap 1** ....") == ["stap", "1", "."])
  }

  @Test func `dashes and quotes have one form each`() {
    #expect(words("10–12 ’23") == ["10", "-", "12", "'", "23"])
  }

  @Test func `places are those of the bytes as they came in`() throws {
    let text = "Eén\r\n\ttwee,\n\n drie"
    let tokens = Tokenizer.tokens(of: text)
    let bytes = Array(text.utf8)
    let pieces = tokens.map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    #expect(pieces == ["Eén", "twee", ",", "drie"])
    #expect(tokens.map(\.line) == [1, 2, 2, 4])
    #expect(tokens.map(\.breaks) == [0, 1, 0, 2])
  }

  @Test(.timeLimit(.minutes(1)))
  func `a long run of letters with dots that is no abbreviation is read once`() {
    let text = String(repeating: "a.", count: 500_000) + "ab"
    #expect(Tokenizer.tokens(of: text).count == 1_000_001)
  }

  @Test func `an index beyond the end reads as nothing`() {
    let list = TokenList(Tokenizer.tokens(of: "een twee")).limited(to: 1..<2)
    #expect(list.word(0).isEmpty)
    #expect(list.word(1) == "twee")
    #expect(list.word(2).isEmpty)
    #expect(list[-1] == nil)
  }
}
