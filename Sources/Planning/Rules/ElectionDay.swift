package import Almanac
package import Council

/// Not on a day on which people vote, and rather not on the day before or after.
package struct ElectionDay: Rule {
  package let name = "ElectionDay"
  package let strength = Strength.hard
  package let source = Source.calendar

  /// Which election, and when.
  package struct Facts: Hashable, Codable, Sendable {
    package var name: String
    package var days: DayRange
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.agenda.occasions.filter { $0.kind == .election }.compactMap { election in
      guard election.days.widened(by: 1).contains(candidate.day) else { return nil }
      return finding(
        .electionDay(Facts(name: election.name, days: election.days)), broken: true,
        cost: Price.week, strength: election.days.contains(candidate.day) ? .hard : .soft)
    }
  }
}
