/// Headings and labels of what is printed.
public enum Label: CaseIterable, Sendable {
  case absence, request, caseNumber, letterDate, received, sender, kind, duration, portfolio, state
  case window, target, clauses, papers, relatedCases, questions, sessions, room, cost, allowed
  case refused, remedy, overridden, rulings, recesses, holders, closedDays, nothing, none
  case reason, subject, line, undone, redone, blotted, rooms, factions, clerks, meetings
  case places, exclusions, conflict, secrecy
  case anchor, decideBy, dependsOn, together, yes, occasions, claimed
  case audience, webcast, webcastWanted, speakers, guests, officers, urgency, options, chair, closed
}
