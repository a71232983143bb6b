import Almanac
import Council
import Planning

extension English {
  // long: one case a note
  /// A few words about what was done or found.
  public func note(_ note: Note) -> String {
    switch note {
    case .storeMade(let path, let council):
      return "Made \(path) for \(council)."
    case .requestTaken(let number, let caseNumber, let subject):
      return "Request \(number) taken in\(caseNumber.map { " (case \($0))" } ?? ""): \(subject)"
    case .placed(let subject, let slot, let room, let state):
      return "\(day(slot.day)) at \(slot.start) in \(room), \(name(state)): \(subject)"
    case .done(let action, let subject):
      return "\(sentence(name(action))): \(subject)"
    case .anchorMoved(let anchor, let phases):
      return "\(anchor): \(phaseDays(phases))"
    case .undone(let action, let subject):
      return "Undone: \(action), \(subject)"
    case .redone(let action, let subject):
      return "Done again: \(action), \(subject)"
    case .late(let days, let meeting):
      return
        "The request came in \(plural(days, "day", "days")) late for the presidium of \(day(meeting)) and is noted as taken in late."
    case .checkClean(let sessions):
      return "In order: \(plural(sessions, "session", "sessions")) checked."
    case .checkFailed(let sessions):
      return "\(plural(sessions, "session", "sessions")) cannot stay."
    case .verified(let steps):
      return
        "In order: the journal of \(plural(steps, "step", "steps")) is whole and agrees with the plan."
    case .verifyFailed(let problems):
      return "Not in order: \(plural(problems, "problem", "problems"))."
    case .changes(let new, let changed, let gone):
      return "\(new) new, \(changed) changed, \(gone) gone"
    case .notApplied:
      return "Not applied: `--dry-run` only shows."
    case .notTakenIn:
      return "Not taken in yet: give `--add` to take it in as a request."
    case .notARequest:
      return "The letter asks for no session."
    case .nothingTakenIn:
      return "Nothing was taken in."
    case .questions(let count):
      return plural(count, "question", "questions")
    case .requestNumber(let number):
      return "request \(number)"
    case .leftOut:
      return "not taken in"
    case .unreadable:
      return "unreadable"
    case .otherLetter:
      return "no request"
    case .lettersRead(let tally):
      return
        "\(plural(tally.read, "letter", "letters")) read: \(plural(tally.requests, "request", "requests")), "
        + "\(tally.others) without one; \(plural(tally.questions, "question", "questions")) open; "
        + "\(plural(tally.unreadable, "file", "files")) unreadable."
    case .lettersTaken(let count, let left):
      return "\(plural(count, "request", "requests")) taken in, \(left) not."
    case .ranked(let allowed, let evenings):
      return "\(allowed) of \(plural(evenings, "evening", "evenings")) possible, best first"
    case .onlySome(let time, let rule):
      return "\(rule) at starts from \(time) on"
    case .override(let rule, let reason):
      return "\(rule) was set aside: \(reason)"
    case .overriddenBy(let reason):
      return "set aside: \(reason)"
    case .minutes(let minutes):
      return "\(minutes) minutes"
    case .sessions(let count):
      return plural(count, "session", "sessions")
    case .fartherEvenings(let count):
      return
        "\(plural(count, "more evening", "more evenings")) farther off are not possible: see `--all`."
    case .seats(let count):
      return plural(count, "seat", "seats")
    case .secret(let body, let ground, let since):
      return "Secret, \(body), \(ground), since \(day(since))"
    case .optionUntil(let day):
      return "up to \(self.day(day))"
    case .notOn(let days):
      return "not on \(days)"
    case .phraseIsNoDate(let phrase):
      return "“\(phrase)” says nothing about a date."
    }
  }
}
