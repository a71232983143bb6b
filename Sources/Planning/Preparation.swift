import Almanac
import Council

// When what must be done before a session can begin.

extension Scene {
  /// The first day on which a session can be announced: today, or the presidium's first meeting
  /// that a request still reaches.
  var announceable: Day {
    guard let request, !request.state.isGranted else { return today }
    return max(today, meeting.reached ?? today)
  }

  /// The day on which the papers for an evening are with those who meet: when its agenda goes out,
  /// or later where they come later.
  func papersOut(for evening: Day) -> Day {
    max(publication(for: evening), lastPaper?.ready ?? today)
  }

  /// Whether a session stands on a candidate's day already.
  func stands(_ candidate: Candidate) -> Bool {
    session(of: candidate)?.slot?.day == candidate.day
  }

  /// Whether a session stands on that day already and waits for no paper.
  func isSettled(_ candidate: Candidate) -> Bool { stands(candidate) && papers.isEmpty }

  /// Whether anybody can be expected at a meeting of that day.
  func isOrdinary(_ day: Day) -> Bool {
    agenda.recess(on: day) == nil && agenda.closedDays[day.description] == nil
      && !holidays.isPublicHoliday(day)
  }
}
