import Screen
import Testing

struct FrameTests {
  private func row(_ text: String, columns: Int) -> Frame {
    var frame = Frame(Size(columns, 1))
    frame.write(text, in: Rect(frame.size))
    return frame
  }

  @Test func `a new frame is empty and has its size`() {
    let frame = Frame(Size(4, 2))
    #expect(frame.cells == Array(repeating: .blank, count: 8))
    #expect(frame.text == ["", ""])
    #expect(frame.roles == ["", ""])
    #expect(frame.cursor == nil)
    #expect(Frame(Size(0, 0)).cells.isEmpty)
  }

  @Test func `text is written from the left of a part, and no further than its end`() {
    var frame = Frame(Size(10, 2))
    let taken = frame.write("evening", in: Rect(x: 2, y: 1, width: 4, height: 1), Style(.heading))
    #expect(taken == 4)
    #expect(frame.text == ["", "  even"])
    #expect(frame.roles == ["", "  hhhh"])
  }

  @Test func `what lies outside is left out`() {
    var frame = Frame(Size(4, 2))
    #expect(frame.write("x", in: Rect(x: 0, y: 2, width: 4, height: 1)) == 0)
    #expect(frame.write("x", in: Rect(x: 0, y: -1, width: 4, height: 1)) == 0)
    #expect(frame.write("x", in: Rect(x: 4, y: 0, width: 4, height: 1)) == 0)
    #expect(frame.write("x", in: Rect(x: 0, y: 0, width: 4, height: 0)) == 0)
    #expect(frame.write("abcdefgh", in: Rect(x: 2, y: 0, width: 40, height: 9)) == 2)
    #expect(frame.text == ["  ab", ""])
  }

  @Test func `a part that begins left of the screen begins at its edge`() {
    var frame = Frame(Size(4, 1))
    #expect(frame.write("abcdef", in: Rect(x: -2, y: 0, width: 4, height: 1)) == 2)
    #expect(frame.text == ["ab"])
    #expect(frame.write("abcdef", in: Rect(x: -9, y: 0, width: 4, height: 1)) == 0)
  }

  @Test func `a wide character takes two places`() {
    let frame = row("a漢b", columns: 5)
    #expect(frame.cells.map(\.text) == ["a", "漢", "", "b", " "])
    #expect(frame.cells.map(\.width) == [1, 2, 0, 1, 1])
    #expect(frame.text == ["a漢b"])
  }

  @Test func `a wide character never stands half`() {
    #expect(row("abc漢", columns: 4).text == ["abc"])
    #expect(row("漢漢", columns: 3).text == ["漢"])
    for x in 0..<4 {
      for text in ["x", "漢"] {
        var frame = row("漢漢", columns: 4)
        frame.write(text, in: Rect(x: x, y: 0, width: 4 - x, height: 1))
        #expect(isWhole(frame), "\(text) at \(x)")
        #expect(frame.cells.count == 4)
      }
    }
  }

  @Test func `what is left of one is a blank`() {
    var frame = row("漢漢", columns: 4)
    frame.write("x", in: Rect(x: 1, y: 0, width: 1, height: 1))
    #expect(frame.text == [" x漢"])
    frame = row("漢漢", columns: 4)
    frame.write("字", in: Rect(x: 1, y: 0, width: 2, height: 1))
    #expect(frame.text == [" 字"])
    frame = row("漢漢", columns: 4)
    frame.clear(Rect(x: 1, y: 0, width: 2, height: 1))
    #expect(frame.text == [""])
  }

  @Test func `a part is emptied as if each of its places were written over`() {
    for x in 0..<6 {
      for width in 0...(6 - x) {
        for text in ["漢漢漢", "a漢漢b"] {
          var (emptied, written) = (row(text, columns: 6), row(text, columns: 6))
          emptied.clear(Rect(x: x, y: 0, width: width, height: 1), Style(.input))
          for place in x..<x + width {
            written.write(" ", in: Rect(x: place, y: 0, width: 1, height: 1), Style(.input))
          }
          #expect(emptied == written, "\(text) from \(x), \(width) columns")
          #expect(isWhole(emptied))
        }
      }
    }
  }

  private func isWhole(_ frame: Frame) -> Bool {
    let widths = frame.cells.map(\.width)
    return widths.indices.allSatisfy { index in
      switch widths[index] {
      case 2: index + 1 < widths.count && widths[index + 1] == 0
      case 0: index > 0 && widths[index - 1] == 2
      default: true
      }
    }
  }

  @Test func `what a terminal obeys is written as signs`() {
    #expect(row("\u{1B}[2J\u{202E}x", columns: 20).text == ["^[[2J<U+202E>x"])
  }

  @Test func `a style goes over what stands there`() {
    var frame = row("abc", columns: 5)
    frame.restyle(Rect(x: 1, y: 0, width: 9, height: 3)) { Style($0.role, isFocused: true) }
    #expect(frame.text == ["abc"])
    #expect(frame.roles == [" TTTT"])
  }

  @Test func `a style never splits a wide character`() {
    var frame = row("漢漢", columns: 4)
    frame.restyle(Rect(x: 1, y: 0, width: 2, height: 1)) { _ in Style(.alarm) }
    #expect(frame.cells[0].style == frame.cells[1].style)
    #expect(frame.cells[2].style == frame.cells[3].style)
  }

  @Test func `a part is emptied, and no more`() {
    var frame = Frame(Size(4, 3))
    for y in 0..<3 { frame.write("abcd", in: Rect(x: 0, y: y, width: 4, height: 1)) }
    frame.clear(Rect(x: 1, y: 1, width: 2, height: 9), Style(.input))
    #expect(frame.text == ["abcd", "a  d", "a  d"])
    #expect(frame.roles == ["", " ii", " ii"])
    frame.clear(Rect(x: -5, y: -5, width: 50, height: 50))
    #expect(frame == Frame(Size(4, 3)))
  }

  @Test func `frames that show the same are equal`() {
    #expect(row("abc", columns: 4) == row("abc ", columns: 4))
    #expect(row("abc", columns: 4) != row("abd", columns: 4))
    var frame = row("abc", columns: 4)
    frame.cursor = Point(1, 0)
    #expect(frame != row("abc", columns: 4))
  }
}
