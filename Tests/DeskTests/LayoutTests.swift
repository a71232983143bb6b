import Screen
import Testing

@testable import Desk

struct LayoutTests {
  /// Every size from the least to a very large one.
  private static let sizes = (30...250).flatMap { x in (6...80).map { Size(x, $0) } }

  /// Columns of signs of a board: none, the season's, more than a screen has.
  static let boards = [12, 26, 300]

  @Test(arguments: boards)
  func `the panes stand inside the body, and the bars around it`(_ signs: Int) {
    let bad = Self.layouts(signs).filter { size, layout in
      let inside = layout.panes.allSatisfy(layout.body.holds)
      return !inside || layout.header != Rect(x: 0, y: 0, width: size.columns, height: 1)
        || layout.hints != Rect(x: 0, y: size.rows - 1, width: size.columns, height: 1)
        || layout.notice != Rect(x: 0, y: size.rows - 2, width: size.columns, height: 1)
        || layout.body != Rect(x: 0, y: 1, width: size.columns, height: size.rows - 3)
    }
    #expect(bad.first?.0 == nil)
  }

  @Test(arguments: boards)
  func `panes that show together do not overlap, nor touch side by side`(_ signs: Int) {
    let bad = Self.layouts(signs).filter { _, layout in
      layout.together.contains { panes in
        panes.indices.contains { index in
          panes[(index + 1)...].contains { panes[index].widened.overlaps($0) }
        }
      }
    }
    #expect(bad.first?.0 == nil)
  }

  @Test(arguments: boards)
  func `from 60 by 15 no pane is too small for a title and a few rows`(_ signs: Int) {
    let bad = Self.layouts(signs).filter { size, layout in
      guard size.columns >= 60, size.rows >= 15 else { return false }
      return layout.isSingle || layout.panes.contains { $0.height < 5 || $0.width < 12 }
    }
    #expect(bad.first?.0 == nil)
  }

  @Test func `below 60 by 15, and line by line, the pane in use has the whole body`() {
    for size in [Size(59, 15), Size(60, 14), Size(30, 6), Size(59, 80), Size(250, 14)] {
      let layout = Layout(size, focus: .board, board: 26)
      #expect(layout.isSingle)
      #expect(layout.panes.allSatisfy { $0 == layout.body })
    }
    let plain = Layout(Size(120, 35), focus: .board, board: 26, isPlain: true)
    #expect(
      plain.isSingle
        && plain.panes.allSatisfy { $0.width == plain.body.width && $0.y == plain.body.y })
  }

  @Test func `the board of a usual council shows whole from 80 columns`() {
    for columns in 80...250 {
      #expect(Layout(Size(columns, 24), focus: .inbox, board: 26).board.width >= 26)
    }
  }

  @Test(arguments: [Size(0, 0), Size(1, 1), Size(5, 2), Size(3, 200), Size(400, 3)])
  func `a size that shows nothing lays out without harm`(_ size: Size) {
    let layout = Layout(size, focus: .inbox, board: 26)
    #expect(layout.panes.allSatisfy { $0.width <= size.columns && $0.height <= size.rows })
  }

  private static func layouts(_ signs: Int) -> [(Size, Layout)] {
    sizes.map { ($0, Layout($0, focus: .inbox, board: signs)) }
  }
}

extension Layout {
  fileprivate var panes: [Rect] {
    [inbox, board, detail, verdict, evenings, sessions, letter, draft]
  }

  /// The panes that show at one time, by seat.
  fileprivate var together: [[Rect]] {
    if isSingle { return [] }
    let lower = isWide ? [detail, verdict] : [detail]
    return [
      [inbox, board] + lower, [inbox, board, verdict], [evenings, sessions], [letter, draft],
    ]
    .filter { isWide ? $0.count != 3 : true }
  }
}

extension Rect {
  fileprivate func holds(_ other: Rect) -> Bool {
    other.x >= x && other.y >= y && other.right <= right && other.bottom <= bottom
  }

  fileprivate func overlaps(_ other: Rect) -> Bool {
    x < other.right && other.x < right && y < other.bottom && other.y < bottom
  }

  /// The part with the column to its right, where a line stands.
  fileprivate var widened: Rect { Rect(x: x, y: y, width: width + 1, height: height) }
}
