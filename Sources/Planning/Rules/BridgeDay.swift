import Almanac
import Council

/// Not on the working day between a public holiday and a weekend, when many take a day off.
struct BridgeDay: Rule {
  let name = "BridgeDay"
  let strength = Strength.soft
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    let day = candidate.day
    guard scene.holidays.isWorkingDay(day) else { return [] }
    let holiday: Holiday? =
      switch day.weekday {
      case .friday: scene.holidays.holiday(on: day - 1)
      case .monday: scene.holidays.holiday(on: day + 1)
      default: nil
      }
    return holiday.map { [finding(.bridgeDay($0), broken: true, cost: Price.week)] } ?? []
  }
}
