extension English {
  /// What a form of the desk asks.
  public func ask(_ ask: Ask) -> String {
    switch ask {
    case .condition: "Condition"
    case .date: "Other date"
    case .settlement: "Settled how"
    case .until: "Until (may stay open)"
    case .reason: "Reason"
    case .way: "Decided"
    case .search: "Search"
    case .day: "Day"
    }
  }

  // long: one case a text
  /// What the desk itself says.
  public func desk(_ text: DeskText) -> String {
    switch text {
    case .registry: "registry"
    case .presidium: "presidium"
    case .council: "council, read only"
    case .inboxTitle(let open): "Requests (\(open) open)"
    case .boardTitle(let request): "Season: \(request)"
    case .movingTitle(let request): "Move \(request)"
    case .detailTitle: "Request"
    case .verdictTitle: "Verdict"
    case .helpTitle: "Keys of this place"
    case .historyTitle: "History, last step on top"
    case .confirmTitle: "Record this?"
    case .undoTitle: "Undo this?"
    case .redoTitle: "Do this again?"
    case .nearestTitle: "No date is allowed; these come nearest"
    case .bestTitle: "Best dates, with what stands near"
    case .eveningsTitle: "Evenings"
    case .letterTitle(let number): "Letter \(number)"
    case .listTitle(let count): "All sessions (\(count))"
    case .reviewTitle(let position?, let count): "Undecided: \(position) of \(count)"
    case .reviewTitle(nil, of: 0): "Decided; nothing is left undecided"
    case .reviewTitle(nil, let count): "Decided; \(count) more undecided"
    case .noRequests: "No requests. Take one in with `marktmeester intake`."
    case .noEvenings: "No market evenings in this season."
    case .noneInWindow: "No market evening is left in the window of the request."
    case .nothingToRule: "Nothing undecided"
    case .noSessions: "No sessions on the agenda."
    case .noSession: "This request has no session yet; p places one."
    case .noSlot: "No session begins there."
    case .noLetter: "There is no letter with this request."
    case .nobodyChosen: "choose a request"
    case .nothingChosen: "Choose a request first: Enter in the list."
    case .nothingUndecided: "No request is left undecided."
    case .nothingInTheWay: "Nothing stands in the way here; p places, Enter drops."
    case .nothingToUndo: "There is nothing to undo."
    case .nothingToRedo: "There is nothing to redo."
    case .nothingSought: "Search for something first, with /."
    case .notFound(let words): "“\(words)” is not there."
    case .noEveningOn(let day, let near):
      "\(self.day(day)) is no market evening; this is \(self.day(near))."
    case .noSessionsOn(let day, let near):
      "\(self.day(day)) has no sessions; this is \(self.day(near))."
    case .done(let what): "\(sentence(what)). Press u to undo it."
    case .undone(let what): "Undone: \(what). Press ^R to do it again."
    case .redone(let what): "Done again: \(what)."
    case .refusedHere(let rules): "Not possible here: \(list(rules)). O sets rules aside."
    case .bestSlot: "The best slot; p places it here."
    case .noneAllowed: "No slot is allowed; read in the verdict what stands in the way."
    case .alreadyPlaced: "The request has a session already; m moves it."
    case .inHand: "Taken up: go to a slot, Enter drops, Esc puts it back."
    case .putBack: "Put back; nothing has changed."
    case .changedElsewhere([]): "Somebody else changed the plan."
    case .changedElsewhere(let steps): "Somebody else: \(list(steps, at: 3))."
    case .agendaChanged: "The agenda has changed."
    case .changedInHand: "What you are working on was meanwhile changed by somebody else."
    case .backFromSuspend: "Back. Press u to undo the last step."
    case .pasteNowhere: "Pasted text can only go into a field."
    case .worksElsewhere(let name, true): "“\(name)” does not work here; ? shows what does."
    case .worksElsewhere(let name, false): "“\(name)” is not for who sits here; ? shows what is."
    case .noSuchKey(let key): "“\(key)” does nothing; ? shows the keys."
    case .tooSmall(let columns, let rows):
      "The window is too small: make it at least \(columns) by \(rows)."
    case .missing(let field): "Fill in: \(field.lowercased())."
    case .noDayYet: "No day yet: write 2023-09-26, Tue 26 Sep or wk 39."
    case .confirm: "Y records it, Esc goes back."
    case .confirmConflict: "Y does it all the same, Esc leaves it as it stands."
    case .onlyCapital: "Press capital Y, or Esc."
    case .readOn: "… j reads on"
    case .confirmTurn: "Y does it, Esc leaves it as it stands."
    case .stepOfOthers: "This step is somebody else's, or of an earlier sitting:"
    case .chooseWay: "Choose with the left and right arrows how it was decided."
    case .tooLong(let limit): "Too long: a field holds \(limit) characters; the rest is left out."
    case .sessionBecomes(let session, let state): "The session of \(session) becomes \(state)."
    case .pinned: "pinned"
    case .conflict: "Meanwhile somebody else changed this."
    case .asSeen: "As you saw it"
    case .asItStands: "As it stands"
    case .asWanted: "What you wanted:"
    case .hintChoose: "choose"
    case .hintField: "field"
    case .hintNext: "next"
    case .hintYes: "record"
    case .hintAllTheSame: "do it"
    case .yesKey: "Y"
    case .sameEvening(let session): "that evening: \(session)"
    case .legend:
      """
      On the board: + possible  ~ possible at a cost to wishes  - not possible
      # taken  @ the session of this request  . free
      After a session: * pinned  ? provisional
      ◆ milestone  = recess or day off  ▸ the chosen request  → the evening of its session
      \(desk(.verdictLegend))
      """
    case .verdictLegend: "In a verdict: ✗ not possible  ± a wish broken  ! set aside  · in order"
    }
  }
}
