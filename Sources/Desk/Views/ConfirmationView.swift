import Almanac
import Council
import Planning
import Screen
import Wording

// A step that waits for its yes: what it does, and what is asked.

extension State {
  /// Draws a question over the lower part of the body.
  func draw(_ confirmation: Confirmation, into frame: inout Frame, _ body: Rect) {
    let (lines, question) = (lines(about: confirmation), Line(question(of: confirmation), .alarm))
    // Whatever has no room: not the question.
    let asked = question.rows(in: body.width - 2).count
    let needed = lines.height(in: body.width - 2)
    let part = body.splitBottom(min(body.height, 1 + needed + asked)).bottom
    frame.clear(part)
    let inner = frame.title(title(of: confirmation), of: part, inUse: true).inset(1)
    let (below, above) = inner.splitBottom(asked)
    frame.draw(lines, in: above, from: confirmation.scroll.top)
    if needed - confirmation.scroll.top > above.height {
      let last = above.row(above.height - 1)
      frame.clear(last)
      frame.write(words.desk(.readOn), in: last, Style(.alarm))
    }
    frame.draw([question], in: below)
    frame.cursor = Point(below.x, below.y)
  }

  /// The lines of a summary and the rows that it has.
  func extent(of confirmation: Confirmation) -> (lines: Int, height: Int) {
    let width = layout.body.width - 2
    let asked = Line(question(of: confirmation)).rows(in: width).count
    return (lines(about: confirmation).height(in: width), layout.body.height - 1 - asked)
  }

  private func title(of confirmation: Confirmation) -> String {
    switch confirmation.matter {
    case .intent, .conflict: words.desk(.confirmTitle)
    case .turn(.undo, _): words.desk(.undoTitle)
    case .turn(.redo, _): words.desk(.redoTitle)
    case .leave: words.draft(.leaveTitle)
    }
  }

  private func question(of confirmation: Confirmation) -> String {
    switch confirmation.matter {
    case .intent: words.desk(.confirm)
    case .turn: words.desk(.confirmTurn)
    case .conflict: words.desk(.confirmConflict)
    case .leave: words.draft(.confirmLeave)
    }
  }

  private func lines(about confirmation: Confirmation) -> [Line] {
    switch confirmation.matter {
    case .intent(let intent): return summary(of: intent)
    case .turn(_, let step):
      return [Line(words.desk(.stepOfOthers))] + lines(about: step)
    case .leave: return [Line(words.draft(.leaving))]
    case .conflict(let intent, let basis):
      let now = Basis(intent.request, in: agenda)
      var lines = [
        Line(words.desk(.conflict), .alarm),
        Line(told(basis, beside: now), lead: words.desk(.asSeen) + ": "),
        Line(told(now, beside: basis), lead: words.desk(.asItStands) + ": "),
      ]
      do throws(Refusal) {
        _ = try intent.edit(deeds)
      } catch {
        lines.append(Line(told(error), .alarm, lead: "! ", leadRole: .alarm))
      }
      return lines + [Line(words.desk(.asWanted), .heading)] + summary(of: intent)
    }
  }

  /// Where a request and its session stand, and whatever else differs from another moment.
  private func told(_ basis: Basis, beside other: Basis) -> String {
    let state = basis.request.map { words.name($0.state) } ?? words.label(.none)
    let sessions = basis.sessions.filter(\.isLive).map(place)
    let facts = zip(Self.facts(basis, words), Self.facts(other, words))
      .filter { $0 != $1 }.map(\.0)
    return ([state] + sessions + facts).joined(separator: "; ")
  }

  /// What else is known of a request, each fact on its own.
  private static func facts(_ basis: Basis, _ words: any Words) -> [String] {
    guard let request = basis.request else { return [] }
    let facts: [(Label, String?)] = [
      (.subject, request.subject), (.caseNumber, request.caseNumber),
      (.kind, request.kindWanted.map { words.name($0) }),
      (.duration, request.duration.map { words.note(.minutes($0)) }),
      (.portfolio, request.portfolio), (.room, request.room),
      (.clauses, request.clauses.map { "“\($0.phrase.onOneLine)”" }.joined(separator: ", ")),
    ]
    return facts.map { label, value in "\(words.label(label).lowercased()) \(value ?? "-")" }
  }

  /// A step before it is taken.
  private func summary(of intent: Intent) -> [Line] {
    var head = intent.request.flatMap { agenda.requests[$0] }.map(heading) ?? .blank
    // One row: what the step does must not be pushed out of sight.
    head.text = head.text.fitted(to: layout.body.width - 2)
    switch intent {
    case .place(_, let wish), .move(_, let wish):
      let room = wish.room.map { agenda.rooms[$0]?.name ?? $0 } ?? ""
      let day = wish.day.map { words.day($0) } ?? ""
      let rules = titles(of: wish).map { Line($0, lead: words.label(.overridden) + ": ") }
      return [head, Line("\(day) \(wish.start.map { "\($0)" } ?? "") \(room)")] + rules
        + reason(wish.reason)
    case .cancel(_, let text): return [head, Line(words.name(.cancel))] + reason(text)
    case .pin(_, let isPinned): return [head, Line(words.name(isPinned ? .pin : .unpin))]
    case .takeIn(let taking): return [Line(taking.draft.subject ?? "", .own)]
    case .adopt(let adoption):
      return consequences(of: adoption) + reason(adoption.reason)
    case .option(_, let wish?, let until?):
      let slot = wish.day.map { words.day($0) } ?? ""
      return [
        head, Line("\(slot) \(wish.start.map { "\($0)" } ?? "")", .own),
        Line(words.day(until), lead: words.ask(.optionUntil) + ": "),
      ]
    case .option: return [head, Line(words.desk(.releasesOptions), .own)]
    case .chair(_, let chair):
      return [
        head, Line(chair ?? words.desk(.nobodyChairs), lead: words.label(.chair) + ": "),
      ]
    case .rule(_, let choice, let terms):
      let day = terms.day ?? today
      return [head, Line("\(words.name(choice.outcome))", .own)] + consequences(of: intent)
        + reason(terms.reason)
        + [Line("\(words.day(day)), \(words.name(terms.way))", .faint)]
    }
  }

  /// What a ruling does beside itself: to the request's sessions, and to its term.
  private func consequences(of intent: Intent) -> [Line] {
    guard let edit = try? intent.edit(deeds),
      let request = intent.request.flatMap({ agenda.requests[$0] })
    else { return [] }
    return edit.changes.compactMap { change in
      switch (change.before, change.after) {
      case (.session(let before)?, .session(let after)?) where before.state != after.state:
        let pinned = before.isPinned ? ", \(words.desk(.pinned))" : ""
        return Line(
          words.desk(.sessionBecomes(place(of: before) + pinned, words.name(after.state))), .alarm)
      case (_, .ruling(let ruling)?) where ruling.isLate:
        let days = deeds.daysLate(request, for: ruling.day)
        return Line(words.note(.late(days: days, meeting: ruling.day)), .costly)
      default: return nil
      }
    }
  }

  /// What taking a plan over comes to: what changes, by name what lapses or becomes shorter, and who
  /// must be told.
  func consequences(of adoption: Adoption) -> [Line] {
    let telling: [Telling]
    do {
      telling = try deeds.telling(adoption)
    } catch {
      return [Line(told(error), .alarm, lead: "! ", leadRole: .alarm)]
    }
    let upshot = adoption.upshot
    let losses =
      upshot.dropped.map { session in
        let move = words.move(from: session.slot, to: nil, in: agenda)
        return Line("\(session.title): \(move)", .alarm, lead: "✗ ", leadRole: .refused)
      }
      + upshot.resized.map { session in
        Line(
          "\(session.title): \(words.note(.minutes(session.duration)))", .alarm, lead: "± ",
          leadRole: .costly)
      }
    return [Line(words.plan(.oneStep(upshot)), .own)] + losses
      + (telling.isEmpty
        ? [Line(words.desk(.nobodyToTell), .faint)] : Array(lines(about: telling).dropFirst()))
  }

  /// The rules that a wish sets aside, as people call them.
  private func titles(of wish: Wish) -> [String] {
    guard let day = wish.day, let room = wish.room, let start = wish.start else {
      return wish.overrides
    }
    let slot = Slot(day: day, room: room, start: start)
    let refusals = board.verdict(on: slot).refusals
    return wish.overrides.map { name in
      refusals.first { $0.rule == name }.map { words.rule($0).title } ?? name
    }
  }

  private func reason(_ text: String?) -> [Line] {
    text.map { [Line($0, lead: words.label(.reason) + ": ")] } ?? []
  }
}
