import Almanac
import Council
import Screen
import Wording

extension State {
  /// A councillor's screen: the evenings and their sessions, or all sessions.
  func drawBrowse(into frame: inout Frame, _ layout: Layout) {
    if listing.isList || (layout.isSingle && focus == .sessions) {
      drawSessions(into: &frame, layout.body)
    } else if layout.isSingle {
      drawEvenings(into: &frame, layout.evenings)
    } else {
      drawEvenings(into: &frame, layout.evenings)
      frame.edge(rightOf: layout.evenings)
      drawSessions(into: &frame, layout.sessions)
    }
  }

  /// Columns of a long row that show where the person is: the day and the hour, no more, since a
  /// terminal far away is sent every one of them.
  private static var bar: Int { 24 }

  private func drawEvenings(into frame: inout Frame, _ part: Rect) {
    let list = frame.title(words.desk(.eveningsTitle), of: part, inUse: focus == .evenings)
    if listing.evenings.isEmpty { frame.draw([Line(words.desk(.noSessions), .faint)], in: list) }
    if focus == .evenings { frame.cursor = Point(list.x, list.y) }
    for y in 0..<list.height {
      let index = listing.evening.top + y
      guard listing.evenings.indices.contains(index) else { break }
      let entry = listing.evenings[index]
      let bar = list.row(y)
      let count = words.note(.sessions(entry.sessions.count))
      let (day, rest) = bar.splitLeft(bar.width - Width.of(count))
      frame.write(" " + words.day(entry.day), in: day, Style(entry.day < today ? .faint : .text))
      frame.write(count, in: rest, Style(.faint))
      guard index == listing.evening.index else { continue }
      frame.restyle(day) { Style($0.role, isFocused: focus == .evenings) }
      if focus == .evenings { frame.cursor = Point(bar.x, bar.y) }
    }
  }

  private func drawSessions(into frame: inout Frame, _ part: Rect) {
    let title =
      listing.isList
      ? words.desk(.listTitle(listing.sessions.count))
      : listing.day.map { words.day($0) } ?? words.label(.sessions)
    let list = frame.title(title, of: part, inUse: focus == .sessions)
    if listing.shown.isEmpty { frame.draw([Line(words.desk(.noSessions), .faint)], in: list) }
    if focus == .sessions { frame.cursor = Point(list.x, list.y) }
    for y in 0..<list.height {
      let index = listing.session.top + y
      guard listing.shown.indices.contains(index) else { break }
      let bar = list.row(y)
      frame.write(row(listing.shown[index]).fitted(to: bar.width), in: bar)
      guard index == listing.session.index, focus == .sessions else { continue }
      frame.restyle(bar.splitLeft(Self.bar).left) { Style($0.role, isFocused: true) }
      frame.cursor = Point(bar.x, bar.y)
    }
  }

  /// A session on one line: the day in a list, the hours, the room, what it is about.
  private func row(_ session: Session) -> String {
    let slot = session.slot
    let day = slot.map { $0.day.text(.brief, words.language).padded(to: 11) }
    let names = agenda.rooms.map { Width.of($0.name) }.max() ?? 0
    let room = slot.map { (agenda.rooms[$0.room]?.name ?? $0.room).padded(to: min(names, 14)) }
    let number = session.request.flatMap { agenda.requests[$0]?.caseNumber }
    let kind = session.kindOfSession.map { words.name($0) }
    let about = [room, number, session.title].compactMap(\.self).joined(separator: "  ")
    return " \(listing.isList ? day ?? "" : "")\(session.hours.map(words.hours) ?? "")  \(about)"
      + (kind.map { " (\($0))" } ?? "")
  }

  /// A session as a councillor reads it.
  func lines(aboutSession number: Session.ID) -> [Line] {
    guard let session = listing.sessions.first(where: { $0.number == number }) else {
      return [Line(words.desk(.agendaChanged), .faint)]
    }
    let request = session.request.flatMap { agenda.requests[$0] }
    let papers = agenda.papers.filter { $0.request == request?.number && request != nil }
    let facts: [(Label, String?)] = [
      (.state, place(of: session)), (.kind, session.kindOfSession.map { words.name($0) }),
      (.duration, words.note(.minutes(session.duration))), (.caseNumber, request?.caseNumber),
      (.sender, request.map { words.name($0.sender) }), (.portfolio, request?.portfolio),
    ]
    return [Line(session.title, .heading), .blank]
      + facts.compactMap { label, value in value.map { Line($0, lead: words.label(label) + ": ") } }
      + (papers.isEmpty ? [] : [.blank, Line(words.label(.papers), .heading)])
      + papers.map { Line($0.title.onOneLine, lead: "  ") }
  }
}
