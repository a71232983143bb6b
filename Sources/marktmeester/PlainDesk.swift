import Desk
import Screen
import Wording

/// A desk line by line: the same state and the same commands, written below each other.
///
/// For screen readers, for terminals that cannot place their cursor, and for pipes. A line holds
/// keys or names of commands ("p", "gd", "place"); while a field is asked for, it is the answer.
struct PlainDesk {
  private let office: Office
  private var state: State
  private var room: Backroom
  /// What was said, by the part of the desk that it belongs to.
  private var told: [String: Set<String>] = [:]
  private var part = ""

  /// A desk line by line.
  init(_ office: Office, _ state: State, _ room: Backroom) {
    self.office = office
    self.state = state
    self.room = room
    self.state.isPlain = true
    self.state.resize(to: Size(240, 400))
  }

  /// Runs until the desk is left or there are no more lines; gives the desk as it was left.
  @discardableResult
  consuming func run() throws -> State {
    try Output.write([state.plainHeading])
    try tell()
    while !state.isOver, let line = readLine() {
      try take(line)
      if let other = room.look() { perform(other) }
      if !state.isOver { try tell() }
    }
    return state
  }

  private mutating func take(_ line: String) throws {
    let events: [Event]
    if state.isTyping, line != "Esc" {
      // The answer takes the place of what was proposed; an empty line takes that as it is.
      let answer: [Event] = line.isEmpty ? [] : [.key(.end), .key(.control("u")), .pasted(line)]
      events = answer + [.key(.enter)]
    } else {
      do {
        events = try Script(line).lines.flatMap(\.events)
      } catch {
        return try Output.write([office.words.desk(.noSuchKey(error.word))])
      }
    }
    for event in events { perform(event) }
  }

  private mutating func perform(_ event: Event) { Replay.perform(event, &state, &room) }

  /// Writes what is new, the row that keys act on marked.
  ///
  /// A page, a form and a question are new each time they open.
  private mutating func tell() throws {
    let isOpening = state.plainPart != part
    part = state.plainPart
    if isOpening, ["page", "panel", "form", "question"].contains(where: part.hasPrefix) {
      told[part] = []
    }
    let said = told[part] ?? []
    let lines = state.plainLines
    try Output.write(lines.filter { $0.isTold || !said.contains($0.text) }.map(\.text))
    told[part] = said.union(lines.map(\.text))
  }
}
