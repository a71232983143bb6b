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
    func isShown(_ session: Session) -> Bool {
      !isPublic || (session.state != .provisional && agenda.isPublic(session))
    }
    let days = Set(agenda.sessions.filter(\.isLive).compactMap(\.slot?.day))
      .filter(range.contains).sorted()
    evenings = days.compactMap { day in
      let shown = agenda.sessions(on: day).filter(isShown)
      if shown.isEmpty { return nil }
      let evening = agenda.evening(of: Body.market, on: day)
      let market = agenda.bodies[Body.market]
      return EveningView(
        evening: day, body: Body.market, name: evening?.name ?? market?.name ?? "",
        start: evening?.start ?? market?.start ?? .midnight,
        end: evening?.end ?? market?.end ?? .midnight,
        sessions: shown.map { SessionView($0, agenda, isPublic: isPublic) })
    }
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
