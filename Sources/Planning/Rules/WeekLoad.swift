package import Almanac
package import Council

/// In a week the market and the council meet on no more evenings than people can bear.
package struct WeekLoad: Rule {
  package let name = "WeekLoad"
  package let strength = Strength.soft
  package let source = Source.procedure("week-evenings")

  /// The evenings of the week on which one of them meets, and how many there should be at most.
  package struct Facts: Hashable, Codable, Sendable {
    package var week: ISOWeek
    package var evenings: [Day]
    package var limit: Int
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), scene.agenda.bodies[Body.market] != nil else { return [] }
    let evenings = Array(candidate.day.week.days.days).filter { day in
      day == candidate.day || scene.agenda.evening(of: Body.plenary, on: day) != nil
        || scene.hasMarket(on: day, besides: candidate)
    }
    let limit = scene.procedure.weekEvenings
    let facts = Facts(week: candidate.day.week, evenings: evenings, limit: limit)
    let excess = max(0, facts.evenings.count - limit)
    return [finding(.weekLoad(facts), broken: excess > 0, cost: excess * Price.load)]
  }
}

extension Scene {
  /// Whether a session other than the candidate's takes a place on the market of a day.
  fileprivate func hasMarket(on day: Day, besides candidate: Candidate) -> Bool {
    diary.sessions(on: day, withOptions: countsOptions).contains { session in
      session.id != candidate.session && session.kindOfSession != .visit
    }
  }
}
