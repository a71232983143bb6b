public import Council
public import Planning

// A plan told item by item: what moves, why, and what would help.

extension Words {
  /// What a step of a plan does, and why: nothing of what is new.
  public func lines(
    _ step: Proposal.Step, in agenda: Agenda
  ) -> (what: String, why: String?) {
    let what = "\(name(step.item)): \(move(from: step.from, to: step.to, in: agenda))"
    guard step.from != nil, step.item.session != nil else { return (what, nil) }
    let reasons = step.why.map { says($0.rule, $0) }.joined(separator: "; ")
    if step.isForced { return (what, reasons) }
    return (what, step.why.isEmpty ? plan(.better) : "\(plan(.givesWay)): \(reasons)")
  }

  /// Where something goes from where it stands; new where it stands nowhere.
  public func move(from: Slot?, to: Slot?, in agenda: Agenda) -> String {
    switch (from, to) {
    case (let from?, let to?):
      plan(.move(from: slot(from, in: agenda), to: slot(to, in: agenda)))
    case (nil, let to?): "\(slot(to, in: agenda)) [\(plan(.new))]"
    case (let from?, nil): plan(.dropped(from: slot(from, in: agenda)))
    case (nil, nil): "-"
    }
  }

  /// A session that changes so that a request can come in.
  public func line(_ change: Insertion.Change, in agenda: Agenda) -> String {
    let (before, after) = (change.before, change.after)
    let told =
      if let after, after.slot == before.slot {
        note(.minutes(after.duration))
      } else {
        move(from: before.slot, to: after?.slot, in: agenda)
      }
    return "\(before.title): \(told)"
  }

  /// A change of facts that would help, and where the request would then go.
  public func line(_ easing: Easing, in agenda: Agenda) -> String {
    let place = plan(.then(slot(easing.slot, in: agenda), points: easing.price))
    return "\(self.easing(easing.change)): \(place)"
  }

  /// What a slot would push out.
  public func line(_ ejection: Ejection, in agenda: Agenda) -> String {
    let instead = ejection.instead
    return plan(
      .pushesOut(
        title: ejection.session.title,
        to: instead.map { slot($0.candidate.slot, in: agenda) }, cost: instead?.cost ?? 0))
  }

  /// Who must be told of one session that changes.
  public func line(_ telling: Telling) -> String {
    plan(.tell(title: telling.before.title, telling.whom))
  }

  /// A session of a plan with its request, marked where it is new or stands elsewhere than it did.
  public func title(of session: Session, in proposal: Proposal) -> String {
    let old = proposal.timetable.agenda.sessions[session.number]
    let number = session.request.map { "(\($0)) " } ?? ""
    let mark: String? =
      if let old {
        old.slot == session.slot
          ? nil : old.slot.map { plan(.moved(from: slot($0, in: proposal.agenda))) }
      } else {
        plan(.new)
      }
    return "\(number)\(session.title)" + (mark.map { " [\($0)]" } ?? "")
  }
}
