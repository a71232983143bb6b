package import Almanac
package import Council

/// The agenda is out in time: so many days before the evening.
///
/// Judged where a session comes to stand; that the agenda of one that stands goes out in time is
/// a task, not a fault of its place. The Gemeentewet asks that day and agenda are made public together (article 19), and leaves
/// the number of days to the council's rules.
package struct NoticeDays: Rule {
  package let name = "NoticeDays"
  package let strength = Strength.hard
  package let source = Source.procedure("notice-days")

  /// By when, and how many days before.
  package struct Facts: Hashable, Codable, Sendable {
    package var publishBy: Day
    package var days: Int
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    if scene.stands(candidate) { return [] }
    let publishBy = scene.publication(for: candidate.day)
    return [
      finding(
        .noticeDays(Facts(publishBy: publishBy, days: scene.procedure.noticeDays)),
        broken: scene.today > publishBy)
    ]
  }
}
