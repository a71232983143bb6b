import Almanac
package import Council

/// College and factions share the evenings: neither always late, neither alone while the other
/// waits.
package struct FairShare: Rule {
  package let name = "FairShare"
  package let strength = Strength.soft
  package let source = Source.facts

  /// Sessions on an evening from which on one side is a crowd.
  private static let crowd = 3

  /// How the two fare.
  package enum Facts: Hashable, Codable, Sendable {
    /// Of so many sessions of a side so many would begin in the second half of an evening; of the
    /// other's fewer.
    case late(Side, late: Int, of: Int, otherLate: Int, otherOf: Int)
    /// So many sessions of one side would be alone on the evening, while the other waits.
    case alone(Side, sessions: Int, waiting: Int)
    /// Both have their share.
    case even
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), let side = Side(scene.request?.sender) else { return [] }
    let shares = scene.diary.shares
    let theirs = shares.count(side.other, besides: candidate.session)
    if theirs.sessions == 0, shares.waiting(side.other) == 0 { return [] }
    let unfair = [
      lateness(side, theirs, candidate, scene), crowding(side, candidate, scene),
    ].compactMap(\.self)
    if unfair.isEmpty { return [finding(.fairShare(.even), broken: false)] }
    return unfair.map { finding(.fairShare($0), broken: true, cost: Price.share) }
  }

  private func lateness(
    _ side: Side, _ theirs: Shares.Count, _ candidate: Candidate, _ scene: Scene
  ) -> Facts? {
    guard candidate.slot.start >= scene.agenda.secondHalf(of: candidate.day), theirs.sessions > 0
    else { return nil }
    var ours = scene.diary.shares.count(side, besides: candidate.session)
    ours.sessions += 1
    ours.late += 1
    guard ours.late > 1, ours.late * theirs.sessions > theirs.late * ours.sessions else {
      return nil
    }
    return .late(
      side, late: ours.late, of: ours.sessions, otherLate: theirs.late, otherOf: theirs.sessions)
  }

  private func crowding(_ side: Side, _ candidate: Candidate, _ scene: Scene) -> Facts? {
    let shares = scene.diary.shares
    let sides = scene.others(on: candidate).compactMap { shares.side(of: $0.id) }
    let ours = 1 + sides.filter { $0 == side }.count
    guard ours >= Self.crowd, !sides.contains(side.other), shares.waiting(side.other) > 0 else {
      return nil
    }
    return .alone(side, sessions: ours, waiting: shares.waiting(side.other))
  }
}
