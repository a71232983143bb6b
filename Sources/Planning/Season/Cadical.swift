private import CCadical

/// Clauses in CaDiCaL of Armin Biere, Katalin Fazekas, Mathias Fleury and Maximilian Heisinger,
/// "CaDiCaL, Kissat, Paracooba, Plingeling and Treengeling entering the SAT Competition 2020".
///
/// It learns clauses from conflicts and is deterministic. Not to be shared between threads.
@safe final class Cadical: Clauses {
  private let solver: OpaquePointer
  /// How many variables there are.
  private(set) var variables = 0

  /// No clauses yet.
  init() {
    guard let solver = unsafe ccadical_init() else { preconditionFailure("no memory for a solver") }
    unsafe self.solver = unsafe solver
    // Many short questions about one small problem: what pays off in hours is left out.
    for option in ["inprocessing", "elim", "probe", "walk", "lucky", "subsume", "rephase"] {
      unsafe ccadical_set_option(solver, option, 0)
    }
    // The mode that finds plans rather than proofs must have its turn in a short question too.
    unsafe ccadical_set_option(solver, "stabilizeint", 100)
    unsafe ccadical_set_option(solver, "quiet", 1)
  }

  deinit { unsafe ccadical_release(solver) }

  func variable() -> Literal {
    variables += 1
    return Literal(variables)
  }

  func add(_ clause: some Sequence<Literal>) {
    for literal in clause { unsafe ccadical_add(solver, literal) }
    unsafe ccadical_add(solver, 0)
  }

  func solve(assuming assumptions: [Literal], conflicts: Int?, decisions: Int?) -> Answer {
    for literal in assumptions { unsafe ccadical_assume(solver, literal) }
    if let conflicts { unsafe ccadical_limit(solver, "conflicts", Int32(clamping: conflicts)) }
    if let decisions { unsafe ccadical_limit(solver, "decisions", Int32(clamping: decisions)) }
    switch unsafe ccadical_solve(solver) {
    case 10: return .possible
    case 20: return .impossible
    default: return .unknown
    }
  }

  func holds(_ literal: Literal) -> Bool { unsafe ccadical_val(solver, literal) > 0 }

  func isNeeded(_ assumption: Literal) -> Bool {
    unsafe ccadical_failed(solver, assumption) != 0
  }
}
