import Screen

/// Where everything stands on a screen of some size.
///
/// A line above says who and when, one below what is told, and the last which keys there are. From
/// 60 by 15 all panes show: lists above, what they are about below. Below that the one in use
/// fills the screen.
struct Layout: Hashable {
  let header: Rect
  let notice: Rect
  let hints: Rect
  /// All between them.
  let body: Rect
  private(set) var inbox: Rect
  private(set) var board: Rect
  private(set) var detail: Rect
  private(set) var verdict: Rect
  private(set) var evenings: Rect
  private(set) var sessions: Rect
  /// A letter, and what was read of it.
  private(set) var letter: Rect
  private(set) var draft: Rect
  /// Whether only the pane in use shows.
  let isSingle: Bool
  /// Whether there is room for two columns of text.
  let isWide: Bool

  /// The least size that shows anything.
  static let least = Size(30, 6)
  /// The least size that shows all panes.
  static let full = Size(60, 15)

  /// The panes of a screen; of those that share a place the one in use shows.
  ///
  /// The list of requests gets what the board, with so many columns of signs, leaves.
  init(_ size: Size, focus: Place, board signs: Int, isPlain: Bool = false) {
    let (header, below) = Rect(size).splitTop(1)
    let (hints, above) = below.splitBottom(1)
    let (notice, body) = above.splitBottom(1)
    self.header = header
    self.hints = hints
    self.notice = notice
    self.body = body
    isSingle = isPlain || size.columns < Self.full.columns || size.rows < Self.full.rows
    isWide = !isPlain && size.columns >= 100
    (inbox, board, detail, verdict) = (body, body, body, body)
    (evenings, sessions) = (body, body)
    (letter, draft) = (body, body)
    // Read line by line, lists show a part and pages all they have.
    if isPlain { (inbox, board) = (body.splitTop(40).top, body.splitTop(26).top) }
    if isSingle { return }
    let lower = max(5, body.height * 2 / 5)
    let (bottom, top) = body.splitBottom(lower)
    // What is left of the columns goes half to the requests, half to what is said of an evening.
    let spare = max(0, size.columns - Self.full.columns) / 2
    let left = max(24, min(46, size.columns - 1 - signs - spare))
    (inbox, board) = Self.columns(top, left)
    if isWide {
      (detail, verdict) = Self.columns(bottom, left)
    } else {
      (detail, verdict) = (bottom, bottom)
    }
    (letter, draft) =
      isWide ? Self.columns(body, body.width / 2) : body.splitTop(lower)
    (evenings, sessions) = Self.columns(body, max(26, min(34, size.columns * 2 / 5)))
  }

  /// Two parts side by side, a column for the line between them.
  private static func columns(_ part: Rect, _ left: Int) -> (Rect, Rect) {
    let (left, rest) = part.splitLeft(left)
    return (left, rest.splitLeft(1).rest)
  }
}
