import Almanac
public import Council
public import Planning

extension English {
  // long: one case a refusal
  /// Why a deed was not done.
  public func refusal(_ refusal: Refusal, in agenda: Agenda) -> Message {
    switch refusal {
    case .noRequest(let name):
      return Message(
        "No request with the number, case number or subject “\(name)”.",
        "See `marktmeester request list`.")
    case .ambiguousRequest(let name, let numbers):
      return Message(
        "“\(name)” fits several requests:\n" + titles(numbers, agenda),
        "Give the number or the case number.")
    case .requestClosed(let number, let state):
      return Message(
        "Request \(number) is \(name(state)); it cannot change any more.",
        "If that was a mistake, undo the last step with `marktmeester undo`.")
    case .alreadyRuled(let number, let state):
      return Message("Request \(number) is \(name(state)) already.")
    case .noPresidium(let day, let next):
      return Message(
        "The presidium does not meet on \(self.day(day)).",
        "Give `--on \(next?.description ?? "DATE")`, or `--by round` or `--by mandate`.")
    case .rulingBeforeRequest(let day, let received):
      return Message(
        "A ruling of \(self.day(day)) comes before the request was received on "
          + "\(self.day(received)).", "Give the day of the ruling with `--on DATE`.")
    case .sameRequest(let number):
      return Message("Request \(number) cannot merge with itself.", "Name two requests.")
    case .alreadyPlaced(let number, let session, let slot):
      return Message(
        "Request \(number) has session \(session) already, \(day(slot.day)) \(slot.start) in "
          + "\(slot.room).", "Move it with `marktmeester move \(number) DATE`.")
    case .notPlaced(let number):
      return Message(
        "Request \(number) has no session.", "Place one with `marktmeester place \(number)`.")
    case .verdict(let verdict):
      return Message(
        "\(place(verdict, in: agenda)) is not possible:\n" + reasons(verdict),
        "Choose another place (`marktmeester dates`), or set the rules aside with "
          + overrides(verdict) + " --reason \"…\".")
    case .nothingAllowed(let number, let days, let best):
      let nearest = best.map { "\nNearest comes \(place($0, in: agenda)):\n" + reasons($0) } ?? ""
      return Message(
        "No place is allowed for request \(number) within \(self.days(days)).\(nearest)",
        "Widen what is in the way, or set a rule aside on an evening of your choice.")
    case .unknownRule(let name, let known):
      return Message("No hard rule is called “\(name)”.", "Choose from: \(list(known, at: 40)).")
    case .needlessOverride(let rule):
      return Message("\(rule) is not in the way there.", "Leave out `--override \(rule)`.")
    case .overrideNeedsReason(let rules):
      return Message(
        "Setting \(list(rules)) aside takes a reason.", "Give `--reason \"…\"`.")
    case .tooMuchToPlan:
      return Message(
        "This is too much to plan at once.", "Plan fewer days with `--from` and `--to`.")
    case .overtaken:
      return Message(
        "Somebody else changed something in the meantime; this proposal no longer holds.",
        "Give the command again.")
    case .announcedNeedsReason(let numbers):
      return Message(
        "People count on \(list(numbers.map { "session \($0)" })): moving or cancelling takes a reason.",
        "Give `--reason \"…\"`; the answer says who must be told.")
    case .noAnchor(let name, let known):
      return Message("No anchor is called “\(name)”.", "Choose from: \(list(known)).")
    case .noPhase(let phase, let anchor, let known):
      return Message("\(anchor) has no phase “\(phase)”.", "Choose from: \(list(known)).")
    case .phaseNeeded(let anchor, let phases):
      return Message(
        "\(anchor) has \(phases.count) phases.",
        "Name one (\(list(phases))), or move them all with `--by DAYS`.")
    case .phasesOutOfOrder(let anchor, let earlier, let later):
      return Message(
        "\(later.name) of \(anchor) would fall on \(day(later.day)), before its \(earlier.name) on "
          + "\(day(earlier.day)).", "Move the \(earlier.name) first, or all with `--by DAYS`.")
    case .nobody(let name, let known):
      return Message("Nobody is called “\(name)”.", "Choose from: \(list(known)).")
    case .reversedDays(let first, let last):
      return Message(
        "The start (\(day(first))) does not come before the end (\(day(last))).", "Swap them.")
    case .unknownPortfolio(let name, let known):
      return Message(
        "Nobody holds the portfolio “\(name)”.", "Choose from: \(list(known, at: 40)).")
    case .unknownRoom(let name, let known):
      return Message("No room is called “\(name)”.", "Choose from: \(list(known)).")
    case .badDuration(let minutes, let longest):
      return Message("\(minutes) minutes is impossible.", "Give 1 to \(longest) minutes.")
    case .noOpenPhase(let number):
      return Message("Request \(number) leaves no phase open.")
    case .nothingChanges:
      return Message("Nothing changes.")
    case .stillNeeded(let key, let user):
      return Message(
        "The file leaves out \(name(key.kind)) “\(key.id)”, but \(name(user.kind)) \(user.id) "
          + "still uses it.",
        "Put it back into the file, or change \(name(user.kind)) "
          + "\(user.id) first.")
    case .noRequestInLetter:
      return Message(
        "The letter asks for no session.",
        "If it is a request all the same, enter it with `marktmeester request add`.")
    case .noDateInLetter:
      return Message("The letter bears no date.", "Give it with `--date DATE`.")
    case .caseNumberTaken(let number, let other):
      return Message(
        "Case number \(number) belongs to request \(other) already.",
        "See `marktmeester request show \(other)`.")
    case .notSecret(let number):
      return Message("There is no secrecy on request \(number).")
    case .rulingAhead(let day, let today):
      return Message(
        "A ruling of \(self.day(day)) has not been taken yet; today is \(self.day(today)).",
        "Give the day on which it was taken with `--on DATE`.")
    case .dayBeforeRuling(let day, let ruling):
      return Message(
        "\(self.day(day)) comes before the ruling of \(self.day(ruling)).", "Name a later day.")
    case .badReceipt(let day, let letter, let today):
      return Message(
        "Received on \(self.day(day)) cannot be: the letter is of \(self.day(letter)), today is "
          + "\(self.day(today)).", "Give the day of receipt with `--received DATE`.")
    case .blank(let field):
      return Message("The \(name(field)) is empty.", "Fill it in.")
    case .linkedToItself(let number):
      return Message("Request \(number) cannot be tied to itself.", "Name another request.")
    case .dependsInCircle(let number, let road):
      return Message(
        "Request \(number) would come after itself, by way of:\n" + titles(road, agenda),
        "Leave one of these out of `--depends-on`.")
    case .noCouncil:
      return Message(
        "No council has been read in yet.", "Do `marktmeester council apply FILE` first.")
    case .badCount(let people, let most):
      return Message("\(people) people cannot be.", "Give 0 to \(most); 0 is unknown.")
    case .optionLapsed(let day, let today):
      return Message(
        "An option up to \(self.day(day)) has lapsed; today is \(self.day(today)).",
        "Give a later day with `--until DATE`.")
    case .optionTooLong(let day, let evening):
      return Message(
        "An option up to \(self.day(day)) runs past the evening of \(self.day(evening)).",
        "Give a day before that evening with `--until DATE`.")
    case .noOptions(let number):
      return Message(
        "The session of request \(number) is not on an option.",
        "Take one with `marktmeester option \(number) DATE --until DATE`.")
    case .published(let number, let session):
      return Message(
        "Session \(session) is published and cannot be on an option.",
        "Move it with `marktmeester move \(number) DATE`.")
    case .noChair(let name, let known):
      return Message("No chair is called “\(name)”.", "Choose from: \(list(known, at: 40)).")
    }
  }
}
