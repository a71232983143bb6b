/// Why there is no terminal to draw on.
public enum TerminalError: Error, Hashable, Sendable {
  /// Standard input or standard output is no terminal.
  case noTerminal
  /// Nothing is known of the terminal that TERM names; empty when it names none.
  case unknownTerminal(String)
  /// The terminal that TERM names cannot place its cursor.
  case dumbTerminal(String)
}
