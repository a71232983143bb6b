private import CTerminal
internal import Screen

/// One thing that curses read: a character, or a sequence that it knows.
enum Stroke: Hashable {
  case scalar(Unicode.Scalar)
  case key(Key)
  case pasteBegins, pasteEnds
  /// A key that the program has no name for.
  case other

  /// What `mm_key` answered.
  init(_ kind: Int, _ value: UInt32) {
    if kind == MM_CHARACTER {
      self = Unicode.Scalar(value).map(Stroke.scalar) ?? .other
    } else {
      self = Self.named[Int(value)] ?? Self.function(Int(value))
    }
  }

  private static func function(_ value: Int) -> Stroke {
    value > MM_FUNCTION ? .key(.function(value - MM_FUNCTION)) : .other
  }

  private static let named: [Int: Stroke] = [
    MM_UP: .key(.up), MM_DOWN: .key(.down), MM_LEFT: .key(.left), MM_RIGHT: .key(.right),
    MM_HOME: .key(.home), MM_END: .key(.end), MM_PAGE_UP: .key(.pageUp),
    MM_PAGE_DOWN: .key(.pageDown), MM_ENTER: .key(.enter), MM_BACKSPACE: .key(.backspace),
    MM_DELETE: .key(.delete), MM_BACK_TAB: .key(.backTab), MM_PASTE_BEGINS: .pasteBegins,
    MM_PASTE_ENDS: .pasteEnds,
  ]
}

extension Key {
  /// The key that sends a scalar.
  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x08, 0x7F: self = .backspace
    case 0x09: self = .tab
    case 0x0A, 0x0D: self = .enter
    case 0x1B: self = .escape
    case 0..<0x20:
      let letter = Unicode.Scalar(UInt8(scalar.value) | 0x40)
      self = .control(Character(Character(letter).lowercased()))
    default: self = .character(Character(scalar))
    }
  }
}
