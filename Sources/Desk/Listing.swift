import Almanac
import Council

/// The agenda as a councillor reads it: what may be seen, by evening and as a list.
///
/// A session that is provisional, closed or under secrecy is not in it at all.
struct Listing: Sendable {
  /// The evenings that have sessions, in order of day.
  let evenings: [Entry]
  /// All sessions, in order of day, hour and room.
  let sessions: [Session]
  /// Where the person is among the evenings.
  var evening = Cursor()
  /// Where the person is among the sessions: of the evening, or of all.
  var session = Cursor()
  /// Whether all sessions stand in one list.
  var isList = false

  /// An evening with its sessions.
  struct Entry: Hashable, Sendable {
    let day: Day
    let sessions: [Session]
  }

  /// What may be seen of an agenda.
  init(_ agenda: Agenda) {
    let days = Set(agenda.sessions.filter(\.isLive).compactMap(\.slot?.day)).sorted()
    evenings = days.compactMap { day in
      let seen = agenda.sessions(on: day).filter {
        $0.state != .provisional && agenda.isPublic($0)
      }
      return seen.isEmpty ? nil : Entry(day: day, sessions: seen)
    }
    sessions = evenings.flatMap(\.sessions)
  }

  /// The sessions that are shown: of the evening under the cursor, or all.
  var shown: [Session] {
    if isList { return sessions }
    return evenings.indices.contains(evening.index) ? evenings[evening.index].sessions : []
  }

  /// The session under the cursor.
  var current: Session? {
    shown.indices.contains(session.index) ? shown[session.index] : nil
  }

  /// Goes to the first evening on or after a day, or to the last.
  mutating func go(to day: Day) {
    evening.index =
      evenings.firstIndex { $0.day >= day } ?? max(0, evenings.count - 1)
    session.index =
      isList
      ? sessions.firstIndex { ($0.slot?.day ?? day) >= day } ?? max(0, sessions.count - 1) : 0
  }

  /// The day that the person is at.
  var day: Day? {
    isList
      ? current?.slot?.day
      : evenings.indices.contains(evening.index) ? evenings[evening.index].day : nil
  }

  /// The same places in a newer listing.
  mutating func resume(_ old: Listing) {
    isList = old.isList
    if let day = old.day { go(to: day) }
    let number = old.current?.number
    session.index = shown.firstIndex { $0.number == number } ?? session.index
  }
}
