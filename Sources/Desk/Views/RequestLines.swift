import Almanac
import Council
import Planning
import Screen
import Wording

// What is known of a request, in lines.

extension State {
  /// A request: what was asked, what was read and from which words, what was ruled and placed.
  func lines(about request: Request) -> [Line] {
    let window = agenda.window(of: request)
    return [Line(request.subject, .heading)]
      + facts(of: request, window) + evidence(of: request, window)
      + rulings(on: request) + sessions(of: request)
  }

  private func facts(of request: Request, _ window: Window) -> [Line] {
    var facts: [(Label, String?)] = [
      (.caseNumber, request.caseNumber), (.state, words.name(request.state)),
      (.sender, words.name(request.sender)),
      (.letterDate, words.day(request.letterDate)),
      (.kind, request.kindWanted.map { words.name($0) }),
      (.duration, request.duration.map { words.note(.minutes($0)) }),
      (.portfolio, request.portfolio), (.room, request.room.map { agenda.rooms[$0]?.name ?? $0 }),
    ]
    if let conflict = window.conflict {
      facts.append((.conflict, words.conflict(conflict)))
    } else {
      facts.append((.window, words.span(Window.Span(window.earliest, window.latest))))
      facts.append((.target, window.target.map(words.span)))
    }
    facts += ties(of: request) + words.facts(request.needs).map { ($0.label, $0.text) }
    return facts.compactMap { label, value in
      value.map { Line($0, lead: words.label(label) + ": ") }
    }
      + (agenda.secrecy(on: request.key).map {
        [Line(words.note(.secret(body: $0.body, ground: $0.ground, since: $0.day)), .alarm)]
      } ?? [])
      + (request.isClosed ? [Line(words.label(.secrecy), .alarm)] : [])
  }

  /// What ties a request to the rest of the plan.
  private func ties(of request: Request) -> [(Label, String?)] {
    func list(_ numbers: [Request.ID]) -> String? {
      numbers.isEmpty ? nil : numbers.map(String.init).joined(separator: ", ")
    }
    return [
      (.anchor, request.anchor.map { agenda.anchors[$0]?.name ?? $0 }),
      (.decideBy, request.decideBy.map(words.day)), (.dependsOn, list(request.dependsOn)),
      (.together, list(request.together)),
    ]
  }

  /// The words of the letter, each with its line and what it comes to.
  private func evidence(of request: Request, _ window: Window) -> [Line] {
    let clauses = zip(request.clauses, window.parts).flatMap { clause, part -> [Line] in
      let line = clause.place.map { " (\(words.label(.line)) \($0.line))" } ?? ""
      return [
        Line("“\(clause.phrase)”\(line)".onOneLine, .own),
        Line(meaning(of: clause, part), lead: "  "),
      ]
    }
    let papers = agenda.papers.filter { $0.request == request.number }.map { paper in
      Line(paper.title.onOneLine + (paper.received == nil ? "" : " ✓"), lead: "  ")
    }
    let questions = request.questions.map { question in
      Line(
        words.question(question, phrase: request.phrase(of: question)), lead: "? ", leadRole: .alarm
      )
    }
    return block(.clauses, clauses) + block(.papers, papers) + block(.questions, questions)
  }

  private func rulings(on request: Request) -> [Line] {
    let lines = agenda.rulings.filter { $0.request == request.number }.flatMap { ruling in
      [
        Line(
          "\(words.name(ruling.outcome)), \(words.name(ruling.taken))",
          lead: words.day(ruling.day) + ": ")
      ] + (ruling.reason.map { [Line("\(words.label(.reason)): \($0)", .faint, lead: "  ")] } ?? [])
    }
    return block(.rulings, lines)
  }

  private func sessions(of request: Request) -> [Line] {
    let lines = agenda.sessions.filter { $0.request == request.number }.flatMap { session in
      [
        Line(place(of: session), .own),
        session.chair.map { Line($0, lead: "  \(words.label(.chair)): ") },
        session.optionUntil.map {
          Line(
            words.options(session.options, until: $0, in: agenda),
            lead: "  \(words.label(.options)): ")
        },
      ].compactMap(\.self)
    }
    return block(.sessions, lines)
  }

  /// Day, hours, room and state of a session.
  func place(of session: Session) -> String {
    guard let slot = session.slot, let hours = session.hours else {
      return words.name(session.state)
    }
    let room = agenda.rooms[slot.room]?.name ?? slot.room
    return "\(words.day(slot.day)) \(words.hours(hours)) \(room), \(words.name(session.state))"
  }

  private func block(_ label: Label, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [Line(words.label(label), .heading)] + lines
  }
}

extension Request {
  /// The phrase that a question is about.
  fileprivate func phrase(of question: Question) -> String? {
    question.clause.flatMap { clauses.indices.contains($0) ? clauses[$0].phrase : nil }
  }
}

extension String {
  /// The text with its line ends as blanks.
  var onOneLine: String { split(whereSeparator: \.isNewline).joined(separator: " ") }
}
