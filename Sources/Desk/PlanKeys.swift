import Council
import Planning
import Wording

// The registry's commands: placing, moving and cancelling sessions.

extension State {
  /// Places the session of the chosen request; from the list, first goes to its best slot.
  mutating func place(from pane: Place) -> [Effect] {
    guard let number = chosen() else { return tellToChoose() }
    if let request = agenda.requests[number], request.state.isClosed {
      notice = Notice(text: told(.requestClosed(number, request.state)), isAlarm: true)
      return []
    }
    if let slot = board.session?.slot {
      go(to: slot)
      focus = .board
      return say(.alreadyPlaced)
    }
    if pane == .inbox {
      guard let best = board.best() else { return say(.noneInWindow, isAlarm: true) }
      guard go(to: best.candidate.slot) else { return say(.noneInWindow, isAlarm: true) }
      _ = best.isAllowed ? say(.bestSlot) : say(.noneAllowed, isAlarm: true)
      return inquire(.slots(number))
    }
    guard let slot else { return say(.noSlot) }
    return submit(
      .place(number, wish(slot)), basis: Basis(number, in: agenda))
  }

  /// Takes the session of the chosen request up.
  mutating func takeUp() -> [Effect] {
    guard let number = chosen() else { return tellToChoose() }
    guard let place = board.session?.slot else { return say(.noSession) }
    let from = slot
    guard go(to: place) else { return say(.noSlot) }
    focus = .board
    hand = Hand(request: number, basis: Basis(number, in: agenda), from: from ?? place)
    return say(.inHand)
  }

  /// Puts the session in hand down at the slot under the cursor.
  mutating func drop() -> [Effect] {
    guard let hand else { return [] }
    guard let slot else { return say(.noSlot) }
    if slot == board.session?.slot {
      self.hand = nil
      return say(.putBack)
    }
    return submit(.move(hand.request, wish(slot)), basis: hand.basis)
  }

  /// Asks for the reason to set aside what refuses the slot under the cursor.
  mutating func override() -> [Effect] {
    guard let request = board.request else { return tellToChoose() }
    guard let slot else { return say(.noSlot) }
    if board.session != nil, hand == nil { return say(.alreadyPlaced) }
    let refusals = board.verdict(on: slot).refusals.map(\.rule)
    var rules: [String] = []
    for rule in refusals where !rules.contains(rule) { rules.append(rule) }
    if rules.isEmpty { return say(.nothingInTheWay) }
    basis = hand?.basis ?? Basis(request.number, in: agenda)
    return ask(
      Form(
        purpose: .override(request.number, slot, rules: rules, moves: hand != nil),
        fields: [.init(.reason)]))
  }

  /// Asks for the reason to cancel a session.
  mutating func cancelSession() -> [Effect] {
    guard let number = chosen() else { return tellToChoose() }
    guard agenda.liveSession(of: number) != nil else { return say(.noSession) }
    basis = Basis(number, in: agenda)
    return ask(Form(purpose: .cancel(number), fields: [.init(.reason)]))
  }

  /// Pins a session or lets it go.
  mutating func pin() -> [Effect] {
    guard let number = chosen() else { return tellToChoose() }
    guard let session = agenda.liveSession(of: number) else { return say(.noSession) }
    return submit(.pin(number, !session.isPinned), basis: Basis(number, in: agenda))
  }

  /// Asks until when to hold an option on the slot under the cursor; on the session itself, lets its
  /// options go.
  mutating func option() -> [Effect] {
    guard let request = board.request else { return tellToChoose() }
    guard let slot else { return say(.noSlot) }
    basis = Basis(request.number, in: agenda)
    if let session = board.session, session.isOnOption,
      session.slot == slot || session.options.contains(slot)
    {
      let intent = Intent.option(request.number, nil, until: nil)
      overlays.append(.confirm(Confirmation(matter: .intent(intent))))
      return []
    }
    return ask(
      Form(purpose: .option(request.number, slot), fields: [.init(.optionUntil)]))
  }

  /// Asks who chairs the session: whose turn it is stands there already.
  mutating func chair() -> [Effect] {
    guard let number = chosen() else { return tellToChoose() }
    guard let session = agenda.liveSession(of: number) else { return say(.noSession) }
    basis = Basis(number, in: agenda)
    let proposed = session.chair ?? (try? deeds.proposedChair(for: number)) ?? ""
    return ask(
      Form(purpose: .chair(number), fields: [.init(.chair, proposed, isOptional: true)]))
  }

  /// Goes to the next session that the rules no longer allow where it stands, round and round.
  mutating func nextProblem() -> [Effect] {
    let check = Check(agenda, today: today)
    let numbers = check.failures.compactMap(\.session.request)
    let here = board.request.flatMap { numbers.firstIndex(of: $0.number) } ?? -1
    guard !numbers.isEmpty else {
      notice = Notice(text: words.note(.checkClean(sessions: check.verdicts.count)))
      return []
    }
    choose(numbers[(here + 1) % numbers.count])
    focus = .board
    notice = Notice(text: words.note(.checkFailed(sessions: numbers.count)), isAlarm: true)
    return []
  }

  /// The request that a command is about: the one under the cursor of the list, which is thereby
  /// chosen, else the chosen one.
  mutating func chosen() -> Request.ID? {
    if focus == .inbox, board.request?.number != inbox.current?.number {
      choose(inbox.current?.number)
    }
    return board.request?.number
  }

  /// Tells that a request must be chosen, or that there is none.
  mutating func tellToChoose() -> [Effect] {
    say(inbox.rows.isEmpty ? .noRequests : .nothingChosen)
  }

  private func wish(_ slot: Slot) -> Wish {
    Wish(day: slot.day, room: slot.room, start: slot.start)
  }

  /// Shows all that the rules say of the slot in question.
  mutating func why() -> [Effect] {
    if seat == .review {
      guard review.current != nil else { return say(.nothingUndecided) }
      guard review.best.indices.contains(review.choice) else { return say(.noneInWindow) }
      return show(.verdict(review.best[review.choice].verdict.candidate.slot))
    }
    let isList = place == .inbox
    guard let number = chosen() else { return tellToChoose() }
    if isList { return askChances(number) }
    guard let slot else { return say(.noSlot) }
    return show(.verdict(slot))
  }
}
