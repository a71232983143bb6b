import Council
import Intake
import Screen
import Wording

// What is told below a field in which a reading is changed, while it is typed.

extension State {
  /// What is told below the field while it is filled in.
  func hint(ofDraft form: Form) -> [Line] {
    switch form.fields[0].ask {
    case .sender: return possible(senders.map(\.1))
    case .kind: return possible(kinds.map(\.1))
    case .portfolio: return possible(portfolios.map(\.1))
    case .room: return possible(rooms.map(\.1))
    case .minutes:
      guard let minutes = form.answer(.minutes).flatMap(Minutes.read) else {
        return [Line(words.draft(.sayMinutes), .faint)]
      }
      return [Line("= \(words.note(.minutes(minutes)))", .own)]
    case .phrase: return understood(form)
    default: return []
    }
  }

  private func possible(_ names: [String]) -> [Line] {
    [Line(words.draft(.possible(names)), .faint)]
  }

  /// What a phrase comes to, in dates.
  private func understood(_ form: Form) -> [Line] {
    guard let page = openDraft, form.answer(.phrase) != nil,
      let correction = correction(in: form).correction
    else { return [Line(words.draft(.noPhraseYet), .faint)] }
    let draft: Draft
    do throws(CorrectionRefusal) {
      draft = try page.draft.corrected(by: correction, in: agenda)
    } catch {
      if case .notADate = error { return [Line(words.draft(.noPhraseYet), .faint)] }
      return [Line(words.correction(error, in: agenda), .alarm)]
    }
    let added = draft.clauses.count - page.draft.clauses.count
    let first: Int
    if case .words(_, let index) = correction {
      first = index
    } else {
      first = page.draft.clauses.count
    }
    let last = min(draft.clauses.count, first + added + (first < page.draft.clauses.count ? 1 : 0))
    let window = Self.window(of: draft, in: agenda)
    return (first..<max(first, last)).map { index in
      Line("= " + meaning(of: draft.clauses[index], window.parts[index]), .own)
    }
      + (window.conflict.map { [Line(words.conflict($0), .alarm, lead: "! ", leadRole: .alarm)] }
        ?? [])
  }
}
