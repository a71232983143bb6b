import Glibc
import Screen
import Terminal

/// A program as small as one on a terminal can be, for the tests: a list with a cursor on the left,
/// the names of what came in on the right, and ways to end badly.
///
/// Ends with 0 after q, 21 without a terminal, 22 on an unknown one, 23 on a dumb one, 24 when the
/// terminal is gone.
@main
struct Probe {
  private var selected = 0
  private var told: [String] = []
  private var count = 0

  static func main() {
    exit(code())
  }

  private static func code() -> Int32 {
    do throws(TerminalError) {
      var probe = Probe()
      return probe.run(try Console())
    } catch {
      return switch error {
      case .noTerminal: 21
      case .unknownTerminal: 22
      case .dumbTerminal: 23
      }
    }
  }

  private mutating func run(_ opened: consuming Console) -> Int32 {
    var terminal = opened
    while true {
      terminal.draw(frame(terminal.size, isUTF8: terminal.isUTF8))
      _ = terminal.wait()
      for input in terminal.read() {
        tell(input)
        switch input {
        case .hangUp: return 24
        case .key(.character("q")): return 0
        case .key(.character("j")), .key(.down): selected += 1
        case .key(.character("k")), .key(.up): selected -= 1
        case .key(.control("z")): terminal.suspend()
        case .key(.control("l")): terminal.redraw()
        case .key(.character(let letter)): Self.end(letter)
        default: break
        }
      }
    }
  }

  /// The bad ends.
  private static func end(_ letter: Character) {
    switch letter {
    case "T": fatalError("trapped on purpose")
    case "A": abort()
    case "E": exit(5)
    case "S": print(deep(0), terminator: "")
    default: break
    }
  }

  /// Ends for want of stack.
  private static func deep(_ depth: Int) -> Int {
    depth < 0 ? 0 : [depth, deep(depth + 1)].max() ?? 0
  }

  private mutating func tell(_ input: Input) {
    count += 1
    let text =
      switch input {
      case .key(let key): "[\(key.name)]"
      case .pasted(let text): "<\(text.split(separator: "\n").joined(separator: "/"))>"
      case .resized(let size): "{\(size.columns)x\(size.rows)}"
      case .resumed: "{resumed}"
      case .hangUp: "{gone}"
      }
    told.append(text)
  }

  private func frame(_ size: Size, isUTF8: Bool) -> Frame {
    var frame = Frame(size)
    let whole = Rect(frame.size)
    frame.write(
      "probe=\(size.columns)x\(size.rows)\(isUTF8 ? "" : "-ascii") café 漢 e\u{301} │", in: whole,
      Style(.heading))
    let rows = max(1, size.rows - 1)
    let (left, right) = whole.splitTop(1).rest.splitLeft(42)
    for y in 0..<rows {
      let style = Style(Role.allCases[y % Role.allCases.count], isFocused: y == selected)
      frame.write("evening \(y) of a season".padded(to: 40), in: left.row(y), style)
    }
    for (index, text) in told.enumerated().suffix(rows) {
      frame.write(text, in: right.row(index % rows))
    }
    frame.cursor = Point(0, 1 + min(max(0, selected), rows - 1))
    return frame
  }
}
