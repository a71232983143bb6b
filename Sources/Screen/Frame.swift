/// One place of a screen.
public struct Cell: Hashable, Sendable {
  /// What stands there: one scalar that takes columns, and what is drawn over it; empty in the
  /// second column of a wide one.
  public let text: String
  /// Columns that it takes: 1, 2, or 0 for the second column of a wide one.
  public let width: UInt8
  /// How it looks.
  public let style: Style

  /// An empty place.
  public static let blank = Cell(text: " ", width: 1, style: .plain)
}

/// What a whole screen shows: always exactly its size.
///
///     var frame = Frame(Size(80, 24))
///     frame.write("Verzoek 3604012", in: Rect(x: 2, y: 0, width: 40, height: 1), Style(.heading))
///
/// All text comes in through `write`, which makes visible whatever a terminal would act on. A wide
/// character never stands half: where only one of its columns is left, a blank does.
public struct Frame: Hashable, Sendable {
  /// Its columns and rows.
  public let size: Size
  /// Its places, row by row.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands; nil where it has no place.
  public var cursor: Point?

  /// An empty frame.
  public init(_ size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
  }

  /// The cells of a row.
  public func row(_ y: Int) -> ArraySlice<Cell> {
    cells[y * size.columns..<(y + 1) * size.columns]
  }

  /// Writes text into the first row of a part, from its left; what does not fit is left out.
  ///
  /// - Returns: The columns that it took.
  @discardableResult
  public mutating func write(_ text: String, in part: Rect, _ style: Style = .plain) -> Int {
    guard part.y >= 0, part.y < size.rows, part.height > 0 else { return 0 }
    let end = min(part.right, size.columns)
    var x = max(0, part.x)
    for piece in text.pieces {
      guard x + piece.width <= end else { break }
      put(Cell(text: piece.text, width: UInt8(piece.width), style: style), x, part.y)
      x += piece.width
    }
    return x - max(0, part.x)
  }

  /// Gives every place of a part a style, whatever stands there.
  ///
  /// A wide character has one style: that of its first column.
  public mutating func restyle(_ part: Rect, _ change: (Style) -> Style) {
    for y in rows(of: part) {
      for x in columns(of: part) { restyle(y * size.columns + x, change) }
    }
  }

  private mutating func restyle(_ index: Int, _ change: (Style) -> Style) {
    let cell = cells[index]
    guard cell.width > 0 else { return }
    let style = change(cell.style)
    cells[index] = Cell(text: cell.text, width: cell.width, style: style)
    if cell.width == 2 { cells[index + 1] = Cell(text: "", width: 0, style: style) }
  }

  /// Empties a part.
  public mutating func clear(_ part: Rect, _ style: Style = .plain) {
    let columns = columns(of: part)
    guard !columns.isEmpty else { return }
    let blank = Cell(text: " ", width: 1, style: style)
    for y in rows(of: part) {
      let start = y * size.columns
      let row = start..<start + size.columns
      // Only at its ends can a wide character stand half in the part.
      blankNeighbour(of: start + columns.lowerBound, in: row)
      blankNeighbour(of: start + columns.upperBound - 1, in: row)
      for x in columns { cells[start + x] = blank }
    }
  }

  /// Puts a cell in its place, and blanks where what stood there is left half.
  private mutating func put(_ cell: Cell, _ x: Int, _ y: Int) {
    let start = y * size.columns
    blankNeighbour(of: start + x, in: start..<start + size.columns)
    cells[start + x] = cell
    guard cell.width == 2 else { return }
    blankNeighbour(of: start + x + 1, in: start..<start + size.columns)
    cells[start + x] = cell
    cells[start + x + 1] = Cell(text: "", width: 0, style: cell.style)
  }

  /// Blanks the other half of a wide character of which one half is about to be overwritten.
  private mutating func blankNeighbour(of index: Int, in row: Range<Int>) {
    if cells[index].width == 0, index > row.lowerBound { cells[index - 1] = .blank }
    if cells[index].width == 2, index + 1 < row.upperBound { cells[index + 1] = .blank }
  }

  private func rows(of part: Rect) -> Range<Int> {
    let first = min(max(0, part.y), size.rows)
    return first..<max(first, min(part.bottom, size.rows))
  }

  private func columns(of part: Rect) -> Range<Int> {
    let first = min(max(0, part.x), size.columns)
    return first..<max(first, min(part.right, size.columns))
  }
}

extension Frame {
  /// The characters, a line a row, without the blanks at their ends.
  public var text: [String] {
    (0..<size.rows).map { y in Self.trimmed(row(y).map(\.text).joined()) }
  }

  /// The styles, a letter a column: a role's own, a capital where the person is, a dot where
  /// running text or nothing stands.
  public var roles: [String] {
    (0..<size.rows).map { y in
      Self.trimmed(
        String(row(y).map { cell in cell.style == .plain ? " " : cell.style.letter }))
    }
  }

  private static func trimmed(_ line: String) -> String {
    var line = Substring(line)
    while line.last == " " { line.removeLast() }
    return String(line)
  }
}

extension Frame {
  /// The frame as text: its size and cursor, its characters, its styles.
  ///
  /// Golden frames and saved frames are kept so.
  public var portrait: String {
    let place = cursor.map { "\($0.x),\($0.y)" } ?? "-"
    return (["\(size.columns)x\(size.rows) cursor \(place)"] + text + ["--"] + roles)
      .joined(separator: "\n") + "\n"
  }
}
