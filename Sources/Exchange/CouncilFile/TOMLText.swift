import Almanac
import TOMLKit

/// TOML text as nodes with their lines: the only place that knows the parser.
enum TOMLText {
  /// The largest text that is read, in bytes.
  static let limit = 1_000_000

  /// The table that a text holds.
  static func node(of text: String) throws(CouncilFileError) -> Node {
    let size = text.utf8.count
    guard size <= limit else { throw .tooLarge(bytes: size, limit: limit) }
    try refuseNUL(in: text)
    let index: LineIndex
    do {
      index = try LineScanner.index(of: text)
    } catch {
      // An earlier error is told first.
      _ = try table(of: String(decoding: text.utf8.prefix(error.sound), as: UTF8.self))
      throw Self.error(for: error)
    }
    return node(.table(members(of: try table(of: text), at: .root, index)), .root, index)
  }

  /// The parser takes a C string, and would take a NUL for its end.
  private static func refuseNUL(in text: String) throws(CouncilFileError) {
    guard let position = text.utf8.firstIndex(of: 0) else { return }
    let before = text.utf8[..<position]
    let lines = before.split(separator: 10, omittingEmptySubsequences: false)
    throw .syntax(
      line: lines.count, column: (lines.last?.count ?? 0) + 1, detail: "a NUL character (U+0000)")
  }

  private static func error(for refusal: LineScanner.Refusal) -> CouncilFileError {
    switch refusal.reason {
    case .tooDeep: .tooDeep(line: refusal.line, limit: LineIndex.deepest)
    default:
      .syntax(line: refusal.line, column: refusal.column, detail: refusal.reason.rawValue)
    }
  }

  /// The table that the parser reads from a text.
  ///
  /// A line end is put after the text, for the parser stumbles where it ends within a line.
  private static func table(of text: String) throws(CouncilFileError) -> TOMLTable {
    do {
      return try TOMLTable(string: text + "\n")
    } catch let error as TOMLParseError {
      let start = error.source.begin
      throw .syntax(line: start.line, column: start.column, detail: error.description)
    } catch {
      throw .syntax(line: 1, column: 1, detail: "\(error)")
    }
  }
}

// MARK: The parser's values

extension TOMLText {
  private static func node(_ value: Node.Value, _ place: Place, _ index: LineIndex) -> Node {
    Node(place: place, line: index.line, value: value)
  }

  /// The keys of a table in the order of their lines; the parser itself sorts them by name.
  private static func members(
    of table: TOMLTable, at place: Place, _ index: LineIndex
  ) -> [Node.Member] {
    zip(table.keys, table.values)
      .map { key, value in
        let below = index.members[key] ?? LineIndex(line: index.line)
        return Node.Member(key: key, node: node(of: value, at: .key(key, in: place), below))
      }
      .sorted { ($0.node.line, $0.key) < ($1.node.line, $1.key) }
  }

  private static func nodes(of list: TOMLArray, at place: Place, _ index: LineIndex) -> [Node] {
    list.enumerated().map { position, value in
      let isFound = position < index.elements.count
      let below = isFound ? index.elements[position] : LineIndex(line: index.line)
      return node(of: value.tomlValue, at: .element(position, in: place), below)
    }
  }

  private static func node(of value: TOMLValue, at place: Place, _ index: LineIndex) -> Node {
    let content: Node.Value
    switch value.type {
    case .table: content = .table(value.table.map { members(of: $0, at: place, index) } ?? [])
    case .array: content = .list(value.array.map { nodes(of: $0, at: place, index) } ?? [])
    case .string: content = .text(value.string ?? "")
    case .int: content = .integer(value.int ?? 0)
    case .double: content = .decimal
    case .bool: content = .boolean(value.bool ?? false)
    case .date: content = value.date.map(date) ?? .text("")
    case .time: content = value.time.map(time) ?? .text("")
    case .dateTime: content = value.dateTime.map(dateTime) ?? .text("")
    }
    return node(content, place, index)
  }

  /// A day; one of the year 0, which TOML has and we have not, stays text that is no date.
  private static func date(_ date: TOMLDate) -> Node.Value {
    day(date).map(Node.Value.date) ?? .text(date.debugDescription)
  }

  /// A time to the minute; one with seconds stays text that is no time.
  private static func time(_ time: TOMLTime) -> Node.Value {
    guard time.second == 0, time.nanoSecond == 0,
      let time = TimeOfDay(hour: time.hour, minute: time.minute)
    else { return .text(time.debugDescription) }
    return .time(time)
  }

  private static func dateTime(_ moment: TOMLDateTime) -> Node.Value {
    if moment.offset != nil { return .offsetDateTime }
    guard let day = day(moment.date),
      let time = TimeOfDay(hour: moment.time.hour, minute: moment.time.minute)
    else { return .text(moment.debugDescription) }
    return .dateTime(Moment(day: day, time: time))
  }

  private static func day(_ date: TOMLDate) -> Day? {
    Day(year: date.year, month: date.month, day: date.day)
  }
}
