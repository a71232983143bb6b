import Screen

/// One line of text being typed.
struct TextField: Hashable, Sendable {
  /// The text.
  private(set) var text: String
  /// Characters before the cursor.
  private(set) var position: Int

  /// More than any reason needs; what is beyond is not taken.
  static let limit = 2000

  /// A field with some text, the cursor at its end.
  init(_ text: String = "") {
    self.text = text
    position = text.count
  }

  /// Takes a key; false when the key is not for a field.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(at: position - 1)
    case .delete: remove(at: position)
    case .left: position = max(0, position - 1)
    case .right: position = min(text.count, position + 1)
    case .home, .control("a"): position = 0
    case .end, .control("e"): position = text.count
    case .control("u"): self = TextField(String(text.dropFirst(position)), at: 0)
    case .control("w"): removeWord()
    default: return false
    }
    return true
  }

  /// Takes text; line ends become blanks, since a field has one line.
  ///
  /// - Returns: Whether all of it was taken.
  @discardableResult
  mutating func insert(_ more: String) -> Bool {
    let line = String(more.map { $0.isNewline ? " " : $0 }.prefix(Self.limit - text.count))
    let head = text.prefix(position)
    let tail = text.dropFirst(position)
    self = TextField(String(head) + line + tail, at: (String(head) + line).count)
    return line.count == more.count
  }

  private init(_ text: String, at position: Int) {
    self.text = text
    self.position = min(position, text.count)
  }

  private mutating func remove(at offset: Int) {
    guard offset >= 0, offset < text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: offset))
    position = min(offset, text.count)
  }

  private mutating func removeWord() {
    var head = text.prefix(position)
    let tail = text.dropFirst(position)
    while head.last == " " { head.removeLast() }
    while let last = head.last, last != " " { head.removeLast() }
    self = TextField(String(head) + tail, at: head.count)
  }
}
