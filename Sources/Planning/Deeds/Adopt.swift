public import Council

// A whole plan taken over: many sessions placed, moved, shortened or cancelled in one step.

extension Deeds {
  /// Puts the sessions of another agenda in place of those that stand: one step, to be undone whole.
  ///
  /// A session that the other does not have is cancelled; one that it has more is new. What people
  /// count on does not change without a reason.
  ///
  /// - Throws: `Refusal.verdict` where a rule refuses a session that changes.
  public func adopt(
    _ plan: Agenda, as action: Deed.Action, of object: EntityKey? = nil, reason: String?
  ) throws(Refusal) -> Edit {
    let changes = changes(to: plan)
    if changes.isEmpty { throw .nothingChanges }
    let broken = changes.compactMap { change -> Session? in
      if case .session(let session)? = change.before, session.isAnnounced { session } else { nil }
    }
    if reason?.folded.isEmpty ?? true, !broken.isEmpty {
      throw .announcedNeedsReason(broken.map(\.number))
    }
    let edit = Edit(
      Deed(action, object ?? EntityKey(.council, Profile.only)), reason: reason, changes: changes)
    try check(edit)
    return edit
  }

  private func changes(to plan: Agenda) -> [Change] {
    let kept = agenda.sessions.compactMap { session -> Change? in
      guard session.isLive, session.state != .held else { return nil }
      guard let planned = plan.sessions[session.number] else {
        return agenda.change(to: .session(session.cancelled))
      }
      return planned == session ? nil : agenda.change(to: .session(planned))
    }
    let new = plan.sessions.filter { agenda.sessions[$0.number] == nil }
    let first = supply.number(.session, after: agenda.sessions.last?.number)
    return kept
      + new.enumerated().map { index, session in
        agenda.change(to: .session(session.called(first + index, supply.publicIDs[index])))
      }
  }

  /// Refuses a step after which a rule refuses a session that it changed.
  private func check(_ edit: Edit) throws(Refusal) {
    let changed = Set(edit.changes.map(\.key))
    let after: Agenda
    do {
      after = try agenda.applying(edit)
    } catch {
      preconditionFailure("\(error.key) is not what was just read")
    }
    let failure = Check(after, today: today).failures.first { changed.contains($0.session.key) }
    if let failure { throw .verdict(failure.verdict) }
  }
}

extension Session {
  /// The same session under another number and name.
  fileprivate func called(_ number: Int, _ publicID: String) -> Session {
    Session(
      number: number, publicID: publicID, request: request, title: title,
      kindOfSession: kindOfSession, duration: duration, slot: slot, state: state)
  }
}
