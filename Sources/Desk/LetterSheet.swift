import Council
import Screen

/// A letter folded into rows of so many columns, each with its bytes: so that what was read can be
/// shown where it stands.
struct LetterSheet: Hashable, Sendable {
  /// One row.
  struct Row: Hashable, Sendable {
    /// The line of the letter that it is of, from 1.
    let line: Int
    /// Whether the line begins here.
    let isFirst: Bool
    /// Its bytes.
    let bytes: Range<Int>
  }

  /// A piece of a row, with what it is.
  struct Piece: Hashable, Sendable {
    var text: String
    var mark: Mark
  }

  /// What a piece of the letter is.
  enum Mark: Hashable, Sendable {
    /// Nothing was read from it.
    case plain
    /// Something was read from it.
    case read
    /// The chosen reading comes from it.
    case chosen
  }

  /// The letter's UTF-8.
  private let bytes: [UInt8]
  /// The rows.
  private(set) var rows: [Row] = []
  /// The columns that they have.
  private(set) var width = 0

  /// A letter that is not folded yet.
  init(_ text: String) { bytes = Array(text.utf8) }

  /// Folds the letter, at blanks where there are any; does nothing where it is so folded already.
  ///
  /// - Complexity: O(*n*) for *n* characters.
  mutating func fold(to columns: Int) {
    let columns = max(1, columns)
    if columns == width { return }
    width = columns
    var folding = Folding(columns: columns)
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars { folding.take(scalar) }
    rows = folding.finished()
  }

  /// The row in which a byte stands; nil where the letter has no such byte.
  func row(of byte: Int) -> Int? {
    guard byte >= 0, byte < bytes.count else { return nil }
    return rows.lastIndex { $0.bytes.lowerBound <= byte }
  }

  /// A row in pieces.
  func pieces(of row: Row, read: [TextSpan], chosen: [TextSpan]) -> [Piece] {
    let range = row.bytes
    func cut(_ spans: [TextSpan]) -> [Range<Int>] {
      spans.map { ($0.start..<max($0.start, $0.end)).clamped(to: range) }.filter { !$0.isEmpty }
        .map { whole($0.lowerBound)..<whole($0.upperBound) }
    }
    let (read, chosen) = (cut(read), cut(chosen))
    let ends = (read + chosen).flatMap { [$0.lowerBound, $0.upperBound] }
    let cuts = Set(ends + [range.lowerBound, range.upperBound]).sorted()
    return zip(cuts, cuts.dropFirst()).map { start, end in
      func holds(_ ranges: [Range<Int>]) -> Bool { ranges.contains { $0.contains(start) } }
      return Piece(
        text: String(decoding: bytes[start..<end], as: UTF8.self),
        mark: holds(chosen) ? .chosen : holds(read) ? .read : .plain)
    }
  }

  /// The start of the character that a byte is part of.
  private func whole(_ byte: Int) -> Int {
    var byte = byte
    while byte > 0, byte < bytes.count, bytes[byte] & 0xC0 == 0x80 { byte -= 1 }
    return byte
  }
}

/// The folding of a text, a character at a time.
private struct Folding {
  let columns: Int
  private var rows: [LetterSheet.Row] = []
  private var line = 1
  private var isFirst = true
  private var start = 0
  private var offset = 0
  private var used = 0
  /// The byte behind the last blank of the row, and the columns up to there.
  private var blank: (offset: Int, used: Int)?
  private var isAfterReturn = false

  init(columns: Int) { self.columns = columns }

  mutating func take(_ scalar: Unicode.Scalar) {
    let length = UTF8.width(scalar)
    defer {
      offset += length
      isAfterReturn = scalar == "\r"
    }
    if scalar == "\n" || scalar == "\r" {
      // The second half of a line end adds nothing.
      if scalar == "\n", isAfterReturn {
        start = offset + length
        return
      }
      close(at: offset, next: offset + length)
      (line, isFirst) = (line + 1, true)
      return
    }
    if scalar == " " || scalar == "\t" {
      used += 1
      blank = (offset + length, used)
      return
    }
    let width = scalar.isASCII && scalar.value >= 0x20 ? 1 : Width.of(String(scalar))
    if used + width > columns, offset > start { breakRow() }
    if used + width > columns, offset > start { close(at: offset, next: offset) }
    used += width
  }

  private mutating func breakRow() {
    guard let blank, blank.offset > start else { return close(at: offset, next: offset) }
    let rest = used - blank.used
    close(at: blank.offset, next: blank.offset)
    used = rest
  }

  private mutating func close(at end: Int, next: Int) {
    rows.append(LetterSheet.Row(line: line, isFirst: isFirst, bytes: start..<max(start, end)))
    (isFirst, start, used, blank) = (false, next, 0, nil)
  }

  consuming func finished() -> [LetterSheet.Row] {
    if offset > start || rows.isEmpty { close(at: offset, next: offset) }
    return rows
  }
}
