import Council
public import Screen
import Wording

/// What a desk looks like: the whole screen, from nothing but the state.
public func view(_ state: State) -> Frame {
  var frame = Frame(state.size)
  guard state.size.columns >= Layout.least.columns, state.size.rows >= Layout.least.rows else {
    let text = state.words.desk(.tooSmall(columns: Layout.least.columns, rows: Layout.least.rows))
    frame.draw([Line(text)], in: Rect(state.size))
    frame.cursor = Point(0, 0)
    return frame
  }
  let layout = state.layout
  // Read line by line, what lies under a page or a question is not said again.
  switch state.seat {
  case _ where state.isPlain && !state.overlays.isEmpty: break
  case .plan: state.drawPlan(into: &frame, layout)
  case .review: state.drawReview(into: &frame, layout)
  case .browse: state.drawBrowse(into: &frame, layout)
  }
  state.drawHeader(into: &frame, layout.header)
  for overlay in state.overlays {
    switch overlay {
    case .page(let page): state.draw(page, into: &frame, layout.body)
    case .form(let form): state.draw(form, into: &frame, layout.body)
    case .confirm(let confirmation): state.draw(confirmation, into: &frame, layout.body)
    case .panel(let panel): state.draw(panel, into: &frame, layout.body)
    case .draft(let page): state.draw(page, into: &frame, layout)
    }
  }
  state.drawNotice(into: &frame, layout.notice)
  state.drawHints(into: &frame, layout.hints)
  return frame
}

extension State {
  /// The line above: the council, the seat, the day.
  fileprivate func drawHeader(into frame: inout Frame, _ bar: Rect) {
    let day = words.day(today)
    let council = agenda.profile?.name ?? "Marktmeester"
    let right = bar.splitLeft(bar.width - Width.of(day)).rest
    let left = "\(council) · \(words.desk(seat.title))"
    frame.write(left.fitted(to: bar.width - right.width - 1), in: bar, Style(.heading))
    frame.write(day, in: right, Style(.faint))
  }

  /// The line that tells what happened; a long message takes up to three, over what is above it.
  fileprivate func drawNotice(into frame: inout Frame, _ bar: Rect) {
    guard let notice else { return }
    let role: Role = notice.isAlarm ? .alarm : .notice
    let line = Line(notice.text, role, lead: notice.isAlarm ? "! " : "", leadRole: .alarm)
    // What is above it gives way, but not the row that the next key acts on.
    let free = frame.cursor.map { max(1, bar.y - $0.y) } ?? 3
    let height = min(3, free, line.rows(in: bar.width).count)
    let part = Rect(x: bar.x, y: bar.bottom - height, width: bar.width, height: height)
    frame.clear(part)
    frame.draw([line], in: part)
  }

  /// The last line: the keys of this place, as many as fit, help and the way back always.
  fileprivate func drawHints(into frame: inout Frame, _ bar: Rect) {
    var x = 0
    for hint in hints(in: bar.width) {
      let here = bar.splitLeft(x).rest
      let used = frame.write(hint.key, in: here, Style(.key))
      frame.write(" " + hint.text, in: here.splitLeft(used).rest, Style(.faint))
      x += used + 1 + Width.of(hint.text) + 2
    }
  }

  /// A key with what it does.
  typealias Hint = (key: String, text: String)

  /// The hints that fit so many columns, in the table's order.
  func hints(in width: Int) -> [Hint] {
    let all = allHints
    let last = all.suffix(2)
    func columns(_ hint: Hint) -> Int { Width.of(hint.key) + Width.of(hint.text) + 3 }
    var left = width + 2 - last.reduce(0) { $0 + columns($1) }
    let first = all.dropLast(2).prefix { hint in
      left -= columns(hint)
      return left >= 0
    }
    return Array(first) + last
  }

  /// Whether Esc is the way out that is told: of what is in hand, and of a search that runs.
  private var hasEscape: Bool {
    if case .panel(let panel)? = overlays.last { return panel.answer == nil }
    return place == .moving
  }

  /// Whether a command is told where it works: taking over only where there is something to.
  private func isOffered(_ command: Command) -> Bool {
    guard command == .adopt, case .panel(let panel)? = overlays.last else { return true }
    return panel.adoption != nil
  }

  private var allHints: [Hint] {
    switch overlays.last {
    case .form(let form):
      let choice: [Hint] =
        form.fields[form.focus].ask == .way ? [("← →", words.desk(.hintChoose))] : []
      let several: [Hint] = form.fields.count > 1 ? [("Tab", words.desk(.hintField))] : []
      return choice + several
        + [("Enter", words.desk(.hintNext)), ("Esc", words.command(.escape).hint)]
    case .confirm(let confirmation):
      let yes =
        switch confirmation.matter {
        case .intent: words.desk(.hintYes)
        case .turn, .conflict: words.desk(.hintAllTheSame)
        case .leave: words.draft(.hintLeave)
        }
      return [(words.desk(.yesKey), yes), ("Esc", words.command(.back).hint)]
    case .page, .panel, .draft, nil: break
    }
    let ends: [Command] = [.help, hasEscape ? .escape : .back]
    let told = Commands.available(seat, at: place).filter {
      ends.contains($0.command)
        || !$0.command.isMotion && $0.command != .back && isOffered($0.command)
    }
    return (told.filter { !ends.contains($0.command) } + told.filter { ends.contains($0.command) })
      .map { (key: $0.keyName, text: words.command($0.command).hint) }
  }
}

extension Command {
  /// Whether it only goes about, which fingers know, or is told in help alone.
  fileprivate var isMotion: Bool {
    switch self {
    case .down, .up, .left, .right, .top, .bottom, .halfDown, .halfUp, .pageDown, .pageUp,
      .nextPeriod, .previousPeriod, .previousPane, .redraw, .suspend, .quit, .nextMatch,
      .previousMatch, .today, .escape:
      true
    case .place, .drop, .move, .override, .cancelSession, .pin, .option, .chair, .nextProblem,
      .planSeason, .change, .leaveOut, .strength, .addPhrase, .answer, .nextQuestion, .takeIn,
      .replan, .insert, .adopt, .grant,
      .grantOnCondition, .offer, .settle, .hold, .refuse, .nextUndecided, .previousUndecided, .open,
      .why, .letter, .undo, .redo, .history, .byEvening, .asList, .search, .goToDay, .nextPane,
      .help, .back:
      false
    }
  }
}

extension Seat {
  /// What a seat is called.
  fileprivate var title: DeskText {
    switch self {
    case .plan: .registry
    case .review: .presidium
    case .browse: .council
    }
  }
}
