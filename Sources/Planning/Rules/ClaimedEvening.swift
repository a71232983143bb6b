package import Almanac
package import Council

/// Not in what a phase of an anchor claims of its evening; the anchor's own sessions may.
///
/// Which requests are the anchor's own, `Anchor.isOwn` tells.
package struct ClaimedEvening: Rule {
  package let name = "ClaimedEvening"
  package let strength = Strength.hard
  package let source = Source.calendar

  /// What claims the evening, and what of it.
  package struct Facts: Hashable, Codable, Sendable {
    package var anchor: Anchor.ID
    package var name: String
    package var phase: String
    /// The rooms that it claims; empty is all.
    package var rooms: [Room.ID]
    /// The hours that it claims; nil is the whole evening.
    package var hours: TimeRange?
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate) else { return [] }
    return scene.agenda.anchors.flatMap { anchor in
      anchor.phases.filter { $0.day == candidate.day }.compactMap { phase in
        guard let claim = phase.claim,
          claim.takes(candidate.slot.room, during: candidate.hours)
        else { return nil }
        let facts = Facts(
          anchor: anchor.id, name: anchor.name, phase: phase.name, rooms: claim.rooms,
          hours: claim.from == nil && claim.until == nil ? nil : claim.hours)
        let isOwn = scene.ownAnchors.contains { $0.id == anchor.id }
        return finding(.claimedEvening(facts), broken: !isOwn)
      }
    }
  }
}
