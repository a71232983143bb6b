import Wording
public import Screen

extension State {
  /// The screen as lines that can be read out: no frames, no gaps, the row that keys act on marked.
  public var plainLines: [String] {
    let frame = view(self)
    return frame.text.enumerated().compactMap { y, row in
      let words = row.split { " ─│".contains($0) }.joined(separator: " ")
      guard !words.isEmpty else { return nil }
      return frame.cursor?.y == y ? "> " + words : words
    }
  }

  /// Whether the next line is the answer to a question, not keys.
  public var isTyping: Bool {
    guard case .form(let form)? = overlays.last else { return false }
    return form.fields[form.focus].ask != .way
  }

  /// Gives the screen another size.
  public mutating func resize(to size: Size) {
    self.size = size
    settle()
  }
}
