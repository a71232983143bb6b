import Almanac
import Council

/// Not on a public holiday.
struct PublicHoliday: Rule {
  let name = "PublicHoliday"
  let strength = Strength.hard
  let source = Source.calendar

  func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let holiday = scene.holidays.holiday(on: candidate.day) else { return [] }
    return [finding(.publicHoliday(holiday), broken: true)]
  }
}
