import Council
public import Screen
import Wording

/// A line of a desk that is read line by line.
public struct PlainLine: Hashable, Sendable {
  /// The words.
  public var text: String
  /// Whether it is told each time, said before or not: where the person is, and what happened.
  public var isTold: Bool
}

extension State {
  /// The screen as lines that can be read out: no frames, no gaps, the row that keys act on marked,
  /// and with the board what the rules say of the slot under the cursor.
  public var plainLines: [PlainLine] {
    let frame = view(self)
    let rows = frame.text.enumerated().dropFirst().compactMap { y, row -> PlainLine? in
      let words = row.said
      guard !words.isEmpty else { return nil }
      let isHere = frame.cursor?.y == y
      return PlainLine(
        text: isHere ? "> " + words : words, isTold: isHere || y == layout.notice.y)
    }
    guard overlays.isEmpty, focus == .board, board.request != nil else { return rows }
    return rows + verdictLines.map { PlainLine(text: ($0.lead + $0.text).said, isTold: true) }
  }

  /// What the lines are part of: within one, what was said is not said again.
  public var plainPart: String {
    switch overlays.last {
    case .page(let page): "page \(page.scroll.top)"
    case .form: "form"
    case .confirm: "question"
    case .panel(let panel): "panel \(panel.scroll.top)"
    case .draft(let page): "\(page.place.rawValue) \(page.position) \(page.letterScroll.top)"
    case nil: "\(focus.rawValue) \(subject)"
    }
  }

  /// What the pane in use is about.
  private var subject: String {
    switch focus {
    case .board, .moving, .detail, .verdict: board.request.map { "\($0.number)" } ?? ""
    case .review: review.current.map { "\($0)" } ?? ""
    case .sessions: listing.isList ? "" : listing.day.map { "\($0)" } ?? ""
    case .inbox, .evenings, .page, .finder, .answer, .draft, .evidence, .letter: ""
    }
  }

  /// Whether the next line is the answer to a question, not keys.
  public var isTyping: Bool {
    guard case .form(let form)? = overlays.last else { return false }
    return form.fields[form.focus].ask != .way
  }

  /// Who sits here, where and when: what is said first.
  public var plainHeading: String { view(self).text.first?.said ?? "" }

  /// Gives the screen another size.
  public mutating func resize(to size: Size) {
    self.size = size
    settle()
  }
}

extension String {
  /// The words without what only draws.
  fileprivate var said: String { split { " ─│".contains($0) }.joined(separator: " ") }
}
