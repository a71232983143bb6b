public import Council
import Intake
import Planning
import Screen
import Wording

// Taking letters in: what keys do on the page that shows a letter with what was read of it.

extension State {
  /// Lays letters on the desk, to be taken in one after the other; after the last it is left.
  public mutating func receive(_ letters: [Incoming]) {
    tray = Tray(waiting: letters, count: letters.count)
    _ = openNext()
    settle()
  }

  /// The requests that were made of the letters.
  public var taken: [Request.ID] { tray.taken }

  /// A request of the plan as this desk knows it.
  public func request(_ number: Request.ID) -> Request? { agenda.requests[number] }

  /// The page of a letter on top.
  var draftPage: DraftPage? {
    if case .draft(let page)? = overlays.last { page } else { nil }
  }

  /// The page of a letter, wherever it lies.
  var openDraft: DraftPage? {
    overlays.lazy.reversed().compactMap { overlay -> DraftPage? in
      if case .draft(let page) = overlay { page } else { nil }
    }.first
  }

  /// Opens the next letter; leaves where there is none.
  mutating func openNext() -> [Effect] {
    guard !tray.waiting.isEmpty else { return leave() }
    let letter = tray.waiting.removeFirst()
    let page = DraftPage(letter, position: tray.count - tray.waiting.count)
    overlays.append(.draft(page))
    return []
  }

  /// Shows the letter of the request in question, with what was read of it.
  mutating func showLetter() -> [Effect] {
    guard let number = seat == .review ? review.current : chosen() else {
      return seat == .review ? say(.nothingUndecided) : tellToChoose()
    }
    guard let letter = agenda.letters[number], let request = agenda.requests[number] else {
      return say(.noLetter)
    }
    overlays.append(
      .draft(
        DraftPage(
          rereading: letter.text, name: request.caseNumber ?? "",
          draft: agenda.draft(of: request, letter: letter))))
    return []
  }

  /// From the letter back to its readings; a letter that is to be taken in is left by a key of its
  /// own, so that no Esc too many does it.
  mutating func escape(from page: DraftPage) -> [Effect] {
    if page.isReadOnly {
      overlays.removeLast()
    } else if page.isLetterInUse {
      changePage { $0.isLetterInUse = false }
    } else {
      return draft(.leaveWithQ)
    }
    return []
  }

  /// Leaves a letter, or all of them; asks first where something was changed.
  mutating func leave(_ page: DraftPage, quits: Bool) -> [Effect] {
    if page.isReadOnly {
      if quits { return leave() }
      overlays.removeLast()
      return []
    }
    if page.isChanged {
      overlays.append(.confirm(Confirmation(matter: .leave(quits: quits))))
      return []
    }
    return abandon(quits: quits)
  }

  /// Leaves a letter that is not taken in.
  mutating func abandon(quits: Bool) -> [Effect] {
    overlays.removeLast()
    notice = nil
    return quits ? leave() : openNext()
  }

  /// Takes the request in, as one step.
  mutating func takeIn() -> [Effect] {
    guard let page = draftPage, !page.isReadOnly else { return [] }
    let taking = Taking(draft: page.draft, letter: page.letter, received: page.received)
    return submit(.takeIn(taking), basis: Basis(nil, in: agenda))
  }

  /// A letter was taken in: on to the next.
  mutating func tookIn() -> [Effect] {
    if let number = agenda.requests.last?.number { tray.taken.append(number) }
    return openNext()
  }

  // MARK: Rows

  /// So many rows on or back: among the readings, or in the letter.
  mutating func go(in page: DraftPage, by step: Int) -> [Effect] {
    let height = layout.letter.height - 1
    changePage { page in
      if page.isLetterInUse {
        page.letterScroll.move(by: step, count: page.sheet.rows.count, height: height)
      } else {
        page.cursor.move(by: step, count: page.readings.count)
      }
    }
    return []
  }

  /// To the next question, round and round.
  mutating func nextQuestion() -> [Effect] {
    guard let page = draftPage else { return [] }
    let rows = page.readings
    let questions = rows.indices.filter { if case .question = rows[$0] { true } else { false } }
    guard let first = questions.first else { return draft(.noQuestion) }
    let next = questions.first { $0 > page.cursor.index } ?? first
    changePage { page in
      page.cursor.index = next
      page.isLetterInUse = false
    }
    return []
  }

  /// Gives the question under the cursor one of the answers that are offered.
  mutating func answer(with number: Int) -> [Effect] {
    guard let page = draftPage else { return [] }
    guard case .question(let index) = page.current else { return draft(.noQuestionHere) }
    let offers = page.draft.questions[index].offers(for: page.draft, in: agenda)
    guard (1...max(1, offers.count)).contains(number), !offers.isEmpty else {
      return draft(.noOffer(number, of: offers.count))
    }
    return correct(offers[number - 1])
  }

  // MARK: Changes

  /// Changes the row under the cursor: what has two values at once, the rest in a field.
  mutating func change() -> [Effect] {
    guard let page = draftPage else { return [] }
    let reading = page.current
    switch reading {
    case .request: return correct(.request(!page.draft.isRequest))
    case .closed: return correct(.closed(!page.draft.isClosed))
    case .leftOut(let index): return putBack(index)
    case .question(let index):
      guard let answered = page.answered(page.draft.questions[index]) else { return [] }
      return ask(form(for: answered, of: page))
    default: return ask(form(for: reading, of: page))
    }
  }

  /// Leaves the phrase under the cursor out, or lets it count again.
  mutating func leaveOut() -> [Effect] {
    guard let page = draftPage else { return [] }
    switch page.current {
    case .clause(let index): return correct(.leaveOut(clause: index))
    case .leftOut(let index): return putBack(index)
    case .question(let index):
      guard let clause = page.draft.questions[index].clause else { return draft(.noClause) }
      return correct(.leaveOut(clause: clause))
    default: return draft(.noClause)
    }
  }

  /// Makes the phrase under the cursor a demand, or a wish.
  mutating func turnStrength() -> [Effect] {
    guard let page = draftPage, case .clause(let index) = page.current else {
      return draft(.noClause)
    }
    let strength = page.draft.clauses[index].strength
    return correct(.strength(strength == .hard ? .soft : .hard, clause: index))
  }

  /// Takes the last change to the letter back, or makes it again.
  mutating func turnDraft(_ way: Step.Turn) -> [Effect] {
    var isDone = false
    changePage { page in isDone = way == .undo ? page.undo() : page.redo() }
    switch way {
    case .undo: return draft(isDone ? .undone : .nothingToUndo)
    case .redo: return draft(isDone ? .redone : .nothingToRedo)
    }
  }

  /// Makes a correction, or tells why not.
  private mutating func correct(_ correction: Correction) -> [Effect] {
    changing { page, agenda throws(CorrectionRefusal) in
      try page.correct(correction, in: agenda)
    }
  }

  private mutating func putBack(_ index: Int) -> [Effect] {
    changing { page, agenda throws(CorrectionRefusal) in
      try page.putBack(index, in: agenda)
    }
  }

  private mutating func changing(
    _ body: (inout DraftPage, Agenda) throws(CorrectionRefusal) -> Void
  ) -> [Effect] {
    guard var page = draftPage else { return [] }
    do {
      try body(&page, agenda)
      overlays[overlays.count - 1] = .draft(page)
    } catch {
      notice = Notice(text: words.correction(error, in: agenda), isAlarm: true)
    }
    return []
  }

  /// Tells something about the letter, and does nothing.
  private mutating func draft(_ text: DraftText) -> [Effect] {
    notice = Notice(text: words.draft(text))
    return []
  }

  /// Changes the page of a letter, wherever it lies.
  mutating func changePage(_ body: (inout DraftPage) -> Void) {
    for (index, overlay) in overlays.enumerated().reversed() {
      guard case .draft(var page) = overlay else { continue }
      body(&page)
      overlays[index] = .draft(page)
      return
    }
  }
}

extension Agenda {
  /// What a request has of its letter: as it was taken in and amended, with the words that the
  /// letter says it in.
  func draft(of request: Request, letter: Letter) -> Draft {
    var draft = LetterReader(agenda: self).read(letter.text)
    draft.isRequest = true
    draft.subject = request.subject
    draft.caseNumber = request.caseNumber
    draft.date = request.letterDate
    draft.sender = request.sender
    draft.sessions = [.init(kind: request.kindWanted, duration: request.duration)]
    draft.portfolio = request.portfolio
    draft.room = request.room
    draft.isClosed = request.isClosed
    draft.clauses = request.clauses
    draft.questions = request.questions
    draft.papers = papers.filter { $0.request == request.number }
      .map { Draft.PaperPromise(title: $0.title, when: $0.promise) }
    return draft
  }
}
