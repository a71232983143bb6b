import Almanac
import Council
import Planning
import Screen
import Wording

extension State {
  /// Draws a form over the lower part of the body.
  func draw(_ form: Form, into frame: inout Frame, _ body: Rect) {
    let complaint = form.complaint.map { [Line($0, .alarm, lead: "! ", leadRole: .alarm)] } ?? []
    let below = hint(of: form) + complaint
    let width = body.width - 2
    // What it is about gives way to the fields and to what is said of them.
    let needed = 1 + form.fields.count + below.height(in: width)
    let about = lines(about: form)
    let room = min(about.height(in: width), max(0, body.height - needed))
    let part = body.splitBottom(min(body.height, needed + room)).bottom
    frame.clear(part)
    let inner = frame.title(title(of: form), of: part, inUse: true).inset(1)
    let (top, fields) = inner.splitTop(room)
    frame.draw(about, in: top)
    // Where not even the fields fit, the one that is filled in shows.
    let first = max(0, form.focus - fields.height + 1)
    for (index, field) in form.fields.enumerated().dropFirst(first) {
      draw(field, into: &frame, fields.row(index - first), isHere: index == form.focus)
    }
    frame.draw(below, in: fields.splitTop(form.fields.count - first).rest)
  }

  private func draw(_ field: Form.Field, into frame: inout Frame, _ bar: Rect, isHere: Bool) {
    guard !bar.isEmpty else { return }
    let label = words.ask(field.ask) + ": "
    let used = frame.write(label, in: bar, Style(isHere ? .heading : .text))
    let input = bar.splitLeft(used).rest
    if field.ask == .way {
      let text = "‹ \(words.name(field.way)) ›"
      frame.write(text.fitted(to: input.width), in: input, Style(.input, isFocused: isHere))
      if isHere { frame.cursor = Point(input.x, input.y) }
      return
    }
    frame.clear(input, Style(.input))
    // The end of a long text shows while it is typed: what stands before the cursor must.
    let head = String(field.text.text.prefix(field.text.position))
    let columns = Width.of(head)
    let (shown, hidden) = field.text.text.dropped(columns: columns - input.width + 1)
    frame.write(shown, in: input, Style(.input))
    if isHere {
      frame.cursor = Point(min(input.right - 1, input.x + columns - hidden), input.y)
    }
  }

  private func title(of form: Form) -> String {
    switch form.purpose {
    case .override: words.command(.override).help
    case .cancel: words.command(.cancelSession).help
    case .rule(_, let command): words.command(command).help
    case .adopt: words.command(.adopt).help
    case .option: words.command(.option).help
    case .chair: words.command(.chair).help
    case .search: words.command(.search).help
    case .goToDay: words.command(.goToDay).help
    case .correct: words.command(.change).help
    case .addPhrase: words.command(.addPhrase).help
    }
  }

  /// What a form is about.
  private func lines(about form: Form) -> [Line] {
    switch form.purpose {
    case .override(_, let slot, _, _):
      board.verdict(on: slot).refusals.map { finding in
        let text = words.rule(finding)
        return Line("\(text.title): \(text.says)", lead: "✗ ", leadRole: .refused)
      }
    case .cancel(let number): about(number)
    case .rule(let number, _):
      agenda.requests[number].map {
        [heading(of: $0), Line(words.name($0.state), lead: words.label(.state) + ": ")]
      } ?? []
    case .adopt(let adoption): consequences(of: adoption)
    case .option(let number, _), .chair(let number): about(number)
    case .correct(let reading): about(reading)
    case .search, .goToDay, .addPhrase: []
    }
  }

  /// A request and where its session stands.
  private func about(_ number: Request.ID) -> [Line] {
    [
      agenda.requests[number].map { heading(of: $0) },
      agenda.liveSession(of: number).map { Line(place(of: $0)) },
    ].compactMap(\.self)
  }

  /// The words of the letter that a reading comes from.
  private func about(_ reading: DraftPage.Reading) -> [Line] {
    guard let clause = openDraft?.clause(of: reading) else { return [] }
    return [Line("“\(clause.phrase.onOneLine)”", .own)]
  }

  func heading(of request: Request) -> Line {
    Line([request.caseNumber, request.subject].compactMap(\.self).joined(separator: " "), .heading)
  }

  /// What the desk makes of the field that is being filled in: a day, spelled out.
  private func hint(of form: Form) -> [Line] {
    let field = form.fields[form.focus]
    switch field.ask {
    case .chair:
      let chairs = agenda.chairs.map(\.member)
      return chairs.isEmpty ? [] : [Line(words.desk(.chairs(chairs)), .faint)]
    case .date, .until, .day, .optionUntil, .letterDate:
      guard let text = form.answer(field.ask), let pick = field.ask.pick else { return [] }
      do throws(DayEntry.Flaw) {
        let meaning = try days.read(text, pick)
        return [Line(told(meaning, pick), .own)] + verdict(on: meaning.day, for: form)
      } catch {
        if case .unreadable(.badDate) = error { return [Line(words.desk(.noDayYet), .faint)] }
        return [Line(words.told(error), .alarm)]
      }
    default: return form.isCorrection ? hint(ofDraft: form) : []
    }
  }

  /// A day that was typed, spelled out, and of which days it was taken.
  func told(_ meaning: DayEntry.Meaning, _ pick: DayEntry.Pick) -> String {
    let day = meaning.day
    let from: String? = meaning.span.map { span in
      if meaning.isEvening { return words.draft(.firstEvening(span)) }
      return words.draft(pick == .last ? .lastDay(span) : .firstDay(span))
    }
    return "= \(day.text(.long, words.language)), \(day.week.text(words.language))"
      + (from.map { ": \($0)" } ?? "")
  }

  /// What the rules say of a day that is offered: its best slot, or what stands in the way.
  private func verdict(on day: Day, for form: Form) -> [Line] {
    guard case .rule(let number, .offer) = form.purpose, let request = agenda.requests[number],
      let verdict = try? deeds.verdict(
        request, session: agenda.liveSession(of: number)?.number, Wish(day: day))
    else { return [] }
    let titles = verdict.refusals.map { words.rule($0).title }.joined(separator: ", ")
    return [Line(outcome(of: verdict) + (titles.isEmpty ? "" : ": \(titles)"), verdict.role)]
  }
}

extension String {
  /// The text without at least so many columns at its start, and how many that came to.
  fileprivate func dropped(columns: Int) -> (rest: String, columns: Int) {
    var rest = Substring(self)
    var gone = 0
    while gone < columns, let first = rest.popFirst() { gone += Width.of(String(first)) }
    return (String(rest), gone)
  }
}
