internal import Screen

/// Turns what curses read into what the program is told.
///
/// Curses knows the sequences of terminfo and hands over any other as an escape character and a row
/// of letters. Those must not act as commands: they are taken together here and left out.
struct Keyboard {
  private enum State {
    case ready
    case escape
    /// After ESC [, and whether anything came after that.
    case sequence(isBare: Bool)
    /// After ESC O.
    case single
    /// In a text for the terminal's programs, which ends with BEL or ESC \; how it began.
    case string(Unicode.Scalar, isBare: Bool)
    case stringEscape
    /// So many more belong to a sequence.
    case rest(Int)
    case pasting(Paste)
  }

  private var state = State.ready

  /// How many milliseconds the rest of a sequence that has begun may take; 0 when none has, or
  /// when curses has waited for it.
  var patience: Int32 {
    switch state {
    case .sequence(isBare: false), .string(_, isBare: false), .stringEscape, .rest: 100
    default: 0
    }
  }

  /// Takes one stroke.
  mutating func take(_ stroke: Stroke) -> [Input] {
    if case .pasting(var paste) = state {
      state = .ready
      if stroke == .pasteEnds { return [.pasted(String(paste.text))] }
      paste.take(stroke)
      state = .pasting(paste)
      return []
    }
    if case .scalar(let scalar) = stroke { return take(scalar) }
    return end(with: stroke)
  }

  /// Nothing more has come: what can be more than one thing is the shortest.
  mutating func pause() -> [Input] {
    if case .pasting(var paste) = state {
      let isOver = paste.pause()
      state = isOver ? .ready : .pasting(paste)
      return isOver ? [.pasted(String(paste.text))] : []
    }
    defer { state = .ready }
    return switch state {
    case .escape: [.key(.escape)]
    case .sequence(isBare: true): [.key(.alt("["))]
    case .single: [.key(.alt("O"))]
    case .string(let first, isBare: true): [.key(.alt(Character(first)))]
    default: []
    }
  }

  /// A sequence that curses knows ends whatever had begun.
  private mutating func end(with stroke: Stroke) -> [Input] {
    state = .ready
    switch stroke {
    case .key(let key): return [.key(key)]
    case .pasteBegins: state = .pasting(Paste())
    default: break
    }
    return []
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> [Input] {
    switch state {
    case .ready, .pasting: return begin(scalar)
    case .escape: return afterEscape(scalar)
    case .sequence(let isBare): return inSequence(scalar, isBare: isBare)
    case .single: return isPrintable(scalar) ? leaveOut() : begin(scalar)
    case .string(let first, _):
      state = scalar == "\u{1B}" ? .stringEscape : .string(first, isBare: false)
      return scalar == "\u{7}" ? leaveOut() : []
    case .stringEscape: return scalar == "\\" ? leaveOut() : afterEscape(scalar)
    case .rest(let count):
      state = count > 1 ? .rest(count - 1) : .ready
      return []
    }
  }

  private mutating func begin(_ scalar: Unicode.Scalar) -> [Input] {
    state = scalar == "\u{1B}" ? .escape : .ready
    return scalar == "\u{1B}" ? [] : [.key(Key(scalar))]
  }

  private mutating func afterEscape(_ scalar: Unicode.Scalar) -> [Input] {
    switch scalar {
    case "[": state = .sequence(isBare: true)
    case "O": state = .single
    case "]", "P": state = .string(scalar, isBare: true)
    case "\u{1B}": return [.key(.escape)]
    default:
      state = .ready
      let key = Key(scalar)
      return if case .character(let character) = key { [.key(.alt(character))] } else {
        [.key(key)]
      }
    }
    return []
  }

  /// Within ESC [: numbers and marks go on, a letter ends it.
  private mutating func inSequence(_ scalar: Unicode.Scalar, isBare: Bool) -> [Input] {
    switch scalar.value {
    case 0x20...0x3F: state = .sequence(isBare: false)
    case 0x4D where isBare: state = .rest(3)  // a press of the mouse, as it once was written
    case 0x5B where isBare: state = .rest(1)  // a function key of the Linux console
    case 0x40...0x7E: state = .ready
    default: return begin(scalar)
    }
    return []
  }

  private mutating func leaveOut() -> [Input] {
    state = .ready
    return []
  }

  private func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar.value < 0x7F
  }
}
