package import Almanac
package import Council

/// Not from the last meeting of the old council to the installation of the new one, and rather
/// not in the weeks around, which go to farewell and introduction.
///
/// A council may have it cost only.
package struct CouncilChange: Rule {
  package let name = "CouncilChange"
  package let strength = Strength.hard
  package let source = Source.calendar

  /// The days of the change, and whether the evening is one of them.
  package struct Facts: Hashable, Codable, Sendable {
    package var name: String
    package var days: DayRange
    package var isWithin: Bool
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    scene.agenda.occasions.filter { $0.kind == .councilChange }.compactMap { change in
      let wide = change.days.widened(by: scene.procedure.councilChangeMargin)
      guard wide.contains(candidate.day) else { return nil }
      let isWithin = change.days.contains(candidate.day)
      return finding(
        .councilChange(Facts(name: change.name, days: change.days, isWithin: isWithin)),
        broken: true, cost: isWithin ? Price.limit : Price.week,
        strength: isWithin ? strength(in: scene) : .soft)
    }
  }
}
