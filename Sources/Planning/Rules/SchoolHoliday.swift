package import Almanac
package import Council

/// Rather not in a school holiday: the region's own, its margin, or that of a region next door.
///
/// What people may not meet in is the recess, a list of its own.
package struct SchoolHoliday: Rule {
  package let name = "SchoolHoliday"
  package let strength = Strength.soft
  package let source = Source.calendar

  /// The holiday and how it touches the evening.
  package struct Facts: Hashable, Codable, Sendable {
    package var name: String
    package var days: DayRange
    package var region: String
    package var place: Place
  }

  /// How a holiday touches an evening, worst first.
  package enum Place: String, Hashable, Codable, Sendable {
    /// In the holiday of the council's own region.
    case own
    /// Just before or after it.
    case margin
    /// In the holiday of a region next door.
    case neighbour
  }

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    let touched = scene.agenda.occasions.filter { $0.kind == .schoolHoliday }
      .compactMap { facts($0, candidate.day, scene) }
    let worst = [Place.own, .margin, .neighbour].lazy
      .compactMap { place in touched.first { $0.place == place } }.first
    guard let worst else { return [] }
    let cost = worst.place == .own ? Price.exclusion : Price.edge
    return [finding(.schoolHoliday(worst), broken: true, cost: cost)]
  }

  private func facts(_ holiday: Occasion, _ day: Day, _ scene: Scene) -> Facts? {
    let own = scene.agenda.profile?.schoolRegion ?? ""
    let region = holiday.region ?? own
    let place: Place?
    if region == own {
      let wide = holiday.days.widened(by: scene.procedure.schoolHolidayMargin)
      place = holiday.days.contains(day) ? .own : wide.contains(day) ? .margin : nil
    } else {
      let isNear = scene.procedure.schoolHolidayNeighbours.contains(region)
      place = isNear && holiday.days.contains(day) ? .neighbour : nil
    }
    return place.map {
      Facts(name: holiday.name, days: holiday.days, region: region, place: $0)
    }
  }
}
