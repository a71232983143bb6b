import Almanac
package import Council

/// Not on a public holiday.
package struct PublicHoliday: Rule {
  package let name = "PublicHoliday"
  package let strength = Strength.hard
  package let source = Source.calendar

  package func findings(_ candidate: Candidate, in scene: Scene) -> [Finding] {
    guard let holiday = scene.holidays.holiday(on: candidate.day) else { return [] }
    return [finding(.publicHoliday(holiday), broken: true)]
  }
}
