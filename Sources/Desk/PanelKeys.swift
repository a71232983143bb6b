import Almanac
import Council
import Planning
import Screen
import Wording

// Asking, following, leaving and taking over.

extension State {
  /// Asks a question of the plan as it stands.
  mutating func inquire(_ matter: Inquiry.Matter) -> [Effect] {
    guard agenda.bodies[Body.market] != nil else { return say(.noEvenings, isAlarm: true) }
    let inquiry = Inquiry(matter, agenda, today: today)
    overlays.append(.panel(Panel(inquiry: inquiry)))
    return [.inquire(inquiry)]
  }

  /// Asks whether a request can be placed; of one that is settled or stands already says so.
  mutating func askChances(_ number: Request.ID) -> [Effect] {
    guard let request = agenda.requests[number] else { return tellToChoose() }
    if request.state.isClosed {
      notice = Notice(text: told(.requestClosed(number, request.state)), isAlarm: true)
      return []
    }
    return inquire(.chances(number))
  }

  /// Asks how the chosen request can get onto the evening under the cursor.
  mutating func insert() -> [Effect] {
    guard let number = chosen(), let request = agenda.requests[number] else {
      return tellToChoose()
    }
    if request.state.isClosed {
      notice = Notice(text: told(.requestClosed(number, request.state)), isAlarm: true)
      return []
    }
    guard let evening else { return say(.noSlot) }
    if board.session?.slot?.day == evening.day { return say(.alreadyPlaced) }
    return inquire(.insertion(number, evening.day))
  }

  /// A search is so far.
  mutating func follow(_ inquiry: Inquiry, _ progress: Solver.Progress) -> [Effect] {
    change(inquiry) { $0.progress = progress }
    return []
  }

  /// An answer has come; one that nobody waits for any more is nothing.
  mutating func show(_ answer: Inquiry.Answer, to inquiry: Inquiry) -> [Effect] {
    let deeds = deeds
    change(inquiry) { panel in
      panel.answer = answer
      panel.isFresh = panel.inquiry.isSearch && panel.progress != nil && !panel.isStopping
      panel.brief(deeds)
    }
    return []
  }

  /// Leaves a panel; a search that runs is first told to stop, and shows what it has.
  mutating func leave(_ panel: Panel, by key: Key?) -> [Effect] {
    guard panel.answer == nil else {
      if panel.isFresh, key == .escape {
        // It was meant for the search, which had just ended by itself.
        change(panel.inquiry) { $0.isFresh = false }
        return say(.searchWasOver)
      }
      overlays.removeLast()
      return []
    }
    if panel.inquiry.isSearch, !panel.isStopping {
      change(panel.inquiry) { $0.isStopping = true }
    } else {
      overlays.removeLast()
    }
    return [.endInquiry]
  }

  /// So many rows on or back in a panel; the board goes along with the evenings.
  mutating func go(in panel: Panel, by step: Int) -> [Effect] {
    var panel = panel
    panel.isFresh = false
    if panel.count > 0, abs(step) == 1 || abs(step) == Self.far {
      panel.cursor.move(by: step, count: panel.count)
      panel.brief(deeds)
      panel.scroll = Scroll()
    } else {
      let part = panelParts(panel).text
      panel.scroll.move(
        by: step, count: lines(of: panel).height(in: part.width), height: part.height)
    }
    overlays[overlays.count - 1] = .panel(panel)
    if panel.offers.indices.contains(panel.cursor.index) {
      go(to: panel.offers[panel.cursor.index].best.candidate.slot)
    }
    return []
  }

  /// Asks for the reason to take over what a panel shows: it may stay open where nobody counts on
  /// what changes.
  mutating func adopt() -> [Effect] {
    guard case .panel(let panel)? = overlays.last else { return [] }
    guard panel.answer != nil else { return say(.stillSearching) }
    if case .chances(let prospect)? = panel.answer, case .free(let best) = prospect.answer {
      // Only asked: nothing is placed before the place has been seen.
      overlays.removeLast()
      focus = .board
      return go(to: best.candidate.slot) ? say(.bestSlot) : say(.noSlot)
    }
    guard let adoption = panel.adoption else { return say(.nothingToAdopt) }
    if adoption.base != agenda { return say(.answerIsOld, isAlarm: true) }
    return ask(
      Form(
        purpose: .adopt(adoption),
        fields: [.init(.reason, isOptional: panel.telling.isEmpty)]))
  }

  private mutating func change(_ inquiry: Inquiry, _ body: (inout Panel) -> Void) {
    for (index, overlay) in overlays.enumerated() {
      guard case .panel(var panel) = overlay, panel.inquiry == inquiry else { continue }
      body(&panel)
      overlays[index] = .panel(panel)
    }
  }

  /// Brings the row of a panel into sight.
  mutating func settlePanel() {
    guard case .panel(var panel)? = overlays.last else { return }
    panel.cursor.settle(count: panel.count, height: panelParts(panel).list.height)
    overlays[overlays.count - 1] = .panel(panel)
  }
}

extension Deeds {
  /// Who must be told when a plan is taken over.
  ///
  /// - Throws: why it cannot be taken over.
  func telling(_ adoption: Adoption) throws(Refusal) -> [Telling] {
    var adoption = adoption
    adoption.reason = "-"
    return Telling.all(of: try adoption.edit(self), in: agenda)
  }
}
