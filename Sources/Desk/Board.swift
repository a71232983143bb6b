import Almanac
import Council
import Planning

/// The season: its evenings against the rooms and their time grid, and for one request what every
/// slot would be.
///
/// Verdicts are made for the rows that are seen, and kept until the plan or the request changes.
struct Board: Sendable {
  /// The evenings in order of day, with what lies between them.
  let rows: [Row]
  /// The market's rooms, in its order.
  let rooms: [Room]
  /// The times at which a session can begin, over all evenings.
  let starts: [TimeOfDay]
  /// The request that slots are judged for; nil while none is chosen.
  let request: Request?
  /// The session that it has.
  let session: Session?
  private let scene: Scene
  private let duration: Int
  private var marks: [Day: [Slot: Mark]] = [:]

  /// A row of the board.
  enum Row: Hashable, Sendable {
    case evening(Evening)
    case band(Band)

    /// Its day, of a band the first.
    var day: Day {
      switch self {
      case .evening(let evening): evening.day
      case .band(.recess(_, let days)): days.first
      case .band(.holiday(let day, _)), .band(.closed(let day, _)), .band(.phase(let day, _, _)):
        day
      }
    }

    /// The evening, where it is one.
    var evening: Evening? {
      if case .evening(let evening) = self { evening } else { nil }
    }

    /// Of one day what explains the evening stands before it.
    fileprivate var order: Int {
      if case .evening = self { 1 } else { 0 }
    }
  }

  /// What lies between evenings.
  enum Band: Hashable, Sendable {
    case recess(name: String, DayRange)
    case holiday(Day, Holiday)
    case closed(Day, name: String)
    case phase(Day, anchor: String, phase: String)
  }

  /// What a slot is for the request, in one sign.
  enum Mark: Hashable, Sendable {
    case free
    case fits
    case costs
    case refused
    case taken(Session.ID)
    case own
  }

  /// How many days the season reaches on from today, or farther for a request that asks for it.
  private static let reach = 371

  /// The season from today on, for a request.
  init(_ agenda: Agenda, request number: Request.ID?, today: Day) {
    request = number.flatMap { agenda.requests[$0] }
    session = number.flatMap { agenda.liveSession(of: $0) }
    scene = Scene(agenda, request: request, today: today)
    duration = session?.duration ?? scene.duration
    let last = request == nil ? today : Alternatives.horizon(scene).last
    let days = DayRange(today, max(today + Self.reach, last))
    rows = Self.rows(agenda, in: days, and: session?.slot?.day)
    let evenings = rows.compactMap(\.evening)
    let roomIDs = agenda.bodies[Body.market]?.rooms ?? []
    rooms = roomIDs.compactMap { agenda.rooms[$0] }
    // A session that stands off the grid is there too.
    let own = session?.slot
    let odd = agenda.sessions.filter(\.isLive).compactMap(\.slot)
      .filter { $0.day >= today || $0 == own }.map(\.start)
    starts = Set(evenings.flatMap { Self.starts(of: $0, in: agenda) } + odd).sorted()
  }

  /// The slots of an evening in one room, in order of start; nil where the evening has none.
  func slots(of evening: Evening, in room: Room) -> [Slot?] {
    starts.map { start in
      start >= evening.start && start < evening.end
        ? Slot(day: evening.day, room: room.id, start: start) : nil
    }
  }

  /// What the rules say of a slot; where the session stands, with what was set aside for it.
  func verdict(on slot: Slot) -> Verdict {
    scene.verdict(
      on: Candidate(session: session?.number, slot: slot, duration: duration),
      overrides: slot == session?.slot ? session?.overrides ?? [] : [])
  }

  /// What a slot is; only for evenings that were judged.
  func mark(_ slot: Slot) -> Mark { marks[slot.day]?[slot] ?? .free }

  /// Judges the slots of an evening, once.
  mutating func judge(_ evening: Evening) {
    guard marks[evening.day] == nil else { return }
    let sessions = scene.agenda.sessions(on: evening.day)
    var found: [Slot: Mark] = [:]
    var open: [Slot] = []
    for slot in slotsByStart(of: evening) {
      found[slot] = taken(slot, by: sessions)
      if found[slot] == nil { open.append(slot) }
    }
    let verdicts =
      request == nil
      ? [] : scene.verdicts(on: open, session: session?.number, duration: duration)
    for verdict in verdicts { found[verdict.candidate.slot] = Mark(verdict) }
    marks[evening.day] = found
  }

  /// The best slot of all, as planning ranks them.
  func best() -> Verdict? {
    Alternatives.ranked(
      scene, session: session?.number, duration: duration, in: Alternatives.horizon(scene)
    ).first
  }

  /// The slots of an evening, those of one start together, as rules are soonest asked.
  private func slotsByStart(of evening: Evening) -> [Slot] {
    let strips = rooms.map { slots(of: evening, in: $0) }
    return starts.indices.flatMap { start in strips.compactMap { $0[start] } }
  }

  /// The mark of a slot in which a session stands; nil where none does.
  private func taken(_ slot: Slot, by sessions: [Session]) -> Mark? {
    let here = sessions.first { session in
      session.slot?.room == slot.room && session.hours?.contains(slot.start) == true
    }
    return here.map { $0.number == session?.number ? .own : .taken($0.number) }
  }

  private static func starts(of evening: Evening, in agenda: Agenda) -> [TimeOfDay] {
    let step = max(5, agenda.bodies[evening.body]?.step ?? 30)
    return stride(from: evening.start.minutes, to: evening.end.minutes, by: step)
      .compactMap(TimeOfDay.init(minutes:))
  }

  private static func rows(_ agenda: Agenda, in days: DayRange, and own: Day?) -> [Row] {
    let placed = agenda.sessions.filter(\.isLive).compactMap(\.slot?.day)
      .filter { days.contains($0) || $0 == own }
    var evenings = agenda.evenings(of: Body.market, in: days)
    for day in Set(placed).sorted() where !evenings.contains(where: { $0.day == day }) {
      guard let market = agenda.bodies[Body.market] else { break }
      evenings.append(agenda.usualEvening(of: market, on: day))
    }
    let rows = evenings.map(Row.evening) + bands(agenda, in: days).map(Row.band)
    return rows.sorted { ($0.day, $0.order) < ($1.day, $1.order) }
  }

  private static func bands(_ agenda: Agenda, in days: DayRange) -> [Band] {
    let recesses = agenda.recesses.flatMap { recess in
      recess.periods.filter { $0.last >= days.first && $0.first <= days.last }
        .map { Band.recess(name: recess.name, $0) }
    }
    let phases = agenda.anchors.flatMap { anchor in
      anchor.phases.filter { days.contains($0.day) }
        .map { Band.phase($0.day, anchor: anchor.name, phase: $0.name) }
    }
    let closed = agenda.closedDays.filter { days.contains($0.day) }
      .map { Band.closed($0.day, name: $0.name) }
    let holidays = (days.first.year...days.last.year)
      .flatMap { agenda.procedure.holidays.publicHolidays(inYear: $0) }
      .filter { days.contains($0.day) && agenda.recess(on: $0.day) == nil }
      .map { Band.holiday($0.day, $0.holiday) }
    return recesses + phases + closed + holidays + occasions(agenda, in: days)
  }

  /// The entries of the calendar list that forbid an evening.
  private static func occasions(_ agenda: Agenda, in days: DayRange) -> [Band] {
    agenda.occasions.filter { $0.days.overlaps(days) }.compactMap { occasion in
      switch occasion.kind {
      case .election: .closed(occasion.days.first, name: occasion.name)
      case .councilChange: .recess(name: occasion.name, occasion.days)
      case .match, .away, .regional, .schoolHoliday: nil
      }
    }
  }
}

extension Board.Mark {
  /// What a slot is where nobody stands.
  fileprivate init(_ verdict: Verdict) {
    self = verdict.isAllowed ? (verdict.cost == 0 ? .fits : .costs) : .refused
  }
}
