import Almanac
import Council
import Planning
import Screen
import Wording

// What planning answers, over the panes.

extension State {
  /// The parts of a panel: how far it is, the rows to choose among, and the text.
  func panelParts(_ panel: Panel) -> (status: Rect, list: Rect, text: Rect) {
    let body = layout.body.splitTop(1).rest
    let none = body.splitTop(0).top
    // A text is read as one, what is said of it before the rest.
    guard panel.count > 0 else { return (none, none, body) }
    let told = status(of: panel).height(in: body.width)
    let (status, rest) = body.splitTop(min(told, max(1, body.height / 3)))
    let (list, text) = rest.splitTop(max(1, min(panel.count, rest.height / 2)))
    return (status, list, text.splitTop(1).rest)
  }

  /// Draws a panel over the body.
  func draw(_ panel: Panel, into frame: inout Frame, _ body: Rect) {
    frame.clear(body)
    _ = frame.title(title(of: panel), of: body, inUse: true)
    let (status, list, text) = panelParts(panel)
    frame.draw(self.status(of: panel), in: status)
    frame.cursor = Point(text.x, text.y)
    for y in 0..<list.height {
      let index = panel.cursor.top + y
      guard index < panel.count else { break }
      let isHere = index == panel.cursor.index
      let bar = list.row(y)
      let (sign, role, row) = row(index, of: panel)
      frame.write("\(isHere ? "▸" : " ")\(sign) ", in: bar, Style(role))
      let rest = bar.splitLeft(3).rest
      frame.write(row.fitted(to: rest.width), in: rest)
      guard isHere else { continue }
      frame.restyle(bar) { Style($0.role, isFocused: true) }
      frame.cursor = Point(bar.x, bar.y)
    }
    if list.height > 0 {
      let bar = Rect(x: text.x, y: list.bottom, width: text.width, height: 1)
      let title: DeskText = panel.ways.isEmpty ? .verdictTitle : .consequencesTitle
      _ = frame.title(words.desk(title), of: bar, inUse: false)
    }
    frame.draw(lines(of: panel), in: text, from: panel.scroll.top)
  }

  private func title(of panel: Panel) -> String {
    func subject(_ number: Request.ID) -> String { agenda.requests[number]?.subject ?? "" }
    return switch panel.inquiry.matter {
    case .slots(let number): words.desk(.finderTitle(subject(number)))
    case .chances(let number): words.desk(.chancesTitle(subject(number)))
    case .insertion(let number, let day): words.desk(.insertTitle(subject(number), day))
    case .plan: words.desk(.planTitle)
    case .replan: words.desk(.replanTitle)
    }
  }

  /// How far it is, or how good the answer; and whether the plan has gone on since.
  private func status(of panel: Panel) -> [Line] {
    let old =
      panel.inquiry.agenda == agenda ? [] : [Line(words.desk(.answerIsOld), .alarm, lead: "! ")]
    guard let answer = panel.answer else { return old + progress(of: panel) }
    switch answer {
    case .slots(let offers):
      let allowed = offers.filter(\.best.isAllowed).count
      return old + [Line(words.note(.ranked(allowed: allowed, evenings: offers.count)))]
    case .insertion(let insertion):
      let title = insertion.request.subject
      return old + [
        insertion.isPossible
          ? Line(words.plan(.ways(title: title, insertion.day)))
          : Line(words.plan(.noWay(title: title, insertion.day)), .refused)
      ]
    case .chances(let prospect): return old + stands(panel.inquiry) + [chance(prospect)]
    case .plan(let briefing): return old + summary(of: briefing, panel.inquiry.matter)
    case .impossible: return old + [Line(words.refusal(.tooMuchToPlan, in: agenda).what, .alarm)]
    case .unknown(let number): return old + [Line(told(.noRequest("\(number)")), .alarm)]
    }
  }

  /// Where a request that is asked about stands already.
  private func stands(_ inquiry: Inquiry) -> [Line] {
    guard case .chances(let number) = inquiry.matter, let session = agenda.liveSession(of: number)
    else { return [] }
    return [Line(words.desk(.standsAt(place(of: session))), .own)]
  }

  private func progress(of panel: Panel) -> [Line] {
    let told: DeskText =
      !panel.inquiry.isSearch ? .thinking : panel.isStopping ? .stopping : .searching
    let head = Line(words.desk(told), .notice)
    guard let progress = panel.progress else { return [head] }
    let placed = progress.plan.count { $0 != nil }
    return [
      head,
      Line(words.desk(.placedSoFar(placed, of: progress.plan.count, steps: progress.steps))),
      Line(quality(progress), .faint),
    ]
  }

  private func quality(_ progress: Solver.Progress) -> String {
    words.plan(.quality(progress.cost, bound: progress.bound, proven: progress.proven))
  }

  private func summary(of briefing: Briefing, _ matter: Inquiry.Matter) -> [Line] {
    let isSeason = matter == .plan
    let leftOut = briefing.leftOut.count
    let missing = leftOut == 0 ? [] : [Line(words.plan(.leftOut(leftOut)), .refused)]
    if briefing.steps.isEmpty {
      let isWell = missing.isEmpty && briefing.stuck.isEmpty
      let nothing: PlanText = !isSeason ? .nothingMoves : isWell ? .nothingToPlan : .nothingFits
      return [Line(words.plan(nothing), isWell ? .allowed : .heading)] + missing
    }
    let evenings = briefing.proposal.evenings
    let sessions = evenings.reduce(0) { $0 + $1.sessions.count }
    let upshot = Upshot(from: briefing.proposal.timetable.agenda, to: briefing.proposal.agenda)
    let head: PlanText =
      isSeason ? .planned(sessions: sessions, evenings: evenings.count, upshot) : .moves(upshot)
    return [Line(words.plan(head), .heading)] + missing
      + [Line(quality(briefing.proposal.progress), .faint)]
  }

  private func chance(_ prospect: Prospect) -> Line {
    switch prospect.answer {
    case .free(let verdict):
      Line(words.plan(.canBe(words.slot(verdict.candidate.slot, in: agenda))), verdict.role)
    case .byMoving(let proposal):
      proposal.steps.first { $0.item.session == nil }?.to
        .map { Line(words.plan(.canBeByMoving(words.slot($0, in: agenda))), .costly) }
        ?? Line(words.plan(.cannotBe), .refused)
    case .nowhere(let clash, _) where clash.over.isEmpty: Line(words.desk(.noneInWindow), .refused)
    case .nowhere, .unplannable: Line(words.plan(.cannotBe), .refused)
    case .unknown: Line(words.plan(.mayBe), .costly)
    }
  }

  /// A row to choose: its sign, and what it is.
  private func row(_ index: Int, of panel: Panel) -> (String, Role, String) {
    if panel.offers.indices.contains(index) {
      let offer = panel.offers[index]
      let sign = !offer.best.isAllowed ? "-" : offer.best.cost == 0 ? "+" : "~"
      let told = "\(place(of: offer.best.candidate)): \(outcome(of: offer.best))"
      let why = offer.best.refusals.map { words.rule($0).title }
      return (
        sign, offer.best.role, told + (why.isEmpty ? "" : ": " + why.joined(separator: ", "))
      )
    }
    let way = panel.ways[index]
    let place = words.slot(way.slot, in: agenda)
    return (
      way.price == 0 ? "+" : "~", way.price == 0 ? .allowed : .costly,
      "\(words.means(way.means)); \(place) (\(words.plan(.points(way.price))))"
    )
  }

  /// The text of a panel: of the chosen row, or all there is to tell.
  func lines(of panel: Panel) -> [Line] {
    switch panel.answer {
    case .slots(let offers) where offers.indices.contains(panel.cursor.index):
      let offer = offers[panel.cursor.index]
      let push = offer.ejection.map {
        [Line(words.line($0, in: agenda), lead: "→ ", leadRole: .costly)]
      }
      return lines(about: offer.best, isFull: false) + (push ?? [])
    case .insertion(let insertion):
      guard panel.ways.indices.contains(panel.cursor.index) else {
        return status(of: panel)
          + (insertion.refusal.map { lines(about: $0, isFull: false) } ?? [])
      }
      let way = panel.ways[panel.cursor.index]
      if way.changes.isEmpty { return lines(about: board.verdict(on: way.slot), isFull: false) }
      return [Line(row(panel.cursor.index, of: panel).2, .heading)]
        + way.changes.map { Line(words.line($0, in: agenda)) } + lines(about: panel.telling)
    case .chances(let prospect): return status(of: panel) + lines(about: prospect)
    case .plan(let briefing):
      return status(of: panel) + [.blank] + wanting(briefing)
        + (panel.inquiry.matter == .plan
          ? lines(about: briefing.proposal)
          : briefing.steps.flatMap { lines(about: $0, briefing.proposal.agenda) })
        + lines(about: panel.telling)
    default: return status(of: panel)
    }
  }

  /// What a plan leaves out, and what stays where it may not be.
  private func wanting(_ briefing: Briefing) -> [Line] {
    let leftOut = briefing.leftOut.flatMap { lines(about: $0) }
    let stuck = briefing.stuck.map {
      Line("\($0.title), \(place(of: $0))", lead: "! ", leadRole: .alarm)
    }
    return leftOut + (leftOut.isEmpty ? [] : [.blank])
      + (stuck.isEmpty ? [] : [Line(words.plan(.stuck(stuck.count)), .heading)] + stuck + [.blank])
  }

  /// What is left out, and why: of a clash a line a point.
  private func lines(about leftOut: LeftOut) -> [Line] {
    func head(_ why: String) -> Line {
      Line("\(words.name(leftOut.item)): \(why)", lead: "✗ ", leadRole: .refused)
    }
    guard case .clash(let clash) = leftOut.reason else {
      return [head(words.leftOut(leftOut.reason, in: agenda))]
    }
    return [head(words.plan(.cannotWith(clash.who.dropFirst().map(words.name))))]
      + clash.over.map { Line(words.point($0), .faint, lead: "    ") }
  }

  /// A plan evening by evening, what is new or elsewhere in colour.
  private func lines(about proposal: Proposal) -> [Line] {
    func room(_ session: Session) -> String {
      session.slot.map { agenda.rooms[$0.room]?.name ?? $0.room } ?? "-"
    }
    func isNew(_ session: Session) -> Bool {
      proposal.timetable.agenda.sessions[session.number]?.slot != session.slot
    }
    let evenings = proposal.evenings
    let width = evenings.flatMap(\.sessions).map { Width.of(room($0)) }.max() ?? 0
    return evenings.flatMap { evening in
      [Line(evening.day.text(.long, words.language), .heading)]
        + evening.sessions.map { session in
          let hours = session.hours.map { words.hours($0) } ?? "-"
          return Line(
            words.title(of: session, in: proposal), isNew(session) ? .own : .faint,
            lead: "  \(hours) \(room(session).padded(to: width))  ")
        }
    }
  }

  private func lines(about step: Proposal.Step, _ agenda: Agenda) -> [Line] {
    let (what, why) = words.lines(step, in: agenda)
    let (sign, role): (String, Role) =
      step.to == nil ? ("✗", .refused) : step.from == nil ? ("+", .allowed) : ("→", .own)
    return [Line(what, lead: sign + " ", leadRole: role)]
      + (why.map { [Line($0, .faint, lead: "    ")] } ?? [])
  }

  private func lines(about prospect: Prospect) -> [Line] {
    switch prospect.answer {
    case .free(let verdict): return lines(about: verdict, isFull: false)
    case .byMoving(let proposal):
      return proposal.steps.flatMap { lines(about: $0, proposal.agenda) }
    case .nowhere(let clash, _) where clash.over.isEmpty: return []
    case .nowhere(let clash, let easings):
      let who =
        clash.who.count > 1 ? [Line(words.plan(.who(clash.who.map(words.name)))), .blank] : []
      let over = clash.over.map { Line(words.point($0), lead: "✗ ", leadRole: .refused) }
      let ways = easings.map {
        Line(words.line($0, in: agenda), lead: "→ ", leadRole: .allowed)
      }
      return who + [Line(words.plan(.over), .heading)] + over + [.blank]
        + (ways.isEmpty
          ? [Line(words.plan(.noEasing))] : [Line(words.plan(.easings), .heading)] + ways)
    case .unknown, .unplannable: return []
    }
  }

  /// Who must be told.
  func lines(about telling: [Telling]) -> [Line] {
    telling.isEmpty
      ? [] : [.blank] + telling.map { Line(words.line($0), lead: "! ", leadRole: .alarm) }
  }
}
