import Almanac
import Council
import Intake
import Planning
import Wording

// What is typed to change a reading: one field, and what its words come to.

extension State {
  /// The form that changes a row; what stands there is in its field.
  func form(for reading: DraftPage.Reading, of page: DraftPage) -> Form {
    Form(purpose: .correct(reading), fields: [field(for: reading, of: page.draft)])
  }

  /// The form that adds a phrase.
  func formToAdd() -> Form { Form(purpose: .addPhrase, fields: [.init(.phrase)]) }

  private func field(for reading: DraftPage.Reading, of draft: Draft) -> Form.Field {
    func session(_ index: Int?) -> Draft.DraftSession? {
      index.flatMap { draft.sessions.indices.contains($0) ? draft.sessions[$0] : nil }
    }
    switch reading {
    case .caseNumber: return .init(.caseNumber, draft.caseNumber ?? "", isOptional: true)
    case .date:
      return .init(.letterDate, draft.date?.text(.compact, words.language) ?? "")
    case .sender: return .init(.sender, draft.sender.map { words.name($0) } ?? "")
    case .kind(let index):
      return .init(.kind, session(index)?.kind.map { words.name($0) } ?? "")
    case .duration(let index):
      return .init(.minutes, session(index)?.duration.map { "\($0)" } ?? "")
    case .portfolio: return .init(.portfolio, draft.portfolio ?? "")
    case .room: return .init(.room, draft.room ?? "")
    case .clause(let index): return .init(.phrase, draft.clauses[index].phrase.onOneLine)
    case .subject, .request, .closed, .leftOut, .question:
      return .init(.subject, draft.subject?.onOneLine ?? "")
    }
  }

  /// Makes the correction that was typed; what is wrong with it, else nil.
  mutating func correct(with form: Form) -> String? {
    let typed = correction(in: form)
    guard let correction = typed.correction else { return typed.complaint }
    var complaint: String?
    let (agenda, words) = (agenda, words)
    changePage { page in
      do throws(CorrectionRefusal) {
        try page.correct(correction, in: agenda)
      } catch {
        complaint = words.correction(error, in: agenda)
      }
    }
    return complaint
  }

  /// The correction that was typed, else what is wrong with the words.
  func correction(in form: Form) -> (correction: Correction?, complaint: String?) {
    let text = form.answer(form.fields[0].ask) ?? ""
    func one<Value>(
      _ choices: [(Value, String)], _ make: (Value) -> Correction
    ) -> (Correction?, String?) {
      if let value = Self.choice(text, among: choices) { return (make(value), nil) }
      return (nil, words.draft(.possible(choices.map(\.1))))
    }
    guard case .correct(let reading) = form.purpose else { return (.add(text), nil) }
    switch reading {
    case .caseNumber: return (.caseNumber(text), nil)
    case .date: return (days.day(text, .first).map(Correction.letterDate), nil)
    case .sender: return one(senders, Correction.sender)
    case .kind(let session): return one(kinds) { .kind($0, session: session) }
    case .duration(let session):
      guard let minutes = Minutes.read(text) else { return (nil, words.draft(.sayMinutes)) }
      return (.duration(minutes, session: session), nil)
    case .portfolio: return one(portfolios, Correction.portfolio)
    case .room: return one(rooms, Correction.room)
    case .clause(let index): return (.words(text, clause: index), nil)
    case .subject, .request, .closed, .leftOut, .question: return (.subject(text), nil)
    }
  }

  /// The one choice that a text names, or begins to name.
  private static func choice<Value>(_ text: String, among choices: [(Value, String)]) -> Value? {
    let text = text.folded
    if let exact = choices.first(where: { $0.1.folded == text }) { return exact.0 }
    let begun = choices.filter { $0.1.folded.hasPrefix(text) }
    return begun.count == 1 ? begun[0].0 : nil
  }

  /// What can be chosen, with what it is called.
  var senders: [(Sender, String)] { Sender.allCases.map { ($0, words.name($0)) } }
  var kinds: [(SessionKind, String)] { SessionKind.allCases.map { ($0, words.name($0)) } }
  var portfolios: [(String, String)] { agenda.portfolios.map { ($0, $0) } }
  var rooms: [(Room.ID, String)] { agenda.rooms.map { ($0.id, $0.name) } }
}
