import Testing

@testable import Intake

struct TokensTests {
  @Test func `a token in twelve bytes keeps all that it is given`() {
    let token = Tokens.Small(
      start: 4_000_000_000, end: 4_000_000_123, word: 200_000_000, hasSpace: true, breaks: 2,
      isCapitalised: true)
    #expect(token.start == 4_000_000_000 && token.end == 4_000_000_123)
    #expect(token.word == 200_000_000)
    #expect(token.hasSpace && token.isCapitalised && token.breaks == 2)
    #expect(MemoryLayout<Tokens.Small>.stride == 12)
  }

  @Test func `more line ends than three are three`() {
    #expect(Tokenizer.tokens(of: "a\n\n\n\n\nb").map(\.breaks) == [0, 3])
  }

  @Test func `a number of more than nine digits has no value`() {
    #expect(
      Tokenizer.tokens(of: "012 999999999 1234567890 x").map(\.value) == [
        12, 999_999_999, nil, nil,
      ])
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines are counted alike far into a text`(lineEnd: String) {
    let count = 700
    let text = (1...count).map { "woord\($0 % 7)" }.joined(separator: lineEnd)
    let tokens = Tokenizer.tokens(of: text).filter { $0.kind == .word }
    #expect(tokens.map(\.line) == Array(1...count))
  }
}
