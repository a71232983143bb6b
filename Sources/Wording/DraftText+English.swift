import Almanac
import Council

extension English {
  // long: one case a text
  /// What the page says on which a letter is taken in.
  public func draft(_ text: DraftText) -> String {
    switch text {
    case .letterTitle(let name): "Letter \(name)"
    case .draftTitle(1, 1): "What was read"
    case .draftTitle(let number, let count): "What was read: letter \(number) of \(count)"
    case .evidenceTitle: "What was read of it"
    case .leaveTitle: "Not take it in?"
    case .asksForSession: "Asks for a session"
    case .closed: "Closed"
    case .yes: "yes"
    case .no: "no"
    case .notSaid: "not said"
    case .changed: "changed"
    case .heldByNobody: "nobody holds this portfolio"
    case .leftOut: "does not count"
    case .session(let number): "session \(number)"
    case .certainty(.sure): "sure"
    case .certainty(.likely): "likely"
    case .certainty(.doubtful): "in doubt"
    case .ownAnswer: "Enter: something else"
    case .firstEvening(let span): "first market evening (\(self.span(span)))"
    case .firstDay(let span): "first day (\(self.span(span)))"
    case .lastDay(let span): "last day (\(self.span(span)))"
    case .noEvening(let span): "No market evening in: \(self.span(span))."
    case .weekdayNeverThen(let weekday, let span): "No \(names([weekday])) in: \(self.span(span))."
    case .noPhraseYet:
      "No date yet: write before 1 November, week 39 or after the autumn recess."
    case .possible(let names): "Possible: \(list(names, at: 40))"
    case .needsLetterDate(let text): "“\(text)” counts from the letter: fill in its date first."
    case .sayMinutes: "Write the length as 90, 90 min or half an hour."
    case .nothingThere: "There is nothing to change there."
    case .readOnly: "This letter has been taken in already."
    case .noClause: "That works on a phrase about dates only."
    case .noQuestion: "No question is left open."
    case .noQuestionHere: "Go to a question first, with n."
    case .noOffer(let number, let count):
      "There is no answer \(number): choose 1 to \(count), or Enter and write it yourself."
    case .undone: "The change is undone."
    case .redone: "The change is done again."
    case .nothingToUndo: "Nothing of this letter has been changed."
    case .nothingToRedo: "There is no change to do again."
    case .leaving: "The letter is not taken in, and what you changed is lost."
    case .confirmLeave: "Y leaves the letter, Esc goes back."
    case .hintLeave: "leave"
    case .leaveWithQ: "Press q to leave the letter, Y to take the request in."
    case .legend:
      """
      In the letter: reversed where the chosen row comes from, underlined what else was read
      (line by line: »so« and [so]).
      Before a phrase: ✓ sure  ~ likely  ? in doubt  - does not count
      """
    }
  }
}
