import Almanac
import Council
import Screen
import Wording

// Going about: rows, pages, panes, days, matches.

extension State {
  /// So many rows on or back in the pane in use.
  mutating func go(by step: Int) -> [Effect] {
    if case .page(var page)? = overlays.last {
      let (lines, height) = pageExtent(page)
      page.scroll.move(by: step, count: lines, height: height)
      overlays[overlays.count - 1] = .page(page)
      return []
    }
    if case .panel(let panel)? = overlays.last { return go(in: panel, by: step) }
    if let page = draftPage { return go(in: page, by: step) }
    switch focus {
    case .inbox: inbox.cursor.move(by: step, count: inbox.rows.count)
    case .board, .moving: goEvenings(by: step)
    case .detail:
      let lines = detailLines.height(in: layout.detail.width)
      detailScroll.move(by: step, count: lines, height: layout.detail.height - 1)
    case .verdict:
      let lines = verdictLines.height(in: layout.verdict.width)
      verdictScroll.move(by: step, count: lines, height: layout.verdict.height - 1)
    case .review: goReview(by: step)
    case .evenings:
      listing.evening.move(by: step, count: listing.evenings.count)
      listing.session = Cursor()
    case .sessions: listing.session.move(by: step, count: listing.shown.count)
    case .page, .finder, .answer, .draft, .evidence, .letter: break
    }
    return []
  }

  /// Single steps choose among the best dates; longer ones push the page up.
  private mutating func goReview(by step: Int) {
    if abs(step) == 1 {
      review.choice = max(0, min(review.choice + step, review.best.count - 1))
      showChoice()
    } else {
      let (lines, height) = reviewExtent
      review.scroll.move(by: step, count: lines, height: height)
    }
  }

  /// So many evenings on or back; what lies between them is passed over.
  private mutating func goEvenings(by step: Int) {
    let evenings = board.rows.indices.filter { board.rows[$0].evening != nil }
    guard
      let here = evenings.firstIndex(where: { $0 >= spot.cursor.index }) ?? evenings.indices.last
    else { return }
    spot.cursor.index = evenings[max(0, min(here + step, evenings.count - 1))]
    verdictScroll = Scroll()
  }

  /// A screen, or part of one, on or back.
  mutating func leaf(by part: Double) -> [Effect] {
    let height: Int
    switch place {
    case .inbox: height = layout.inbox.height - 1
    case .board, .moving: height = layout.board.height - 2
    case .detail: height = layout.detail.height - 1
    case .verdict: height = layout.verdict.height - 1
    case .evenings: height = layout.evenings.height - 1
    case .sessions: height = layout.sessions.height - 1
    case .draft, .evidence: height = layout.draft.height - 1
    case .letter: height = layout.letter.height - 1
    case .review, .page, .finder, .answer: height = layout.body.height - 1
    }
    let rows = max(2, Int(Double(height) * abs(part)))
    return go(by: part < 0 ? -rows : rows)
  }

  /// A slot to the left or right, over the rooms.
  mutating func sideways(_ step: Int) -> [Effect] {
    let starts = board.starts.count
    guard starts > 0, !board.rooms.isEmpty else { return [] }
    let column = spot.room * starts + spot.start + step
    let last = board.rooms.count * starts - 1
    (spot.room, spot.start) = max(0, min(column, last)).quotientAndRemainder(dividingBy: starts)
    verdictScroll = Scroll()
    return []
  }

  /// The next pane, or the one before.
  mutating func pane(_ step: Int) -> [Effect] {
    if draftPage != nil {
      changePage { $0.isLetterInUse.toggle() }
      return []
    }
    let panes: [Place] =
      switch seat {
      case .plan: [.inbox, .board, .detail, .verdict]
      case .review: [.review]
      case .browse: listing.isList ? [.sessions] : [.evenings, .sessions]
      }
    guard let index = panes.firstIndex(of: focus) else { return [] }
    focus = panes[(index + step + panes.count) % panes.count]
    return []
  }

  /// To the first evening of the next month, or of this one or the one before.
  mutating func period(_ step: Int) -> [Effect] {
    let days = seat == .browse ? listing.evenings.map(\.day) : board.rows.compactMap(\.evening?.day)
    guard let here = seat == .browse ? listing.day : evening?.day else { return [] }
    func month(_ day: Day) -> Int { day.year * 12 + day.month }
    let other =
      step > 0 ? days.first { month($0) > month(here) } : days.last { month($0) < month(here) }
    guard let other, let first = days.first(where: { month($0) == month(other) }) else { return [] }
    return go(toDay: first)
  }

  /// To the first evening on or after a day; says so when that is another day.
  mutating func go(toDay day: Day) -> [Effect] {
    if seat == .browse { listing.go(to: day) } else { go(to: day) }
    verdictScroll = Scroll()
    guard let found = seat == .browse ? listing.day : evening?.day, found != day else { return [] }
    return say(seat == .browse ? .noSessionsOn(day, near: found) : .noEveningOn(day, near: found))
  }

  /// Opens what is under the cursor: a request on the board, an evening, a session.
  mutating func open() -> [Effect] {
    if case .panel = overlays.last {
      overlays.removeLast()
      focus = .board
      return []
    }
    switch focus {
    case .inbox:
      guard let request = inbox.current else { return tellToChoose() }
      choose(request.number)
      focus = .board
    case .board: return openSlot()
    case .evenings where !listing.shown.isEmpty: focus = .sessions
    case .sessions:
      guard let session = listing.current else { return say(.noSessions) }
      return show(.session(session.number))
    default: return say(.noSessions)
    }
    return []
  }

  /// Chooses the request whose session is under the cursor; elsewhere shows the verdict.
  private mutating func openSlot() -> [Effect] {
    guard let slot else { return say(.noSlot) }
    guard case .taken(let session) = board.mark(slot),
      let number = agenda.sessions[session]?.request
    else { return why() }
    choose(number)
    return []
  }

  /// Shows the agenda by evening, or all sessions in a list.
  mutating func list(_ isList: Bool) -> [Effect] {
    let day = listing.day
    listing.isList = isList
    focus = isList ? .sessions : .evenings
    if let day { listing.go(to: day) }
    return []
  }
}

// Searching.

extension State {
  /// To the next row that holds the words, or the one before, round and round; 0 looks here first.
  mutating func find(_ step: Int) -> [Effect] {
    guard let sought else { return say(.nothingSought) }
    let words = sought.folded
    if seat == .browse {
      let session = listing.current?.number
      let here = listing.sessions.firstIndex { $0.number == session } ?? 0
      let found = Self.search(listing.sessions, from: here, step) { text(of: $0).holds(words) }
      guard let found else { return say(.notFound(sought)) }
      goTo(listing.sessions[found])
    } else {
      let found = Self.search(inbox.rows, from: inbox.cursor.index, step) {
        text(of: $0.request).holds(words)
      }
      guard let found else { return say(.notFound(sought)) }
      inbox.cursor.index = found
    }
    return []
  }

  private mutating func goTo(_ session: Session) {
    if let day = session.slot?.day { listing.go(to: day) }
    listing.session.index =
      listing.shown.firstIndex { $0.number == session.number } ?? listing.session.index
    focus = .sessions
  }

  private static func search<Row>(
    _ rows: [Row], from here: Int, _ step: Int, _ matches: (Row) -> Bool
  ) -> Int? {
    guard !rows.isEmpty else { return nil }
    let direction = step < 0 ? -1 : 1
    return (0..<rows.count).lazy
      .map { (here + step + direction * $0 + rows.count * 2) % rows.count }
      .first { matches(rows[$0]) }
  }

  private func text(of request: Request) -> String {
    [request.caseNumber ?? "", request.subject, words.name(request.state)].joined(separator: " ")
  }

  private func text(of session: Session) -> String {
    let number = session.request.flatMap { agenda.requests[$0]?.caseNumber } ?? ""
    let kind = session.kindOfSession.map { words.name($0) } ?? ""
    return [number, session.title, kind].joined(separator: " ")
  }
}

extension String {
  /// Whether folded words stand in it.
  fileprivate func holds(_ words: String) -> Bool {
    words.isEmpty || folded.containsText(words)
  }
}
