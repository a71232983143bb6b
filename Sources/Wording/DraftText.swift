public import Almanac
public import Council
public import Intake
import Planning

/// What the page says on which a letter is taken in.
public enum DraftText: Hashable, Sendable {
  // Titles.
  case letterTitle(String)
  case draftTitle(Int, of: Int)
  case evidenceTitle
  case leaveTitle

  // The readings.
  case asksForSession, closed, yes, no, notSaid, changed, leftOut, heldByNobody
  case session(Int)
  case certainty(Certainty)
  case ownAnswer

  // What typed days come to.
  case firstEvening(Window.Span)
  case firstDay(Window.Span)
  case lastDay(Window.Span)
  case noEvening(Window.Span)
  case weekdayNeverThen(Weekday, Window.Span)
  case noPhraseYet

  // What could not be, and what was done.
  case possible([String])
  case needsLetterDate(String)
  case sayMinutes, nothingThere, readOnly, noClause, noQuestion, noQuestionHere
  case noOffer(Int, of: Int)
  case undone, redone, nothingToUndo, nothingToRedo
  case leaving, confirmLeave, hintLeave, leaveWithQ
  case legend
}

extension Words {
  /// Why a draft cannot be corrected so, and what can.
  public func correction(_ refusal: CorrectionRefusal, in agenda: Agenda) -> String {
    switch refusal {
    case .blank: desk(.missing(label(.subject)))
    case .notADate(let text): trouble(.badPhrase(text)).what
    case .noSuchDay(let text): trouble(.noSuchDate(text)).what
    case .weekdayDisagrees(let day, let said): trouble(.weekdayDisagrees(day, said: said)).what
    case .contradiction(let text): trouble(.phraseContradicts(text)).what
    case .needsLetterDate(let text): draft(.needsLetterDate(text))
    case .unknownPortfolio(let name, let known):
      full(self.refusal(.unknownPortfolio(name, known: known), in: agenda))
    case .unknownRoom(let name, let known):
      full(self.refusal(.unknownRoom(name, known: known), in: agenda))
    case .unknownPhase(let phase, let anchor, let known):
      full(self.refusal(.noPhase(phase, anchor: anchor, known: known), in: agenda))
    case .badDuration(let minutes, let longest):
      full(self.refusal(.badDuration(minutes, longest: longest), in: agenda))
    case .nothingThere: draft(.nothingThere)
    }
  }

  private func full(_ message: Message) -> String {
    [message.what, message.todo].compactMap(\.self).joined(separator: " ")
  }
}
