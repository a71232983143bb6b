import Almanac
import Council
import Screen
import Wording

// A letter beside what was read of it.

extension State {
  /// Draws the page of a letter: the letter and the readings, or the one of them that is in use.
  func draw(_ page: DraftPage, into frame: inout Frame, _ layout: Layout) {
    frame.clear(layout.body)
    if !layout.isSingle || page.isLetterInUse { drawLetter(page, into: &frame, layout.letter) }
    if !layout.isSingle || !page.isLetterInUse { drawReadings(page, into: &frame, layout.draft) }
    if layout.isWide { frame.edge(rightOf: layout.letter) }
  }

  /// The letter, the words of the chosen reading reversed and those of others underlined.
  private func drawLetter(_ page: DraftPage, into frame: inout Frame, _ part: Rect) {
    let text = frame.title(
      words.draft(.letterTitle(page.name)), of: part, inUse: page.isLetterInUse)
    let rows = page.sheet.rows.dropFirst(page.letterScroll.top).prefix(text.height)
    let (read, chosen) = (page.places, page.places(of: page.current))
    for (y, row) in rows.enumerated() {
      let (margin, rest) = text.row(y).splitLeft(Self.margin)
      if row.isFirst { frame.write("\(row.line)", in: margin, Style(.faint)) }
      var here = rest
      for piece in page.sheet.pieces(of: row, read: read, chosen: chosen) {
        let used = frame.write(told(piece), in: here, piece.mark.style)
        here = here.splitLeft(used).rest
      }
    }
    if page.isLetterInUse { frame.cursor = Point(text.x, text.y) }
  }

  /// A piece of the letter; line by line, signs say what else its style does.
  private func told(_ piece: LetterSheet.Piece) -> String {
    guard isPlain else { return piece.text }
    return switch piece.mark {
    case .plain: piece.text
    case .read: "[\(piece.text)]"
    case .chosen: "»\(piece.text)«"
    }
  }

  /// The readings, the one under the cursor marked.
  private func drawReadings(_ page: DraftPage, into frame: inout Frame, _ part: Rect) {
    let title: DraftText =
      page.isReadOnly ? .evidenceTitle : .draftTitle(page.position, of: max(1, tray.count))
    let text = frame.title(words.draft(title), of: part, inUse: !page.isLetterInUse)
    let (lines, chosen) = draftLines(of: page)
    frame.draw(lines, in: text, from: page.scroll.top)
    if page.isLetterInUse { return }
    let y = lines.prefix(chosen.lowerBound).map { $0 }.height(in: text.width) - page.scroll.top
    guard (0..<text.height).contains(y) else {
      frame.cursor = Point(text.x, text.y)
      return
    }
    frame.restyle(text.row(y)) { Style($0.role, isFocused: true) }
    frame.cursor = Point(text.x, text.y + y)
  }

  /// The columns of the line numbers.
  private static let margin = 5

  /// Folds the letter, brings the chosen reading into sight, and the words that it comes from.
  mutating func settleDraft() {
    guard let page = openDraft else { return }
    let (letter, draft) = (layout.letter, layout.draft)
    let (lines, chosen) = draftLines(of: page)
    let top = lines.prefix(chosen.lowerBound).map { $0 }.height(in: draft.width)
    let own = lines[chosen].map { $0 }.height(in: draft.width)
    let total = lines.height(in: draft.width)
    changePage { page in
      page.cursor.settle(count: page.readings.count, height: page.readings.count)
      page.scroll.show(top..<top + max(1, own), of: total, in: draft.height - 1)
      page.sheet.fold(to: letter.width - Self.margin - 1)
      page.follow(height: letter.height - 1)
    }
  }
}

extension LetterSheet.Mark {
  /// How it looks.
  fileprivate var style: Style {
    switch self {
    case .plain: .plain
    case .read: Style(.quoted)
    case .chosen: Style(.quoted, isFocused: true)
    }
  }
}

extension Scroll {
  /// Goes as little as it takes to see some rows of a text.
  fileprivate mutating func show(_ rows: Range<Int>, of count: Int, in height: Int) {
    let height = max(1, height)
    if rows.upperBound > top + height { top = rows.upperBound - height }
    if rows.lowerBound < top { top = rows.lowerBound }
    top = max(0, min(top, count - height))
  }
}

extension DraftPage {
  /// Brings the words of the chosen reading into sight when another was chosen; what the person
  /// looks at else stays.
  fileprivate mutating func follow(height: Int) {
    letterScroll.top = max(0, min(letterScroll.top, sheet.rows.count - height))
    let wanted = Shown(reading: current, width: sheet.width)
    if shown == wanted { return }
    shown = wanted
    guard let place = places(of: current).min(by: { $0.start < $1.start }),
      let first = sheet.row(of: place.start)
    else { return }
    let last = sheet.row(of: max(place.start, place.end - 1)) ?? first
    if first >= letterScroll.top, last < letterScroll.top + height { return }
    letterScroll.top = max(0, min(first - height / 3, sheet.rows.count - height))
  }
}
