import Screen
import Wording

/// A replay: keys as somebody pressed them, line by line.
///
///     # from the list to the best slot
///     p p
///     size 80x24
///     O "de spreker kan alleen dan" Enter J
///
/// A word is a key by its name or a command by its own, words between quotes are typed. `size COLUMNSxROWS` on a line of
/// its own gives the screen another size. What follows a `#` at the start of a line is for people.
public struct Script: Hashable, Sendable {
  /// The lines that do something, each with what it does.
  public var lines: [Line]

  /// One line.
  public struct Line: Hashable, Sendable {
    /// Its number in the file, from 1.
    public var number: Int
    /// What happens, in order.
    public var events: [Event]
  }

  /// What cannot be read.
  public struct Fault: Error, Hashable, Sendable {
    /// The line, from 1.
    public var line: Int
    /// The word that is no key.
    public var word: String
  }

  /// Reads a script.
  ///
  /// - Throws: `Fault` for the first word that is no key.
  public init(_ text: String) throws(Fault) {
    lines = []
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, row) in rows.enumerated() {
      let row = row.drop { $0 == " " }
      if row.isEmpty || row.first == "#" { continue }
      let events = try Self.events(String(row), line: index + 1)
      lines.append(Line(number: index + 1, events: events))
    }
  }

  private static func events(_ row: String, line: Int) throws(Fault) -> [Event] {
    if row.hasPrefix("size ") {
      let size = row.split(separator: " ").dropFirst().joined(separator: " ")
      let parts = size.split(separator: "x", omittingEmptySubsequences: false)
        .map { Int($0) ?? 0 }
      guard parts.count == 2, parts.allSatisfy((1...1000).contains) else {
        throw Fault(line: line, word: row)
      }
      return [.resized(Size(parts[0], parts[1]))]
    }
    var events: [Event] = []
    // Every second piece stands between quotes.
    for (index, piece) in row.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
    {
      if index % 2 == 1 {
        events += piece.map { Event.key(.character($0)) }
      } else {
        for word in piece.split(separator: " ") {
          events += try keys(String(word), line: line).map(Event.key)
        }
      }
    }
    return events
  }

  /// The key of a name; the two strokes of a command that has two.
  private static func keys(_ word: String, line: Int) throws(Fault) -> [Key] {
    if let key = Key(name: word) { return [key] }
    let named = Commands.table.first { $0.command.rawValue == word }?.keys.first
    let strokes =
      named
      ?? Commands.table.flatMap(\.keys).first { keys in
        keys.count > 1 && keys.map(\.name).joined() == word
      }
    guard let strokes else { throw Fault(line: line, word: word) }
    return strokes
  }
}
