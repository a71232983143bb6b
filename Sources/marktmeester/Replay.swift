import Desk
import Foundation
import Screen
import Wording

/// Plays a script at a desk without a terminal, and saves what would have been seen.
struct Replay {
  private let office: Office
  private var state: State
  private let folder: String?
  private var count = 0

  /// A replay; the frames go into a folder, where one is named.
  init(_ office: Office, _ state: State, folder: String?) {
    self.office = office
    self.state = state
    self.folder = folder
  }

  /// Plays a script line by line, a frame after each; without a folder the last goes to standard
  /// output.
  consuming func run(_ text: String, _ room: inout Backroom) throws {
    let script: Script
    do {
      script = try Script(text)
    } catch {
      throw Failure(.badScript(line: error.line, word: error.word), office.words)
    }
    try save()
    for line in script.lines where !state.isOver {
      for event in line.events { Self.perform(event, &state, &room) }
      if let other = room.look() { Self.perform(other, &state, &room) }
      try save()
    }
    if folder == nil { try Output.write(view(state).text) }
  }

  /// Tells the desk an event, and what comes of its effects.
  static func perform(_ event: Event, _ state: inout State, _ room: inout Backroom) {
    var events = [event]
    while !events.isEmpty {
      let effects = update(&state, events.removeFirst())
      events += effects.compactMap { room.run($0) }
    }
  }

  private mutating func save() throws {
    guard let folder else { return }
    let digits = String(count)
    let name = String(repeating: "0", count: max(0, 3 - digits.count)) + digits + ".txt"
    count += 1
    let path = Surroundings.absolute(folder) + "/" + name
    do {
      try FileManager.default.createDirectory(
        atPath: Surroundings.absolute(folder), withIntermediateDirectories: true)
      try Data(view(state).portrait.utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      throw Failure(.fileUnwritable(path, detail: "\(error.localizedDescription)"), office.words)
    }
  }
}
