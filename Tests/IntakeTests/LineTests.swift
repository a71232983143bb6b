import Testing

@testable import Intake

struct LineTests {
  private func cells(_ text: String) -> [[String]] {
    let letter = LetterText(text)
    return Lines(of: letter).map { line in line.cells.map { letter.tidy($0) } }
  }

  @Test func `tabs, strokes and wide gaps part cells`() {
    #expect(cells("a b\tc\n| d | e |\nf   g") == [["a b", "c"], ["d", "e"], ["f", "g"]])
  }

  @Test func `two tabs leave a cell empty`() {
    #expect(cells("a\t\tb") == [["a", "", "b"]])
  }

  @Test func `blank lines are no lines`() {
    #expect(cells("\n\na\n\n\nb\n") == [["a"], ["b"]])
    #expect(cells("\n \n").isEmpty)
  }

  @Test func `lines from a token on begin with the one that begins there or behind it`() {
    let lines = Lines(of: LetterText("een twee\ndrie\nvier vijf"))
    #expect(lines.from(0).map(\.range) == [0..<2, 2..<3, 3..<5])
    #expect(lines.from(1).map(\.range) == [2..<3, 3..<5])
    #expect(lines.from(2).map(\.range) == [2..<3, 3..<5])
    #expect(lines.from(9).isEmpty)
  }
}
