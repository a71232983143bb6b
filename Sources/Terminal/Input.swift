public import Screen

/// What came in from the terminal.
public enum Input: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A text was pasted, as one; its lines end in line feeds.
  case pasted(String)
  /// The screen has another size.
  case resized(Size)
  /// The program was stopped, and goes on.
  case resumed
  /// The terminal is gone, and no key will come any more.
  case hangUp
}
