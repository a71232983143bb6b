internal import CTerminal
private import Glibc
public import Screen

/// The terminal that the program stands on, as long as it lives.
///
///     var terminal = try Console()
///     terminal.draw(view(state, terminal.size))
///     let ready = terminal.wait([wake])
///     for input in terminal.read() { … }
///
/// There is one at a time, used on one thread. The terminal is given back when it goes, and just so
/// when a signal, a trap or `exit` ends the program; only `SIGKILL` is beyond it.
public struct Console: ~Copyable {
  /// Whether the locale writes UTF-8; where it does not, frames are drawn in what it has.
  public let isUTF8: Bool
  /// Whether there are colours, and NO_COLOR does not forbid them.
  public let hasColours: Bool

  /// What the screen shows, but for what has not been drawn yet.
  var shown: Frame
  var keyboard = Keyboard()
  /// What is to be told at the next read.
  var pending: [Input] = []

  /// Opens the terminal that stands on standard input and output.
  public init() throws(TerminalError) {
    try Self.open()
    isUTF8 = mm_is_utf8() != 0
    hasColours = mm_has_colours() != 0
    shown = Frame(Self.currentSize)
  }

  deinit { mm_close() }

  private static func open() throws(TerminalError) {
    let result = Int(mm_open())
    guard result != MM_OPENED else { return }
    let name = getenv("TERM").map { String(cString: $0) } ?? ""
    switch result {
    case MM_UNKNOWN_TERMINAL: throw .unknownTerminal(name)
    case MM_DUMB_TERMINAL: throw .dumbTerminal(name)
    default: throw .noTerminal
    }
  }

  /// The columns and rows of the screen.
  public var size: Size { Self.currentSize }

  private static var currentSize: Size { Size(Int(mm_columns()), Int(mm_rows())) }
}

// MARK: - Reading

extension Console {
  /// What came in since the last time, without waiting.
  public mutating func read() -> [Input] {
    var inputs = pending + noted() + typed()
    pending = []
    if mm_hung_up() != 0 { inputs.append(.hangUp) }
    return inputs
  }

  /// Sleeps until something came in, or one of some descriptors can be read.
  ///
  /// - Returns: The descriptors that can be read, or whose other side is gone.
  public func wait(_ others: [Int32] = []) -> Set<Int32> {
    var polled = ([STDIN_FILENO, mm_notes()] + others).map {
      pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
    }
    while poll(&polled, nfds_t(polled.count), pending.isEmpty ? -1 : 0) < 0 {
      guard errno == EINTR else { return [] }
    }
    return Set(polled.dropFirst(2).filter { $0.revents != 0 }.map(\.fd))
  }

  /// What the keyboard sent.
  private mutating func typed() -> [Input] {
    var inputs: [Input] = []
    while true {
      var value: UInt32 = 0
      let kind = Int(mm_key(&value))
      if kind != MM_NOTHING {
        inputs += keyboard.take(Stroke(kind, value))
      } else if keyboard.patience == 0 || !isTyped(within: keyboard.patience) {
        return inputs + keyboard.pause()
      }
    }
  }

  /// Whether something is typed within so many milliseconds.
  private func isTyped(within milliseconds: Int32) -> Bool {
    var polled = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&polled, 1, milliseconds) > 0 && polled.revents == Int16(POLLIN)
  }

  /// What signals have left notes of: stopped, continued, resized.
  private mutating func noted() -> [Input] {
    var notes: Set<Int> = []
    while case let note = Int(mm_note()), note != MM_NO_NOTE { notes.insert(note) }
    let size = size
    var inputs: [Input] = []
    if notes.contains(MM_STOPPED) {
      mm_suspend(0)
      inputs.append(.resumed)
    } else if notes.contains(MM_CONTINUED) {
      mm_resume()
      inputs.append(.resumed)
    } else if notes.contains(MM_RESIZED) {
      _ = mm_fit()
    }
    return self.size == size ? inputs : inputs + [.resized(self.size)]
  }
}

// MARK: - Leaving and coming back

extension Console {
  /// Stops the program with its process group, as ^Z does elsewhere, until it is continued.
  ///
  /// What comes next is told by `read`, so that there is one place to hear it.
  public mutating func suspend() {
    let size = size
    mm_suspend(1)
    pending.append(.resumed)
    if self.size != size { pending.append(.resized(self.size)) }
  }

  /// Draws everything anew, whatever stands on the screen.
  public mutating func redraw() { mm_redraw() }
}
