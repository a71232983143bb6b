package import Almanac
package import Council

/// Between two sessions in a room there is time for people to leave and to come.
package struct ChangeOver: Rule {
  package let name = "ChangeOver"
  package let strength = Strength.soft
  package let source = Source.procedure("change-over")

  /// The minutes wished for, and the session that stands nearer than that.
  package struct Facts: Hashable, Codable, Sendable {
    package var minutes: Int
    package var neighbour: Neighbour?
  }

  /// A session in the same room, and the minutes up to it.
  package struct Neighbour: Hashable, Codable, Sendable {
    package var title: String
    package var hours: TimeRange
    package var gap: Int
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    let minutes = scene.agenda.bodies[Body.market]?.changeOver ?? 0
    guard minutes > 0, scene.needsMarket(candidate) else { return [] }
    let near = scene.others(on: candidate).compactMap { session -> Neighbour? in
      guard session.slot?.room == candidate.slot.room, let hours = session.hours else { return nil }
      let gap = max(hours.start - candidate.hours.end, candidate.hours.start - hours.end)
      return (0..<minutes).contains(gap)
        ? Neighbour(title: session.title, hours: hours, gap: gap) : nil
    }
    if near.isEmpty { return [finding(.changeOver(Facts(minutes: minutes)), broken: false)] }
    return near.map { neighbour in
      finding(
        .changeOver(Facts(minutes: minutes, neighbour: neighbour)), broken: true,
        cost: Price.changeOver)
    }
  }
}
