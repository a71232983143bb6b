import Almanac
import Council

// What corrections do to the phrases of a draft, and to what is asked about them.

extension Draft {
  /// The day that phrases are read from.
  var on: Day { date ?? Day(number: 0) }

  /// Corrects what a draft says about dates.
  mutating func correctClauses(
    by correction: Correction, in agenda: Agenda
  ) throws(CorrectionRefusal) {
    switch correction {
    case .words(let text, let index):
      let old = try clause(index)
      let new = try read(text, in: agenda).map { $0.standing(for: old) }
      clauses.replaceSubrange(index...index, with: new)
      moveReadings(from: index, by: new.count - 1)
    case .strength(let strength, let index):
      _ = try clause(index)
      clauses[index].strength = strength
    case .leaveOut(let index):
      _ = try clause(index)
      clauses.remove(at: index)
      moveReadings(from: index, by: -1)
    case .putBack(let clause, let index):
      guard clauses.indices.contains(index) || index == clauses.count else { throw .nothingThere }
      clauses.insert(clause, at: index)
      moveReadings(at: index, by: 1)
    case .add(let text): clauses += try read(text, in: agenda)
    case .phase(let phase, let index):
      let points = try points(of: index, naming: phase, in: agenda)
      clauses[index].points = points
    case .event(let id, let index):
      guard let anchor = agenda.anchors[id] else { throw .nothingThere }
      clauses[index] = try clause(index).measured(from: anchor, in: agenda, on: on)
    case .reading(let number, let index): try choose(number, for: index)
    default: break
    }
  }

  private func clause(_ index: Int) throws(CorrectionRefusal) -> Clause {
    guard clauses.indices.contains(index) else { throw .nothingThere }
    return clauses[index]
  }

  /// What a person's own words say.
  private func read(_ text: String, in agenda: Agenda) throws(CorrectionRefusal) -> [Clause] {
    let text = try Self.said(text)
    let found: [Clause]
    switch PhraseReader(agenda: agenda, letterDate: on).read(text) {
    case .clauses(let clauses), .needsAnchor(let clauses, _): found = clauses
    case .notADate: throw .notADate(text)
    case .noSuchDay(let words): throw .noSuchDay(words)
    case .weekdayDisagrees(_, let day, let said): throw .weekdayDisagrees(day, said: said)
    case .contradiction: throw .contradiction(text)
    }
    if date == nil, found.contains(where: \.isUndated) { throw .needsLetterDate(text) }
    return found.map { clause in
      var clause = clause
      clause.place = nil
      return clause
    }
  }

  /// Reads the phrases anew that the date of the letter gives their year; one that a person
  /// changed stays as it is.
  mutating func reread(from old: Day, to new: Day, in agenda: Agenda) {
    let (before, after) = (
      PhraseReader(agenda: agenda, letterDate: old), PhraseReader(agenda: agenda, letterDate: new)
    )
    for (index, clause) in clauses.enumerated() {
      guard case .clauses(let was) = before.read(clause.phrase), was.count == 1,
        was[0].says(clause), case .clauses(let now) = after.read(clause.phrase), now.count == 1
      else { continue }
      clauses[index].points = now[0].points
    }
  }

  /// The points of a clause with the phase that it means.
  private func points(
    of index: Int, naming phase: String, in agenda: Agenda
  ) throws(CorrectionRefusal) -> [Point] {
    let clause = try clause(index)
    guard case .event(let name, let years, let old)? = clause.points.first,
      let anchor = agenda.anchor(called: name, years: years, phase: old, on: on)
    else { throw .nothingThere }
    guard let found = anchor.phases.first(where: { $0.name.folded == phase.folded }) else {
      throw .unknownPhase(phase, anchor: anchor.name, known: anchor.phases.map(\.name))
    }
    return [.event(name: name, years: years, phase: found.name)] + clause.points.dropFirst()
  }

  /// Takes another of the readings of a clause, or keeps it; the question is then answered.
  private mutating func choose(_ number: Int?, for index: Int) throws(CorrectionRefusal) {
    let old = try clause(index)
    let others = questions.lazy.compactMap { question -> [Clause]? in
      if case .reading(index, _, let others) = question { others } else { nil }
    }
    guard let others = others.first, number.map(others.indices.contains) ?? true else {
      throw .nothingThere
    }
    if let number { clauses[index] = others[number].standing(for: old) }
    questions.removeAll { $0.isReading(of: index) }
  }
}

extension Clause {
  /// The clause with the words and the session of the one that it stands for.
  fileprivate func standing(for old: Clause) -> Clause {
    var clause = self
    clause.session = old.session
    (clause.phrase, clause.place) = (old.phrase, old.place)
    return clause
  }

  /// Whether another clause says the same of days.
  fileprivate func says(_ other: Clause) -> Bool {
    relation == other.relation && points == other.points && weekdays == other.weekdays
  }

  /// Whether a period got its year from a date that there is not.
  fileprivate var isUndated: Bool {
    points.contains { point in
      if case .periods(let ranges) = point {
        ranges.contains { $0.first.year < 1980 }
      } else {
        false
      }
    }
  }

  /// The clause measured from an anchor where it was measured from something that is not there.
  fileprivate func measured(from anchor: Anchor, in agenda: Agenda, on day: Day) -> Clause {
    var clause = self
    let event = Point.event(name: anchor.baseName, years: anchor.years, phase: nil)
    clause.points = points.map { point in
      let alone = Clause(phrase: phrase, relation: relation, strength: strength, points: [point])
      let part = agenda.window(of: [alone], letterDate: day).parts.first
      return part?.failure == nil ? point : event
    }
    return clause
  }
}

// MARK: - Questions

extension Draft {
  /// Asks anew what is open; a reading that nobody chose yet stays in doubt.
  mutating func askAnew(of old: Draft, in agenda: Agenda) {
    let inDoubt = questions.filter { if case .reading = $0 { true } else { false } }
    guard isRequest else {
      questions = inDoubt
      return
    }
    let found = QuestionReader(agenda: agenda, date: on)
      .questions(about: self, proposal: proposal(after: old, in: agenda))
    questions = inDoubt + found.filter { !inDoubt.contains($0) }
  }

  /// The portfolio to propose: of a new subject, else the one that was proposed.
  private func proposal(after old: Draft, in agenda: Agenda) -> String? {
    let last = old.questions.lazy.compactMap { question -> String? in
      if case .portfolio(let proposal) = question { proposal } else { nil }
    }.first
    if subject == old.subject, let last { return last }
    let reader = WishReader(text: LetterText(""), names: Names(agenda))
    return reader.proposal(subject: subject) ?? last
  }

  /// Takes away the doubt about a clause that was changed, and moves what is about those behind it.
  private mutating func moveReadings(from index: Int, by step: Int) {
    questions.removeAll { $0.isReading(of: index) }
    moveReadings(at: index, by: step)
  }

  private mutating func moveReadings(at index: Int, by step: Int) {
    questions = questions.map { question in
      guard case .reading(let clause, let doubt, let others) = question, clause >= index else {
        return question
      }
      return .reading(clause: clause + step, doubt: doubt, others: others)
    }
  }
}

extension Question {
  /// Whether it asks how a clause is to be read.
  fileprivate func isReading(of index: Int) -> Bool {
    if case .reading(index, _, _) = self { true } else { false }
  }
}
