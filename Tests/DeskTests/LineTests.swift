import Screen
import Testing

@testable import Desk

struct LineTests {
  @Test func `words fold beside their lead, which stands on the first row only`() {
    var frame = Frame(Size(12, 4))
    frame.draw([Line("een twee drie", lead: "± ", leadRole: .costly)], in: Rect(frame.size))
    #expect(frame.text == ["± een twee", "  drie", "", ""])
    #expect(frame.row(0).first?.style == Style(.costly))
  }

  @Test(arguments: [1, 2, 3, 7, 20, 80])
  func `the height is the rows that are drawn`(_ width: Int) {
    let lines = [
      Line("Verzoek om politieke markt over Wijkgericht Werken", .heading), .blank,
      Line("kort na het zomerreces\nna de behandeling", lead: "  "), Line("漢字漢字漢字", lead: "1 "),
    ]
    var frame = Frame(Size(width, 400))
    frame.draw(lines + [Line("#")], in: Rect(frame.size))
    #expect(frame.text.lastIndex { $0.contains("#") } == lines.height(in: width))
  }

  @Test(arguments: 0...6)
  func `pushed up, the rows are the same ones from further on`(_ top: Int) {
    let lines = (1...6).map { Line("regel \($0)", lead: "\($0) ") }
    var whole = Frame(Size(20, 12))
    whole.draw(lines, in: Rect(whole.size))
    var part = Frame(Size(20, 3))
    part.draw(lines, in: Rect(part.size), from: top)
    #expect(part.text == Array(whole.text[top..<top + 3]))
  }

  @Test func `a lead is not drawn where its row is out of sight`() {
    var frame = Frame(Size(6, 2))
    frame.draw([Line("een twee drie", lead: "# ")], in: Rect(frame.size), from: 1)
    #expect(frame.text == ["  twee", "  drie"])
  }

  @Test func `nothing is drawn outside the part`() {
    var frame = Frame(Size(20, 6))
    let part = Rect(x: 4, y: 2, width: 7, height: 2)
    frame.draw(
      [Line("onafgebroken-woord en meer", lead: "> "), Line("nog een")], in: part)
    for y in 0..<frame.size.rows {
      for (x, cell) in frame.row(y).enumerated() where cell != .blank {
        #expect(x >= part.x && x < part.right && y >= part.y && y < part.bottom)
      }
    }
  }

  @Test func `a title has a line to its end and leaves the rows below it`() {
    var frame = Frame(Size(12, 3))
    let rest = frame.title("Toets", of: Rect(frame.size), inUse: true)
    #expect(frame.text[0] == " Toets ─────")
    #expect(rest == Rect(x: 0, y: 1, width: 12, height: 2))
    #expect(frame.row(0).prefix(7).allSatisfy { $0.style.isFocused })
    #expect(!frame.row(0).dropFirst(7).contains { $0.style.isFocused })
    _ = frame.title("Een titel die niet past", of: Rect(frame.size), inUse: false)
    #expect(frame.text[0].hasSuffix("…"))
    #expect(!frame.row(0).contains { $0.style.isFocused })
  }

  @Test func `an edge stands in the column to the right of its part`() {
    var frame = Frame(Size(5, 3))
    frame.edge(rightOf: Rect(x: 0, y: 1, width: 3, height: 2))
    #expect(frame.text == ["", "   │", "   │"])
  }
}
