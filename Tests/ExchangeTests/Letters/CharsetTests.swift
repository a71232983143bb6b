import Testing

@testable import Exchange

struct CharsetTests {
  private func text(_ bytes: [UInt8]) -> String { Charset.text(bytes[...]) }

  @Test func `UTF-8 with and without a mark`() {
    #expect(text(Array("café €".utf8)) == "café €")
    #expect(text([0xEF, 0xBB, 0xBF] + Array("vóór".utf8)) == "vóór")
  }

  @Test func `UTF-16 in both orders`() {
    #expect(text([0xFF, 0xFE, 0x76, 0, 0xF3, 0, 0xAC, 0x20]) == "vó€")
    #expect(text([0xFE, 0xFF, 0, 0x76, 0, 0xF3, 0x20, 0xAC]) == "vó€")
    #expect(text([0xFF, 0xFE, 0x76, 0, 0x00]) == "v")
  }

  @Test func `other bytes are Windows-1252`() {
    #expect(text(Array("Caf".utf8) + [0xE9, 0x20, 0x80, 0x20, 0x92]) == "Café € ’")
    #expect(text(Array("Begrot".utf8) + [0xEF]) == "Begrotï")
  }

  @Test func `a lone bad byte spoils nothing around it`() {
    #expect(text(Array("één ".utf8) + [0xE9] + Array(" vóór €".utf8)) == "één é vóór €")
  }

  @Test(arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82]])
  func `what only looks like UTF-8 is no UTF-8`(_ bytes: [UInt8]) {
    #expect(text(bytes).unicodeScalars.count == bytes.count)
  }

  @Test func `line ends stay as they are`() {
    #expect(text(Array("a\r\nb\rc\n".utf8)) == "a\r\nb\rc\n")
  }

  @Test func `charsets by name`() {
    #expect(Charset(name: "ISO-8859-15")?.decode([0xA4]) == "€")
    #expect(Charset(name: "Windows-1252")?.decode([0x80]) == "€")
    #expect(Charset(name: "UTF-16LE")?.decode([0x41, 0]) == "A")
    #expect(Charset(name: "utf-8")?.decode([0xE9]) == "é")
    #expect(Charset(name: "koi8-r") == nil)
  }
}
