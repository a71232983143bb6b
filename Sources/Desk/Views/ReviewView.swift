import Almanac
import Council
import Planning
import Screen
import Wording

extension State {
  /// The presidium's screen: one request, its best dates, what stands near them.
  func drawReview(into frame: inout Frame, _ layout: Layout) {
    let title =
      review.current == nil
      ? words.desk(.nothingToRule)
      : words.desk(.reviewTitle(review.position, of: review.undecided.count))
    let body = frame.title(title, of: layout.body, inUse: true)
    guard let number = review.current, let request = agenda.requests[number] else {
      frame.draw([Line(words.desk(.nothingUndecided), .faint)], in: body)
      frame.cursor = Point(body.x, body.y)
      return
    }
    let (dates, choice) = bestLines
    if layout.isWide {
      let (left, right) = body.splitLeft(body.width / 2)
      frame.draw(
        lines(about: request), in: left.splitLeft(left.width - 1).left, from: review.scroll.top)
      frame.edge(rightOf: left.splitLeft(left.width - 1).left)
      let top = top(of: dates, choice, in: right)
      frame.draw(dates, in: right, from: top)
      mark(dates, choice, into: &frame, right, from: top)
    } else {
      let all =
        [Line(request.subject, .heading)] + dates + [.blank] + lines(about: request).dropFirst()
      frame.draw(all, in: body, from: review.scroll.top)
      mark(all, choice.map { $0 + 1 }, into: &frame, body, from: review.scroll.top)
    }
  }

  /// Pushes the page up or down as far as it takes to see the best date that the person is at.
  mutating func showChoice() {
    guard !layout.isWide, let request = review.current.flatMap({ agenda.requests[$0] }) else {
      return
    }
    let (dates, choice) = bestLines
    guard let choice else { return }
    let before = [Line(request.subject, .heading)] + dates.prefix(choice)
    let row = before.height(in: layout.body.width)
    let (lines, height) = reviewExtent
    if (review.scroll.top..<review.scroll.top + max(1, height)).contains(row) { return }
    review.scroll.top = max(0, min(row, lines - height))
  }

  /// How far lines are pushed up so that one of them shows.
  private func top(of lines: [Line], _ choice: Int?, in part: Rect) -> Int {
    guard let choice else { return 0 }
    let row = lines.prefix(choice).map { $0 }.height(in: part.width)
    return row < part.height ? 0 : min(row, lines.height(in: part.width) - part.height)
  }

  /// The lines of the page and the rows that it has.
  var reviewExtent: (lines: Int, height: Int) {
    let height = layout.body.height - 1
    guard let request = review.current.flatMap({ agenda.requests[$0] }) else { return (0, height) }
    let own = lines(about: request)
    if layout.isWide { return (own.height(in: layout.body.width / 2 - 1), height) }
    return (
      own.height(in: layout.body.width) + bestLines.lines.height(in: layout.body.width) + 1, height
    )
  }

  /// The best dates with what stands near them, and the line of the one the person is at.
  private var bestLines: (lines: [Line], choice: Int?) {
    if review.best.isEmpty { return ([Line(words.desk(.noneInWindow), .alarm)], nil) }
    let isPossible = review.best.first?.verdict.isAllowed ?? false
    var lines = [
      isPossible
        ? Line(words.desk(.bestTitle), .heading) : Line(words.desk(.nearestTitle), .alarm)
    ]
    var choice: Int?
    for (index, best) in review.best.enumerated() {
      let verdict = best.verdict
      if index == review.choice { choice = lines.count }
      lines.append(
        Line(
          "\(place(of: verdict.candidate)): \(outcome(of: verdict))", verdict.role,
          lead: "\(index + 1) ", leadRole: .key))
      lines += verdict.refusals.map { finding in
        let text = words.rule(finding)
        return Line("\(text.title): \(text.says)", lead: "  ✗ ", leadRole: .refused)
      }
      lines += verdict.costs.map { finding in
        let text = words.rule(finding)
        return Line("\(text.title): \(text.says)", lead: "  ± ", leadRole: .costly)
      }
      lines += best.near.map { Line(told($0), .faint, lead: "  · ") }
    }
    return (lines, choice)
  }

  private func told(_ neighbour: Review.Neighbour) -> String {
    switch neighbour {
    case .session(let session):
      let hours = session.hours.map { words.hours($0) + " " } ?? ""
      let number = session.request.flatMap { agenda.requests[$0]?.caseNumber }
      return words.desk(
        .sameEvening(hours + [number, session.title].compactMap(\.self).joined(separator: " ")))
    case .meeting(let evening): return "\(words.day(evening.day)): \(evening.name)"
    case .phase(let day, let anchor, let phase): return "\(words.day(day)): \(anchor), \(phase)"
    case .recess(let name, let days): return "\(name), \(words.days(days))"
    }
  }

  /// Marks one of some lines that were drawn, and puts the cursor there.
  private func mark(
    _ lines: [Line], _ choice: Int?, into frame: inout Frame, _ part: Rect, from top: Int
  ) {
    let y = choice.map { lines.prefix($0).map { $0 }.height(in: part.width) - top }
    guard let y, y >= 0, y < part.height else {
      frame.cursor = Point(part.x, part.y)
      return
    }
    frame.restyle(part.row(y)) { Style($0.role, isFocused: true) }
    frame.cursor = Point(part.x, part.y + y)
  }
}
