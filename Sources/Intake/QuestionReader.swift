import Almanac
import Council

/// Finds what a draft leaves open, in the order in which a registry asks it.
struct QuestionReader: Sendable {
  let agenda: Agenda
  let date: Day

  /// The questions about a draft; none when nothing is asked for.
  ///
  /// First what decides the days: words that may be read otherwise, phases; then the session.
  func questions(
    about draft: Draft, readings: [Question] = [], proposal: String?
  ) -> [Question] {
    guard draft.isRequest else { return [] }
    var questions = readings + phases(in: draft)
    if draft.sessions.contains(where: { $0.duration == nil }) {
      questions.append(.duration(assumed: agenda.procedure.defaultDuration))
    }
    if draft.portfolio == nil { questions.append(.portfolio(proposal: proposal)) }
    if draft.room == nil { questions.append(.room) }
    if draft.sessions.contains(where: { $0.kind == nil }) { questions.append(.kind) }
    let asked = Set(readings.compactMap(\.clause))
    return questions + events(in: draft).filter { !asked.contains($0.clause ?? -1) }
  }

  /// Which phase "before the budget" means, where the letter does not say and there is a choice.
  private func phases(in draft: Draft) -> [Question] {
    var anchors: [Point: Anchor?] = [:]
    return draft.clauses.indices.compactMap { index in
      let clause = draft.clauses[index]
      guard clause.relation == .before, let point = clause.points.first,
        case .event(let name, let years, nil) = point
      else { return nil }
      let known = anchors[point] ?? agenda.anchor(called: name, years: years, phase: nil, on: date)
      anchors[point] = known
      guard let anchor = known, let opening = anchor.opening?.name else { return nil }
      let options = anchor.phases.map(\.name).drop { $0 != opening }
      guard options.count > 1 else { return nil }
      return .phase(clause: index, anchor: anchor.id, options: Array(options), assumed: opening)
    }
  }

  /// The names that fit nothing in the calendar, each asked about once.
  private func events(in draft: Draft) -> [Question] {
    var seen: Set<Measure> = []
    return draft.clauses.indices.compactMap { index in
      var clause = draft.clauses[index]
      guard seen.insert(Measure(relation: clause.relation, points: clause.points)).inserted else {
        return nil
      }
      clause.session = 0
      let window = agenda.window(of: [clause], letterDate: date)
      switch window.parts.first?.failure {
      case .needsAnchor(let name), .needsRecess(let name): return .event(clause: index, name: name)
      case .noMeeting(let body): return .event(clause: index, name: body)
      case .noSuchPhase(_, let phase): return .event(clause: index, name: phase)
      case nil: return nil
      }
    }
  }

  /// What a clause is measured from: equal measures fail alike.
  private struct Measure: Hashable {
    var relation: Relation
    var points: [Point]
  }
}
