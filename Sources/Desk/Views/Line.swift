import Screen

/// A line of running text: a sign or label before it, and words that fold below each other.
struct Line: Hashable {
  /// What stands before the words, on the first row only.
  var lead: String
  /// How that looks.
  var leadRole: Role
  /// The words.
  var text: String
  /// How they look.
  var role: Role

  /// A line.
  init(_ text: String, _ role: Role = .text, lead: String = "", leadRole: Role = .faint) {
    self.lead = lead
    self.leadRole = leadRole
    self.text = text
    self.role = role
  }

  /// An empty line.
  static let blank = Line("")

  /// The rows that it takes in so many columns.
  func rows(in width: Int) -> [String] {
    text.wrapped(to: max(1, width - Width.of(lead)))
  }
}

extension [Line] {
  /// The rows that all of it takes in so many columns.
  func height(in width: Int) -> Int { reduce(0) { $0 + $1.rows(in: width).count } }
}

extension Frame {
  /// Draws lines into a part, so many rows of them pushed up out of sight.
  mutating func draw(_ lines: [Line], in part: Rect, from top: Int = 0) {
    var y = -top
    for line in lines {
      let indent = Width.of(line.lead)
      for (index, row) in line.rows(in: part.width).enumerated() {
        if y >= part.height { return }
        if y >= 0 {
          let here = part.row(y)
          if index == 0 { write(line.lead, in: here, Style(line.leadRole)) }
          write(row, in: here.splitLeft(indent).rest, Style(line.role))
        }
        y += 1
      }
    }
  }

  /// Draws the title of a pane, with a line to its end; gives the part below it.
  mutating func title(_ text: String, of part: Rect, inUse: Bool) -> Rect {
    let (bar, rest) = part.splitTop(1)
    let used = write(
      " \(text) ".fitted(to: bar.width), in: bar, Style(.heading, isFocused: inUse))
    write(
      String(repeating: "─", count: max(0, bar.width - used)), in: bar.splitLeft(used).rest,
      Style(.faint))
    return rest
  }

  /// Draws the line between a pane and the one to its right.
  mutating func edge(rightOf part: Rect) {
    for y in 0..<part.height {
      write("│", in: Rect(x: part.right, y: part.y + y, width: 1, height: 1), Style(.faint))
    }
  }
}
