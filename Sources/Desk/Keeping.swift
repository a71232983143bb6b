import Council
import Planning
import Wording

// The road of a step: from an intent, judged, to the store and back, with another desk perhaps in
// between.

extension State {
  /// Judges an intent and sends it to the store.
  ///
  /// When what it is about is no longer as the person saw it, they are asked first.
  mutating func submit(_ intent: Intent, basis: Basis, isSettled: Bool = false) -> [Effect] {
    if !isSettled, basis != Basis(intent.request, in: agenda) {
      overlays.append(.confirm(Confirmation(matter: .conflict(intent, basis))))
      return []
    }
    do {
      let edit = try intent.edit(deeds)
      pending = Pending(intent: intent, basis: basis, isSettled: isSettled)
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
    take(standing)
    guard let done else { return [] }
    notice = Notice(text: words.desk(.done(outcome(of: done))))
    if case .rule = done,
      let next = review.undecided.first(where: { $0 > done.request })
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
    return submit(sent.intent, basis: sent.basis, isSettled: sent.isSettled)
  }

  /// Another desk took steps: one line tells it, and the place is kept.
  mutating func hear(of steps: [Step], _ standing: Standing) -> [Effect] {
    foreign.formUnion(steps.map(\.sequence))
    take(standing)
    let held = hand?.basis ?? basis
    if let held, let number = held.request?.number, held != Basis(number, in: agenda) {
      return say(.changedInHand, isAlarm: true)
    }
    return say(.changedElsewhere(steps.map(title)))
  }

  /// Takes back the last step; one of somebody else's after asking.
  mutating func undo() -> [Effect] {
    guard let step = standing.undo else { return say(.nothingToUndo) }
    if foreign.contains(step.sequence) || step.actor != actor {
      overlays.append(.confirm(Confirmation(matter: .undo(step))))
      return []
    }
    return [.undo(against: revision)]
  }

  /// What an intent came to, for the line below.
  private func outcome(of intent: Intent) -> String {
    let subject = agenda.requests[intent.request]?.subject ?? ""
    switch intent {
    case .place, .move:
      guard let session = agenda.liveSession(of: intent.request), let slot = session.slot else {
        return subject
      }
      let room = agenda.rooms[slot.room]?.name ?? slot.room
      return words.note(.placed(subject: subject, slot, room: room, state: session.state))
    case .cancel: return words.note(.done(.cancel, subject: subject))
    case .pin(_, let isPinned):
      return words.note(.done(isPinned ? .pin : .unpin, subject: subject))
    case .rule(_, let choice, _):
      return "\(words.name(choice.outcome)): \(subject)"
    }
  }
}
