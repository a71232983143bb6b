package import Almanac
package import Council

/// Speakers from outside are invited in time, where the request has any.
///
/// Judged where a session comes to stand; that the invitation goes out is a task.
package struct GuestsNotice: Rule {
  package let name = "GuestsNotice"
  package let strength = Strength.soft
  package let source = Source.procedure("guest-days")

  /// By when they are invited, and from when they can be.
  package struct Facts: Hashable, Codable, Sendable {
    package var inviteBy: Day
    package var known: Day
    package var days: Int
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.request?.needs.hasGuests == true, !scene.stands(candidate) else { return [] }
    let days = scene.procedure.guestDays
    let facts = Facts(
      inviteBy: scene.procedure.due(days, before: candidate.day), known: scene.announceable,
      days: days)
    return [
      finding(
        .guestsNotice(facts), broken: facts.known > facts.inviteBy, cost: Price.preparation)
    ]
  }
}
