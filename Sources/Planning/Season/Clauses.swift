/// A statement that is true or false, or its denial: a variable's number, negative when denied.
///
/// Numbers begin at 1.
typealias Literal = Int32

/// Clauses that must all hold, each an "or" of literals, and the question whether they can.
///
/// The question may be put under assumptions, and put again after more clauses were added: what
/// was learned stays. An implementation answers the same to the same calls on every machine.
protocol Clauses: AnyObject {
  /// A new variable, as the literal that affirms it.
  func variable() -> Literal
  /// Adds a clause: at least one of these literals holds.
  func add(_ clause: some Sequence<Literal>)
  /// Whether all clauses can hold while all assumptions do; gives up after so many conflicts, or so
  /// many decisions beside the assumptions.
  func solve(assuming assumptions: [Literal], conflicts: Int?, decisions: Int?) -> Answer
  /// Whether a literal holds in what the last `possible` answer found.
  func holds(_ literal: Literal) -> Bool
  /// Whether an assumption is one of those that the last `impossible` answer needed.
  func isNeeded(_ assumption: Literal) -> Bool
}

/// What a solver answers.
enum Answer: Sendable {
  case possible, impossible, unknown
}

extension Clauses {
  /// Adds a clause of some literals.
  func add(_ literals: Literal...) { add(literals) }

  /// Whether all clauses can hold while all assumptions do; gives up after so many conflicts.
  func solve(assuming assumptions: [Literal], conflicts: Int? = nil) -> Answer {
    solve(assuming: assumptions, conflicts: conflicts, decisions: nil)
  }

  /// Those of some assumptions that the last `impossible` answer needed.
  func needed(of assumptions: [Literal]) -> [Literal] { assumptions.filter(isNeeded) }
}
