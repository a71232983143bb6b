import Almanac

/// The head of a mail or of a part of it: fields with their values, folded lines made one
/// (RFC 5322, 2.2).
struct MailFields: Sendable {
  /// A field.
  struct Field: Hashable, Sendable {
    /// Its name in lower case.
    var name: String
    /// Its value on one line, encoded words not yet read.
    var value: String
  }

  /// The fields, in order.
  private(set) var all: [Field] = []

  /// The bytes behind the head and its empty line.
  let body: ArraySlice<UInt8>

  /// More fields, or a longer value, than any mail has.
  private static let most = (fields: 1000, value: 20_000)

  /// Reads the head that the bytes begin with; it ends where a line is no field.
  ///
  /// - Complexity: O(*n*) for *n* bytes of the head.
  init(_ bytes: ArraySlice<UInt8>) {
    var lines = ByteLines(bytes)
    var rest = bytes
    while let line = lines.next() {
      if line.text.isEmpty {
        rest = bytes[line.end...]
        break
      }
      if let first = line.text.first, first == 0x20 || first == 0x09, !all.isEmpty {
        all[all.count - 1].append(line.text, most: Self.most.value)
      } else if let field = Self.field(line.text), all.count < Self.most.fields {
        all.append(field)
      } else if !(all.isEmpty && line.text.starts(with: "From ".utf8)) {
        break
      }
      rest = bytes[line.end...]
    }
    body = rest
  }

  /// The value of the first field of a name.
  subscript(name: String) -> String? { all.first { $0.name == name }?.value }

  /// The value of a field as people read it: encoded words read, on one line.
  func readable(_ name: String) -> String? {
    self[name].map { value in
      EncodedWords.decode(value).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }

  /// The day on which it was sent, on the council's own calendar.
  var day: Day? { self["date"].flatMap(MailDate.day) }

  /// "Name: value"; nil for a line that is none.
  private static func field(_ line: ArraySlice<UInt8>) -> Field? {
    guard let colon = line.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex
    else { return nil }
    let name = line[..<colon]
    guard name.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    var field = Field(name: String(decoding: name, as: UTF8.self).lowercased(), value: "")
    field.append(line[(colon + 1)...], most: most.value)
    return field
  }
}

extension MailFields.Field {
  /// Adds a line to the value, with one blank between.
  fileprivate mutating func append(_ line: ArraySlice<UInt8>, most: Int) {
    guard value.utf8.count < most else { return }
    let text = line.drop { $0 == 0x20 || $0 == 0x09 }
    if !value.isEmpty { value += " " }
    value += Charset.text(text.prefix(most))
  }
}

extension MailFields {
  /// Whether this is the head of a mail, and not of a letter that begins with a few labels.
  ///
  /// A mail names who sent it and bears what only machines write.
  var isMail: Bool {
    let names = Set(all.map(\.name))
    guard names.contains("from") || names.contains("return-path") else { return false }
    return ["message-id", "mime-version", "received", "content-type"].contains(
      where: names.contains)
      || (names.contains("subject") && day != nil)
  }
}

/// The lines of some bytes, one after the other, without copying them.
struct ByteLines: IteratorProtocol {
  private let bytes: ArraySlice<UInt8>
  private var index: Int

  /// The lines of these bytes.
  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    index = bytes.startIndex
  }

  /// The next line without its end, where it starts, and the index behind its end.
  mutating func next() -> (text: ArraySlice<UInt8>, start: Int, end: Int)? {
    guard index < bytes.endIndex else { return nil }
    let start = index
    while index < bytes.endIndex, bytes[index] != 0x0A { index += 1 }
    var end = index
    if index < bytes.endIndex { index += 1 }
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return (bytes[start..<end], start, index)
  }
}
