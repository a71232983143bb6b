import Almanac
import Council
import Planning
import Screen
import Wording

extension State {
  /// The registry's screen: requests, season, the chosen request, the verdict.
  func drawPlan(into frame: inout Frame, _ layout: Layout) {
    if layout.isSingle {
      switch focus {
      case .board, .moving: drawBoard(into: &frame, layout.board)
      case .detail: drawDetail(into: &frame, layout.detail)
      case .verdict: drawVerdict(into: &frame, layout.verdict)
      default: drawInbox(into: &frame, layout.inbox)
      }
      return
    }
    drawInbox(into: &frame, layout.inbox)
    frame.edge(rightOf: layout.inbox)
    drawBoard(into: &frame, layout.board)
    let isBoard = focus == .board || focus == .verdict
    if layout.isWide || !isBoard { drawDetail(into: &frame, layout.detail) }
    if layout.isWide { frame.edge(rightOf: layout.detail) }
    if layout.isWide || isBoard { drawVerdict(into: &frame, layout.verdict) }
  }

  private func drawInbox(into frame: inout Frame, _ part: Rect) {
    let open = inbox.rows.filter { !$0.request.state.isClosed }.count
    let list = frame.title(words.desk(.inboxTitle(open)), of: part, inUse: focus == .inbox)
    if inbox.rows.isEmpty { frame.draw([Line(words.desk(.noRequests), .faint)], in: list) }
    if focus == .inbox { frame.cursor = Point(list.x, list.y) }
    for y in 0..<list.height {
      let index = inbox.cursor.top + y
      guard inbox.rows.indices.contains(index) else { break }
      let isHere = index == inbox.cursor.index
      draw(inbox.rows[index], into: &frame, list.row(y), isHere: isHere)
      if isHere, focus == .inbox { frame.cursor = Point(list.x, list.y + y) }
    }
  }

  /// A request: the sign of its state, its case number, its subject, its window or its evening.
  private func draw(
    _ row: Inbox.Row, into frame: inout Frame, _ bar: Rect, isHere: Bool
  ) {
    let isChosen = row.request.number == board.request?.number
    let (sign, role) = row.request.state.sign
    let when =
      row.session?.slot.map { "→ " + $0.day.text(.brief, words.language) } ?? span(row.window)
    let width = Width.of(when)
    let number = row.request.caseNumber ?? "#\(row.request.number)"
    frame.write("\(isChosen ? "▸" : " ")\(sign) ", in: bar, Style(role))
    let (head, tail) = bar.splitLeft(3).rest.splitLeft(bar.width - 3 - width)
    frame.write("\(number) \(row.request.subject)".fitted(to: head.width - 1), in: head)
    frame.write(when, in: tail, Style(row.session == nil ? .faint : .own))
    if isHere {
      frame.restyle(bar) { Style($0.role, isFocused: focus == .inbox) }
    }
  }

  /// The days of a window, as short as they can be told.
  private func span(_ span: Window.Span) -> String {
    func short(_ day: Day) -> String {
      let parts = day.text(.brief, words.language).split(separator: " ")
      return parts.dropFirst().joined(separator: " ")
    }
    return switch (span.first, span.last) {
    case (let first?, let last?): "\(short(first))-\(short(last))"
    case (let first?, nil): "\(short(first))-"
    case (nil, let last?): "-\(short(last))"
    case (nil, nil): ""
    }
  }

  private func drawDetail(into frame: inout Frame, _ part: Rect) {
    let text = frame.title(words.desk(.detailTitle), of: part, inUse: focus == .detail)
    frame.draw(detailLines, in: text, from: detailScroll.top)
    if focus == .detail { frame.cursor = Point(text.x, text.y) }
  }

  private func drawVerdict(into frame: inout Frame, _ part: Rect) {
    let text = frame.title(words.desk(.verdictTitle), of: part, inUse: focus == .verdict)
    frame.draw(verdictLines, in: text, from: verdictScroll.top)
    if focus == .verdict { frame.cursor = Point(text.x, text.y) }
  }

  /// What is told of the chosen request.
  var detailLines: [Line] {
    board.request.map { lines(about: $0) } ?? [Line(words.desk(.nothingChosen), .faint)]
  }
}

extension RequestState {
  /// A sign for it, so that a list need not spell it out; help tells what they mean.
  var sign: (String, Role) {
    switch self {
    case .received: ("o", .text)
    case .underReview: ("?", .text)
    case .granted: ("+", .allowed)
    case .grantedOnCondition: ("±", .allowed)
    case .alternativeOffered: ("~", .costly)
    case .heldOver: ("w", .costly)
    case .merged: ("&", .faint)
    case .settledOtherwise: ("s", .faint)
    case .refused: ("-", .refused)
    case .withdrawn: ("x", .faint)
    case .completed: ("=", .faint)
    }
  }
}
