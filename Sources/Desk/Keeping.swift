import Council
import Planning
import Wording

// The road of a step: from an intent, judged, to the store and back, with another desk perhaps in
// between.

extension State {
  /// Judges an intent and sends it to the store.
  ///
  /// When what it is about is no longer as the person saw it, they are asked first.
  mutating func submit(_ intent: Intent, basis: Basis) -> [Effect] {
    if basis != Basis(intent.request, in: agenda) {
      overlays.append(.confirm(Confirmation(matter: .conflict(intent, basis))))
      return []
    }
    do {
      let edit = try intent.edit(deeds)
      pending = Pending(intent: intent, basis: basis)
      return [.keep(edit, against: revision, command: intent.command)]
    } catch {
      notice = Notice(text: told(error), isAlarm: true)
      return []
    }
  }

  /// A refusal in one line.
  func told(_ refusal: Refusal) -> String {
    if case .verdict(let verdict) = refusal {
      return words.desk(.refusedHere(verdict.refusals.map { words.rule($0).title }))
    }
    let what = words.refusal(refusal, in: agenda).what
    return String(what.split(separator: "\n").first ?? "")
  }

  /// What was sent is kept.
  mutating func keep(_ standing: Standing) -> [Effect] {
    let done = pending?.intent
    pending = nil
    hand = nil
    basis = nil
    overlays.removeAll { if case .page = $0 { false } else { true } }
    // A step that changed nothing is none, and the last of the journal is then somebody else's.
    if done != nil, standing.revision > revision { own.insert(standing.revision) }
    take(standing)
    guard let done else { return [] }
    if case .place = done { focus = .board }
    notice = Notice(text: words.desk(.done(outcome(of: done))))
    if case .takeIn = done { return tookIn() }
    if case .rule(let number, _, _) = done,
      let next = review.undecided.first(where: { $0 > number })
        ?? review.undecided.first
    {
      return turn(to: next)
    }
    return []
  }

  /// Somebody was first: the same again on what stands now, unless it is about what they changed.
  mutating func retry(on standing: Standing) -> [Effect] {
    let sent = pending
    pending = nil
    take(standing)
    guard let sent else { return say(.changedElsewhere([])) }
    return submit(sent.intent, basis: sent.basis)
  }

  /// Another desk took steps: one line tells it, and the place is kept.
  ///
  /// A councillor is told that the agenda changed where what they may see did, and nothing of the
  /// steps: those may be about what they may not see.
  mutating func hear(of steps: [Step], _ standing: Standing) -> [Effect] {
    guard standing.revision >= revision else { return [] }
    let listed = listing.evenings
    take(standing)
    if seat == .browse { return listing.evenings == listed ? [] : say(.agendaChanged) }
    let held = hand?.basis ?? basis
    if let held, let number = held.request?.number, held != Basis(number, in: agenda) {
      return say(.changedInHand, isAlarm: true)
    }
    _ = say(.changedElsewhere(steps.map(title)))
    if case .page(let page)? = overlays.last, case .history = page.matter {
      return [.history(limit: Self.remembered)]
    }
    return []
  }

  /// How many steps the history shows.
  static let remembered = 200

  /// Shows the last steps, in place of an older page of them.
  mutating func showHistory(_ steps: [Step]) -> [Effect] {
    if case .page(let page)? = overlays.last, case .history = page.matter { overlays.removeLast() }
    return show(.history(steps))
  }

  /// Takes back the last step, or does the one that was taken back once more; asks first unless
  /// it is a step of this sitting.
  mutating func turn(_ way: Step.Turn, confirmed: Step? = nil) -> [Effect] {
    // A page over a board with a session in hand, or over an answer, does not change what lies there.
    if draftPage != nil { return turnDraft(way) }
    let isAnswering = overlays.contains { if case .panel = $0 { true } else { false } }
    if hand != nil || isAnswering { return say(.closeFirst) }
    guard let step = way == .undo ? standing.undo : standing.redo else {
      return say(way == .undo ? .nothingToUndo : .nothingToRedo)
    }
    // What was asked about is what is done: if the road went on meanwhile, it is asked anew.
    if !own.contains(step.sequence), step != confirmed {
      overlays.append(.confirm(Confirmation(matter: .turn(way, step))))
      return []
    }
    return [way == .undo ? .undo(against: revision) : .redo(against: revision)]
  }

  /// A step was taken back or done once more; the presidium turns to the request it was about.
  mutating func note(_ way: Step.Turn, _ step: Step, _ standing: Standing) -> [Effect] {
    take(standing)
    let title = title(of: step)
    notice = Notice(text: words.desk(way == .undo ? .undone(title) : .redone(title)))
    if seat == .review, step.object.kind == .request, let number = Int(step.object.id) {
      return turn(to: number)
    }
    return []
  }

  /// What an intent came to, for the line below.
  private func outcome(of intent: Intent) -> String {
    let subject = intent.request.flatMap { agenda.requests[$0]?.subject } ?? ""
    switch intent {
    case .place, .move:
      guard let session = intent.request.flatMap({ agenda.liveSession(of: $0) }),
        let slot = session.slot
      else { return subject }
      let room = agenda.rooms[slot.room]?.name ?? slot.room
      return words.note(.placed(subject: subject, slot, room: room, state: session.state))
    case .takeIn(let taking):
      return words.note(
        .requestTaken(
          agenda.requests.last?.number ?? 0, caseNumber: taking.draft.caseNumber,
          subject: taking.draft.subject ?? ""))
    case .cancel: return words.note(.done(.cancel, subject: subject))
    case .pin(_, let isPinned):
      return words.note(.done(isPinned ? .pin : .unpin, subject: subject))
    case .rule(_, let choice, _):
      return "\(subject): \(words.name(choice.outcome))"
    case .adopt(let adoption): return words.name(adoption.action)
    case .option(_, _, nil): return words.note(.done(.releaseOptions, subject: subject))
    case .option: return words.note(.done(.option, subject: subject))
    case .chair(_, let chair):
      let name = chair ?? words.desk(.nobodyChairs)
      return "\(subject): \(words.label(.chair).lowercased()) \(name)"
    }
  }
}
