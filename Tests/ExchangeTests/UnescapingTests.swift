import TestSupport
import Testing

@testable import Exchange
import Wording

struct UnescapingTests {
  @Test(
    arguments: zip(
      [#"a"#, #"\t\n"#, #"\u00EB\U0001F600"#, #"\""#, #"\\u00EB"#, #"\u12"#, #"\"#, #"\uD800"#],
      ["a", "\t\n", "ë😀", "\"", #"\u00EB"#, "u12", "\\", "uD800"]))
  func `escapes are read and the rest stays`(_ escaped: String, _ plain: String) {
    #expect(unescaped(Array(escaped.utf8)[...]) == plain)
  }
}
