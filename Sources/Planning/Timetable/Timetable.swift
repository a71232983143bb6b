public import Almanac
public import Council

/// An agenda as a season to plan, and back: what each index of the season is, and which slot each of
/// its places is.
///
///     let timetable = Timetable(agenda, today: today)
///     var solver = try Solver(timetable.season)
///     timetable.slot(of: place)
///
/// In the season stand the open requests that have no session and the sessions that planning may
/// move. Every other session that takes a place is a fact: the rules are asked with it where it is.
/// What a rule says of a place by itself becomes a ban under the rule's name, or a price. What is
/// about two sessions becomes cells, people, chains and pairs: see ``Ties`` and ``Company``.
public struct Timetable: Hashable, Sendable {
  /// The plan as it stands.
  public let agenda: Agenda
  /// The day that plans are judged by.
  public let today: Day
  /// What was asked for.
  public let terms: Terms
  /// The days that are planned.
  public let range: DayRange
  /// The problem.
  public internal(set) var season: Season
  /// What each request of the season is.
  public let items: [Item]
  /// The sessions still to come that stay where they are, in order of number.
  public let fixed: [Session]
  /// The agenda without the sessions that may move.
  let bare: Agenda
  /// The evenings of the season, cut into rounds.
  let rounds: Rounds

  /// What is to be planned.
  public struct Terms: Hashable, Sendable {
    /// The days; nil is from today to the last day that any open request looks at, a year at most.
    public var range: DayRange?
    /// What is a promise, to be kept where it can be.
    public var keeps: Keeping
    /// Whether requests without a session get one, or only the sessions that stand are looked at.
    public var takesRequests: Bool
    /// The only requests that get one; nil for all.
    public var only: [Request.ID]?
    /// The only sessions that may move; nil for all.
    public var moving: [Session.ID]?

    /// Terms; by the usual ones everything is planned around what stands.
    public init(
      range: DayRange? = nil, keeps: Keeping = .published, takesRequests: Bool = true,
      only: [Request.ID]? = nil, moving: [Session.ID]? = nil
    ) {
      self.only = only
      self.moving = moving
      self.range = range
      self.keeps = keeps
      self.takesRequests = takesRequests
    }
  }

  /// What is a promise.
  public enum Keeping: String, Hashable, Sendable, CaseIterable {
    /// Sessions that are planned or published stay, unless a rule breaks them.
    case published
    /// So do provisional ones.
    case standing
    /// Nothing: everything may move to where it costs least.
    case none
  }

  /// One request of the season: a request of the agenda, with or without a session, or a session.
  public struct Item: Hashable, Sendable {
    /// The request; nil for a session that answers none.
    public let request: Request.ID?
    /// The session as it stands; nil where there is none yet.
    public let session: Session?
    /// What it is about.
    public let title: String
    /// Minutes.
    public let minutes: Int
    /// Whether somebody counts on it: a session that is planned or published.
    public var isAnnounced: Bool { session?.isAnnounced ?? false }
  }

  /// An agenda made ready for planning.
  ///
  /// - Complexity: O(items · slots · rules).
  public init(_ agenda: Agenda, today: Day, _ terms: Terms = Terms()) {
    let choice = Choice(agenda, today: today, terms)
    self.agenda = agenda
    self.today = today
    self.terms = terms
    range = choice.range
    items = choice.items
    fixed = choice.fixed
    bare = choice.bare
    rounds = Rounds(agenda, choice.range)
    season = Season(name: "", evenings: [], rooms: [], requests: [], loadTarget: 0)
    season = Compiling(self).season()
  }
}

extension Session {
  /// Whether people count on it.
  public var isAnnounced: Bool { state == .planned || state == .published }
}

extension Timetable {
  /// The market evenings of a timetable, cut into rounds, and their rooms.
  struct Rounds: Hashable, Sendable {
    /// Evenings in order of day.
    let evenings: [Evening]
    /// Rooms in the market's order, then those of single evenings.
    let rooms: [Room.ID]
    /// Minutes of a round.
    let step: Int

    /// The market evenings of a range.
    init(_ agenda: Agenda, _ range: DayRange) {
      evenings = agenda.evenings(of: Body.market, in: range)
      rooms = ((agenda.bodies[Body.market]?.rooms ?? []) + evenings.flatMap(\.rooms)).unique
      step = max(5, agenda.bodies[Body.market]?.step ?? 30)
    }

    /// How many rounds an evening has.
    func count(_ evening: Int) -> Int { min(64, max(0, evenings[evening].hours.minutes / step)) }

    /// How many rounds so many minutes take.
    func count(minutes: Int) -> Int { min(64, max(1, (minutes + step - 1) / step)) }

    /// When a round begins.
    func start(_ evening: Int, _ round: Int) -> TimeOfDay {
      evenings[evening].start.adding(minutes: round * step)
    }

    /// The slot that a place is.
    func slot(_ place: Place) -> Slot {
      Slot(
        day: evenings[place.evening].day, room: rooms[place.room],
        start: start(place.evening, place.round))
    }

    /// The place that a slot is; one between two rounds is that of the earlier, and nil is said of
    /// one that is on no evening, in no room or outside the hours.
    func place(_ slot: Slot) -> Place? {
      guard let evening = evenings.firstIndex(where: { $0.day == slot.day }),
        let room = rooms.firstIndex(of: slot.room)
      else { return nil }
      let offset = slot.start - evenings[evening].start
      guard offset >= 0, offset / step < count(evening) else { return nil }
      return Place(evening: evening, round: offset / step, room: room)
    }
  }

  /// The slot that a place is.
  public func slot(of place: Place) -> Slot { rounds.slot(place) }

  /// The place that a slot is: see ``season``; nil for a slot that is none of its places.
  public func place(of slot: Slot) -> Place? { rounds.place(slot) }

  /// The day of an evening of the season.
  public func day(_ evening: Int) -> Day { rounds.evenings[evening].day }

  /// How many rounds a request of the season takes.
  func length(_ index: Int) -> Int { rounds.count(minutes: items[index].minutes) }

  /// The index of a request, whether it has a session or not.
  public func index(of request: Request.ID) -> Int? {
    items.firstIndex { $0.request == request }
  }

  /// The index of a session.
  public func index(ofSession number: Session.ID) -> Int? {
    items.firstIndex { $0.session?.number == number }
  }

  /// Where everything stands now: nil for what has no session, and for a session that stands where
  /// it may not be.
  public var standing: Plan {
    items.indices.map { index in
      guard let slot = items[index].session?.slot, let place = rounds.place(slot),
        rounds.slot(place) == slot,
        !season.requests[index].bans.contains(where: { $0.places.contains(place) })
      else { return nil }
      return place
    }
  }
}
