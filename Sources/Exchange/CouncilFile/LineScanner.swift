/// Reads the shape of a TOML text into a `LineIndex`, and keeps from the parser what it cannot bear.
///
/// The parser (toml++ 3.4.0, under TOMLKit 0.6.0) ends the whole program on some texts that are no
/// TOML: a header without a key, a list with a stray brace, a date with half a time, a text that
/// ends within a value. Those are refused here. What else is no TOML is passed over, for the
/// parser to complain of; as it stops at the first error, what comes after does not matter.
struct LineScanner {
  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var root = LineIndex(line: 1)
  /// The table that key-value pairs go to.
  private var table: [String] = []
  /// Where the statement that is being read began.
  private var statementStart = 0
  private var refusal: Refusal?

  /// A text that must not reach the parser.
  struct Refusal: Error, Equatable {
    let reason: Reason
    let line: Int
    /// In characters from the start of the line, counted from 1.
    let column: Int
    /// How many bytes come before the statement that is refused.
    let sound: Int

    /// Why not.
    enum Reason: String {
      case tooDeep = "tables or lists too deep in each other"
      case noKey = "a table header must begin with a key"
      case noValue =
        "a value must be a text, a number, a date, a time, true, false, a list or a table"
      case unclosedText = "a text does not end"
      case unclosedList = "a list does not end"
      case unclosedTable = "a table in line does not end"
    }
  }

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The lines of a text.
  static func index(of text: String) throws(Refusal) -> LineIndex {
    var scanner = LineScanner(text)
    if scanner.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { scanner.position = 3 }
    while scanner.refusal == nil, scanner.current != nil { scanner.statement() }
    if let refusal = scanner.refusal { throw refusal }
    return scanner.root
  }

  /// Refuses the text at a place, unless it was refused before.
  private mutating func refuse(_ reason: Refusal.Reason, at place: (position: Int, line: Int)) {
    guard refusal == nil else { return }
    let before = bytes[..<min(place.position, bytes.count)]
    let lineStart = before.lastIndex(of: 10).map { $0 + 1 } ?? 0
    let column = String(decoding: before[lineStart...], as: UTF8.self).unicodeScalars.count + 1
    refusal = Refusal(reason: reason, line: place.line, column: column, sound: statementStart)
  }

  private var here: (position: Int, line: Int) { (position, line) }
}

// MARK: Statements

extension LineScanner {
  /// A header, a key with its value, a comment or an empty line.
  private mutating func statement() {
    skipSpace(lineEnds: true)
    guard let byte = current else { return }
    statementStart = position
    if byte == UInt8(ascii: "[") {
      header()
    } else {
      let keys = keys()
      if current == UInt8(ascii: "="), !keys.isEmpty {
        position += 1
        root.set(value(depth: table.count + keys.count), at: (table + keys)[...])
      }
    }
    skipLine()
  }

  /// A header `[a.b]` or `[[a.b]]`.
  private mutating func header() {
    position += 1
    let isElement = current == UInt8(ascii: "[")
    if isElement { position += 1 }
    table = keys()
    guard !table.isEmpty else { return refuse(.noKey, at: here) }
    root.open(table[...], asElement: isElement, line: line)
  }

  /// Keys joined by dots; ends before what is no key.
  private mutating func keys() -> [String] {
    var keys: [String] = []
    while true {
      skipSpace()
      guard let key = key() else { return keys }
      keys.append(key)
      guard keys.count <= LineIndex.deepest else {
        refuse(.tooDeep, at: here)
        return keys
      }
      skipSpace()
      guard current == UInt8(ascii: ".") else { return keys }
      position += 1
    }
  }

  private mutating func key() -> String? {
    if let quote = current, quote.isQuote {
      return quoted(quote)
    }
    let start = position
    while let byte = current, byte.isBareKey { position += 1 }
    return start == position ? nil : String(decoding: bytes[start..<position], as: UTF8.self)
  }
}

// MARK: Values

extension LineScanner {
  /// A value of any type; stands after it.
  private mutating func value(depth: Int) -> LineIndex {
    skipSpace()
    let start = LineIndex(line: line)
    guard depth <= LineIndex.deepest else {
      refuse(.tooDeep, at: here)
      return start
    }
    switch current {
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "{"): return inlineTable(depth: depth)
    case let quote? where quote.isQuote: _ = quoted(quote)
    default: plainValue()
    }
    return start
  }

  /// A number, a date, a time, true or false, up to what ends it.
  private mutating func plainValue() {
    let start = here
    skip { !$0.endsPlainValue }
    let end = bytes[start.position..<position].lastIndex { $0 != 32 && $0 != 9 }
    let value = bytes[start.position..<(end.map { $0 + 1 } ?? start.position)]
    if !PlainValue.isSound(value) { refuse(.noValue, at: start) }
  }

  private mutating func list(depth: Int) -> LineIndex {
    var index = LineIndex(line: line)
    let opening = here
    position += 1
    while refusal == nil {
      skipSpace(lineEnds: true)
      guard let byte = current else { refuse(.unclosedList, at: opening); break }
      if byte == UInt8(ascii: "]") { break }
      let start = position
      if byte != UInt8(ascii: ",") { index.elements.append(value(depth: depth + 1)) }
      if byte == UInt8(ascii: ",") || position == start { position += 1 }
    }
    position += 1
    return index
  }

  private mutating func inlineTable(depth: Int) -> LineIndex {
    var index = LineIndex(line: line)
    let opening = here
    position += 1
    while refusal == nil {
      skipSpace(lineEnds: true)
      guard let byte = current else { refuse(.unclosedTable, at: opening); break }
      if byte == UInt8(ascii: "}") { break }
      let start = position
      let keys = keys()
      if current == UInt8(ascii: "="), !keys.isEmpty {
        position += 1
        index.set(value(depth: depth + keys.count), at: keys[...])
      }
      if position == start { position += 1 }
    }
    position += 1
    return index
  }
}

// MARK: Characters

extension LineScanner {
  private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  private func isNext(_ text: [UInt8]) -> Bool { bytes[position...].starts(with: text) }

  private mutating func skip(while condition: (UInt8) -> Bool) {
    while let byte = current, condition(byte) { position += 1 }
  }

  /// Blanks and, where asked, line ends and comments.
  private mutating func skipSpace(lineEnds: Bool = false) {
    while let byte = current {
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
      case UInt8(ascii: "\n") where lineEnds:
        position += 1
        line += 1
      case UInt8(ascii: "#") where lineEnds: skip { $0 != UInt8(ascii: "\n") }
      default: return
      }
    }
  }

  private mutating func skipLine() {
    skip { $0 != UInt8(ascii: "\n") }
    guard current != nil else { return }
    position += 1
    line += 1
  }

  /// A text in quotes, in one of the four ways that TOML has; nil where it does not end.
  private mutating func quoted(_ quote: UInt8) -> String? {
    let isLong = isNext([quote, quote, quote])
    let closing = Array(repeating: quote, count: isLong ? 3 : 1)
    let escapes = quote == UInt8(ascii: "\"")
    let opening = here
    position += closing.count
    let start = position
    while let byte = current {
      if isNext(closing) {
        let text = bytes[start..<position]
        position += closing.count
        if isLong { skip { $0 == quote } }
        return escapes ? unescaped(text) : String(decoding: text, as: UTF8.self)
      }
      if byte == UInt8(ascii: "\n") {
        guard isLong else { break }
        line += 1
      }
      position += byte == UInt8(ascii: "\\") && escapes && !isNext([byte, 10]) ? 2 : 1
    }
    refuse(.unclosedText, at: opening)
    return nil
  }
}

extension UInt8 {
  /// Whether this byte opens a quoted text.
  fileprivate var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }

  /// Whether a number, a date or a truth value is over here.
  fileprivate var endsPlainValue: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: "#"), 10, 13: true
    default: false
    }
  }
}
