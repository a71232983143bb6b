public import Almanac
public import Council

// Placing, moving and cancelling sessions.

/// What somebody asks of a slot; what is left open, planning chooses: the cheapest allowed.
public struct Wish: Hashable, Sendable {
  /// The evening.
  public var day: Day?
  /// The room.
  public var room: Room.ID?
  /// The start.
  public var start: TimeOfDay?
  /// Hard rules to set aside, by name.
  public var overrides: [String]
  /// Why.
  public var reason: String?

  /// A wish for a slot.
  public init(
    day: Day? = nil, room: Room.ID? = nil, start: TimeOfDay? = nil, overrides: [String] = [],
    reason: String? = nil
  ) {
    self.day = day
    self.room = room
    self.start = start
    self.overrides = overrides
    self.reason = reason
  }
}

extension Deeds {
  /// Places a session for a request.
  ///
  /// A request that has not been granted gets a provisional session.
  public func place(_ number: Request.ID, _ wish: Wish) throws(Refusal) -> Edit {
    let request = try open(number)
    if let session = liveSessions(of: number).first, let slot = session.slot {
      throw .alreadyPlaced(number, session: session.number, slot)
    }
    let (slot, overrides) = try choose(request, session: nil, wish)
    let session = Session(
      number: supply.number(.session, after: agenda.sessions.last?.number),
      publicID: supply.publicID(), request: number, title: request.subject,
      kindOfSession: request.kindWanted, duration: scene(request).duration, slot: slot,
      state: request.state.isGranted ? .planned : .provisional, overrides: overrides)
    return Edit(
      Deed(.place, session.key), reason: wish.reason,
      changes: [agenda.change(to: .session(session))])
  }

  /// Moves the session of a request; overrides of the old slot do not go with it.
  ///
  /// Where its request is granted it then stands for good, and its options fall.
  public func move(_ number: Request.ID, _ wish: Wish) throws(Refusal) -> Edit {
    let request = try open(number)
    guard let old = liveSessions(of: number).first else { throw .notPlaced(number) }
    let (slot, overrides) = try choose(request, session: old, wish)
    var session = old
    session.stand(in: slot, overrides, isGranted: request.state.isGranted)
    if session == old { throw .nothingChanges }
    session.sequence += 1
    return Edit(
      Deed(.move, session.key), reason: wish.reason,
      changes: [agenda.change(to: .session(session))])
  }

  /// Cancels the session of a request; the request keeps its ruling.
  public func cancel(_ number: Request.ID, reason: String?) throws(Refusal) -> Edit {
    guard let request = agenda.requests[number] else { throw .noRequest(String(number)) }
    guard let session = liveSessions(of: request.number).first else {
      throw .notPlaced(request.number)
    }
    return Edit(
      Deed(.cancel, session.key), reason: reason,
      changes: [agenda.change(to: .session(session.cancelled))])
  }

  /// Pins the session of a request where it stands, so that planning leaves it there; or lets it
  /// go.
  public func pin(_ number: Request.ID, _ isPinned: Bool) throws(Refusal) -> Edit {
    guard var session = liveSessions(of: try open(number).number).first else {
      throw .notPlaced(number)
    }
    if session.isPinned == isPinned { throw .nothingChanges }
    session.isPinned = isPinned
    return Edit(
      Deed(isPinned ? .pin : .unpin, session.key), changes: [agenda.change(to: .session(session))])
  }

  /// The verdict on the slot that a wish comes to: of all slots that fit it, the best.
  ///
  /// An hour or a room that the evening does not have is judged as it is asked for.
  public func verdict(
    _ request: Request, session: Session.ID?, _ wish: Wish
  ) throws(Refusal) -> Verdict? {
    try checkNames(wish)
    return candidates(request, session: session, wish).first
  }
}

extension Deeds {
  /// The slot that a wish comes to, with what must be set aside for it; none that is held already.
  func choose(
    _ request: Request, session: Session?, _ wish: Wish, besides held: [Slot] = []
  ) throws(Refusal) -> (Slot, [Override]) {
    try checkNames(wish)
    let overrides = wish.overrides.unique.map {
      Override(rule: $0, reason: wish.reason ?? "", day: today)
    }
    let ranked = candidates(request, session: session?.id, wish).filter {
      !held.contains($0.candidate.slot)
    }
    if ranked.isEmpty, !held.isEmpty { throw .nothingChanges }
    let allowed = ranked.first { verdict in
      verdict.refusals.allSatisfy { refusal in wish.overrides.contains(refusal.rule) }
    }
    guard let allowed else {
      guard let best = ranked.first, wish.day != nil else {
        throw .nothingAllowed(request.number, horizon(request, wish), best: ranked.first)
      }
      throw .verdict(best)
    }
    let broken = Set(allowed.refusals.map(\.rule))
    if let needless = wish.overrides.first(where: { !broken.contains($0) }) {
      throw .needlessOverride(needless)
    }
    return (allowed.candidate.slot, overrides)
  }

  /// The slots that fit a wish, best first.
  private func candidates(
    _ request: Request, session: Session.ID?, _ wish: Wish
  ) -> [Verdict] {
    let scene = scene(request)
    let duration = session.flatMap { agenda.sessions[$0] }?.duration ?? scene.duration
    if let day = wish.day {
      let slots = slots(on: day, duration: duration, wish, in: scene)
      return Alternatives.ranked(slots, scene, session: session, duration: duration)
    }
    return Alternatives.ranked(
      scene, session: session, duration: duration, in: horizon(request, wish)
    ).filter { verdict in
      (wish.room.map { $0 == verdict.candidate.slot.room } ?? true)
        && (wish.start.map { $0 == verdict.candidate.slot.start } ?? true)
    }
  }

  /// The slots of a day that fit a wish, whether or not the market meets then.
  private func slots(on day: Day, duration: Int, _ wish: Wish, in scene: Scene) -> [Slot] {
    guard let evening = scene.evening(on: day) else { return [] }
    let usual = Alternatives.slots(of: evening, duration: duration, in: scene)
    let starts = wish.start.map { [$0] } ?? usual.map(\.start).unique
    let rooms = wish.room.map { [$0] } ?? usual.map(\.room).unique
    return starts.flatMap { start in rooms.map { Slot(day: day, room: $0, start: start) } }
  }

  private func horizon(_ request: Request, _ wish: Wish) -> DayRange {
    wish.day.map { DayRange($0) } ?? Alternatives.horizon(scene(request))
  }

  private func checkNames(_ wish: Wish) throws(Refusal) {
    if agenda.bodies[Body.market] == nil { throw .noCouncil }
    if let room = wish.room, agenda.rooms[room] == nil {
      throw .unknownRoom(room, known: agenda.rooms.map(\.id))
    }
    for rule in wish.overrides where !RuleList.hardNames.contains(rule) {
      throw .unknownRule(rule, known: RuleList.hardNames)
    }
    let reason = wish.reason?.folded ?? ""
    if !wish.overrides.isEmpty, reason.isEmpty { throw .overrideNeedsReason(wish.overrides) }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, where it first stands.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
