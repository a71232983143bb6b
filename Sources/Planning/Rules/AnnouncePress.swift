package import Almanac
package import Council

/// The evening is in the municipal advert: the last one that appears before it, with the text in
/// some days ahead.
///
/// Judged where a session comes to stand; that the advert is placed is a task.
package struct AnnouncePress: Rule {
  package let name = "AnnouncePress"
  package let strength = Strength.soft
  package let source = Source.procedure("press-weekday")

  /// The advert, by when its text is in, and from when there is something to announce.
  package struct Facts: Hashable, Codable, Sendable {
    package var advert: Day
    package var copyBy: Day
    package var known: Day
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), !scene.stands(candidate),
      let weekday = scene.procedure.pressWeekday
    else { return [] }
    let advert = (candidate.day - 1).onOrBefore(weekday)
    let facts = Facts(
      advert: advert, copyBy: scene.procedure.due(scene.procedure.pressCopyDays, before: advert),
      known: scene.announceable)
    return [
      finding(
        .announcePress(facts), broken: facts.known > facts.copyBy, cost: Price.preparation)
    ]
  }
}
