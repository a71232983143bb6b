public import Almanac
public import Council

// Options: slots that a session holds beside its own until a date, before one of them is chosen.

extension Deeds {
  /// Takes an option on more slots for the session of a request, up to a day.
  ///
  /// A request without a session gets one, in the first slot. A session on an option is provisional
  /// until it is planned in one slot for good, by moving it there or by releasing its options.
  public func option(
    _ number: Request.ID, on wishes: [Wish], until: Day, reason: String?
  ) throws(Refusal) -> Edit {
    let request = try open(number)
    if until < today { throw .optionLapsed(until, today: today) }
    var session = liveSessions(of: number).first
    if session?.state == .published, let session { throw .published(number, session.number) }
    for wish in wishes {
      let held = session.map { [$0.slot].compactMap(\.self) + $0.options } ?? []
      let (slot, _) = try choose(request, session: session, wish, besides: held)
      if until >= slot.day { throw .optionTooLong(until, evening: slot.day) }
      session = session ?? newSession(for: request)
      if session?.slot == nil { session?.slot = slot } else { session?.options.append(slot) }
    }
    guard var session else { throw .notPlaced(number) }
    session.options.sort { ($0.day, $0.start, $0.room) < ($1.day, $1.start, $1.room) }
    session.optionUntil = until
    session.state = .provisional
    return try edit(.option, session, reason)
  }

  /// Lets go of the options of a request's session, which stays where it stands.
  public func releaseOptions(_ number: Request.ID, reason: String?) throws(Refusal) -> Edit {
    let request = try open(number)
    guard var session = liveSessions(of: number).first else { throw .notPlaced(number) }
    guard session.isOnOption else { throw .noOptions(number) }
    session.settle(isGranted: request.state.isGranted)
    return try edit(.releaseOptions, session, reason)
  }

  /// Chooses who chairs the session of a request; nil lets the choice go.
  ///
  /// Who cannot chair there is refused with what stands in the way.
  public func choose(
    chair: Member.ID?, for number: Request.ID, reason: String?
  ) throws(Refusal) -> Edit {
    let request = try open(number)
    guard var session = liveSessions(of: number).first, let slot = session.slot else {
      throw .notPlaced(number)
    }
    if let chair, agenda.chairs[chair] == nil {
      throw .noChair(chair, known: agenda.chairs.map(\.member))
    }
    let isOverridden = session.overrides.contains { $0.rule == ChairFree().name }
    session.chair = chair
    let changed = try edit(.chooseChair, session, reason)
    guard chair != nil, !isOverridden, let after = try? agenda.applying(changed) else {
      return changed
    }
    let scene = Scene(after, request: request, today: today)
    let candidate = Candidate(session: session.id, slot: slot, duration: session.duration)
    let refusals = ChairFree().findings(candidate, in: scene).filter(\.forbids)
    if !refusals.isEmpty {
      throw .verdict(Verdict(candidate: candidate, findings: refusals))
    }
    return changed
  }

  /// Who could best chair the session of a request: free there, with the fewest turns.
  public func proposedChair(for number: Request.ID) throws(Refusal) -> Member.ID {
    let request = try open(number)
    guard let session = liveSessions(of: number).first, let slot = session.slot else {
      throw .notPlaced(number)
    }
    let candidate = Candidate(session: session.id, slot: slot, duration: session.duration)
    let scene = scene(request)
    if let proposal = Rota(scene, candidate).proposal { return proposal }
    throw .verdict(
      Verdict(candidate: candidate, findings: ChairFree().findings(candidate, in: scene)))
  }

  private func newSession(for request: Request) -> Session {
    Session(
      number: supply.number(.session, after: agenda.sessions.last?.number),
      publicID: supply.publicID(), request: request.number, title: request.subject,
      kindOfSession: request.kindWanted, duration: scene(request).duration)
  }

  /// The edit that puts a session as it has become, counted up where it stood already.
  private func edit(
    _ action: Deed.Action, _ session: Session, _ reason: String?
  ) throws(Refusal) -> Edit {
    var session = session
    let before = agenda.sessions[session.number]
    if before == session { throw .nothingChanges }
    if before != nil { session.sequence += 1 }
    return Edit(
      Deed(action, session.key), reason: reason, changes: [agenda.change(to: .session(session))])
  }
}

extension Session {
  /// Gives up every option: the session is where it stands, planned when its request is granted.
  mutating func settle(isGranted: Bool) {
    options = []
    optionUntil = nil
    if isGranted, state == .provisional { state = .planned }
  }

  /// Puts the session elsewhere: for good when its request is granted, and then without options.
  mutating func stand(in slot: Slot, _ overrides: [Override], isGranted: Bool) {
    self.slot = slot
    self.overrides = overrides
    if isGranted { settle(isGranted: true) } else { options.removeAll { $0 == slot } }
  }
}
