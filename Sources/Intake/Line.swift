import Council

/// The lines of a letter that bear tokens, looked at one by one: a letter may have many.
struct Lines: RandomAccessCollection, Sendable {
  private let text: LetterText
  /// The first token of each line.
  private let starts: [Int32]

  /// The lines of a letter.
  ///
  /// - Complexity: O(*n*) for *n* tokens.
  init(of text: LetterText) {
    self.text = text
    let tokens = text.list.all
    starts = tokens.indices.lazy.filter { $0 == 0 || tokens.breaks($0) > 0 }
      .map { Int32(truncatingIfNeeded: $0) }
  }

  var startIndex: Int { 0 }
  var endIndex: Int { starts.count }

  subscript(index: Int) -> Line {
    let end = index + 1 < starts.count ? Int(starts[index + 1]) : text.list.all.count
    return Line(range: Int(starts[index])..<end, text: text)
  }

  /// The lines that begin at a token or behind it.
  ///
  /// - Complexity: O(log *n*).
  func from(_ token: Int) -> Slice<Lines> {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) < token { low = middle + 1 } else { high = middle }
    }
    return self[low...]
  }
}

/// A line of a letter as its cells: what tabs, upright strokes or wide gaps part.
struct Line: Sendable {
  /// Its tokens.
  var range: Range<Int>

  fileprivate let text: LetterText

  fileprivate init(range: Range<Int>, text: LetterText) {
    self.range = range
    self.text = text
  }

  /// Its cells, empty ones included where tabs or strokes show them.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the line.
  var cells: [Range<Int>] {
    let tokens = text.list.all
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      let isStroke = tokens.word(index) == "|"
      let gap = index > range.lowerBound && !isStroke ? gap(before: index) : 0
      guard isStroke || gap > 0 else { continue }
      if !(isStroke && index == range.lowerBound) { cells.append(start..<index) }
      if gap > 1 { cells += Array(repeating: index..<index, count: gap - 1) }
      start = isStroke ? index + 1 : index
    }
    if start < range.upperBound { cells.append(start..<range.upperBound) }
    return cells
  }

  /// How many cells a gap closes: one for each tab, one for three blanks or more.
  private func gap(before index: Int) -> Int {
    let tokens = text.list.all
    guard tokens.word(index - 1) != "|" else { return 0 }
    let blanks = text.bytes[tokens.end(index - 1)..<tokens.start(index)]
    let tabs = blanks.count { $0 == 9 }
    return tabs > 0 ? tabs : blanks.count >= 3 ? 1 : 0
  }
}
