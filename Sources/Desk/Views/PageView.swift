import Almanac
import Council
import Planning
import Screen
import Wording

// Pages over the panes.

extension State {
  /// Draws a page over the body.
  func draw(_ page: Page, into frame: inout Frame, _ body: Rect) {
    frame.clear(body)
    let text = frame.title(title(of: page), of: body, inUse: true)
    frame.draw(lines(of: page), in: text, from: page.scroll.top)
    frame.cursor = Point(text.x, text.y)
  }

  /// The lines of a page and the rows that it has.
  func pageExtent(_ page: Page) -> (lines: Int, height: Int) {
    let body = layout.body
    return (lines(of: page).height(in: body.width), body.height - 1)
  }

  private func title(of page: Page) -> String {
    switch page.matter {
    case .help: words.desk(.helpTitle)
    case .history: words.desk(.historyTitle)
    case .letter(let number): words.desk(.letterTitle(agenda.requests[number]?.caseNumber ?? ""))
    case .verdict: words.desk(.verdictTitle)
    case .session: words.label(.sessions)
    }
  }

  private func lines(of page: Page) -> [Line] {
    switch page.matter {
    case .help(let place): help(at: place)
    case .history(let steps): steps.isEmpty ? [Line(words.label(.nothing))] : steps.flatMap(lines)
    case .letter(let number): letter(of: number)
    case .verdict(let slot): lines(about: verdict(on: slot), isFull: true)
    case .session(let number): lines(aboutSession: number)
    }
  }

  /// The keys of a place with what they do, then what the signs mean.
  private func help(at place: Place) -> [Line] {
    let keys = Commands.available(seat, at: place).map { binding in
      Line(
        words.command(binding.command).help,
        lead: binding.keyNames.joined(separator: " ").padded(to: 12) + " ", leadRole: .key)
    }
    return switch seat {
    case .plan: keys + [.blank] + legend + [.blank] + states
    case .review: keys + [.blank] + [Line(words.desk(.verdictLegend), .faint)]
    case .browse: keys
    }
  }

  private var states: [Line] {
    RequestState.allCases.map { state in
      Line(words.name(state), .faint, lead: state.sign.0 + " ", leadRole: state.sign.1)
    }
  }

  /// A step of the journal: what, by whom, with what, why.
  func lines(about step: Step) -> [Line] {
    let turn =
      step.turn.map { ($0 == .undo ? words.label(.undone) : words.label(.redone)) + ": " } ?? ""
    let head = "\(words.day(step.moment.day)) \(step.moment.time)"
    return [
      Line(
        "\(turn)\(title(of: step)) (\(step.program), \(step.actor))",
        lead: "\(step.sequence)  \(head)  ")
    ] + (step.reason.map { [Line("\(words.label(.reason)): \($0)", .faint, lead: "    ")] } ?? [])
  }

  /// The letter, its lines numbered, those from which something was read marked with what.
  private func letter(of number: Request.ID) -> [Line] {
    let text = agenda.letters[number]?.text ?? ""
    let clauses = agenda.requests[number]?.clauses ?? []
    let papers = agenda.papers.filter { $0.request == number }.compactMap(\.promise)
    let places = (clauses + papers).compactMap(\.place)
    let rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return rows.enumerated().flatMap { index, row -> [Line] in
      let marks = places.filter { $0.line == index + 1 }
      let lead =
        "\(marks.isEmpty ? " " : "▸")"
        + String(repeating: " ", count: index < 9 ? 2 : index < 99 ? 1 : 0) + "\(index + 1) "
      let quoted = clauses.filter { $0.place?.line == index + 1 }.map { clause in
        Line(
          "“\(clause.phrase.onOneLine)”: \(words.name(clause.relation)), \(words.name(clause.strength))",
          .own, lead: "     ")
      }
      return [Line(String(row), marks.isEmpty ? .text : .heading, lead: lead)] + quoted
    }
  }
}
