import Council
import Exchange
import TestSupport
import Testing
import Wording

@testable import struct Exchange.LineScanner

struct LineScannerTests {
  private static let deep = Array(repeating: "a", count: 40).joined(separator: ".")

  /// What is read of a text that ends just there.
  private func result(of text: String) -> Result<[Entity], CouncilFileError> {
    Result { () throws(CouncilFileError) in try CouncilFile.read(text) }
  }

  @Test(arguments: [
    "a = " + String(repeating: "[", count: 40), "a = " + String(repeating: "{a=", count: 40),
    "\(deep) = 1", "[\(deep)]", "[[\(deep)]]", "a = {\(deep) = 1}",
  ])
  func `what lies too deep is refused with its line`(_ text: String) {
    #expect(result(of: "\n" + text) == .failure(.tooDeep(line: 2, limit: 32)))
  }

  @Test(arguments: [
    ("[", 1, 2), ("[\n", 1, 2), ("[[ =]]", 1, 4), ("[.a]", 1, 2), ("[]", 1, 2),
    ("a = [}]", 1, 6), ("a = [1,\n}]", 2, 1), ("a = ]", 1, 5), ("a = [2023-01-01 1]", 1, 6),
    ("a = 2023-01-01 1 ", 1, 5), ("a = 1\nb = é", 2, 5), ("\"é\" = é", 1, 7), ("a = [1,", 1, 5),
    ("a = [", 1, 5), ("a = {", 1, 5), ("a = { b = 1,", 1, 5), ("a = \"", 1, 5), ("a = \"\\", 1, 5),
    ("a = \"\"\"\n\\", 1, 5), ("a = '''", 1, 5), ("a = '\n'", 1, 5), ("a =", 1, 4),
    ("a = [#", 1, 5),
  ])
  func `what the parser cannot bear is refused in its place`(
    _ text: String, _ line: Int, _ column: Int
  ) {
    let refusal = #expect(throws: LineScanner.Refusal.self) { try LineScanner.index(of: text) }
    #expect(refusal?.line == line)
    #expect(refusal?.column == column)
    for ending in ["", "\n"] {
      let detail = refusal?.reason.rawValue ?? ""
      #expect(
        result(of: text + ending) == .failure(.syntax(line: line, column: column, detail: detail)))
    }
  }

  @Test func `an earlier error is told first`() {
    guard case .failure(.syntax(1, _, _)) = result(of: "a = 1 2\n[\n") else {
      Issue.record("not the first error")
      return
    }
  }

  @Test(arguments: [
    "a", "a.", ".a = 1", "= 1", "a = { b", "a = { = }", "[[a]", "]", "{", "a = [,,]", "a = {,,}",
    "\\", "a = 0x", "a = +", "a = 1__2", "a = 2023-1-1", "a = 1:2", "a\rb", "\u{A0}", "a = \u{7F}",
    "a.\"\"\"b\"\"\" = 1", "a = [1 2]", "a = truefalse", "a = _1", "a = \"\\q\"", "a = [[1]\n[b]]",
    "[a]b = 1", "a = 1 b = 2", "[a] [b]", "a = 00:00:0",
  ])
  func `what is no TOML is an error`(_ text: String) {
    for ending in ["", "\n", " ", "\r\n"] {
      guard case .failure(.syntax) = result(of: text + ending) else {
        Issue.record("\(result(of: text + ending))")
        return
      }
    }
  }
}
