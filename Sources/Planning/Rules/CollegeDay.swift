package import Almanac
package import Council

/// The college's papers leave the day after it decides, and are in time all the same.
///
/// A paper that can be ready on a Thursday waits for the college's next meeting.
package struct CollegeDay: Rule {
  package let name = "CollegeDay"
  package let strength = Strength.soft
  package let source = Source.procedure("college-day")

  /// When the college decides, when its paper leaves and when it is due.
  package struct Facts: Hashable, Codable, Sendable {
    package var decides: Day
    package var leaves: Day
    package var due: Day
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), scene.request?.sender == .college,
      let weekday = scene.procedure.collegeDay, let last = scene.lastPaper,
      last.paper.received == nil
    else { return [] }
    let leaves = (last.ready - 1).onOrAfter(weekday) + 1
    let due = scene.procedure.due(scene.procedure.documentsDays, before: candidate.day)
    let facts = Facts(decides: leaves - 1, leaves: leaves, due: due)
    let weeks = max(0, leaves - due + 6) / 7
    return [finding(.collegeDay(facts), broken: leaves > due, cost: weeks * Price.college)]
  }
}
