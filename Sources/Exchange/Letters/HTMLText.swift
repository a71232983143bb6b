/// A page as plain text: blocks on lines of their own, cells parted by tabs, characters for their
/// names.
///
/// Reads whatever it gets; it is no judge of pages. Linear in the length of the page.
struct HTMLText {
  private let bytes: [UInt8]
  private var index = 0
  private var result: [UInt8] = []
  /// How many line ends stand due before the next word.
  private var breaks = 0
  private var hasBlank = false
  private var preformatted = 0
  /// How many cells the row has so far, how many line ends the last one, and whether it still waits
  /// for its first word.
  private var row = (cells: 0, breaks: 0, isStart: false)

  /// The text of a page.
  static func text(of page: String) -> String {
    var reader = HTMLText(bytes: Array(page.utf8))
    reader.run()
    return String(decoding: reader.result, as: UTF8.self)
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func run() {
    result.reserveCapacity(bytes.count / 2)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "<"), let tag = tag(at: index) {
        index = tag.end
        take(tag)
      } else if byte == UInt8(ascii: "&"), let entity = HTMLEntities.find(in: bytes, at: index) {
        index = entity.end
        take(entity.bytes)
      } else {
        index += 1
        take(byte)
      }
    }
  }

  // MARK: Text

  private mutating func take(_ byte: UInt8) {
    if preformatted > 0, byte == 0x0A {
      breaks += 1
    } else if byte <= 0x20 {
      hasBlank = true
    } else {
      take([byte])
    }
  }

  private mutating func take(_ word: [UInt8]) {
    if word == [0x20] {
      hasBlank = true
      return
    }
    if breaks > 0 {
      row.breaks += 1
      takeBreaks()
    } else if hasBlank, let last = result.last, last != 0x0A, last != 0x09 {
      result.append(0x20)
    }
    hasBlank = false
    row.isStart = false
    result += word
  }

  /// Writes the line ends that are due, of which there may be some already.
  private mutating func takeBreaks() {
    let there = result.reversed().prefix(2).prefix { $0 == 0x0A }.count
    if !result.isEmpty {
      result += Array(repeating: 0x0A, count: max(0, min(breaks, 2) - there))
    }
    (breaks, hasBlank) = (0, false)
  }

  // MARK: Tags

  private struct Tag {
    var name: String
    var isClosing: Bool
    var end: Int
  }

  /// The tag at a "<"; nil where none is closed before the next one opens.
  private func tag(at start: Int) -> Tag? {
    guard start + 1 < bytes.count else { return nil }
    if bytes[start + 1] == UInt8(ascii: "!") || bytes[start + 1] == UInt8(ascii: "?") {
      let isComment = bytes[start...].starts(with: "<!--".utf8)
      let end = isComment ? find("-->", from: start + 4) : find(">", from: start + 2)
      return Tag(name: "!", isClosing: false, end: end)
    }
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    var index = start + (isClosing ? 2 : 1)
    let nameStart = index
    while index < bytes.count, index - nameStart < 20, Self.isNameByte(bytes[index]) { index += 1 }
    guard index > nameStart else { return nil }
    let name = String(decoding: bytes[nameStart..<index], as: UTF8.self).lowercased()
    return tagEnd(from: index).map { Tag(name: name, isClosing: isClosing, end: $0) }
  }

  private func tagEnd(from start: Int) -> Int? {
    var index = start
    var quote: UInt8 = 0
    while index < bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      }
      index += 1
    }
    return nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    let small = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(small)
      || (UInt8(ascii: "0")...UInt8(ascii: ":")).contains(byte)
  }

  /// The index behind some text in small letters, else the end.
  private func find(_ text: String, from start: Int) -> Int {
    let wanted = Array(text.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      let isThere = wanted.indices.allSatisfy { step in
        let byte = bytes[index + step]
        let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        return small == wanted[step]
      }
      if isThere { return index + wanted.count }
      index += 1
    }
    return bytes.count
  }

  private mutating func take(_ tag: Tag) {
    switch tag.name {
    case "script" where !tag.isClosing: index = find("</script>", from: index)
    case "style" where !tag.isClosing: index = find("</style>", from: index)
    case "title" where !tag.isClosing: index = find("</title>", from: index)
    case "tr":
      breaks = tag.isClosing ? (row.breaks > 0 ? 2 : 1) : max(breaks, 1)
      if !tag.isClosing { takeBreaks() }
      row = (0, 0, false)
    case "td", "th":
      if tag.isClosing { row.isStart = false } else { takeCell() }
    case "br" where !row.isStart: breaks += 1
    case "li":
      breaks = max(breaks, 1)
      if !tag.isClosing {
        take(Array("-".utf8))
        hasBlank = true
      }
    case "pre":
      preformatted = max(0, preformatted + (tag.isClosing ? -1 : 1))
      breaks = 2
    // A paragraph that only fills its cell breaks no line.
    case _ where row.isStart: break
    case "p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol", "blockquote", "hr":
      breaks = 2
    case "div", "section", "article", "header", "footer", "address", "dt", "dd", "center":
      breaks = max(breaks, 1)
    default: break
    }
  }

  /// A cell stands behind a tab, unless it begins its row or the one before it has many lines.
  private mutating func takeCell() {
    if row.cells > 0, row.breaks == 0 {
      result.append(0x09)
      breaks = 0
    } else if row.cells > 0 {
      breaks = 2
    }
    row = (row.cells + 1, 0, true)
    hasBlank = false
  }
}
