import Exchange
import TestSupport
import Testing
import Wording

struct TOMLTextTests {
  private func syntaxLine(_ text: String) -> Int? {
    guard case .failure(.syntax(let line, _, let detail)) = reading(text), !detail.isEmpty else {
      return nil
    }
    return line
  }

  @Test(arguments: [
    ("\n[council\n", 2), ("a = 1\na = 2", 2), ("\n\nname = Raad", 3), ("a = \"x", 1),
    ("\ndate = 2023-02-30", 2), ("a = \"\u{0}\"", 1), ("a = 1\n\u{0}", 2),
    ("[a]\n[a]", 2), ("a = 99999999999999999999", 1),
  ])
  func `a syntax error is told with its line`(_ text: String, _ line: Int) {
    #expect(syntaxLine(text) == line)
  }

  @Test func `a NUL is told with its column`() {
    #expect(
      reading("ab\nc\u{0}")
        == .failure(.syntax(line: 2, column: 2, detail: "a NUL character (U+0000)")))
  }

  @Test func `a text of more than a megabyte is refused`() {
    let text = String(repeating: "# no council says so much\n", count: 40_000)
    #expect(
      reading(text, before: "") == .failure(.tooLarge(bytes: text.utf8.count + 1, limit: 1_000_000))
    )
  }

  @Test func `a day of the year 0 is no day`() {
    #expect(
      faults("[[closed]]\nname = \"x\"\ndate = 0000-01-01") == [
        Fault(path: "closed[1].date", line: 3, problem: .noSuchDate("0000-01-01"))
      ])
  }

  @Test func `lines end with or without a carriage return`() throws {
    _ = try CouncilFile.read(Sample.all.replacing("\n", with: "\r\n"))
  }

  @Test func `a byte order mark is passed over`() throws {
    _ = try CouncilFile.read("\u{FEFF}" + Sample.all)
  }
}
