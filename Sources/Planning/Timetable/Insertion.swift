public import Almanac
public import Council

/// The ways to get a request onto an evening, cheapest first.
public struct Insertion: Hashable, Sendable {
  /// The request.
  public let request: Request
  /// The evening.
  public let day: Day
  /// The ways, cheapest first.
  public let options: [Option]
  /// What the rules say of the best slot of that evening where nothing helps; nil where something
  /// does, or where the market has no evening then.
  public let refusal: Verdict?

  /// Whether there is a way.
  public var isPossible: Bool { !options.isEmpty }

  /// One way.
  public struct Option: Hashable, Sendable {
    /// What must happen beside placing the request.
    public let means: Means
    /// What that costs, in points.
    public let price: Int
    /// Where the request goes.
    public let slot: Slot
    /// The other sessions that change: as they stood, and as they would be.
    public let changes: [Change]
    /// The agenda as it would be.
    public let agenda: Agenda
  }

  /// What must happen.
  public enum Means: Hashable, Sendable {
    /// Nothing: a slot is free.
    case free
    /// Sessions of the evening change places among themselves.
    case shift
    /// The request itself, or a session, becomes so many minutes shorter.
    case shorten(title: String, to: Int)
    /// A session goes to another evening.
    case move(title: String)
    /// A session is dropped.
    case drop(title: String)
  }

  /// A session that changes.
  public struct Change: Hashable, Sendable {
    /// As it stands.
    public let before: Session
    /// As it would be; nil where it is dropped.
    public let after: Session?
  }

  /// What making a session shorter by one step, moving or dropping it costs, in points.
  private enum Cost {
    static let shorter = 5
    static let dropped = 50
    static let droppedOption = 20
  }

  /// The ways to get a request onto an evening; where it stands elsewhere, it is moved.
  public init(_ agenda: Agenda, _ request: Request, on day: Day, today: Day) {
    let own = agenda.sessions.first { $0.request == request.number && $0.isLive }
    let search = Search(
      agenda.without([own].compactMap(\.self)), request, day, today: today, own: own)
    self.request = request
    self.day = day
    var found = [search.free()].compactMap(\.self)
    if found.isEmpty {
      found += [search.shift()].compactMap(\.self)
      found += search.shortened() + search.moved() + search.dropped()
    }
    options = found.enumerated().sorted {
      ($0.element.price, $0.offset) < ($1.element.price, $1.offset)
    }.map(\.element)
    refusal = found.isEmpty ? search.refusal : nil
  }

  /// The search for ways.
  fileprivate struct Search {
    let agenda: Agenda
    let request: Request
    let day: Day
    let today: Day
    let own: Session?
    fileprivate let beside: [Session]
    fileprivate let step: Int

    init(_ agenda: Agenda, _ request: Request, _ day: Day, today: Day, own: Session?) {
      self.agenda = agenda
      self.request = request
      self.day = day
      self.today = today
      self.own = own
      beside = agenda.sessions(on: day).filter {
        !$0.isPinned && $0.state != .held && $0.kindOfSession != .visit
      }
      step = max(5, agenda.bodies[Body.market]?.step ?? 30)
    }

    private var minutes: Int { request.duration ?? agenda.procedure.defaultDuration }

    /// The best slot of the evening, whether or not it is allowed.
    var refusal: Verdict? {
      Alternatives.ranked(
        Scene(agenda, request: request, today: today), duration: minutes, in: DayRange(day)
      ).first
    }

    func free() -> Option? {
      try? option(.free, agenda, request, moving: [], price: 0)
    }

    func shift() -> Option? {
      try? option(.shift, agenda, request, moving: beside, price: 0)
    }

    /// The request itself shorter, then each session, until half an hour or a step is left.
    func shortened() -> [Option] {
      let least = max(30, step)
      var found: [Option] = []
      for minutes in stride(from: minutes - step, through: least, by: -step) {
        var shorter = request
        shorter.duration = minutes
        let option = try? option(
          .shorten(title: request.subject, to: minutes), agenda.with(shorter), shorter,
          moving: beside, price: Cost.shorter * ((self.minutes - minutes) / step))
        if let option {
          found.append(option)
          break
        }
      }
      for session in beside where session.duration - step >= least {
        var shorter = session
        shorter.duration -= step
        shorter.sequence += 1
        let option = try? option(
          .shorten(title: session.title, to: shorter.duration), agenda.with([shorter]), request,
          moving: beside.map { $0.number == shorter.number ? shorter : $0 }, price: Cost.shorter)
        if let option { found.append(option) }
      }
      return found
    }

    func moved() -> [Option] {
      beside.compactMap { session in
        try? option(
          .move(title: session.title), agenda, request, moving: beside, price: 0, away: session)
      }
    }

    func dropped() -> [Option] {
      beside.compactMap { session in
        try? option(
          .drop(title: session.title), agenda.without([session]), request,
          moving: beside.filter { $0.number != session.number },
          price: session.isAnnounced ? Cost.dropped : Cost.droppedOption)
      }
    }
  }
}

extension Insertion.Search {
  /// A plan in which the request is on the evening and nothing is left out; nil where there is none.
  ///
  /// One session may have to go to another evening; all others stay on theirs.
  private func option(
    _ means: Insertion.Means, _ agenda: Agenda, _ request: Request, moving: [Session],
    price: Int, away: Session? = nil
  ) throws(SeasonFault) -> Insertion.Option? {
    let last = away.map { horizon($0) } ?? day
    let range = away == nil ? DayRange(day) : DayRange(min(today, day), max(day, last))
    var timetable = Timetable(
      agenda, today: today,
      .init(
        range: range, keeps: .standing, only: [request.number],
        moving: moving.map(\.number)))
    guard let index = timetable.items.firstIndex(where: { $0.request == request.number }) else {
      return nil
    }
    timetable.bind(day, away: away?.number)
    var planner = try Planner(timetable, levels: 1)
    _ = planner.step(30_000)
    let proposal = try planner.proposal()
    guard proposal.progress.cost.unplaced == 0, let place = proposal.progress.plan[index] else {
      return nil
    }
    let plan = proposal.agenda.numbering(after: self.agenda, newIn: agenda)
    let target = own.map { plan.moving($0, like: request.number) } ?? plan
    return Insertion.Option(
      means: means, price: price + proposal.progress.cost.moved,
      slot: timetable.slot(of: place), changes: changes(to: target), agenda: target)
  }

  /// The last day on which a session could be.
  private func horizon(_ session: Session) -> Day {
    let scene = Scene(
      agenda, request: session.request.flatMap { agenda.requests[$0] }, today: today)
    return min(Alternatives.horizon(scene).last, today + 366)
  }

  private func changes(to target: Agenda) -> [Insertion.Change] {
    agenda.sessions.compactMap { session in
      guard session.isLive, session.number != own?.number else { return nil }
      let after = target.sessions[session.number]
      return after == session ? nil : Insertion.Change(before: session, after: after)
    }
  }
}

extension Agenda {
  /// The agenda with a request in place of that of its number.
  fileprivate func with(_ request: Request) -> Agenda {
    Agenda(entities.filter { $0.key != request.key } + [.request(request)])
  }

  /// The agenda with the numbers of its new sessions past those of the whole one: what was left out
  /// to make room keeps its number for itself.
  fileprivate func numbering(after whole: Agenda, newIn reduced: Agenda) -> Agenda {
    let taken = sessions.filter {
      reduced.sessions[$0.number] == nil && whole.sessions[$0.number] != nil
    }
    let last = whole.sessions.last?.number ?? 0
    let renumbered = taken.enumerated().map { offset, session in
      Session(
        number: last + 1 + offset, publicID: session.publicID, sequence: session.sequence,
        request: session.request, title: session.title, kindOfSession: session.kindOfSession,
        duration: session.duration, slot: session.slot, state: session.state)
    }
    return without(Array(taken)).with(renumbered)
  }

  /// The agenda with a session that stood in place of the new one of its request.
  fileprivate func moving(_ session: Session, like number: Request.ID) -> Agenda {
    guard let new = sessions.first(where: { $0.request == number && $0.isLive }) else {
      return self
    }
    var moved = session
    moved.slot = new.slot
    moved.duration = new.duration
    if moved.slot != session.slot { moved.overrides = [] }
    moved.sequence += 1
    return without([new]).with([moved])
  }
}

extension Timetable {
  /// Keeps everything on one evening, but for a session that must leave it.
  fileprivate mutating func bind(_ day: Day, away: Session.ID?) {
    let every = season.evenings.indices.flatMap(season.places)
    let (here, elsewhere) = (
      every.filter { self.day($0.evening) == day }, every.filter { self.day($0.evening) != day }
    )
    for index in items.indices {
      let leaves = away != nil && items[index].session?.number == away
      season.requests[index].bans.append(
        Season.Ban(reason: "Evening", places: leaves ? here : elsewhere))
    }
  }
}
