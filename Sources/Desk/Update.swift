import Council
import Planning
import Screen
import Wording

/// What an event does to a desk, and what must be done outside: the one place where state changes.
///
/// Total and pure: any event in any state, the same outcome each time.
public func update(_ state: inout State, _ event: Event) -> [Effect] {
  let effects: [Effect]
  switch event {
  case .key(let key): effects = state.press(key)
  case .pasted(let text): effects = state.paste(text)
  case .resized(let size):
    state.size = size
    effects = []
  case .resumed:
    if state.overlays.isEmpty { state.notice = Notice(text: state.words.desk(.backFromSuspend)) }
    effects = [.redraw]
  case .kept(let standing): effects = state.keep(standing)
  case .undone(let step, let standing): effects = state.note(.undo, step, standing)
  case .redone(let step, let standing): effects = state.note(.redo, step, standing)
  case .day(let day):
    state.begin(day)
    effects = []
  case .outdated(let standing): effects = state.retry(on: standing)
  case .elsewhere(let standing, let steps): effects = state.hear(of: steps, standing)
  case .history(let steps): effects = state.showHistory(steps)
  case .searched(let inquiry, let progress): effects = state.follow(inquiry, progress)
  case .answered(let inquiry, let answer): effects = state.show(answer, to: inquiry)
  case .failed(let trouble):
    state.pending = nil
    let message = state.words.trouble(trouble)
    let text = [message.what, message.todo].compactMap(\.self).joined(separator: " ")
    state.notice = Notice(text: text, isAlarm: true)
    effects = []
  }
  state.settle()
  return effects
}

extension State {
  /// A key: for the field that is being filled in, the question that is asked, or a command.
  fileprivate mutating func press(_ key: Key) -> [Effect] {
    // What is not seen is not done.
    if size.columns < Layout.least.columns || size.rows < Layout.least.rows {
      let known: [Key] = [.escape, .control("l"), .control("z"), .character("Q")]
      guard known.contains(key) else { return [] }
    }
    switch overlays.last {
    case .form(let form): return fill(form, key)
    case .confirm(let confirmation): return answer(confirmation, key)
    case .page, .panel, .draft, nil: break
    }
    if key == .escape, !strokes.isEmpty {
      strokes = []
      return []
    }
    strokes.append(key)
    switch Commands.match(strokes, seat, at: place) {
    case .prefix: return []
    case .command(let command):
      strokes = []
      notice = nil
      return perform(command, key)
    case .elsewhere(let command, let isOurs):
      tellUnknown(.worksElsewhere(words.command(command).hint, isOurs: isOurs))
    case .none:
      tellUnknown(.noSuchKey(strokes.map(\.name).joined()))
    }
    return []
  }

  private mutating func tellUnknown(_ text: DeskText) {
    strokes = []
    notice = Notice(text: words.desk(text))
  }

  /// Pasted text goes into a field; elsewhere it would act as commands, so it is not taken.
  fileprivate mutating func paste(_ text: String) -> [Effect] {
    guard case .form(var form)? = overlays.last, form.fields[form.focus].ask != .way else {
      notice = Notice(text: words.desk(.pasteNowhere))
      return []
    }
    if !form.fields[form.focus].text.insert(text) {
      form.complaint = words.desk(.tooLong(TextField.limit))
    }
    overlays[overlays.count - 1] = .form(form)
    return []
  }

  /// Does a command: one case each.
  ///
  /// long: one case a command
  private mutating func perform(_ command: Command, _ key: Key) -> [Effect] {
    switch command {
    case .place: return place(from: place)
    case .drop: return drop()
    case .move: return takeUp()
    case .override: return override()
    case .cancelSession: return cancelSession()
    case .pin: return pin()
    case .option: return option()
    case .chair: return chair()
    case .nextProblem: return nextProblem()
    case .planSeason: return inquire(.plan)
    case .replan: return inquire(.replan)
    case .insert: return insert()
    case .adopt: return adopt()
    case .change: return change()
    case .leaveOut: return leaveOut()
    case .strength: return turnStrength()
    case .addPhrase: return ask(formToAdd())
    case .answer: return answer(with: Int(key.name) ?? 0)
    case .nextQuestion: return nextQuestion()
    case .takeIn: return takeIn()
    case .grant, .grantOnCondition, .offer, .settle, .hold, .refuse: return openRuling(command)
    case .nextUndecided: return turn(to: review.neighbour(1))
    case .previousUndecided: return turn(to: review.neighbour(-1))
    case .open: return open()
    case .why: return why()
    case .letter: return showLetter()
    case .undo: return turn(.undo)
    case .redo: return turn(.redo)
    case .history: return [.history(limit: Self.remembered)]
    case .byEvening: return list(false)
    case .asList: return list(true)
    case .search: return ask(Form(purpose: .search, fields: [.init(.search)]))
    case .nextMatch: return find(1)
    case .previousMatch: return find(-1)
    case .down: return go(by: 1)
    case .up: return go(by: -1)
    case .left: return sideways(-1)
    case .right: return sideways(1)
    case .top: return go(by: -Self.far)
    case .bottom: return go(by: Self.far)
    case .halfDown: return leaf(by: 0.5)
    case .halfUp: return leaf(by: -0.5)
    case .pageDown: return leaf(by: 1)
    case .pageUp: return leaf(by: -1)
    case .nextPeriod: return period(1)
    case .previousPeriod: return period(-1)
    case .today: return go(toDay: today)
    case .goToDay: return ask(Form(purpose: .goToDay, fields: [.init(.day)]))
    case .nextPane: return pane(1)
    case .previousPane: return pane(-1)
    case .help: return show(.help(place))
    case .escape: return escape(by: .escape)
    case .back: return back()
    case .quit: return quit()
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    }
  }

  /// More rows than any list has.
  static let far = 1_000_000

  /// The number of the last step that this desk knows of.
  var revision: Int { standing.revision }

  /// Tells something, and does nothing.
  mutating func say(_ text: DeskText, isAlarm: Bool = false) -> [Effect] {
    notice = Notice(text: words.desk(text), isAlarm: isAlarm)
    return []
  }

  /// Lays a page over the rest.
  mutating func show(_ matter: Page.Matter) -> [Effect] {
    if case .page(let page)? = overlays.last, page.matter == matter { return [] }
    overlays.append(.page(Page(matter: matter)))
    return []
  }

  /// Opens a form.
  mutating func ask(_ form: Form) -> [Effect] {
    overlays.append(.form(form))
    return []
  }

  private mutating func escape(by key: Key? = nil) -> [Effect] {
    if case .panel(let panel)? = overlays.last {
      return leave(panel, by: key)
    } else if let page = draftPage {
      return escape(from: page)
    } else if !overlays.isEmpty {
      overlays.removeLast()
    } else if let taken = hand {
      hand = nil
      if let slot = taken.from { go(to: slot) }
      return say(.putBack)
    }
    return []
  }

  private mutating func back() -> [Effect] {
    if let page = draftPage { return leave(page, quits: false) }
    if !overlays.isEmpty || hand != nil { return escape() }
    switch focus {
    case .board, .detail, .verdict:
      focus = .inbox
      return []
    case .sessions where !listing.isList:
      focus = .evenings
      return []
    default: return leave()
    }
  }

  /// Leaves the desk; a letter that was changed first.
  private mutating func quit() -> [Effect] {
    if let page = openDraft { return leave(page, quits: true) }
    return leave()
  }

  /// Leaves the desk.
  mutating func leave() -> [Effect] {
    isOver = true
    return [.quit]
  }

  /// What a step is called: what was done, to what.
  func title(of step: Step) -> String {
    let action = step.action.map { words.name($0) } ?? words.label(.blotted)
    // Of the whole season: "council" would say who did it.
    if step.action == .plan || step.action == .replan { return action }
    return step.subject.map { "\(action), \($0)" } ?? action
  }
}
