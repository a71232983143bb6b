// Text made to fit columns.

extension String {
  /// The text in at most so many columns, with "…" for what was left out.
  public func fitted(to columns: Int) -> String {
    guard columns > 0 else { return "" }
    if Width.of(self) <= columns { return self }
    var result = ""
    var used = 0
    for piece in pieces {
      guard used + piece.width <= columns - 1 else { break }
      result += piece.text
      used += piece.width
    }
    return result + "…"
  }

  /// The text in exactly so many columns, blanks at its end.
  public func padded(to columns: Int) -> String {
    let fitted = fitted(to: columns)
    return fitted + String(repeating: " ", count: max(0, columns - Width.of(fitted)))
  }

  /// The text in lines of at most so many columns, broken at blanks where there are any.
  ///
  /// Line ends in the text end a line. Lines after the first begin with the indent.
  public func wrapped(to columns: Int, indent: Int = 0) -> [String] {
    guard columns > 0 else { return [] }
    let indent = min(max(0, indent), columns - 1)
    let margin = String(repeating: " ", count: indent)
    return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { paragraph in String(paragraph).folded(columns, indent: indent) }
      .enumerated().map { $0.offset == 0 ? $0.element : margin + $0.element }
  }

  /// One paragraph in lines of so many columns less the indent.
  private func folded(_ columns: Int, indent: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    let limit = columns - indent
    for word in split(separator: " ", omittingEmptySubsequences: false).map(String.init) {
      var word = word
      var width = Width.of(word)
      if used > 0, used + 1 + width <= limit {
        line += " " + word
        used += 1 + width
        continue
      }
      if used > 0 {
        lines.append(line)
        (line, used) = ("", 0)
      }
      if width > limit {
        let parts = word.broken(into: limit)
        lines += parts.dropLast()
        word = parts.last ?? ""
        width = Width.of(word)
      }
      line = word
      used = width
    }
    return lines + [line]
  }

  /// The text in parts of so many columns, at least one piece in each.
  private func broken(into columns: Int) -> [String] {
    var parts: [String] = []
    var part = ""
    var used = 0
    for piece in pieces {
      if used > 0, used + piece.width > columns {
        parts.append(part)
        (part, used) = ("", 0)
      }
      part += piece.text
      used += piece.width
    }
    return parts + [part]
  }
}
