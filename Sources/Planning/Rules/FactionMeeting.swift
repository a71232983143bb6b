package import Almanac
package import Council

/// The factions meet at least once between the day on which the papers go out and the session.
package struct FactionMeeting: Rule {
  package let name = "FactionMeeting"
  package let strength = Strength.soft
  package let source = Source.calendar

  /// When the papers are out, and the first faction evening after it.
  package struct Facts: Hashable, Codable, Sendable {
    package var papers: Day
    package var meeting: Day?
    package var weekdays: [Weekday]
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard scene.needsMarket(candidate), !scene.isSettled(candidate),
      let weekdays = scene.agenda.profile?.factionWeekdays, !weekdays.isEmpty
    else { return [] }
    let papers = scene.papersOut(for: candidate.day)
    let meeting = DayRange(checked: papers + 1, candidate.day - 1)?.days.first { day in
      weekdays.contains(day.weekday) && scene.isOrdinary(day)
    }
    let facts = Facts(papers: papers, meeting: meeting, weekdays: weekdays)
    return [finding(.factionMeeting(facts), broken: meeting == nil, cost: Price.preparation)]
  }
}
