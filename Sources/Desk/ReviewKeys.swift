import Almanac
import Council
import Planning
import Wording

// The presidium's commands: ruling on one request after the other.

extension State {
  /// Asks what a ruling needs.
  mutating func openRuling(_ command: Command) -> [Effect] {
    guard let number = review.current, let request = agenda.requests[number] else {
      return say(.nothingUndecided)
    }
    if request.state.isClosed {
      notice = Notice(text: told(.requestClosed(number, request.state)), isAlarm: true)
      return []
    }
    if request.state.isGranted, command == .grant || command == .grantOnCondition {
      notice = Notice(text: told(.alreadyRuled(number, request.state)), isAlarm: true)
      return []
    }
    basis = Basis(number, in: agenda)
    let meets = agenda.evening(of: Body.presidium, on: today) != nil
    return ask(.ruling(command, on: number, date: offered, way: meets ? .meeting : .round))
  }

  /// Turns to a request.
  mutating func turn(to number: Request.ID?) -> [Effect] {
    guard let number else { return say(.nothingUndecided) }
    review = Review(agenda, at: number, today: today)
    return []
  }

  /// The date that is offered unless another is typed: the best one under the cursor.
  private var offered: String {
    guard review.best.indices.contains(review.choice) else { return "" }
    return review.best[review.choice].verdict.candidate.day.text(.compact, words.language)
  }
}
