public import Wording

/// Why a council file could not be read.
public enum CouncilFileError: Error, Equatable, Sendable {
  /// The text is larger than any council file is.
  case tooLarge(bytes: Int, limit: Int)
  /// Tables or lists lie deeper in each other than any council file needs.
  case tooDeep(line: Int, limit: Int)
  /// The text is no TOML; the detail is the parser's own, in English.
  case syntax(line: Int, column: Int, detail: String)
  /// Every error of meaning, in the order of the lines.
  case invalid([Fault])
}

/// One error of meaning in a file: where, and what.
public struct Fault: Equatable, Sendable {
  /// The key, such as "room[2].seats"; elements are counted from 1, in season files from 0.
  public let path: String
  /// The line of the file on which it stands, counted from 1.
  public let line: Int
  /// What is wrong with it.
  public let problem: Problem

  /// An error of meaning.
  public init(path: String, line: Int, problem: Problem) {
    self.path = path
    self.line = line
    self.problem = problem
  }
}
