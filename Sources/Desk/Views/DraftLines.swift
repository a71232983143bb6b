import Almanac
import Council
import Intake
import Planning
import Screen
import Wording

// What was read of a letter, in lines.

extension State {
  /// The lines about a letter, and those of the chosen reading.
  func draftLines(of page: DraftPage) -> (lines: [Line], chosen: Range<Int>) {
    let window = Self.window(of: page.draft, in: agenda)
    var lines = page.draft.isRequest ? [] : [Line(words.note(.notARequest), .alarm)]
    var chosen = 0..<0
    var block: Block?
    for reading in page.readings {
      let next = Block(reading)
      if next != block { lines += head(of: next, page, window) }
      block = next
      let own = self.lines(of: reading, in: page, window)
      if reading == page.current { chosen = lines.count..<lines.count + own.count }
      lines += own
    }
    return (lines + papers(of: page.draft), chosen)
  }

  /// What the clauses of a draft come to, those about a later session measured for that one.
  static func window(of draft: Draft, in agenda: Agenda) -> Window {
    let day = draft.date ?? Day(number: 0)
    var window = agenda.window(of: draft.clauses, letterDate: day)
    for session in Set(draft.clauses.map(\.session)).sorted() where session > 0 {
      let parts = agenda.window(of: draft.clauses, letterDate: day, session: session).parts
      for (index, clause) in draft.clauses.enumerated() where clause.session == session {
        window.parts[index] = parts[index]
      }
    }
    return window
  }

  /// What a clause means and comes to.
  func meaning(of clause: Clause, _ part: Window.Part) -> String {
    let outcome = words.outcome(of: clause, part)
    return "\(words.name(clause.relation)), \(words.name(clause.strength)): \(outcome)"
  }

  // MARK: Blocks

  /// What belongs together below one heading.
  private enum Block {
    case facts, clauses, questions

    init(_ reading: DraftPage.Reading) {
      switch reading {
      case .clause, .leftOut: self = .clauses
      case .question: self = .questions
      default: self = .facts
      }
    }
  }

  private func head(of block: Block, _ page: DraftPage, _ window: Window) -> [Line] {
    switch block {
    case .facts: []
    case .clauses: [Line(words.label(.clauses), .heading)] + summary(of: window)
    case .questions: [Line(words.label(.questions), .heading)]
    }
  }

  /// What all phrases together come to.
  private func summary(of window: Window) -> [Line] {
    if let conflict = window.conflict {
      return [Line(words.conflict(conflict), .alarm, lead: "! ", leadRole: .alarm)]
    }
    let span = Window.Span(window.earliest, window.latest)
    return [Line(words.span(span), lead: words.label(.window) + ": ")]
      + (window.target.map { [Line(words.span($0), lead: words.label(.target) + ": ")] } ?? [])
  }

  private func papers(of draft: Draft) -> [Line] {
    if draft.papers.isEmpty { return [] }
    return [Line(words.label(.papers), .heading)]
      + draft.papers.map { Line($0.title.onOneLine, .faint, lead: "  ") }
  }

  // MARK: Rows

  private func lines(
    of reading: DraftPage.Reading, in page: DraftPage, _ window: Window
  ) -> [Line] {
    switch reading {
    case .clause(let index): return clause(index, in: page, window.parts[index])
    case .leftOut(let index):
      let clause = page.now.leftOut[index].clause
      return [
        Line("“\(clause.phrase.onOneLine)”\(line(of: clause.place))", .faint, lead: "- "),
        Line(words.draft(.leftOut), .faint, lead: "  "),
      ]
    case .question(let index): return question(index, in: page)
    default: return [fact(reading, in: page)]
    }
  }

  private func clause(_ index: Int, in page: DraftPage, _ part: Window.Part) -> [Line] {
    let clause = page.draft.clauses[index]
    let certainty = page.draft.certainty(of: index)
    let about = [
      clause.session > 0 ? words.draft(.session(clause.session + 1)) : nil,
      page.original.clauses.contains(clause)
        ? words.draft(.certainty(certainty)) : words.draft(.changed),
    ].compactMap(\.self).joined(separator: ", ")
    return [
      Line(
        "“\(clause.phrase.onOneLine)”\(line(of: clause.place))", .own, lead: certainty.sign + " ",
        leadRole: certainty.role),
      Line("\(meaning(of: clause, part)); \(about)", lead: "  "),
    ]
  }

  private func question(_ index: Int, in page: DraftPage) -> [Line] {
    let question = page.draft.questions[index]
    let phrase = page.clause(of: .question(index))?.phrase.onOneLine
    let asked = Line(
      words.question(question, phrase: phrase), .alarm, lead: "? ", leadRole: .alarm)
    guard page.current == .question(index), !page.isReadOnly else { return [asked] }
    let offers = question.offers(for: page.draft, in: agenda).enumerated().map { number, offer in
      Line(told(offer, in: page, about: question), lead: "  \(number + 1) ", leadRole: .key)
    }
    return [asked] + offers + [Line(words.draft(.ownAnswer), .faint, lead: "  ")]
  }

  /// An answer that is offered.
  private func told(
    _ offer: Correction, in page: DraftPage, about question: Question
  ) -> String {
    switch offer {
    case .phase(let phase, _): phase
    case .duration(let minutes, _): words.note(.minutes(minutes))
    case .portfolio(let name): name
    case .room(let id): agenda.rooms[id]?.name ?? id
    case .kind(let kind, _): words.name(kind)
    case .event(let id, _): agenda.anchors[id]?.name ?? id
    case .reading(let number, let index):
      meaning(of: question.reading(number) ?? page.draft.clauses[index], on: page.draft)
    default: ""
    }
  }

  /// What a reading of a clause would come to.
  private func meaning(of clause: Clause, on draft: Draft) -> String {
    let day = draft.date ?? Day(number: 0)
    let window = agenda.window(of: [clause], letterDate: day, session: clause.session)
    return meaning(of: clause, window.parts[0])
  }

  private func line(of place: TextSpan?) -> String {
    place.map { " (\(words.label(.line)) \($0.line))" } ?? ""
  }
}

// MARK: - Facts

extension State {
  /// A field of the draft: what was read, where, and whether it was changed.
  private func fact(_ reading: DraftPage.Reading, in page: DraftPage) -> Line {
    let value = value(of: reading, in: page.draft)
    let isChanged = value != self.value(of: reading, in: page.original)
    var note = line(of: page.places(of: reading).first)
    if isChanged { note += ", \(words.draft(.changed))" }
    if reading == .portfolio, let value,
      !agenda.portfolios.contains(where: { $0.folded == value.folded })
    {
      note += ", \(words.draft(.heldByNobody))"
    }
    return Line(
      (value ?? words.draft(.notSaid)) + note, value == nil ? .faint : .text,
      lead: label(of: reading, in: page.draft) + ": ")
  }

  private func value(of reading: DraftPage.Reading, in draft: Draft) -> String? {
    func session(_ index: Int?) -> Draft.DraftSession? {
      index.flatMap { draft.sessions.indices.contains($0) ? draft.sessions[$0] : nil }
    }
    return switch reading {
    case .request: words.draft(draft.isRequest ? .yes : .no)
    case .subject: draft.subject?.onOneLine
    case .caseNumber: draft.caseNumber
    case .date: draft.date.map(words.day)
    case .sender: draft.sender.map { words.name($0) }
    case .kind(let index): session(index)?.kind.map { words.name($0) }
    case .duration(let index): session(index)?.duration.map { words.note(.minutes($0)) }
    case .portfolio: draft.portfolio
    case .room: draft.room.map { agenda.rooms[$0]?.name ?? $0 }
    case .closed: words.draft(draft.isClosed ? .yes : .no)
    case .clause, .leftOut, .question: nil
    }
  }

  private func label(of reading: DraftPage.Reading, in draft: Draft) -> String {
    func numbered(_ label: Label, _ index: Int?) -> String {
      let name = words.label(label)
      guard let index, draft.sessions.count > 1 else { return name }
      return "\(name), \(words.draft(.session(index + 1)))"
    }
    return switch reading {
    case .request: words.draft(.asksForSession)
    case .subject: words.label(.subject)
    case .caseNumber: words.label(.caseNumber)
    case .date: words.label(.letterDate)
    case .sender: words.label(.sender)
    case .kind(let index): numbered(.kind, index)
    case .duration(let index): numbered(.duration, index)
    case .portfolio: words.label(.portfolio)
    case .room: words.label(.room)
    case .closed: words.draft(.closed)
    case .clause, .leftOut: words.label(.clauses)
    case .question: words.label(.questions)
    }
  }
}

extension Certainty {
  /// A sign for it.
  fileprivate var sign: String {
    switch self {
    case .sure: "✓"
    case .likely: "~"
    case .doubtful: "?"
    }
  }

  /// How the sign looks.
  fileprivate var role: Role {
    switch self {
    case .sure: .allowed
    case .likely: .costly
    case .doubtful: .alarm
    }
  }
}

extension Question {
  /// One of the other readings that it offers.
  fileprivate func reading(_ number: Int?) -> Clause? {
    guard case .reading(_, _, let others) = self, let number, others.indices.contains(number)
    else { return nil }
    return others[number]
  }
}
