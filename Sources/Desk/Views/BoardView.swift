import Almanac
import Council
import Planning
import Screen
import Wording

extension Board {
  /// Columns that the day of an evening takes.
  fileprivate static let label = 12

  /// Columns that the days and the signs of all rooms take.
  var columns: Int { Self.label + rooms.count * (starts.count + 1) }
}

extension State {
  /// The season: a row an evening, a strip a room, a sign a start.
  func drawBoard(into frame: inout Frame, _ part: Rect) {
    let isMoving = place == .moving
    if focus == .board { frame.cursor = Point(part.x, part.y) }
    let chosen = board.request.map { $0.caseNumber ?? $0.subject } ?? words.desk(.nobodyChosen)
    let title = isMoving ? words.desk(.movingTitle(chosen)) : words.desk(.boardTitle(chosen))
    let (bar, list) = frame.title(title, of: part, inUse: focus == .board).splitTop(1)
    drawRooms(into: &frame, bar)
    if board.rooms.isEmpty {
      let none =
        agenda.bodies[Body.market] == nil
        ? words.refusal(.noCouncil, in: agenda).what : words.desk(.noEvenings)
      frame.draw([Line(none, .alarm)], in: list)
      return
    }
    for y in 0..<list.height {
      let index = spot.cursor.top + y
      guard board.rows.indices.contains(index) else { break }
      let bar = list.row(y)
      switch board.rows[index] {
      case .band(let band):
        frame.write(text(of: band).fitted(to: bar.width), in: bar, Style(band.role))
      case .evening(let evening):
        draw(evening, into: &frame, bar, isHere: index == spot.cursor.index)
      }
    }
  }

  /// The rooms that fit a width, the one under the cursor among them.
  private func shownRooms(in width: Int) -> Range<Int> {
    let strip = board.starts.count + 1
    let count = max(1, min(board.rooms.count, (width - Board.label) / max(1, strip)))
    let first = max(0, min(spot.room - count + 1, board.rooms.count - count))
    return first..<min(board.rooms.count, first + count)
  }

  /// The starts that fit a width: all of them but on the finest grids, where the one under the
  /// cursor is among them.
  private func shownStarts(in width: Int) -> Range<Int> {
    let count = board.starts.count
    let space = max(1, width - Board.label)
    let first = max(0, min(spot.start - space / 2, count - space))
    return first..<min(count, first + space)
  }

  private func drawRooms(into frame: inout Frame, _ bar: Rect) {
    var x = Board.label
    let starts = shownStarts(in: bar.width)
    for room in shownRooms(in: bar.width) {
      let name = board.rooms[room].name.fitted(to: starts.count)
      frame.write(name, in: bar.splitLeft(x).rest, Style(.faint))
      x += starts.count + 1
    }
    guard let first = board.starts.first, let last = board.starts.last else { return }
    let rest = bar.splitLeft(x).rest
    frame.write("\(first) … \(last)".fitted(to: rest.width), in: rest, Style(.faint))
  }

  private func draw(_ evening: Evening, into frame: inout Frame, _ bar: Rect, isHere: Bool) {
    let label = evening.day.text(.brief, words.language)
    let isFree = agenda.recess(on: evening.day) != nil
    frame.write(
      " " + label, in: bar,
      Style(isFree ? .recess : .text, isFocused: isHere && focus == .board))
    var x = Board.label
    let starts = shownStarts(in: bar.width)
    for room in shownRooms(in: bar.width) {
      let slots = board.slots(of: evening, in: board.rooms[room])
      for (column, index) in starts.enumerated() {
        let place = Rect(x: bar.x + x + column, y: bar.y, width: 1, height: 1)
        let (sign, role) = board.sign(of: slots[index])
        let isSpot = isHere && room == spot.room && index == spot.start
        frame.write(sign, in: place, Style(role, isFocused: isSpot))
        if isSpot, focus == .board { frame.cursor = Point(place.x, place.y) }
      }
      x += starts.count + 1
    }
    let rest = bar.splitLeft(x).rest
    let told = [sessions(on: evening.day), meetings(on: evening.day)].filter { !$0.isEmpty }
    frame.write(told.joined(separator: " · ").fitted(to: rest.width), in: rest, Style(.faint))
  }

  /// The sessions of an evening on one line.
  private func sessions(on day: Day) -> String {
    agenda.sessions(on: day)
      .map { session in
        let number = session.request.flatMap { agenda.requests[$0]?.caseNumber }
        let start = session.slot.map { "\($0.start) " } ?? ""
        let signs = (session.isPinned ? "*" : "") + (session.state == .provisional ? "?" : "")
        return start + (number ?? session.title) + signs
      }
      .joined(separator: ", ")
  }

  /// What else meets on the day of an evening.
  private func meetings(on day: Day) -> String {
    agenda.bodies.filter { $0.id != Body.market }
      .compactMap { agenda.evening(of: $0.id, on: day) }
      .map { "\($0.name) \($0.start)" }
      .joined(separator: ", ")
  }

  private func text(of band: Board.Band) -> String {
    switch band {
    case .recess(let name, let days): "= \(name), \(words.days(days))"
    case .holiday(let day, let holiday):
      "= \(day.text(.brief, words.language)) \(holiday.name(words.language))"
    case .closed(let day, let name): "= \(day.text(.brief, words.language)) \(name)"
    case .phase(let day, let anchor, let phase):
      "◆ \(day.text(.brief, words.language)) \(anchor): \(phase)"
    }
  }
}

extension Board {
  /// What a slot is, in one sign with its role: the sign alone tells it without colours.
  func sign(of slot: Slot?) -> (String, Role) {
    guard let slot else { return (" ", .text) }
    return switch mark(slot) {
    case .free: (".", .faint)
    case .fits: ("+", .allowed)
    case .costs: ("~", .costly)
    case .refused: ("-", .refused)
    case .taken: ("#", .taken)
    case .own: ("@", .own)
    }
  }
}

extension Board.Band {
  /// How it looks.
  fileprivate var role: Role {
    if case .phase = self { .anchor } else { .recess }
  }
}
