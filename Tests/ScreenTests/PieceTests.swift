import Testing

@testable import Screen

struct PieceTests {
  private func texts(_ text: String) -> [String] { text.pieces.map(\.text) }

  @Test func `a piece is what stands in one place`() {
    #expect("a漢".pieces == [Piece(text: "a", width: 1), Piece(text: "漢", width: 2)])
    #expect("".pieces.isEmpty)
  }

  @Test func `marks stand over what is before them`() {
    #expect("e\u{301}n".pieces == [Piece(text: "e\u{301}", width: 1), Piece(text: "n", width: 1)])
    #expect("漢\u{FE0F}".pieces == [Piece(text: "漢\u{FE0F}", width: 2)])
  }

  @Test func `a mark that stands first stands over a blank`() {
    #expect("\u{301}a".pieces.map(\.width) == [1, 1])
    #expect(texts("\u{301}a").first?.unicodeScalars.map(\.value) == [0x20, 0x301])
  }

  @Test func `no more marks than a cell holds`() throws {
    let piece = try #require(("e" + String(repeating: "\u{301}", count: 100)).pieces.first)
    #expect(piece.text.unicodeScalars.count == 5)
  }

  @Test func `controls are seen as carets`() {
    #expect(texts("\u{1B}[31m").joined() == "^[[31m")
    #expect(texts("\u{7}\u{0}\u{7F}").joined() == "^G^@^?")
    #expect(texts("a\tb").joined() == "a b")
    #expect(texts("a\r\n").joined() == "a^M^J")
  }

  @Test func `later controls are seen as codes`() {
    #expect(texts("\u{9B}31m").joined() == "<U+009B>31m")
    #expect(texts("\u{85}").joined() == "<U+0085>")
  }

  @Test(
    arguments: [
      "\u{202A}", "\u{202E}", "\u{2066}", "\u{2069}", "\u{200E}", "\u{200F}", "\u{61C}",
    ] as [Unicode.Scalar])
  func `marks that turn text around are seen`(scalar: Unicode.Scalar) {
    let code = String(scalar.value, radix: 16, uppercase: true)
    let text = texts("a" + String(scalar) + "b").joined()
    #expect(text == "a<U+" + String(repeating: "0", count: 4 - code.count) + code + ">b")
  }

  @Test(arguments: [0xE0001, 0xE0041, 0xE007F, 0x200B, 0x2060, 0xFEFF, 0x2028, 0xFFF9])
  func `what hides text or lines is seen`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    #expect(texts("a" + String(scalar)).count > 5)
  }

  @Test func `a family takes what libc gives to each of them`() {
    #expect("👩\u{200D}👧".pieces.map(\.width) == [2, 2])
    #expect("🇳🇱".pieces.map(\.width).reduce(0, +) == Width.of("🇳🇱"))
  }

  @Test func `nothing that a terminal obeys is left in any text`() {
    for value in Array(UInt32(0)...0x20FFF) + Array(0xE0000...0xE0FFF) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for piece in ("x" + String(scalar)).pieces {
        let isHarmless = piece.text.unicodeScalars.allSatisfy { !$0.isObeyed }
        if !isHarmless || !(1...2).contains(piece.width) { Issue.record("\(value)") }
      }
    }
  }
}
