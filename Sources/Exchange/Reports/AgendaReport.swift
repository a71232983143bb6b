public import Almanac
public import Council
public import Wording

/// The evenings with their sessions.
///
/// For the public only what may be seen: sessions that are planned, and none that is closed or
/// under secrecy, of which neither time nor words are told.
public struct AgendaReport: Report, Sendable {
  let evenings: [EveningView]

  struct EveningView: Encodable, Sendable {
    let evening: Day
    let body: String
    let name: String
    let start: TimeOfDay
    let end: TimeOfDay
    let sessions: [SessionView]
  }

  /// The evenings of a range that have sessions.
  public init(_ agenda: Agenda, in range: DayRange, isPublic: Bool) {
    let shown = agenda.sessions.filter { session in
      guard session.isLive, let day = session.slot?.day, range.contains(day) else { return false }
      return !isPublic || (session.state != .provisional && agenda.isPublic(session))
    }
    let days = Set(shown.compactMap(\.slot?.day)).sorted()
    evenings = days.map { day in
      let evening = agenda.evening(of: Body.market, on: day)
      let market = agenda.bodies[Body.market]
      return EveningView(
        evening: day, body: Body.market, name: evening?.name ?? market?.name ?? "",
        start: evening?.start ?? market?.start ?? .midnight,
        end: evening?.end ?? market?.end ?? .midnight,
        sessions: shown.filter { $0.slot?.day == day }
          .sorted { Self.place($0, agenda) < Self.place($1, agenda) }
          .map { SessionView($0, agenda, isPublic: isPublic) })
    }
  }

  private static func place(_ session: Session, _ agenda: Agenda) -> (TimeOfDay, Int, Int) {
    let rooms = agenda.bodies[Body.market]?.rooms ?? []
    let room = session.slot.flatMap { rooms.firstIndex(of: $0.room) } ?? rooms.count
    return (session.slot?.start ?? .midnight, room, session.number)
  }

  /// The evenings, each with its sessions below it.
  public func lines(_ words: any Words) -> [String] {
    if evenings.isEmpty { return [words.label(.nothing)] }
    let rows = Columns.lines(evenings.flatMap { $0.sessions.map { $0.cells(words) } })
    var next = rows.makeIterator()
    return evenings.flatMap { evening -> [String] in
      let head =
        "\(evening.evening.text(.long, words.language)), \(evening.evening.week.text(words.language))"
        + "  \(evening.name) \(evening.start)-\(evening.end)"
      return [head] + evening.sessions.compactMap { _ in next.next().map { "  " + $0 } } + [""]
    }.dropLast()
  }
}
