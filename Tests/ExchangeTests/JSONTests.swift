import Exchange
import TestSupport
import Testing
import Wording

struct JSONTests {
  private struct Sample: Encodable {
    var zaak = "a/b \"c\""
    var aantal = 3
    var leeg: [Int] = []
    var niets: [String: Int] = [:]
    var lijst = [1, 2]
  }

  @Test func `keys are sorted and slashes are plain`() {
    #expect(
      JSONText.text(Sample())
        == """
        {
          "aantal" : 3,
          "leeg" : [],
          "lijst" : [
            1,
            2
          ],
          "niets" : {},
          "zaak" : "a/b \\"c\\""
        }
        """)
  }

  @Test(
    arguments: zip(
      [
        "\u{1B}", "\u{7F}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200F}", "\u{2028}", "\n", "ë",
        "😀",
      ],
      [
        "\\u001b", "\\u007f", "\\u009b", "\\u202e", "\\u2066", "\\u200f", "\\u2028", "\\n", "ë",
        "😀",
      ]))
  func `what a terminal may act on is escaped`(_ text: String, _ json: String) {
    #expect(JSONText.text(text).lowercased() == "\"\(json)\"")
  }

  @Test func `a text that looks like an empty list stays as it is`() {
    #expect(JSONText.text(["[\n\n]"]) == "[\n  \"[\\n\\n]\"\n]")
    #expect(JSONText.text([[Int]]()) == "[]")
    #expect(JSONText.text([[Int](), []]) == "[\n  [],\n  []\n]")
  }

  @Test func `no line end follows`() {
    #expect(JSONText.text(1) == "1")
  }
}
