/// What a person can ask of the desk.
///
/// The names stand in scripts and in `--list-keys`.
public enum Command: String, CaseIterable, Sendable {
  case place, drop, move, override, cancelSession, pin, option, chair, nextProblem
  case planSeason, replan, insert, adopt
  case change, leaveOut, strength, addPhrase, answer, nextQuestion, takeIn
  case grant, grantOnCondition, offer, settle, hold, refuse, nextUndecided, previousUndecided
  case open, why, letter, undo, redo, history
  case byEvening, asList, search, nextMatch, previousMatch
  case down, up, left, right, top, bottom, halfDown, halfUp, pageDown, pageUp
  case nextPeriod, previousPeriod, today, goToDay, nextPane, previousPane
  case help, escape, back, quit, redraw, suspend
}

/// What a command of the desk is called.
public struct CommandText: Hashable, Sendable {
  /// In the hint bar: one word or two.
  public var hint: String
  /// In help: a sentence.
  public var help: String

  /// What a command is called.
  init(_ hint: String, _ help: String) {
    self.hint = hint
    self.help = help
  }
}
