import Testing

@testable import Screen

struct WidthTests {
  @Test(
    arguments: [
      ("a", 1), ("~", 1), ("é", 1), ("\u{AD}", 1), ("│", 1), ("…", 1), ("✓", 1), ("漢", 2), ("ａ", 2),
      ("🎉", 2), ("\u{301}", 0), ("\u{200D}", 0), ("\u{FE0F}", 0),
    ] as [(Unicode.Scalar, Int)])
  func `a scalar takes so many columns`(scalar: Unicode.Scalar, width: Int) {
    #expect(Width.of(scalar) == width)
  }

  @Test(
    arguments: ["\u{0}", "\u{9}", "\u{1B}", "\u{7F}", "\u{85}", "\u{10FFFF}"] as [Unicode.Scalar])
  func `what does not show has no width`(scalar: Unicode.Scalar) {
    #expect(Width.of(scalar) == nil)
  }

  @Test func `a text takes what its pieces take`() {
    #expect(Width.of("") == 0)
    #expect(Width.of("één") == 3)
    #expect(Width.of("e\u{301}e\u{301}n") == 3)
    #expect(Width.of("漢字") == 4)
    #expect(Width.of("\u{1B}[1m") == 5)
    #expect(Width.of("\u{202E}") == 8)
  }

  @Test func `a character of ASCII takes what its piece takes`() {
    for value in UInt8(0)...0x7F {
      let text = "a" + String(Unicode.Scalar(value)) + "b"
      #expect(Width.of(text) == text.pieces.reduce(0) { $0 + $1.width }, "\(value)")
    }
  }

  @Test func `widths change in order, and never to the same`() {
    let changes = WidthTable.changes
    for (before, after) in zip(changes, changes.dropFirst()) {
      #expect(before >> 2 < after >> 2)
      #expect(before & 3 != after & 3)
    }
    #expect(changes.first == 0)
  }
}
