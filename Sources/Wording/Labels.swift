/// Headings and labels of what is printed.
public enum Label: CaseIterable, Sendable {
  case request, caseNumber, letterDate, received, sender, kind, duration, portfolio, state, window
  case target, earliest, latest, clauses, papers, relatedCases, questions, session, sessions
  case evening, room, start, cost, allowed, refused, because, remedy, source, overridden, rulings
  case agenda, calendar, log, check, council, anchors, recesses, holders, absences, closedDays
  case nothing, none, minutes, reason, condition, subject, provisional, line, when, who, what
  case undone, redone, blotted, override, rooms, factions, clerks, seats, meetings, closedSession
  case places, exclusions, weekdays, conflict, demands, wishes, planned, otherSlots, proposal
}
