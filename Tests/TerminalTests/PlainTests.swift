import Testing

@testable import Terminal

struct PlainTests {
  private func plain(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map(\.plain)))
  }

  @Test func `ASCII stays what it is`() {
    let ascii = String(String.UnicodeScalarView((0x20...0x7E).compactMap { Unicode.Scalar($0) }))
    #expect(plain(ascii) == ascii)
  }

  @Test func `letters lose their marks`() {
    #expect(plain("Curaçao, reünie, één, Ångström") == "Curacao, reunie, een, Angstrom")
  }

  @Test func `lines and signs have something like them`() {
    #expect(plain("┌─┐│└┘ → … “a” – ✓ × 漢 ◆ ±") == "+-+|++ > . \"a\" - v x ? * ~")
  }

  @Test func `all of it is ASCII`() {
    let all = (UInt32(0)...0xFFFF).compactMap { Unicode.Scalar($0) }
    #expect(all.allSatisfy { $0.plain.isASCII })
  }
}
