import Council
import Planning
import Screen
import Wording

// Forms and questions: what keys do while words are being typed or a step waits for its yes.

extension State {
  /// A key while a form is open.
  mutating func fill(_ form: Form, _ key: Key) -> [Effect] {
    var form = form
    switch key {
    case .escape, .control("c"):
      overlays.removeLast()
      basis = nil
      return []
    case .control("l"): return [.redraw]
    case .control("z"): return [.suspend]
    case .tab, .down: form.focus = (form.focus + 1) % form.fields.count
    case .backTab, .up:
      form.focus = (form.focus + form.fields.count - 1) % form.fields.count
    case .enter:
      let isWrong = form.fields[form.focus].isMissing || form.unreadableDay(days) == form.focus
      let understood = understood(form)
      if isWrong || form.focus + 1 == form.fields.count {
        let effects = complete(form)
        if notice == nil { notice = understood }
        return effects
      }
      notice = understood
      form.focus += 1
    default:
      let isTaken = form.take(key)
      if !isTaken, form.fields[form.focus].ask == .way, case .character = key {
        form.complaint = words.desk(.chooseWay)
      }
    }
    overlays[overlays.count - 1] = .form(form)
    return []
  }

  /// The day that was taken where the words of a field left several: line by line nothing else
  /// tells it.
  private func understood(_ form: Form) -> Notice? {
    let ask = form.fields[form.focus].ask
    guard let pick = ask.pick, let text = form.answer(ask),
      let meaning = try? days.read(text, pick),
      meaning.span != nil
    else { return nil }
    return Notice(text: told(meaning, pick))
  }

  /// A form whose last field was answered: told what is missing, else on to the summary.
  private mutating func complete(_ form: Form) -> [Effect] {
    var form = form
    form.complaint = complaint(about: &form)
    if form.complaint == nil, let intent = form.intent(days) {
      do {
        _ = try intent.edit(deeds)
        overlays[overlays.count - 1] = .form(form)
        overlays.append(.confirm(Confirmation(matter: .intent(intent))))
        return []
      } catch {
        form.complaint = told(error)
      }
    }
    if form.complaint == nil, form.isCorrection { form.complaint = correct(with: form) }
    if form.complaint != nil {
      overlays[overlays.count - 1] = .form(form)
      return []
    }
    overlays.removeLast()
    switch form.purpose {
    case .search:
      sought = form.answer(.search)
      return find(0)
    case .goToDay: return form.day(.day, days).map { go(toDay: $0) } ?? []
    default: return []
    }
  }

  /// What keeps a form from being done; goes to the field that it is about.
  private func complaint(about form: inout Form) -> String? {
    let here = form.fields[form.focus].isMissing ? form.focus : nil
    if let missing = here ?? form.fields.firstIndex(where: \.isMissing) {
      form.focus = missing
      return words.desk(.missing(words.ask(form.fields[missing].ask)))
    }
    if let field = form.unreadableDay(days) {
      form.focus = field
      guard let pick = form.fields[field].ask.pick else { return nil }
      do throws(DayEntry.Flaw) {
        _ = try days.read(form.fields[field].text.text, pick)
      } catch {
        return words.told(error)
      }
    }
    return nil
  }

  /// A key while a step waits for its yes.
  ///
  /// Only a capital says yes, so that no slip does.
  mutating func answer(_ confirmation: Confirmation, _ key: Key) -> [Effect] {
    switch key {
    case .character("J"), .character("Y"): return confirm(confirmation)
    case .character("j"), .down: return read(confirmation, by: 1)
    case .character("k"), .up: return read(confirmation, by: -1)
    case .escape, .control("c"), .character("q"), .character("N"):
      overlays.removeLast()
      return []
    case .control("l"): return [.redraw]
    case .control("z"): return [.suspend]
    default: return say(.onlyCapital)
    }
  }

  /// Pushes a summary that has no room up or down.
  private mutating func read(_ confirmation: Confirmation, by step: Int) -> [Effect] {
    let (lines, height) = extent(of: confirmation)
    guard lines > height else { return say(.onlyCapital) }
    var confirmation = confirmation
    confirmation.scroll.move(by: step, count: lines, height: height)
    overlays[overlays.count - 1] = .confirm(confirmation)
    return []
  }

  private mutating func confirm(_ confirmation: Confirmation) -> [Effect] {
    overlays.removeLast()
    notice = nil
    switch confirmation.matter {
    case .leave(let quits): return abandon(quits: quits)
    case .intent(let intent):
      return submit(intent, basis: basis ?? Basis(intent.request, in: agenda))
    case .turn(let way, let step): return turn(way, confirmed: step)
    case .conflict(let intent, _):
      return submit(intent, basis: Basis(intent.request, in: agenda))
    }
  }
}
