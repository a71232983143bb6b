import Council
import Screen
import Testing

@testable import Desk

struct LetterSheetTests {
  private func sheet(_ text: String, _ width: Int) -> LetterSheet {
    var sheet = LetterSheet(text)
    sheet.fold(to: width)
    return sheet
  }

  private func rows(_ text: String, _ width: Int) -> [String] {
    let sheet = sheet(text, width)
    return sheet.rows.map { sheet.pieces(of: $0, read: [], chosen: []).map(\.text).joined() }
  }

  @Test(
    arguments: [
      ("een twee drie", 7, ["een ", "twee ", "drie"]),
      ("een twee drie", 8, ["een twee ", "drie"]), ("een twee drie", 13, ["een twee drie"]),
      ("lang", 3, ["lan", "g"]), ("a\n\nb", 5, ["a", "", "b"]),
      ("a\r\nb\rc\n", 5, ["a", "b", "c"]),
      ("", 5, [""]), ("漢漢漢", 5, ["漢漢", "漢"]), ("   ", 2, ["   "]),
    ] as [(String, Int, [String])])
  func `a letter folds at blanks, else where it must`(text: String, width: Int, wanted: [String]) {
    #expect(rows(text, width) == wanted)
  }

  @Test func `only the first row of a line bears its number`() {
    let rows = sheet("een twee\ndrie", 5).rows
    #expect(rows.map(\.line) == [1, 1, 2])
    #expect(rows.map(\.isFirst) == [true, false, true])
  }

  @Test(arguments: [1, 2, 7, 40])
  func `every byte but line ends stands in one row, in order`(width: Int) {
    let text = "Vóór het réces, na 漢字\tén e\u{301}\r\n\r\nzo. \u{1B}[2J einde\n"
    let sheet = sheet(text, width)
    let bytes = Array(text.utf8)
    var next = 0
    for row in sheet.rows {
      #expect(bytes[next..<row.bytes.lowerBound].allSatisfy { $0 == 10 || $0 == 13 })
      next = row.bytes.upperBound
    }
    #expect(bytes[next...].allSatisfy { $0 == 10 || $0 == 13 })
  }

  @Test func `a byte is found in its row`() {
    let sheet = sheet("een twee\ndrie", 5)
    #expect((0..<13).map(sheet.row) == [0, 0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2])
    #expect(sheet.row(of: 13) == nil)
    #expect(sheet.row(of: -1) == nil)
  }

  @Test func `what was read is cut out, over the end of a row too`() {
    let sheet = sheet("na het reces graag", 8)
    let read = TextSpan(start: 0, end: 12, line: 1)
    let chosen = TextSpan(start: 7, end: 12, line: 1)
    let pieces = sheet.rows.map { sheet.pieces(of: $0, read: [read], chosen: [chosen]) }
    #expect(
      pieces.map { $0.map(\.text) } == [["na het "], ["reces", " "], ["graag"]])
    #expect(
      pieces.map { $0.map(\.mark) } == [[.read], [.chosen, .plain], [.plain]])
  }

  @Test(arguments: [-5, 0, 1, 2, 3, 9], [-1, 0, 1, 2, 3, 4, 99])
  func `no place tears a character or leaves the letter`(start: Int, end: Int) {
    let text = "é漢a"
    let sheet = sheet(text, 20)
    let span = TextSpan(start: start, end: end, line: 1)
    let pieces = sheet.pieces(of: sheet.rows[0], read: [span], chosen: [span])
    #expect(pieces.map(\.text).joined() == text)
  }
}
