import Testing
import Wording

@testable import Exchange

/// Where values stand, and what their texts say.
struct JSONSourceTests {
  @Test func `every value has its path`() throws {
    let source = try JSONSource(#"{"a": [1, {"b": [[], 2]}], "c d": {"e\n": null}}"#)
    let paths = source.values.indices.map { source.path(of: $0) }
    #expect(
      paths == [
        "", "a", "a", "a[0]", "a[1]", "a[1].b", "a[1].b", "a[1].b[0]", "a[1].b[1]",
        #""c d""#, #""c d""#, #""c d"."e\u000a""#, #""c d"."e\u000a""#,
      ])
  }

  @Test(arguments: [
    (#""""#, ""), (#""a\"\\\/""#, #"a"\/"#), (#""\b\f\n\r\t""#, "\u{8}\u{C}\n\r\t"),
    (#""\u00e9x""#, "éx"), (#""\ud83d\ude00!""#, "😀!"), (#""x\uD83D\uDE00""#, "x😀"),
    (#""\ud83d""#, "\u{FFFD}"), (#""\ude00\ud83d""#, "\u{FFFD}\u{FFFD}"), (#""é\n😀""#, "é\n😀"),
    (#""\u0041\u0042C""#, "ABC"),
  ])
  func `a text says what its escapes stand for`(_ json: String, _ text: String) throws {
    #expect(try JSONSource(json).text(0) == text)
  }

  @Test func `a key is found however it is written`() throws {
    let fields = try #require(try JSONSource(#"{"n\u0061me": 1, "names": 2}"#).root.fields())
    #expect(fields.integer("name", in: 0...9) == 1)
    #expect(fields.integer("names", in: 0...9) == 2)
  }

  @Test func `lines and columns count from 1, columns in characters`() {
    let bytes = Array("a\nbé😀x".utf8)
    #expect(JSONSource.line(of: 0, in: bytes) == (1, 1))
    #expect(JSONSource.line(of: 2, in: bytes) == (2, 1))
    #expect(JSONSource.line(of: bytes.count - 1, in: bytes) == (2, 4))
    #expect(JSONSource.line(of: bytes.count, in: bytes) == (2, 5))
  }
}
