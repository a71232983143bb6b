private import CTerminal
public import Screen

extension Console {
  /// Shows a frame; only what differs from the last one is sent.
  ///
  /// The terminal's own cursor goes where the frame says, and stays where it was when that says
  /// nothing. What does not fit the screen is left out.
  public mutating func draw(_ frame: Frame) {
    if shown.size != frame.size || frame.size != size {
      mm_erase()
      shown = Frame(frame.size)
    }
    for y in 0..<min(frame.size.rows, size.rows) { draw(frame.row(y), over: shown.row(y), y) }
    if let cursor = frame.cursor { mm_place(Int32(cursor.y), Int32(cursor.x)) }
    mm_flush()
    shown = frame
  }

  /// Puts what differs in a row: from the first cell that does to the last.
  private func draw(_ row: ArraySlice<Cell>, over old: ArraySlice<Cell>, _ y: Int) {
    guard let first = row.indices.first(where: { row[$0] != old[$0] }),
      let last = row.indices.last(where: { row[$0] != old[$0] })
    else { return }
    for index in first...last where row[index].width > 0 {
      put(row[index], index - row.startIndex, y)
    }
  }

  private func put(_ cell: Cell, _ x: Int, _ y: Int) {
    let look = Look(cell.style, hasColours: hasColours)
    let scalars = cell.text.unicodeScalars.map { scalar in
      mm_shows(scalar.value) != 0 ? scalar.value : scalar.plain.value
    }
    mm_put(
      Int32(y), Int32(x), scalars, Int32(scalars.count), Int32(cell.width), look.colour,
      look.attributes)
  }
}
