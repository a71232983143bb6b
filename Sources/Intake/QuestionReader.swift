import Almanac
import Council

/// Finds what a draft leaves open, in the order in which a registry asks it.
struct QuestionReader: Sendable {
  let agenda: Agenda
  let date: Day

  /// The questions about a draft; none when nothing is asked for.
  func questions(about draft: Draft, proposal: String?) -> [Question] {
    guard draft.isRequest else { return [] }
    var questions = draft.clauses.indices.compactMap { phase(of: draft.clauses[$0], at: $0) }
    if draft.sessions.contains(where: { $0.duration == nil }) {
      questions.append(.duration(assumed: agenda.procedure.defaultDuration))
    }
    if draft.portfolio == nil { questions.append(.portfolio(proposal: proposal)) }
    if draft.room == nil { questions.append(.room) }
    if draft.sessions.contains(where: { $0.kind == nil }) { questions.append(.kind) }
    return questions + events(in: draft)
  }

  /// Which phase "before the budget" means, where the letter does not say and there is a choice.
  private func phase(of clause: Clause, at index: Int) -> Question? {
    guard clause.relation == .before,
      case .event(let name, let years, nil)? = clause.points.first,
      let anchor = agenda.anchor(called: name, years: years, phase: nil, on: date),
      let opening = anchor.opening?.name
    else { return nil }
    let options = anchor.phases.map(\.name).drop { $0 != opening }
    guard options.count > 1 else { return nil }
    return .phase(clause: index, anchor: anchor.id, options: Array(options), assumed: opening)
  }

  /// The names that fit nothing in the calendar.
  private func events(in draft: Draft) -> [Question] {
    let sessions = Set(draft.clauses.map(\.session)).sorted()
    let parts = sessions.flatMap { session in
      agenda.window(of: draft.clauses, letterDate: date, session: session).parts
    }
    return parts.compactMap { part in
      switch part.failure {
      case .needsAnchor(let name), .needsRecess(let name):
        .event(clause: part.clause, name: name)
      case .noMeeting(let body): .event(clause: part.clause, name: body)
      case .noSuchPhase(_, let phase): .event(clause: part.clause, name: phase)
      case nil: nil
      }
    }
  }
}
