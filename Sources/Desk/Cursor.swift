/// Where a person is in a list, and which part of it is seen.
struct Cursor: Hashable, Sendable {
  /// The row.
  var index = 0
  /// The first row that is seen.
  var top = 0

  /// Goes so many rows on or back, never out of a list of `count` rows.
  mutating func move(by step: Int, count: Int) { index = max(0, min(index + step, count - 1)) }

  /// Brings the row into sight of a window of `height` rows on a list of `count`.
  ///
  /// A row out of sight comes to the middle: half a window goes by at once, and then stands still,
  /// which is calmer to read than a list that moves at every key.
  mutating func settle(count: Int, height: Int) {
    index = max(0, min(index, count - 1))
    let height = max(1, height)
    if !(top..<top + height).contains(index) { top = index - height / 2 }
    top = max(0, min(top, count - height))
  }
}

/// How far a text that is longer than its window has been pushed up.
struct Scroll: Hashable, Sendable {
  /// The first line that is seen.
  var top = 0

  /// Goes so many lines on or back, never past the end.
  mutating func move(by step: Int, count: Int, height: Int) {
    top = max(0, min(top + step, count - height))
  }
}
