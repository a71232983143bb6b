import Testing
import Wording

@testable import Exchange

/// What is JSON and what is not, and where a text stops being it.
struct JSONScannerTests {
  @Test(arguments: [
    "0", "-0", "12", "1.5", "-1.5e10", "1E+2", "true", "false", "null", "\"\"", "\"é😀\"",
    "\"\\u00e9\\n\\\\\"", "[]", "[ ]", "{}", "{ }", "[1,[2,{\"a\":[]}]]", " \t\r\n[ 1 , 2 ] ",
    "{\"a\":1,\"a\":2}", "[{},[],\"\",0]",
  ])
  func `JSON is taken`(_ text: String) throws {
    let values = try JSONScanner(Array(text.utf8)).values
    #expect(Int(values[0].next) == values.count)
  }

  @Test(arguments: [
    ("", JSONFlaw.ends, 0), ("  ", .ends, 2), ("[1", .ends, 2), ("[1,", .ends, 3),
    ("{\"a\"", .ends, 4), ("{\"a\":", .ends, 5), ("\"a", .ends, 2), ("\"a\\", .ends, 3),
    ("\"\\u12", .ends, 5), ("tru", .ends, 3), ("-", .ends, 1), ("1.", .ends, 2),
    ("x", .character, 0), ("[1 2]", .character, 3), ("[1,]", .character, 3),
    ("{a:1}", .character, 1), ("{\"a\" 1}", .character, 5), ("{\"a\":1,}", .character, 7),
    ("[1}", .character, 2), ("{\"a\":1]", .character, 6), ("trux", .character, 3),
    ("'a'", .character, 0), ("NaN", .character, 0), ("[01]", .number, 2), ("-a", .number, 1),
    ("1.e3", .number, 2), ("[1e]", .number, 3), ("\"\\x\"", .escape, 2),
    ("\"\\u12g4\"", .escape, 5), ("\"a\nb\"", .control, 2), ("\"\u{1}\"", .control, 1),
    ("1 2", .more, 2), ("{}}", .more, 2), ("\u{0}", .character, 0),
  ])
  func `what is not JSON is refused where it stops being it`(
    _ text: String, _ flaw: JSONFlaw, _ position: Int
  ) {
    #expect(refusal(text)?.flaw == flaw)
    #expect(refusal(text)?.position == position)
  }

  @Test func `lists and objects lie so deep and no deeper`() {
    let deepest = JSONScanner.deepest
    let list = String(repeating: "[", count: deepest) + String(repeating: "]", count: deepest)
    #expect(refusal(list) == nil)
    #expect(refusal("[\(list)]")?.flaw == .deep(limit: deepest))
    #expect(refusal(String(repeating: "{\"a\":", count: 1_000_000))?.position == deepest * 5)
  }

  private func refusal(_ text: String) -> JSONScanner.Refusal? {
    do {
      _ = try JSONScanner(Array(text.utf8))
      return nil
    } catch {
      return error
    }
  }
}
