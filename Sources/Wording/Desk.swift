public import Almanac

/// What a form of the desk asks.
public enum Ask: Hashable, Sendable, CaseIterable {
  case condition, date, settlement, until, reason, way, search, day, optionUntil, chair
  case subject, caseNumber, letterDate, sender, kind, minutes, portfolio, room, phrase
}

/// What the desk itself says: titles, and lines about what was done or could not be.
public enum DeskText: Hashable, Sendable {
  // Titles.
  case registry, presidium, council
  case inboxTitle(Int)
  case boardTitle(String)
  case movingTitle(String)
  case detailTitle, verdictTitle, helpTitle, historyTitle, confirmTitle, bestTitle, eveningsTitle
  case undoTitle, redoTitle, nearestTitle
  case listTitle(Int)
  case reviewTitle(Int?, of: Int)

  // What planning answers.
  case finderTitle(String), chancesTitle(String)
  case insertTitle(String, Day)
  case planTitle, replanTitle
  case searching, stopping, stillSearching
  case placedSoFar(Int, of: Int, steps: Int)
  case answerIsOld, nothingToAdopt, nobodyToTell, consequencesTitle
  case releasesOptions, nobodyChairs, searchWasOver, closeFirst, thinking
  case standsAt(String)
  case chairs([String])

  // What there is not.
  case noRequests, noEvenings, noneInWindow, nothingToRule, noSessions, noSession, noSlot, noLetter,
    nobodyChosen
  case nothingChosen, nothingUndecided, nothingInTheWay, nothingToUndo, nothingToRedo
  case nothingSought
  case notFound(String)
  case noEveningOn(Day, near: Day)
  case noSessionsOn(Day, near: Day)

  // What was done, or could not be.
  case done(String)
  case undone(String)
  case redone(String)
  case refusedHere([String])
  case bestSlot, noneAllowed, alreadyPlaced, inHand, putBack
  case changedElsewhere([String])
  case changedInHand, agendaChanged
  case backFromSuspend, pasteNowhere
  case worksElsewhere(String, isOurs: Bool)
  case noSuchKey(String)
  case tooSmall(columns: Int, rows: Int)

  // Forms and questions.
  case missing(String)
  case noDayYet, confirm, confirmTurn, confirmConflict, onlyCapital, readOn, stepOfOthers, chooseWay
  case tooLong(Int)
  case sessionBecomes(String, String)
  case pinned
  case conflict, asSeen, asItStands, asWanted
  case hintChoose, hintField, hintNext, hintYes, hintAllTheSame, yesKey
  case sameEvening(String)
  case legend, verdictLegend
}
