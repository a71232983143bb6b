import Wording

/// Takes a JSON text apart into a flat list of values.
///
/// Foundation's readers are not used: they take fifteen times as long for a season, turn numbers
/// into fractions and truth into numbers, and tell one fault in words of their own.
struct JSONScanner {
  private let bytes: [UInt8]
  private var position = 0
  private(set) var values: [JSONSource.Value] = []

  /// Lists and objects lie no deeper in each other than this.
  static let deepest = 64

  /// Where a text is no JSON, and why.
  struct Refusal: Error {
    let flaw: JSONFlaw
    let position: Int
  }

  /// Scans the bytes of a text in UTF-8, of which there are fewer than 2^31.
  init(_ bytes: [UInt8]) throws(Refusal) {
    self.bytes = bytes
    values.reserveCapacity(bytes.count / 6)
    try value(depth: 0)
    skipSpace()
    if position < bytes.count { throw refusal(.more) }
  }

  private func refusal(_ flaw: JSONFlaw) -> Refusal {
    Refusal(flaw: position < bytes.count ? flaw : .ends, position: position)
  }

  /// The byte that comes next; 0, which no JSON has, at the end.
  private var next: UInt8 { position < bytes.count ? bytes[position] : 0 }

  private mutating func skipSpace() {
    while next == 0x20 || next == 0x0A || next == 0x0D || next == 0x09 { position += 1 }
  }

  private mutating func take(_ byte: UInt8) throws(Refusal) {
    skipSpace()
    guard next == byte else { throw refusal(.character) }
    position += 1
  }

  private mutating func add(_ kind: JSONSource.Kind, from start: Int, to end: Int) {
    values.append(
      JSONSource.Value(
        kind: kind, start: Int32(start), end: Int32(end), next: Int32(values.count + 1)))
  }

  private mutating func value(depth: Int) throws(Refusal) {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"): try container(.object, closing: UInt8(ascii: "}"), depth)
    case UInt8(ascii: "["): try container(.list, closing: UInt8(ascii: "]"), depth)
    case UInt8(ascii: "\""): try text()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .yes)
    case UInt8(ascii: "f"): try word("false", .no)
    case UInt8(ascii: "n"): try word("null", .null)
    default: throw refusal(.character)
    }
  }

  private mutating func container(
    _ kind: JSONSource.Kind, closing: UInt8, _ depth: Int
  ) throws(Refusal) {
    guard depth < Self.deepest else { throw refusal(.deep(limit: Self.deepest)) }
    let own = values.count
    add(kind, from: position, to: position)
    position += 1
    skipSpace()
    if next == closing {
      position += 1
      return
    }
    while true {
      if kind == .object {
        skipSpace()
        guard next == UInt8(ascii: "\"") else { throw refusal(.character) }
        try text()
        try take(UInt8(ascii: ":"))
      }
      try value(depth: depth + 1)
      skipSpace()
      guard next == UInt8(ascii: ",") else { break }
      position += 1
    }
    try take(closing)
    values[own].end = Int32(position)
    values[own].next = Int32(values.count)
  }

  private mutating func word(_ word: StaticString, _ kind: JSONSource.Kind) throws(Refusal) {
    let start = position
    for byte in "\(word)".utf8 {
      guard next == byte else { throw refusal(.character) }
      position += 1
    }
    add(kind, from: start, to: position)
  }
}

// MARK: Texts and numbers

extension JSONScanner {
  private mutating func text() throws(Refusal) {
    position += 1
    let start = position
    var kind = JSONSource.Kind.text
    while next != UInt8(ascii: "\"") {
      if next == UInt8(ascii: "\\") {
        kind = .escapedText
        position += 1
        try escape()
      } else if next < 0x20 {
        throw refusal(.control)
      } else {
        position += 1
      }
    }
    add(kind, from: start, to: position)
    position += 1
  }

  private mutating func escape() throws(Refusal) {
    switch next {
    case UInt8(ascii: "u"):
      for _ in 0..<4 {
        position += 1
        guard next.hexValue != nil else { throw refusal(.escape) }
      }
      position += 1
    case _ where JSONSource.escapes[next] != nil: position += 1
    default: throw refusal(.escape)
    }
  }

  private mutating func number() throws(Refusal) {
    let start = position
    var kind = JSONSource.Kind.integer
    if next == UInt8(ascii: "-") { position += 1 }
    if next == UInt8(ascii: "0") { position += 1 } else { try digits() }
    if next == UInt8(ascii: ".") {
      kind = .decimal
      position += 1
      try digits()
    }
    if next | 0x20 == UInt8(ascii: "e") {
      kind = .decimal
      position += 1
      if next == UInt8(ascii: "+") || next == UInt8(ascii: "-") { position += 1 }
      try digits()
    }
    guard !next.isDigit else { throw refusal(.number) }
    add(kind, from: start, to: position)
  }

  /// One digit or more.
  private mutating func digits() throws(Refusal) {
    guard next.isDigit else { throw refusal(.number) }
    while next.isDigit { position += 1 }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  /// What a hexadecimal digit stands for; nil for any other byte.
  var hexValue: UInt16? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(self - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(self - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(self - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
