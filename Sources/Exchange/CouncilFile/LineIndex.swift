/// On which line every key and element of a TOML text stands.
///
///     let index = LineIndex(of: "[[room]]\nid = \"a\"\n")
///     index?.members["room"]?.elements[0].members["id"]?.line  // 2
///
/// The parser tells no lines but those of its errors, so `LineScanner` reads the text once more,
/// for its shape alone.
struct LineIndex {
  /// The line, counted from 1.
  var line: Int
  /// What stands below, when this is a table.
  var members: [String: LineIndex] = [:]
  /// What stands below, when this is a list.
  var elements: [LineIndex] = []

  /// How deep tables and lists may lie in each other.
  static let deepest = 32

  init(line: Int) { self.line = line }
}

extension LineIndex {
  /// Sets a value below this table, through the last element of every list of tables on the way.
  mutating func set(_ value: LineIndex, at keys: ArraySlice<String>) {
    guard let key = keys.first else { return }
    if let last = elements.indices.last { return elements[last].set(value, at: keys) }
    if keys.count == 1 {
      members[key] = value
    } else {
      members[key, default: LineIndex(line: value.line)].set(value, at: keys.dropFirst())
    }
  }

  /// Opens the table of a header `[a.b]`, or a new element of the list of a header `[[a.b]]`.
  mutating func open(_ keys: ArraySlice<String>, asElement: Bool, line: Int) {
    if let last = elements.indices.last, !keys.isEmpty {
      return elements[last].open(keys, asElement: asElement, line: line)
    }
    if let key = keys.first {
      return members[key, default: LineIndex(line: line)]
        .open(keys.dropFirst(), asElement: asElement, line: line)
    }
    if asElement { elements.append(LineIndex(line: line)) } else { self.line = line }
  }
}
