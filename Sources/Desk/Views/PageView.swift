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
    case .verdict: words.desk(.verdictTitle)
    case .session: words.label(.sessions)
    }
  }

  private func lines(of page: Page) -> [Line] {
    switch page.matter {
    case .help(let place): help(at: place)
    case .history(let steps): steps.isEmpty ? [Line(words.label(.nothing))] : steps.flatMap(lines)
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
    if [.draft, .evidence, .letter].contains(place) {
      return keys + [.blank]
        + words.draft(.legend).split(separator: "\n").map { Line(String($0), .faint) }
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
}
