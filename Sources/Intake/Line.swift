import Council

/// A line of a letter as its cells: what tabs, upright strokes or wide gaps part.
struct Line: Sendable {
  /// Its tokens.
  var range: Range<Int>
  /// Its cells, empty ones included where tabs or strokes show them.
  var cells: [Range<Int>]

  /// The lines of a letter that bear tokens.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  static func lines(of text: LetterText) -> [Line] {
    var lines: [Line] = []
    let tokens = text.list.all
    var start = 0
    while start < tokens.count {
      var end = start + 1
      while end < tokens.count, tokens[end].breaks == 0 { end += 1 }
      lines.append(Line(range: start..<end, cells: cells(start..<end, of: text)))
      start = end
    }
    return lines
  }

  private static func cells(_ range: Range<Int>, of text: LetterText) -> [Range<Int>] {
    let tokens = text.list.all
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      let isStroke = tokens[index].folded == "|"
      let gap = index > range.lowerBound && !isStroke ? gap(before: index, of: text) : 0
      guard isStroke || gap > 0 else { continue }
      if !(isStroke && index == range.lowerBound) { cells.append(start..<index) }
      if gap > 1 { cells += Array(repeating: index..<index, count: gap - 1) }
      start = isStroke ? index + 1 : index
    }
    if start < range.upperBound { cells.append(start..<range.upperBound) }
    return cells
  }

  /// How many cells a gap closes: one for each tab, one for three blanks or more.
  private static func gap(before index: Int, of text: LetterText) -> Int {
    let tokens = text.list.all
    guard tokens[index - 1].folded != "|" else { return 0 }
    let blanks = text.bytes[tokens[index - 1].end..<tokens[index].start]
    let tabs = blanks.count { $0 == 9 }
    return tabs > 0 ? tabs : blanks.count >= 3 ? 1 : 0
  }
}
